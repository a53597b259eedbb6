// The element, everything on one page, judging live.

import '@onething/form/define';
import type { OneThingForm } from '@onething/form';
import zh from '@onething/form/messages/zh';
import { contend } from './contender.ts';

let form: OneThingForm;
const inside = (): ParentNode => form.shadowRoot!;

contend({
  async mount({ composition }, host) {
    form = document.createElement('one-thing-form');
    form.setAttribute('mode', 'long');
    form.setAttribute('drafts', 'off');
    const ready = new Promise((done) => {
      form.addEventListener('onething-ready', done, { once: true });
    });
    // like the scripts of the others, the words are there before the clock starts
    form.messages = zh;
    form.composition = composition;
    host.append(form);
    await ready;
    await form.updateComplete;
  },
  input: () => inside().querySelector<HTMLInputElement>('input[type=text]'),
  condition: () =>
    [...inside().querySelectorAll<HTMLInputElement>('[part~=field]')]
      .find((f) => f.textContent?.includes('还有更多吗'))
      ?.querySelector<HTMLInputElement>('input:not(:checked)'),
  count: () => inside().querySelector('.form')?.getElementsByClassName('field').length ?? 0,
  validate: () => form.checkValidity(),
  message: () => inside().querySelector('input[type=text]')?.closest('[part~=field]')?.querySelector('.error')?.textContent ?? ''
});

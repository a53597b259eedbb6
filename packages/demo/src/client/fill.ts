// What does the page add to the element? Sample data on request, what a licence library would say, and the way to the page
// that shows each department's part.

import '@onething/form/define';
import type { OneThingForm } from '@onething/form';

const form = document.querySelector<OneThingForm>('one-thing-form')!;
const english = document.documentElement.lang === 'en';

const json = async <T>(address: string): Promise<T> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
};

const { sample, held } = form.dataset;
if (held !== undefined) form.prefill = () => json(held);
if (sample !== undefined) {
  form.addEventListener(
    'onething-ready',
    () => {
      void json<{ record: OneThingForm['value'] }>(sample).then(({ record }) => {
        form.value = record;
      });
    },
    { once: true }
  );
}

form.addEventListener('onething-receipt', (event) => {
  const { receipt } = event.detail;
  const link = document.createElement('a');
  link.slot = 'receipt';
  link.className = 'button';
  link.href = `/submissions/${encodeURIComponent(receipt.number)}?lang=${english ? 'en' : 'zh'}`;
  link.textContent = english ? 'See what each department received' : '看每个部门收到了什么';
  form.querySelector('[slot="receipt"]')?.remove();
  form.append(link);
});

// The floor: what a person would write by hand for this one form, without any validation.

import { contend } from './contender.ts';
import type { BenchField } from './documents.ts';

const record: Record<string, unknown> = {};
let form: HTMLFormElement;

contend({
  mount({ fields }, host) {
    form = document.createElement('form');
    const more = field({ name: 'more', label: '还有更多吗', kind: 'yes', section: 0, conditional: false });
    const last = fields.filter((f) => f.conditional);
    form.append(more, ...sections(fields.filter((f) => !f.conditional)));
    let added: HTMLElement[] = [];
    more.querySelector('input')!.addEventListener('change', ({ target }) => {
      if ((target as HTMLInputElement).checked) {
        added = sections(last);
        form.append(...added);
      } else {
        for (const each of added) each.remove();
      }
    });
    host.append(form);
  },
  input: () => form.querySelector<HTMLInputElement>('input[type=text]'),
  condition: () => form.querySelector<HTMLInputElement>('input[name=more]'),
  count: () => form.getElementsByClassName('field').length
});

function sections(fields: readonly BenchField[]): HTMLElement[] {
  return [...new Set(fields.map((f) => f.section))].map((section) => {
    const set = document.createElement('fieldset'),
      legend = document.createElement('legend');
    legend.textContent = `第 ${section + 1} 节`;
    set.append(legend, ...fields.filter((f) => f.section === section).map(field));
    return set;
  });
}

function field({ name, label, kind, options }: BenchField): HTMLElement {
  const box = document.createElement('div');
  box.className = 'field';
  if (kind === 'choice') {
    const set = document.createElement('fieldset'),
      legend = document.createElement('legend');
    legend.textContent = label;
    set.append(
      legend,
      ...options!.map((option, i) => {
        const row = document.createElement('label'),
          input = document.createElement('input');
        Object.assign(input, { type: 'radio', name, value: String(i) });
        input.addEventListener('change', () => {
          record[name] = input.value;
        });
        row.append(input, option);
        return row;
      })
    );
    box.append(set);
    return box;
  }
  const row = document.createElement('label'),
    input = document.createElement('input');
  Object.assign(input, { name, id: name, type: { text: 'text', number: 'number', date: 'date', yes: 'checkbox' }[kind] });
  row.htmlFor = name;
  row.textContent = label;
  input.addEventListener('input', () => {
    record[name] = kind === 'yes' ? input.checked : kind === 'number' ? input.valueAsNumber : input.value;
  });
  box.append(row, input);
  return box;
}

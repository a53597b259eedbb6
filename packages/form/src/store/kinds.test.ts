import { Live, type Datum } from '@onething/core/live';
import { describe, expect, it } from 'vitest';
import { sample } from '../testing/sample.ts';
import { askingOf, controlOf } from './kinds.ts';

const live = new Live(sample(), {});
const of = (key: string) => controlOf(askingOf(live.at(key)!));
const cell = (key: string) => controlOf(live.at('partner[]')!.columns!.find((c) => c.datum.key === key)!);
const coded = (n: number) =>
  controlOf({
    node: { types: 16 },
    datum: {
      options: Array.from({ length: n }, (_, i) => ({ code: String(i), title: { zh: `选项${i}`, en: `option ${i}` } })) as Datum['options']
    }
  });

describe('the control of a datum', () => {
  it('is what its values want', () => {
    expect(of('owner.name')).toMatchObject({ kind: 'text', max: 8 });
    expect(of('owner.phone')).toMatchObject({ kind: 'text', type: 'tel' });
    expect(of('place.leased').kind).toBe('yesno');
    expect(of('partner[]').kind).toBe('table');
    expect(cell('kind')).toMatchObject({ kind: 'radio', choices: [{ code: '1' }, { code: '2' }] });
    expect(cell('share')).toMatchObject({ kind: 'number', mode: 'decimal' });
  });
  it('knows a declaration and a signature', () => {
    expect(of('owner.declaration~SHOP').kind).toBe('declaration');
    expect(of('owner.signature~SHOP').kind).toBe('signature');
  });
  it('shows a few choices at once, more in a list, many to be searched', () =>
    expect([6, 7, 12, 13].map((n) => coded(n).kind)).toEqual(['radio', 'select', 'select', 'combobox']));
  it('gives what a choice is searched by beside its title', () => {
    const { choices } = controlOf({
      node: { types: 16 },
      datum: { options: [{ code: '01', title: { zh: '汉族', en: 'Han' }, aliases: ['hanzu', 'hz'] }] as Datum['options'] }
    });
    expect(choices).toMatchObject([{ words: 'hanzu hz' }]);
  });
});

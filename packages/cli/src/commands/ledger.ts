// How much lighter did it become, and why? For one applicant, or for the smallest, the median and the costliest situation.

import { ledger, simulate, type Composition, type JsonObject, type Ledger } from '@onething/core';
import type { Context, Outcome } from '../command.ts';
import { answersOf, compositionOf } from '../files.ts';
import { OPTIONS, SOURCE_OPTIONS } from '../options.ts';
import type { Language } from '../output/language.ts';
import { causesOf, change, FIELD_CAUSES, MATERIAL_CAUSES, percent, sayer } from '../output/say.ts';
import { table } from '../output/table.ts';

export const summary = {
  zh: '账本:栏目、材料、份数、跑动、时间,办前办后,按原因列出',
  en: 'the ledger: lines, documents, copies, visits and days, before and after, by cause'
};
export const usage = '<composition.json|bundle.json>';
export const options = { ...SOURCE_OPTIONS, answers: OPTIONS.answers };
export const least = 1;
export const most = 1;
export const example = 'ledger examples/restaurant/bundle.json --answers examples/restaurant/personas/new-with-tobacco.json';

export interface LedgerColumn {
  readonly name: string;
  readonly answers: JsonObject;
  readonly ledger: Ledger;
}

export function run([file = '']: readonly string[], { language, values, progress }: Context): Outcome {
  const composition = compositionOf(file, values);
  const columns =
    typeof values['answers'] === 'string'
      ? [columnOf(composition, values['answers'], answersOf(values))]
      : marked(composition, language, progress);
  return { data: columns, text: inWords(composition, columns, language), code: 0 };
}

const columnOf = (composition: Composition, name: string, answers: JsonObject): LedgerColumn => ({
  name,
  answers,
  ledger: ledger(composition, answers)
});

function marked(composition: Composition, language: Language, progress: (text: string) => void): LedgerColumn[] {
  const t = sayer(language);
  const { situations, marks } = simulate(composition, { progress: (done, all) => progress(`${done}/${all}`) });
  return (
    [
      [t('最简情形', 'smallest'), marks.smallest],
      [t('中间情形', 'median'), marks.median],
      [t('最繁情形', 'costliest'), marks.costliest]
    ] as const
  ).flatMap(([name, place]) => (situations[place] ? [columnOf(composition, name, situations[place].answers)] : []));
}

export function inWords(composition: Composition, columns: readonly LedgerColumn[], language: Language): string {
  const t = sayer(language);
  const head = ['', ...columns.map((c) => c.name)];
  const line = (name: string, of: (l: Ledger) => string): string[] => [name, ...columns.map((c) => of(c.ledger))];
  const counts = table(head, [
    line(t('事项', 'items'), (l) => String(l.items.length)),
    line(
      t('要填的栏目', 'lines to fill in'),
      ({ fields }) => `${change(fields.before, fields.asked)} (${percent(fields.asked, fields.before)})`
    ),
    line(
      t('要带的材料', 'documents to bring'),
      ({ materials }) => `${change(materials.before, materials.brought)} (${percent(materials.brought, materials.before)})`
    ),
    line(t('份数', 'copies'), (l) => change(l.copies.before, l.copies.after)),
    line(t('到场次数', 'visits'), (l) => change(l.visits.before, l.visits.after)),
    line(t('工作日', 'working days'), (l) => change(l.days.before, l.days.after))
  ]);
  const causes = columns
    .map(
      ({ name, ledger: { items, fields, materials } }) =>
        `${name}${t(':', ': ')}${items.join(' ')}\n` +
        `  ${t('栏目', 'lines')}${t(':', ': ')}${causesOf(fields, FIELD_CAUSES, language) || t('没有减少', 'nothing saved')}\n` +
        `  ${t('材料', 'documents')}${t(':', ': ')}${causesOf(materials, MATERIAL_CAUSES, language) || t('没有减少', 'nothing saved')}\n`
    )
    .join('');
  return `${composition.title[language]}\n\n${counts}\n${causes}`;
}

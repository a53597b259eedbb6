// How much lighter did it become, and why? For one applicant, or for the smallest, the median and the costliest situation; as a
// table, or as the ledger's page.

import { FIGURES, figuresOf, ledger, percentLess, savedOf, simulate, type Composition, type JsonObject, type Ledger } from '@onething/core';
import { ledgerPaper, ledgerTables, markedCases, sayCauses, sayFigure, type LedgerCase } from '@onething/papers';
import type { Context, Outcome } from '../command.ts';
import { compositionOf, givenOf } from '../files.ts';
import { OPTIONS, SOURCE_OPTIONS } from '../options.ts';
import type { Language } from '../output/language.ts';
import { PRINT_OPTIONS, printed } from '../output/print.ts';
import { change, sayer } from '../output/say.ts';
import { table } from '../output/table.ts';

export const summary = {
  zh: '账本:栏目、材料、份数、跑动、时间,办前办后,按原因列出',
  en: 'the ledger: lines, documents, copies, visits and days, before and after, by cause'
};
export const usage = '<composition.json|bundle.json>';
export const options = { ...SOURCE_OPTIONS, ...PRINT_OPTIONS, answers: OPTIONS.answers };
export const least = 1;
export const most = 1;
export const example = 'ledger examples/restaurant/bundle.json --answers examples/restaurant/personas/new-with-tobacco.json';

export interface LedgerColumn {
  readonly name: string;
  readonly answers: JsonObject;
  readonly ledger: Ledger;
}

export function run([file = '']: readonly string[], { language, values, progress }: Context): Outcome {
  const asPaper = values['format'] !== undefined || values['out'] !== undefined;
  const composition = compositionOf(file, values);
  const cases =
    typeof values['answers'] === 'string'
      ? [{ name: values['answers'], answers: givenOf(values, composition)!.record as JsonObject }]
      : markedCases(simulate(composition, { progress: (done, all) => progress(`${done}/${all}`) }), language);
  const columns = cases.map((one): LedgerColumn => ({ ...one, ledger: ledger(composition, one.answers) }));
  return {
    ...(asPaper
      ? printed(ledgerPaper(composition, cases.map(asTold(language)), { language }), values, language)
      : { text: inWords(composition, columns, language), code: 0 }),
    data: columns.map((column) => ({ ...column, figures: numbersOf(column.ledger) }))
  };
}

/** On paper an applicant is none by the name of his file. */
const asTold =
  (language: Language) =>
  ({ name, answers }: LedgerCase): LedgerCase => ({
    name: /\.json$/i.test(name) ? sayer(language)('这位申请人', 'this applicant') : name,
    answers
  });

/** Each figure with what was saved. percentLess: of before, rounded down; null where there was nothing. */
const numbersOf = (book: Ledger): Record<string, object> => {
  const figures = figuresOf(book);
  return Object.fromEntries(
    FIGURES.map((figure) => [
      figure,
      { ...figures[figure], saved: savedOf(figures[figure]), percentLess: percentLess(figures[figure]) ?? null }
    ])
  );
};

export function inWords(composition: Composition, columns: readonly LedgerColumn[], language: Language): string {
  const t = sayer(language),
    tables = columns.map((c) => ledgerTables(c.ledger, language));
  const counts = table(
    ['', ...columns.map((c) => c.name)],
    [
      [t('事项', 'items'), ...columns.map((c) => String(c.ledger.items.length))],
      ...FIGURES.map((figure, i) => [
        sayFigure(figure, language),
        ...tables.map(({ figures }) => {
          const { change: c, less } = figures[i]!;
          return change(c.before, c.after) + (less ? ` (${less})` : '');
        })
      ])
    ]
  );
  const none = t('没有减少', 'nothing saved');
  const causes = columns
    .map(
      ({ name, ledger: { items } }, i) =>
        `${name}${t(':', ': ')}${items.join(' ')}\n` +
        `  ${t('栏目', 'lines')}${t(':', ': ')}${sayCauses(tables[i]!.lines, language) || none}\n` +
        `  ${t('材料', 'documents')}${t(':', ': ')}${sayCauses(tables[i]!.documents, language) || none}\n`
    )
    .join('');
  return `${composition.title[language]}\n\n${counts}\n${causes}`;
}

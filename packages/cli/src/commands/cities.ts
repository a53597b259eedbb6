// What does the same bundle ask in another city?

import { cities, type Cities } from '@onething/core';
import type { Context, Outcome } from '../command.ts';
import { answersOf, cityOf, sourcesOf } from '../files.ts';
import { OPTIONS } from '../options.ts';
import type { Language } from '../output/language.ts';
import { Misuse } from '../output/misuse.ts';
import { change, sayer } from '../output/say.ts';
import { table } from '../output/table.ts';

export const summary = { zh: '同一套餐在几个城市的口径下并排比较', en: 'the same bundle under several cities’ thresholds, side by side' };
export const usage = '<bundle.json>';
export const options = { catalogue: OPTIONS.catalogue, items: OPTIONS.items, cities: OPTIONS.cities, answers: OPTIONS.answers };
export const least = 1;
export const most = 1;
export const example = 'cities examples/restaurant/bundle.json --cities wuhan,shanghai';

export function run([file = '']: readonly string[], { language, values, progress }: Context): Outcome {
  const { catalogue, items, bundle } = sourcesOf(file, values);
  const asked =
    typeof values['cities'] === 'string'
      ? values['cities']
          .split(',')
          .map((c) => c.trim())
          .filter(Boolean)
      : Object.keys(catalogue.jurisdictions ?? {});
  for (const city of asked) cityOf(catalogue, city);
  if (asked.length === 0) throw new Misuse({ zh: '没有要比较的城市。', en: 'There is no city to compare.' });
  const answers = typeof values['answers'] === 'string' ? answersOf(values) : undefined;
  const found = cities(catalogue, items, bundle, asked, answers, { progress: (done, all) => progress(`${done}/${all}`) });
  return {
    data: { ...found, columns: found.columns.map((column) => ({ ...column, composition: undefined })) },
    text: `${bundle.title[language]}\n\n${inWords(found, language)}`,
    code: 0
  };
}

function inWords({ columns, parameters }: Cities, language: Language): string {
  const t = sayer(language);
  const marks = [
    ['smallest', t('最简', 'smallest')],
    ['median', t('中间', 'median')],
    ['costliest', t('最繁', 'costliest')]
  ] as const;
  return table(
    [t('城市', 'city'), ...columns.map((c) => c.title[language])],
    [
      ...parameters.map((p) => [p.name, ...p.values.map((v) => (v === undefined ? '–' : String(v)))]),
      [t('情形', 'situations'), ...columns.map((c) => (c.possible === undefined ? t('数不清', 'uncounted') : String(c.possible)))],
      [t('不涉及的事项', 'items not known'), ...columns.map((c) => c.never.join(' ') || '–')],
      ...marks.flatMap(([mark, name]) => [
        [`${name}${t(':栏目', ': lines')}`, ...columns.map((c) => change(c.marks[mark].fields.before, c.marks[mark].fields.asked))],
        [
          `${name}${t(':材料', ': documents')}`,
          ...columns.map((c) => change(c.marks[mark].materials.before, c.marks[mark].materials.brought))
        ],
        [`${name}${t(':工作日', ': days')}`, ...columns.map((c) => change(c.marks[mark].days.before, c.marks[mark].days.after))]
      ]),
      ...(columns[0]?.ledger
        ? [
            [t('这位申请人:事项', 'this applicant: items'), ...columns.map((c) => c.ledger!.items.join(' '))],
            [t('这位申请人:栏目', 'this applicant: lines'), ...columns.map((c) => change(c.ledger!.fields.before, c.ledger!.fields.asked))],
            [
              t('这位申请人:材料', 'this applicant: documents'),
              ...columns.map((c) => change(c.ledger!.materials.before, c.ledger!.materials.brought))
            ]
          ]
        : [])
    ]
  );
}

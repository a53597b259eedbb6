// What does it cost an applicant, before and now, when least is asked, in the middle, and when most is?

import { FIGURES, figuresOf, ledger, type Block, type Json, type JsonObject } from '@onething/core';
import type { GuideScope } from './scope.ts';
import { markedCases } from '../ledger.ts';
import { capital, under } from '../paper/heading.ts';
import { sayChange, sayFigure } from '../words/ledger.ts';

export function burdenBlocks(scope: GuideScope): Block[] {
  const { composition, simulation, teller, language } = scope,
    { t, days } = teller;
  const { situations, possible, exhaustive } = simulation;
  if (situations.length === 0) return [];
  const names = [t('最省事', 'Least'), t('居中', 'Middle'), t('最费事', 'Most')];
  const cases = markedCases(simulation, language).map(({ answers }, i) => ({ name: names[i]!, answers }));
  const ledgers = cases.map(({ answers }) => ledger(composition, answers)),
    figures = ledgers.map(figuresOf);
  return under(t('省了多少', 'What is saved'), [
    { kind: 'text', text: countText(possible, exhaustive, situations.length, scope) },
    {
      kind: 'table',
      caption: t('原来 → 现在', 'Before → now'),
      rowHeaders: true,
      head: ['', ...cases.map((c) => c.name)],
      align: ['start', 'end', 'end', 'end'],
      rows: [
        [t('事项', 'Items'), ...ledgers.map((l) => String(l.items.length))],
        ...FIGURES.map((figure) => [
          capital(sayFigure(figure, language)),
          ...figures.map((all) => sayChange(all[figure], figure === 'days' ? days : String))
        ])
      ]
    },
    ...answersTable(cases, scope)
  ]);
}

/** Nothing but what was reckoned is claimed. */
function countText(possible: number | undefined, exhaustive: boolean, tried: number, { teller: { t } }: GuideScope): string {
  const all = possible === undefined ? t('多到数不清', 'too many to count') : String(possible);
  return exhaustive
    ? t(`回答能分出的 ${tried} 种情形,每一种都算过。`, `Answers tell ${tried} situations apart; each was reckoned.`)
    : t(`情形有 ${all} 种,算了其中有代表性的 ${tried} 种。`, `There are ${all} situations; ${tried} that stand for them were reckoned.`);
}

/** By which answers one comes into each of the three. */
function answersTable(cases: readonly { readonly name: string; readonly answers: JsonObject }[], { teller }: GuideScope): Block[] {
  const { t } = teller,
    data = [...new Set(cases.flatMap((c) => Object.keys(c.answers)))];
  return data.length === 0
    ? []
    : [
        {
          kind: 'table',
          caption: t('这三种情形怎样回答', 'The answers behind the three'),
          rowHeaders: true,
          head: ['', ...cases.map((c) => c.name)],
          rows: data.map((key) => [
            teller.datum(key),
            ...cases.map(({ answers }) =>
              answers[key] === undefined ? t('不用回答', 'not asked') : teller.value(key, answers[key] as Json)
            )
          ])
        }
      ];
}

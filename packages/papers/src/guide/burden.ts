// What does it cost an applicant, before and now, when least is asked, in the middle, and when most is?

import { ledger, type Block, type Change, type Json, type JsonObject } from '@onething/core';
import type { GuideScope } from './scope.ts';
import { under } from '../paper/heading.ts';

export function burdenBlocks(scope: GuideScope): Block[] {
  const { composition, simulation, teller } = scope,
    { t, days } = teller;
  const { situations, marks, possible, exhaustive } = simulation;
  if (situations.length === 0) return [];
  const cases = (
    [
      ['smallest', t('最省事', 'Least')],
      ['median', t('居中', 'Middle')],
      ['costliest', t('最费事', 'Most')]
    ] as const
  ).map(([mark, name]) => ({ name, answers: situations[marks[mark]]!.answers }));
  const ledgers = cases.map(({ answers }) => ledger(composition, answers));
  const change = ({ before, after }: Change, say: (n: number) => string = String): string =>
    before === after ? say(after) : `${say(before)} → ${say(after)}`;
  const row = (name: string, of: (l: (typeof ledgers)[number]) => string): string[] => [name, ...ledgers.map(of)];
  return under(t('省了多少', 'What is saved'), [
    { kind: 'text', text: countText(possible, exhaustive, situations.length, scope) },
    {
      kind: 'table',
      caption: t('原来 → 现在', 'Before → now'),
      rowHeaders: true,
      head: ['', ...cases.map((c) => c.name)],
      align: ['start', 'end', 'end', 'end'],
      rows: [
        row(t('事项', 'Items'), (l) => String(l.items.length)),
        row(t('表上的栏', 'Lines of the forms'), ({ fields }) => change({ before: fields.before, after: fields.asked })),
        row(t('材料', 'Documents'), ({ materials }) => change({ before: materials.before, after: materials.brought })),
        row(t('份数', 'Originals and copies'), ({ copies }) => change(copies)),
        row(t('到场', 'Visits'), ({ visits }) => change(visits)),
        row(t('最长时间', 'At the longest'), (l) => change(l.days, days))
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

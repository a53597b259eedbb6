// What did the applicant answer, what is still open, and what is handled by whom?

import { openQuestions, settled, type Block, type ComposedItem } from '@onething/core';
import type { Scope } from './scope.ts';
import { heading, under } from '../paper/heading.ts';
import type { Teller } from '../words/tell.ts';

export function situationBlocks(scope: Scope): Block[] {
  const { composition, answers, teller } = scope;
  const answered = composition.questions.filter((q) => Object.hasOwn(answers, q.datum));
  return under(teller.t('您的情形', 'Your situation'), [
    ...(answered.length
      ? [{ kind: 'terms' as const, items: answered.map((q) => [teller.datum(q.datum), teller.value(q.datum, answers[q.datum]!)] as const) }]
      : []),
    ...openBlocks(scope)
  ]);
}

/** What nobody answered yet, and the items that hang on it. */
function openBlocks({ composition, answers, plan, teller }: Scope): Block[] {
  const { t } = teller;
  const open = openQuestions(composition, answers);
  if (open.length === 0) return [];
  const perhaps = composition.items.filter((item) => !plan.items.includes(item.id) && settled(item.when, answers) === undefined);
  return [
    {
      kind: 'text',
      tone: 'warning',
      text: t(
        `还有 ${open.length} 个问题没有回答,回答后事项和材料可能变化。`,
        `${open.length} question${open.length === 1 ? ' is' : 's are'} not answered yet; items and documents may change.`
      )
    },
    { kind: 'list', items: open.map((q) => ({ text: teller.datum(q.datum) })) },
    ...(perhaps.length
      ? [
          { kind: 'text' as const, text: t('看您的回答,可能还要办:', 'Depending on your answers, also:') },
          {
            kind: 'list' as const,
            items: perhaps.map((item) => ({
              text: teller.item(item.id),
              details: [t(`条件:${teller.condition(item.when)}`, `if ${teller.condition(item.when)}`)]
            }))
          }
        ]
      : [])
  ];
}

export function itemBlocks({ active, teller }: Scope): Block[] {
  const { t } = teller;
  const title = heading(t('办理的事项', 'What is handled'));
  if (active.length === 0)
    return [
      title,
      { kind: 'text', tone: 'note', text: t('按您现在的回答,没有要办的事项。', 'With your answers so far there is nothing to handle.') }
    ];
  return [
    title,
    {
      kind: 'table',
      caption: t('事项、部门与时限', 'Items, departments and time limits'),
      rowHeaders: true,
      head: [
        t('事项', 'Item'),
        t('部门', 'Department'),
        t('承诺时限', 'Promised within'),
        t('法定时限', 'By law within'),
        t('收费', 'Fee'),
        t('依据', 'Basis')
      ],
      rows: active.map((item) => [
        teller.item(item.id),
        teller.department(item),
        item.handling?.immediate ? t('当场', 'at once') : teller.limit(item.handling?.promised),
        teller.limit(item.handling?.statutory),
        teller.fee(item.handling),
        teller.basis(item.basis) || t('未写明', 'not stated')
      ])
    },
    ...contactBlocks(active, teller)
  ];
}

function contactBlocks(active: readonly ComposedItem[], teller: Teller): Block[] {
  const known = active.map((item) => ({ item, lines: teller.contact(item.handling) })).filter(({ lines }) => lines.length);
  return under(
    teller.t('去哪里办,问谁', 'Where to go, whom to ask'),
    known.length
      ? [
          {
            kind: 'list',
            items: known.map(({ item, lines }) => ({
              text: teller.item(item.id),
              details: lines.map(([term, said]) => teller.t(`${term}:${said}`, `${term}: ${said}`))
            }))
          }
        ]
      : [],
    3
  );
}

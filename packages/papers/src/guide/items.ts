// What is each item: whose, when, on what basis, within which time, at what cost, by which way, and what comes of it?

import type { Block, ComposedItem, SpecialStep } from '@onething/core';
import type { GuideScope } from './scope.ts';
import { heading, under } from '../paper/heading.ts';

export function itemBlocks(scope: GuideScope): Block[] {
  return under(
    scope.teller.t('每个事项', 'Each item'),
    scope.items.flatMap((item) => [heading(scope.teller.item(item.id), 3), { kind: 'terms' as const, items: termsOf(item, scope) }])
  );
}

function termsOf(item: ComposedItem, { teller, composition, language }: GuideScope): readonly (readonly [string, string])[] {
  const { t, list } = teller,
    { handling, steps = [], outputs = [] } = item;
  const waits = composition.flow.edges.filter((e) => e.to === item.id && !e.cut).map((e) => teller.item(e.from));
  const unstated = t('未写明', 'not stated');
  const reason = handling?.visitReason ? t(`(${handling.visitReason.zh})`, ` (${handling.visitReason.en})`) : '';
  return (
    [
      [t('部门', 'Department'), teller.department(item)],
      [
        t('什么时候要办', 'Handled'),
        item.when ? t(teller.condition(item.when), `if ${teller.condition(item.when)}`) : t('都要办', 'always')
      ],
      [t('依据', 'Basis'), teller.basis(item.basis) || unstated],
      [t('法定时限', 'By law within'), teller.limit(handling?.statutory)],
      [t('承诺时限', 'Promised within'), handling?.immediate ? t('当场', 'at once') : teller.limit(handling?.promised)],
      [t('收费', 'Fee'), teller.fee(handling)],
      [t('怎样办', 'Ways'), teller.channels(handling)],
      [t('到场', 'Visits'), handling?.visits === undefined ? unstated : t(`${handling.visits} 次${reason}`, `${handling.visits}${reason}`)],
      [t('特别程序', 'Special steps'), steps.map((s) => stepText(s, teller)).join('\n')],
      [t('在谁之后', 'After'), list(waits)],
      [t('办出什么', 'What comes of it'), list(outputs.map((o) => o.title[language]))],
      ...teller.contact(handling)
    ] as const
  ).filter(([, text]) => text !== '');
}

function stepText(step: SpecialStep, teller: GuideScope['teller']): string {
  const { t } = teller,
    basis = teller.basis(step.basis);
  const facts = [
    ...(step.limit ? [teller.limit(step.limit)] : []),
    ...(step.visit ? [t('请到场', 'be there')] : []),
    ...(step.when ? [t(`条件:${teller.condition(step.when)}`, `if ${teller.condition(step.when)}`)] : []),
    ...(basis ? [t(`依据:${basis}`, `basis: ${basis}`)] : [])
  ].join(t(';', '; '));
  return t(`${step.title.zh}${facts ? `:${facts}` : ''}`, `${step.title.en}${facts ? `: ${facts}` : ''}`);
}

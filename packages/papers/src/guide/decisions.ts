// What did staff decide about this bundle, who, when and why: on lines of the forms, on documents, and on the order?

import { isObject, type AppliedDecision, type Block, type ComposedItem, type Json, type JsonObject, type ListItem } from '@onething/core';
import type { GuideScope } from './scope.ts';
import { under } from '../paper/heading.ts';

export function decisionBlocks(scope: GuideScope): Block[] {
  const {
    composition,
    teller: { t }
  } = scope;
  const list = (title: string, items: readonly ListItem[]): Block[] => under(title, items.length ? [{ kind: 'list', items }] : [], 3);
  return under(t('工作人员的决定', 'What staff decided'), [
    ...list(
      t('关于填表', 'On the form'),
      inOrder(composition.decisions.filter((d) => d.state !== 'idle')).map((d) => fieldItem(d, scope))
    ),
    ...list(
      t('关于材料', 'On documents'),
      composition.items.flatMap((item) => materialItems(item, scope))
    ),
    ...list(
      t('关于先后', 'On the order'),
      composition.flow.edges.filter((e) => e.by !== undefined).map((e) => orderItem(e, scope))
    )
  ]);
}

const inOrder = (decisions: readonly AppliedDecision[]): readonly AppliedDecision[] =>
  [...decisions].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));

function fieldItem(d: AppliedDecision, scope: GuideScope): ListItem {
  const { composition, teller } = scope,
    { t, list } = teller;
  const byItem = new Map<string, string[]>();
  for (const { item, path } of d.fields)
    byItem.set(item, [
      ...(byItem.get(item) ?? []),
      labelAt(
        composition.items.find((i) => i.id === item),
        path as readonly string[]
      )
    ]);
  const fields = [...byItem].map(([item, labels]) =>
    t(`${teller.item(item)}的“${labels.join('”“')}”`, `${labels.map((l) => `"${l}"`).join(', ')} of ${teller.item(item)}`)
  );
  const stale = d.state === 'stale' ? t('(表已改动,待重新确认)', ' (the form has changed; to be confirmed again)') : '';
  return {
    text: t(`${KINDS[d.kind][0]}:${list(fields)}${stale}`, `${KINDS[d.kind][1]}: ${list(fields)}${stale}`),
    details: reasonLines(d, teller)
  };
}

const KINDS: Readonly<Record<AppliedDecision['kind'], readonly [string, string]>> = {
  keepApart: ['分开填', 'Kept apart'],
  same: ['与别处是同一数据,只填一次', 'The same datum as elsewhere, filled in once'],
  codeMap: ['按代码对照填一次', 'Filled in once, its codes mapped'],
  convert: ['换算后只填一次', 'Filled in once, converted'],
  finer: ['按更细的填一次', 'Filled in once, in the finer form'],
  relabel: ['换了说法', 'In plainer words'],
  drop: ['不再填', 'No longer filled in'],
  onlyWhen: ['只在有关情形才填', 'Filled in only where it applies'],
  fixed: ['由系统固定填写', 'Filled in by the system, always the same']
};

const ORDER = Object.keys(KINDS);

/** What the form calls a field; its name, where the form gives it no title. */
function labelAt(item: ComposedItem | undefined, path: readonly string[]): string {
  let at: Json | undefined = item?.form as JsonObject | undefined,
    label = path.at(-1) ?? '';
  for (const name of path) {
    at = isObject(at) ? (name === '*' ? at['items'] : isObject(at['properties']) ? at['properties'][name] : undefined) : undefined;
    if (isObject(at) && typeof at['title'] === 'string') label = at['title'];
  }
  return label;
}

function materialItems(item: ComposedItem, { teller }: GuideScope): ListItem[] {
  const { t } = teller;
  return (item.materials ?? [])
    .filter((r) => r.decision && r.by !== undefined)
    .map((r) => {
      const how = {
        drop: t('不再收', 'No longer taken'),
        defer: t('可以后补', 'May follow later'),
        commit: t('可以承诺代替', 'A promise will do')
      }[r.decision!];
      return {
        text: t(`${how}:${teller.item(item.id)}的“${teller.row(r)}”`, `${how}: "${teller.row(r)}" of ${teller.item(item.id)}`),
        details: reasonLines(r, teller)
      };
    });
}

function orderItem(edge: GuideScope['composition']['flow']['edges'][number], { teller }: GuideScope): ListItem {
  const { t, item } = teller;
  const text = edge.cut
    ? t(`“${item(edge.to)}”不等“${item(edge.from)}”`, `"${item(edge.to)}" does not wait for "${item(edge.from)}"`)
    : t(`“${item(edge.to)}”在“${item(edge.from)}”之后`, `"${item(edge.to)}" comes after "${item(edge.from)}"`);
  return { text, details: reasonLines(edge, teller) };
}

const reasonLines = (
  { by = '', reason = '', at = '' }: { readonly by?: string; readonly reason?: string; readonly at?: string },
  { t }: GuideScope['teller']
): string[] => [
  ...(reason ? [t(`理由:${reason}`, `Reason: ${reason}`)] : []),
  ...(by
    ? [t(`决定:${[by, at.slice(0, 10)].filter(Boolean).join(',')}`, `Decided by ${[by, at.slice(0, 10)].filter(Boolean).join(', ')}`)]
    : [])
];

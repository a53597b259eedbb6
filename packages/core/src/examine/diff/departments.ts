// What changes for each department? Its items, its forms' versions, what its dossiers receive and from where, its material
// rows, whom it waits for, what it issues.

import type { ComposedItem, Composition, Text } from '../../model/generated/documents.ts';
import { dataOf } from '../../model/datum/condition.ts';
import { itemChanges } from './items.ts';
import { rowChanges } from './documents.ts';
import { datumOf, feedChanges, feedsOf, valueChanges } from './feeds.ts';
import { alike, changes, paired } from './pairs.ts';
import type { DepartmentChange, DepartmentDiff, SourceState } from './types.ts';

export function departmentDiffs(before: Composition, after: Composition): DepartmentDiff[] {
  const items = new Map(itemChanges(before, after).map((c) => [c.item, c]));
  const titles = new Map(
    [...after.items, ...before.items].map((i): [string, Text] => [
      i.department,
      i.departmentTitle ?? { zh: i.department, en: i.department }
    ])
  );
  const out = new Map<string, DepartmentChange[]>([...titles.keys()].sort().map((d) => [d, []]));
  for (const { name, before: b, after: a } of paired(before.items, after.items, (i) => i.id)) {
    const moved = b && a && b.department !== a.department;
    // an item that another department takes over leaves the one and comes to the other
    const found = items.get(name),
      own = moved ? [] : found ? [found] : [];
    const list = [...own, ...(moved ? [] : changesOfItem(before, after, b, a))];
    if (moved) {
      const version = { before: { version: b.version, title: b.title }, after: { version: a.version, title: a.title } };
      out.get(b.department)!.push({ kind: 'item', item: name, change: 'removed', aspects: [], before: version.before });
      out.get(a.department)!.push({ kind: 'item', item: name, change: 'added', aspects: [], after: version.after });
    } else out.get((a ?? b)!.department)!.push(...list);
  }
  return [...out].map(([department, list]) => ({ department, title: titles.get(department)!, changes: list }));
}

function changesOfItem(
  before: Composition,
  after: Composition,
  b: ComposedItem | undefined,
  a: ComposedItem | undefined
): DepartmentChange[] {
  const item = (a ?? b)!.id;
  const rows = b && a ? rowChanges(b, a).map((change): DepartmentChange => ({ kind: 'material', item, ...change })) : [];
  const waits = changes(
    before.flow.edges.filter((e) => e.to === item),
    after.flow.edges.filter((e) => e.to === item),
    (e) => e.from
  ).map(({ name, ...change }): DepartmentChange => ({ kind: 'waits', item, for: name, ...change }));
  if (!b || !a) return []; // an item that comes or goes is told by itself
  const outputs = changes(b.outputs ?? [], a.outputs ?? [], (o) => o.id).map(({ name, ...change }): DepartmentChange => ({
    kind: 'output',
    item,
    output: name,
    ...change
  }));
  const same = alike(b.form, a.form);
  const sides = [
    { composition: before, item: b },
    { composition: after, item: a }
  ] as const;
  return [
    ...(b.version === a.version && same ? [] : [{ kind: 'form' as const, item, before: b.version, after: a.version, same }]),
    ...feedChanges(...sides),
    ...sourceChanges(before, after, b, a),
    ...valueChanges(...sides),
    ...rows,
    ...waits,
    ...outputs
  ];
}

/** Data that reach the item, or that it hangs on, and come from elsewhere now. */
function sourceChanges(before: Composition, after: Composition, b: ComposedItem, a: ComposedItem): DepartmentChange[] {
  const keys = (composition: Composition, item: ComposedItem): string[] => [
    ...feedsOf({ composition, item }).flatMap((f) => f.data),
    ...(item.when ? dataOf(item.when) : [])
  ];
  return [...new Set([...keys(before, b), ...keys(after, a)])].sort().flatMap((datum): DepartmentChange[] => {
    const old = sourceState(before, datum),
      now = sourceState(after, datum);
    return old && now && !alike(old, now) ? [{ kind: 'source', item: a.id, datum, before: old, after: now }] : [];
  });
}

function sourceState(composition: Composition, key: string): SourceState | undefined {
  const source = datumOf(composition, key)?.source;
  return (
    source && {
      ...source,
      ...(source.makers && { conditions: source.makers.map((m) => composition.items.find((i) => i.id === m.item)?.when ?? null) })
    }
  );
}

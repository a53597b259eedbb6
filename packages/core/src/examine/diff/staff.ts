// What do staff have to look at again? Decisions that went stale or were made, conflicts that came or were settled, findings,
// and whether the form can still be filled in.

import type { AppliedDecision, Composition, Diagnostic } from '../../model/generated/documents.ts';
import { canonical, type Json } from '../../model/json.ts';
import { alike, changes, given, paired, wayOf } from './pairs.ts';
import type { Finding, MaterialDecided, StaffChange } from './types.ts';

export function staffChanges(
  before: Composition,
  after: Composition,
  seen: { readonly before: readonly Finding[]; readonly after: readonly Finding[] }
): StaffChange[] {
  return [
    ...decisionChanges(before, after),
    ...materialDecisions(before, after),
    ...conflictChanges(before, after),
    ...(alike(verdictOf(before), verdictOf(after))
      ? []
      : [{ kind: 'verdict' as const, before: verdictOf(before), after: verdictOf(after) }]),
    ...findingChanges([...before.diagnostics.map(findingOf), ...seen.before], [...after.diagnostics.map(findingOf), ...seen.after])
  ];
}

function decisionChanges(before: Composition, after: Composition): StaffChange[] {
  return paired(before.decisions, after.decisions, (d) => d.id).flatMap(({ before: b, after: a }): StaffChange[] =>
    alike(b, a)
      ? []
      : [
          {
            kind: 'decision',
            decision: (a ?? b) as AppliedDecision,
            change: wayOf({ before: b, after: a }),
            ...given('before', b?.state),
            ...given('after', a?.state)
          }
        ]
  );
}

function materialDecisions(before: Composition, after: Composition): StaffChange[] {
  const list = (c: Composition): (MaterialDecided & { item: string; row: string })[] =>
    c.items.flatMap((item) =>
      (item.materials ?? []).flatMap(({ id, decision, by, reason }) =>
        decision ? [{ item: item.id, row: id, decision, ...given('by', by), ...given('reason', reason) }] : []
      )
    );
  return changes(list(before), list(after), (d) => `${d.item}/${d.row}`).map(({ change, before: b, after: a }): StaffChange => {
    const { item, row } = (a ?? b)!;
    const decided = ({ decision, by, reason }: MaterialDecided): MaterialDecided => ({
      decision,
      ...given('by', by),
      ...given('reason', reason)
    });
    return { kind: 'materialDecision', item, row, change, ...given('before', b && decided(b)), ...given('after', a && decided(a)) };
  });
}

function conflictChanges(before: Composition, after: Composition): StaffChange[] {
  return changes(before.conflicts, after.conflicts, (c) => c.id).map(({ change, before: b, after: a }): StaffChange => ({
    kind: 'conflict',
    change: change === 'added' ? 'new' : change === 'removed' ? 'settled' : 'changed',
    conflict: (a ?? b)!
  }));
}

const verdictOf = ({ verdict: { kind, items } }: Composition): { kind: typeof kind; items?: readonly string[] } => ({
  kind,
  ...given('items', items as readonly string[] | undefined)
});

const findingOf = ({ code, severity, at, facts }: Diagnostic): Finding => ({ code, severity, at, facts });

/** The same finding at the same place; an entry that moved up a list is the same. */
function findingChanges(before: readonly Finding[], after: readonly Finding[]): StaffChange[] {
  const name = ({ code, at, facts }: Finding): string =>
    canonical([code, at.map((p) => [p.document, p.id, ...p.pointer.filter((s) => typeof s !== 'number')]), facts] as unknown as Json);
  return paired(before, after, name).flatMap(({ before: b, after: a }): StaffChange[] =>
    b && a ? [] : [{ kind: 'finding', change: a ? 'new' : 'gone', finding: (a ?? b)! }]
  );
}

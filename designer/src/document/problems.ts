// What is there to do? Findings of the documents, conflicts, stale decisions and suggestions, as one list with ids that stay.

import { canonical, type Conflict, type Diagnostic, type Json, type Severity, type Suggestion } from '@onething/core';
import type { Derived } from '../derived/derive.ts';
import type { DesignDocument } from './document.ts';
import { textOfRef } from './fields.ts';

export type Matter =
  | { readonly kind: 'conflict'; readonly id: string; readonly severity: Severity; readonly conflict: Conflict }
  | { readonly kind: 'stale'; readonly id: string; readonly severity: Severity; readonly decision: string }
  | { readonly kind: 'idle'; readonly id: string; readonly severity: Severity; readonly decision: string }
  | { readonly kind: 'homonym'; readonly id: string; readonly severity: Severity; readonly finding: Diagnostic }
  | { readonly kind: 'suggestion'; readonly id: string; readonly severity: Severity; readonly suggestion: Suggestion };

const known = new WeakMap<Derived, readonly Matter[]>();

/** Asked by many places at each change: found once for what was derived. */
export function mattersOf(derived: Derived): readonly Matter[] {
  let matters = known.get(derived);
  if (!matters) known.set(derived, (matters = listed(derived)));
  return matters;
}

function listed(derived: Derived): readonly Matter[] {
  const { composition, findings, suggestions } = derived;
  return [
    ...composition.conflicts.map((conflict): Matter => ({
      kind: 'conflict',
      id: `conflict ${conflict.id}`,
      severity: conflict.severity,
      conflict
    })),
    ...composition.decisions
      .filter((d) => d.state === 'stale')
      .map((d): Matter => ({ kind: 'stale', id: `stale ${d.id}`, severity: 'warning', decision: d.id })),
    ...composition.decisions
      .filter((d) => d.state === 'idle')
      .map((d): Matter => ({ kind: 'idle', id: `idle ${d.id}`, severity: 'info', decision: d.id })),
    ...findings
      .filter((f) => isHomonym(f) && !f.acknowledged)
      .map((finding): Matter => ({ kind: 'homonym', id: `finding ${findingId(finding)}`, severity: finding.severity, finding })),
    ...suggestions.map((suggestion): Matter => ({
      kind: 'suggestion',
      id: `suggestion ${textOfRef(suggestion.field)} ${suggestion.datum ?? textOfRef(suggestion.other!)}`,
      severity: 'info',
      suggestion
    }))
  ];
}

export const isHomonym = (finding: Diagnostic): boolean => /homonym/i.test(finding.code);
export const findingId = ({ code, at }: Diagnostic): string => `${code} ${canonical(at as unknown as Json)}`;

/** Findings that still want somebody. */
export const openFindings = (derived: Derived): readonly Diagnostic[] => derived.findings.filter((f) => !f.acknowledged);

export function counted(list: readonly { readonly severity: Severity }[]): Readonly<Record<Severity, number>> {
  const out = { error: 0, warning: 0, info: 0 };
  for (const { severity } of list) out[severity]++;
  return out;
}

/** The item of the bundle that a finding is about. */
export function itemOf(finding: Diagnostic, { bundle }: DesignDocument): string | undefined {
  for (const { document, id, pointer } of finding.at) {
    if (document === 'item') return id;
    if (document === 'bundle' && pointer[0] === 'items' && typeof pointer[1] === 'number') return bundle.items[pointer[1]]?.item;
  }
  return undefined;
}

const knownCounts = new WeakMap<Derived, { readonly bundle: DesignDocument['bundle']; readonly counts: ReadonlyMap<string, number> }>();

/** How many warnings and errors are open about each item of the bundle? */
export function countsByItem(derived: Derived, doc: DesignDocument): ReadonlyMap<string, number> {
  const before = knownCounts.get(derived);
  if (before?.bundle === doc.bundle) return before.counts;
  const counts = new Map<string, number>();
  for (const f of openFindings(derived)) {
    const id = itemOf(f, doc);
    if (id !== undefined && f.severity !== 'info') counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  knownCounts.set(derived, { bundle: doc.bundle, counts });
  return counts;
}

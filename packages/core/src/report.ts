// What do staff have to know? Conflicts with their causes, and findings: what is missing, what a mapping cannot reach,
// which labels mean two things.

import type { Conflict, Diagnostic } from './model/generated/documents.ts';
import type { Asking, Merged, Report, Staged } from './model/stages.ts';
import { tellClash, tellRefusal, tellRules } from './report/conflict.ts';
import { coverageOf } from './report/coverage.ts';

export function report({ catalogue, bundle, merged, proof, missing }: Staged): Report {
  const byId = new Map(merged.items.map(({ matched: { item } }) => [item.id, item]));
  const rank = (id: string): number => catalogue.departments[byId.get(id)?.department ?? '']?.rank ?? 0;
  const conflicts: Conflict[] = [
    ...merged.clashes.map((clash) => tellClash(clash, rank)),
    ...merged.refusals.map(tellRefusal),
    ...(proof.kind === 'empty' ? [tellRules(proof.items, (id) => byId.get(id)!.title.zh)] : []),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
  const absent = missing.map((item): Diagnostic => ({
    code: 'missingItem', severity: 'error',
    at: [{ document: 'bundle', id: bundle.id, pointer: ['items', bundle.items.findIndex((entry) => entry.item === item)] }], facts: { item },
  }));
  return { conflicts, diagnostics: [...absent, ...merged.items.flatMap((i) => [...i.matched.diagnostics, ...coverageOf(i)]), ...homonyms(merged)] };
}

/** The same label over data of another meaning: kept apart, and said, so that nobody joins them by eye. */
function homonyms({ data }: Merged): Diagnostic[] {
  const byLabel = new Map<string, Map<string, Asking>>();
  for (const d of data) for (const ask of d.asks) {
    const keys = byLabel.get(ask.field.label) ?? new Map<string, Asking>();
    if (!keys.has(d.key)) keys.set(d.key, ask);
    byLabel.set(ask.field.label, keys);
  }
  const elements = new Map(data.map((d) => [d.key, d.info]));
  return [...byLabel].filter(([, keys]) => keys.size > 1).sort(([a], [b]) => (a < b ? -1 : 1)).map(([label, keys]) => {
    const guarded = [...keys.keys()].some((key) => elements.get(key)?.definition?.homonyms?.some((h) => [...keys.keys()].some((k) => elements.get(k)?.element === h)));
    return {
      code: 'homonym', severity: 'info',
      at: [...keys.values()].map((a) => ({ document: 'item', id: a.item, pointer: ['form', ...a.field.path.flatMap((s) => (s === '*' ? ['items'] : ['properties', s]))] })),
      facts: { label, data: [...keys.keys()].sort(), declared: guarded },
    } as unknown as Diagnostic;
  });
}

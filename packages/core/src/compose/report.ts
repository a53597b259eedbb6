// What do staff have to know? Conflicts with their causes, and findings: what is missing, what a mapping cannot reach,
// which labels mean two things.

import { acknowledged } from '../model/acknowledge.ts';
import type { Bundle, Catalogue, Conflict, Diagnostic, Narrowing, Text } from '../model/generated/documents.ts';
import { missingParameters, parametersOf } from '../model/datum/align.ts';
import { columnKey } from '../model/datum/key.ts';
import type { Json } from '../model/json.ts';
import { check } from '../model/node/check.ts';
import { memberOf } from '../model/node/node.ts';
import { narrowedFacts } from '../model/text/narrowed.ts';
import type { Asking, Merged, Plan, Report, Staged } from './stages.ts';
import { tellClash, tellRefusal, tellRules } from './report/conflict.ts';
import { coverageOf } from './report/coverage.ts';
import { narrowingOf } from './report/narrowing.ts';
import { fieldPointer } from './report/narrowing/limits.ts';

/** A finding says who lets it stand. */
export function report(staged: Staged): Report {
  const { conflicts, diagnostics, narrowing } = told(staged);
  return {
    conflicts,
    narrowing,
    diagnostics: acknowledged(
      diagnostics,
      [staged.bundle],
      new Map(staged.merged.items.map(({ matched: { item } }) => [item.id as string, item]))
    )
  };
}

function told({ catalogue, bundle, merged, proof, missing, diagnostics, plan }: Staged): Report {
  const byId = new Map(merged.items.map(({ matched: { item } }) => [item.id, item]));
  const rank = (id: string): number => catalogue.departments[byId.get(id)?.department ?? '']?.rank ?? 0;
  const conflicts: Conflict[] = [
    ...merged.clashes.map((clash) => tellClash(clash, rank)),
    ...merged.refusals.map(tellRefusal),
    ...(proof.kind === 'empty' ? [tellRules(proof.items, merged)] : [])
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
  const absent = missing.map((item): Diagnostic => ({
    code: 'missingItem',
    severity: 'error',
    at: [{ document: 'bundle', id: bundle.id, pointer: ['items', bundle.items.findIndex((entry) => entry.item === item)] }],
    facts: { item }
  }));
  const narrowing = narrowingOf(merged, bundle, proof);
  return {
    conflicts,
    narrowing,
    diagnostics: [
      ...absent,
      ...diagnostics,
      ...withoutParameters(catalogue, bundle, merged),
      ...merged.items.flatMap((i) => [...i.matched.diagnostics, ...coverageOf(i)]),
      ...homonyms(merged),
      ...deadOptions(merged),
      ...narrowed(narrowing, merged, (id) => byId.get(id)?.title, bundle, catalogue.id),
      ...idleCuts(bundle, plan)
    ]
  };
}

/** A cut where nobody waits for anybody. */
function idleCuts(bundle: Bundle, { gathered: { edges } }: Plan): Diagnostic[] {
  return (bundle.flow?.cuts ?? []).flatMap(({ from, to }, i): Diagnostic[] =>
    edges.some((e) => e.from === from && e.to === to)
      ? []
      : [
          {
            code: 'idleCut',
            severity: 'warning',
            at: [{ document: 'bundle', id: bundle.id, pointer: ['flow', 'cuts', i] }],
            facts: { from, to }
          }
        ]
  );
}

/** The same label over data of another meaning: kept apart, and said, so that nobody joins them by eye. */
function homonyms({ data }: Merged): Diagnostic[] {
  const byLabel = new Map<string, Map<string, Asking>>();
  for (const d of data)
    for (const ask of d.asks) {
      if (ask.field.keys.length > 1) continue; // a line and its parts share a label by right
      const keys = byLabel.get(ask.field.label) ?? new Map<string, Asking>();
      if (!keys.has(d.key)) keys.set(d.key, ask);
      byLabel.set(ask.field.label, keys);
    }
  const elements = new Map(data.map((d) => [d.key, d.info]));
  // the same element of two persons is no homonym
  const meanings = (keys: Iterable<string>): number => new Set([...keys].map((key) => elements.get(key)?.element ?? key)).size;
  return [...byLabel]
    .filter(([, keys]) => meanings(keys.keys()) > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([label, keys]) => {
      const meant = new Set([...keys.keys()].map((key) => elements.get(key)?.element));
      const guarded = [...keys.keys()].some((key) => elements.get(key)?.definition?.homonyms?.some((h) => meant.has(h)));
      return {
        code: 'homonym',
        severity: 'info',
        at: [...keys.values()].map((a) => ({
          document: 'item',
          id: a.item,
          pointer: ['form', ...a.field.path.flatMap((s) => (s === '*' ? ['items'] : ['properties', s]))]
        })),
        facts: { label, data: [...keys.keys()].sort(), declared: guarded }
      } as unknown as Diagnostic;
    });
}

/** Codes of the dictionary that no form takes: what a form takes and nobody can choose is told as narrowing. */
function deadOptions({ data }: Merged): Diagnostic[] {
  return data
    .flatMap((d) => [d, ...(d.columns ?? [])])
    .flatMap((d): Diagnostic[] => {
      const listed = (d.info.codes?.codes ?? []).map((c) => c.code as Json);
      const dead = listed.filter((code) => !d.asks.some((a) => check(memberOf(a.node), code)));
      if (dead.length === 0) return [];
      const by = [...new Set(d.asks.map((a) => a.item))].sort();
      return [{ code: 'deadOption', severity: 'info', at: [], facts: { datum: d.key, codes: dead, items: by } } as unknown as Diagnostic];
    });
}

/** What a form loses, where it is more than the ordinary meeting of two limits. */
function narrowed(
  narrowing: readonly Narrowing[],
  { data }: Merged,
  titleOf: (id: string) => Text | undefined,
  bundle: Bundle,
  catalogue: string
): Diagnostic[] {
  const titles = new Map(
    data.flatMap((d) => [[d.key, d.info.codes] as const, ...(d.columns ?? []).map((c) => [columnKey(d.key, c.key), c.info.codes] as const)])
  );
  const codeOf = (datum: string, code: unknown): Text | undefined => titles.get(datum)?.codes.find((c) => c.code === code)?.title;
  return narrowing
    .filter((n) => n.severity !== 'info')
    .map(
      (n) =>
        ({
          code: `narrowed.${n.lost}`,
          severity: n.severity,
          at: [
            { document: 'item', id: n.item, pointer: ['form', ...fieldPointer(n.path as readonly string[])] },
            ...n.by.map(({ item, pointer }) => placeOf(item, pointer, bundle.id, catalogue))
          ],
          facts: narrowedFacts(n, titleOf, codeOf)
        }) as unknown as Diagnostic
    );
}

function placeOf(item: string, pointer: readonly (string | number)[], bundle: string, catalogue: string): object {
  if (item === 'bundle') return { document: 'bundle', id: bundle, pointer };
  return item === 'catalogue'
    ? { document: 'catalogue', id: catalogue, pointer }
    : { document: 'item', id: item, pointer: ['form', ...pointer] };
}

/** Conditions that use what the bundle's city does not say: with the placeholder that stands there they would mean something else. */
function withoutParameters(catalogue: Catalogue, bundle: Bundle, merged: Merged): Diagnostic[] {
  const city = bundle.jurisdiction;
  if (city === undefined) return [];
  const parameters = parametersOf(catalogue, bundle),
    said = new Set<string>();
  const byId = new Map(merged.items.map(({ matched: { item } }) => [item.id as string, item]));
  return bundle.items.flatMap((entry, i) => {
    const item = byId.get(entry.item);
    return [entry.when, ...(item?.materials ?? []).map((row) => row.when), ...(item?.steps ?? []).map((step) => step.when)]
      .flatMap((when) => (when ? missingParameters(when, parameters) : []))
      .filter((parameter) => !said.has(parameter) && said.add(parameter))
      .map((parameter): Diagnostic => {
        const at = { document: 'bundle' as const, id: bundle.id, pointer: ['items', i] };
        return { code: 'missingParameter', severity: 'error', at: [at], facts: { parameter, city } };
      });
  });
}

// From a catalogue, items and a bundle to one composition. The only place that knows the order of the stages:
// decide → match → merge → plan → prove → report → emit.

import type { Bundle, BundleItem, Catalogue, Composition, Decision, Diagnostic, Item } from './model/generated/documents.ts';
import { alignedCondition, parametersOf } from './model/datum/align.ts';
import { fieldId } from './model/form/field.ts';
import type { JsonObject } from './model/json.ts';
import { check, type Violation } from './model/node/check.ts';
import { decisionStates } from './compose/decisions.ts';
import { conditioned } from './compose/decisions/only-when.ts';
import { emit } from './compose/emit.ts';
import { match } from './compose/match.ts';
import { addItem, fold, newMerge, removeItem, type MergeState } from './compose/merge.ts';
import { plan } from './compose/plan.ts';
import { exclusives, prove } from './compose/prove.ts';
import { report } from './compose/report.ts';
import type { DecisionState, Merged, Proof, Staged } from './compose/stages.ts';
import { complete, withoutDerived } from './runtime/derive.ts';
import { payloadOf } from './runtime/split.ts';
import { askedInOrder, savingsOf } from './compose/situations/worth.ts';

/** A composition that items come to and go from. Any order gives the same bytes. */
export interface Composer {
  /** Takes an item in, or its new version. An item that the bundle does not name is left out and said. */
  add(item: Item): void;
  remove(id: string): void;
  compose(): Composition;
  /** How many data were folded so far. */
  readonly folds: number;
}

/**
 * The composition of a bundle, as `createComposer` gives it. Items in any order give the same bytes. Documents that `read` took
 * are enough: nothing throws; what does not fit stands in `conflicts`, `diagnostics` and `verdict`.
 */
export function compose(catalogue: Catalogue, items: readonly Item[], bundle: Bundle): Composition {
  const composer = createComposer(catalogue, bundle);
  for (const item of items) composer.add(item);
  return composer.compose();
}

/** A composition that items come to and go from; only what they touch is folded again. */
export function createComposer(catalogue: Catalogue, bundle: Bundle): Composer {
  const parameters = parametersOf(catalogue, bundle);
  const repeated = repeatedItems(bundle);
  const entries = new Map<string, BundleItem>(
    bundle.items
      .filter((entry) => !repeated.has(entry.item))
      .map((entry) => [entry.item, entry.when ? { ...entry, when: alignedCondition(entry.when, undefined, parameters) } : entry])
  );
  const items = new Map<string, Item>();
  const merge: MergeState = newMerge();
  const mentioning = byItem(bundle.decisions ?? []);
  let states: ReadonlyMap<string, DecisionState> = decisionStates(bundle.decisions ?? [], items);

  function changed(id: string): void {
    const touched = new Set([id]);
    const decisions = mentioning.get(id);
    if (decisions) {
      const before = states;
      states = new Map([...states, ...decisionStates(decisions, items)]);
      for (const d of decisions) if (before.get(d.id) !== states.get(d.id)) for (const ref of d.fields) touched.add(ref.item);
    }
    for (const itemId of touched) {
      const item = items.get(itemId),
        entry = entries.get(itemId);
      if (item && entry) addItem(merge, match(catalogue, bundle, item, entry, inForce(mentioning.get(itemId) ?? [], states)));
      else removeItem(merge, itemId);
    }
  }

  return {
    add(item) {
      if (entries.has(item.id)) {
        items.set(item.id, item);
        changed(item.id);
      }
    },
    remove(id) {
      if (items.delete(id)) changed(id);
    },
    compose() {
      const { merged, onlyWhen, diagnostics } = conditioned(fold(merge, exclusives(entries)), bundle, states, parameters);
      const planned = plan(catalogue, bundle, merged);
      const proof = prove(catalogue, merged, entries);
      const missing = bundle.items.map((entry) => entry.item as string).filter((id) => !items.has(id) && !repeated.has(id));
      const told = [...[...repeated].map(([item, at]) => toldTwice(item, at, bundle)), ...diagnostics];
      const staged: Staged = { catalogue, bundle, merged, plan: planned, proof, states, missing, onlyWhen, diagnostics: told };
      return weighed(tried(emit(staged, report(staged)), merged, proof));
    },
    get folds() {
      return merge.folds;
    }
  };
}

/** Guided questions in the order in which they are asked, with what they save. */
function weighed(composition: Composition): Composition {
  if (composition.questions.length === 0) return composition;
  const saves = savingsOf(composition);
  const questions = askedInOrder(composition, composition.questions).map((q) => ({ ...q, saves: saves.get(q.datum) ?? 0 }));
  return { ...composition, questions };
}

/** Each composition is tried from end to end while it is designed: its witness is split, and every form judges its part. */
function tried(composition: Composition, merged: Merged, proof: Proof): Composition {
  const { verdict } = composition;
  if (verdict.kind !== 'satisfiable' || proof.kind !== 'satisfiable') return composition;
  const plain = verdict.witness as JsonObject;
  const natural = complete(composition, withoutDerived(composition.data, plain), '2020-01-01');
  // what follows from other data should follow in the witness too, where the forms take it
  if (check(proof.form, natural) && refusals(composition, merged, natural).length === 0)
    return { ...composition, verdict: { kind: 'satisfiable', witness: natural } };
  const refused = refusals(composition, merged, plain);
  return refused.length
    ? { ...composition, verdict: { kind: 'unknown' }, diagnostics: [...composition.diagnostics, ...refused] }
    : composition;
}

function refusals({ items }: Composition, merged: Merged, record: JsonObject): Diagnostic[] {
  return items.flatMap((item, i): Diagnostic[] => {
    const faults: Violation[] = [];
    check(merged.items[i]!.form, payloadOf(item, record), faults);
    return faults.map((fault) => ({
      code: 'witnessRefused',
      severity: 'error',
      at: [{ document: 'item', id: item.id, pointer: ['form'] }],
      facts: { path: fault.path, keyword: fault.keyword }
    }));
  });
}

/** Items that the bundle names more than once, each with the place of its second entry. None of the entries is picked. */
function repeatedItems({ items }: Bundle): ReadonlyMap<string, number> {
  const seen = new Set<string>(),
    out = new Map<string, number>();
  for (const [i, { item }] of items.entries()) {
    if (seen.has(item) && !out.has(item)) out.set(item, i);
    seen.add(item);
  }
  return out;
}

const toldTwice = (item: string, at: number, { id }: Bundle): Diagnostic => ({
  code: 'repeatedItem',
  severity: 'error',
  at: [{ document: 'bundle', id, pointer: ['items', at] }],
  facts: { item }
});

function byItem(decisions: readonly Decision[]): ReadonlyMap<string, readonly Decision[]> {
  const out = new Map<string, Decision[]>();
  for (const d of decisions) for (const id of new Set(d.fields.map((f) => f.item))) out.set(id, [...(out.get(id) ?? []), d]);
  return out;
}

/** A stale decision stays in force only where it separates: what is kept apart loses nothing. */
function inForce(decisions: readonly Decision[], states: ReadonlyMap<string, DecisionState>): ReadonlyMap<string, readonly Decision[]> {
  const out = new Map<string, Decision[]>();
  for (const d of decisions) {
    if (states.get(d.id) !== 'inForce' && d.kind !== 'keepApart') continue;
    for (const ref of d.fields) {
      const id = fieldId(ref.item, ref.path as readonly string[]);
      out.set(id, [...(out.get(id) ?? []), d]);
    }
  }
  return out;
}

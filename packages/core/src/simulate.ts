// What happens in every situation? All combinations of answers that the conditions can tell apart: who is active, what is
// asked, brought and waited for; each form tried from end to end by a witness. Where there are too many, a sample in which
// every two answers meet, and it says so.

import { fieldLedger, type FieldLedger } from './ledger/fields.ts';
import type { ComposedItem, Composition } from './model/generated/documents.ts';
import { dataOf } from './model/condition.ts';
import { setMember, type Json, type JsonObject } from './model/json.ts';
import { check } from './model/node/check.ts';
import { inhabit } from './model/node/inhabit.ts';
import { meetAll } from './model/node/meet.ts';
import { ANY, BOTTOM, NO_OBJ, values, type Node } from './model/node/node.ts';
import { node } from './model/node/normal.ts';
import { once } from './model/once.ts';
import { holds } from './runtime/condition.ts';
import { complete } from './runtime/derive.ts';
import type { FlowPlan } from './runtime/flow.ts';
import { flowOf } from './runtime/plan.ts';
import { activeItems, specialise, type Situation } from './runtime/specialise.ts';
import { refusing } from './runtime/split.ts';
import { findingsOf, type SimulationFinding } from './simulate/findings.ts';
import { materialsByParts } from './simulate/parts.ts';
import type { SimulatedSituation } from './simulate/situation.ts';
import { classesOf, type Classes } from './situations/classes.ts';
import { pairwise } from './situations/combine.ts';
import { treeOf } from './situations/tree.ts';

export type { SimulationFinding } from './simulate/findings.ts';
export type { SimulatedSituation } from './simulate/situation.ts';

export interface Simulation {
  readonly situations: readonly SimulatedSituation[];
  readonly possible: number | undefined;           // situations that there are; undefined: too many to count
  readonly exhaustive: boolean;                    // all of them were tried
  readonly data: readonly Classes[];
  readonly findings: readonly SimulationFinding[];
  /** Places in `situations` of the least, the middle and the greatest burden: lines asked and documents brought. */
  readonly marks: { readonly smallest: number; readonly median: number; readonly costliest: number };
  /** What each answer costs on average, the dearest first. */
  readonly answers: readonly AnswerCost[];
}

export interface AnswerCost { readonly datum: string; readonly value: Json; readonly situations: number; readonly asked: number; readonly materials: number; readonly days: number }

export interface SimulateOptions {
  readonly limit?: number;                         // situations at most; 50,000
  readonly progress?: (done: number, all: number) => void;
}

export function simulate(composition: Composition, { limit = 50_000, progress }: SimulateOptions = {}): Simulation {
  const data = classesOf(composition);
  const tree = treeOf(composition, data);
  const whole = tree.count !== undefined && tree.count <= limit;
  const leaves = whole ? tree.leaves() : sampled(data, tree.prune);
  const simulator = simulatorOf(composition, data);
  const situations: SimulatedSituation[] = [];
  for (const answers of leaves) {
    situations.push(simulator(answers));
    if (situations.length % 256 === 0) progress?.(situations.length, whole ? tree.count! : situations.length);
  }
  return {
    situations, possible: tree.count, exhaustive: whole && data.every((c) => c.complete), data,
    findings: findingsOf(composition, situations), marks: marksOf(situations), answers: answerCosts(composition, situations),
  };
}

/** Every two answers meet in some situation, as far as both matter there. */
function sampled(data: readonly Classes[], prune: (values: ReadonlyMap<string, Json | undefined>) => JsonObject): readonly JsonObject[] {
  const rows = pairwise(data.map((c) => c.values)).map((row) => prune(new Map(data.map((c, i) => [c.datum, row[i]]))));
  return [...new Map(rows.map((answers) => [JSON.stringify(answers), answers])).values()];
}

// ---- one situation: what depends on few answers is reckoned once

function simulatorOf(composition: Composition, data: readonly Classes[]): (answers: JsonObject) => SimulatedSituation {
  const materialsOf = materialsByParts(composition);
  const flows = new Map<string, FlowPlan>(), forms = new Map<string, Tried & { readonly no: number }>(), shapes = new Map<string, Shape>(), ledgers = new Map<string, FieldLedger>();
  const shaping = new Set([...composition.data.map((d) => d.key as string), ...composition.onlyWhen.flatMap((o) => dataOf(o.when))]);
  const own = data.filter((c) => shaping.has(c.datum)).map((c) => c.datum);
  return (answers) => {
    const active = activeItems(composition, answers), items = active.map((i) => i.id as string);
    const { sum, held, heldNo } = materialsOf(active, answers);
    const flow = once(flows, `${items.join()} ${liveSteps(active, answers).join()}`, () => flowOf(composition, active, answers));
    // the form depends on the active items and on the answers that it asks for itself
    const shape = items.join();
    const form = `${shape} ${own.map((key) => keyText(answers[key])).join()}`;
    const tried = once(forms, form, () => ({ ...tryForm(composition, data, answers, shapes, shape), no: forms.size }));
    return {
      answers, items, questions: tried.questions, materials: sum,
      fields: once(ledgers, `${tried.no} ${heldNo}`, () => fieldLedger(tried.situation, answers, held)),
      visits: { before: flow.visits.single, after: flow.visits.together }, days: { before: flow.sumDays, after: flow.days },
      verdict: tried.verdict, ...(tried.witness && { witness: tried.witness }), ...(tried.refused && { refused: tried.refused }),
    };
  };
}

const keyText = (answer: Json | undefined): string => (typeof answer === 'string' || typeof answer === 'object' ? JSON.stringify(answer) : String(answer));

const liveSteps = (active: readonly ComposedItem[], answers: JsonObject): string[] =>
  active.flatMap((item) => (item.steps ?? []).filter((s) => holds(s.when, answers)).map((s) => `${item.id}/${s.id}`));

interface Tried { readonly situation: Situation; readonly questions: number; readonly verdict: SimulatedSituation['verdict']; readonly witness?: JsonObject; readonly refused?: readonly string[] }

/** The form of these active items, and the witnesses found for it so far. */
interface Shape { readonly situation: Situation; readonly witnesses: JsonObject[] }

function tryForm(composition: Composition, data: readonly Classes[], answers: JsonObject, shapes: Map<string, Shape>, shape: string): Tried {
  const { situation, witnesses } = once(shapes, shape, () => ({ situation: specialise(composition, answers), witnesses: [] }));
  const made = (d: Situation['data'][number]): boolean => d.datum.source.kind === 'derived' || !!d.datum.source.makers?.some((m) => situation.active.has(m.item));
  const away = new Set(composition.onlyWhen.filter((o) => !holds(o.when, answers)).flatMap((o) => o.data as readonly string[]));
  const questions = situation.data.filter((d) => !made(d) && !away.has(d.datum.key)).length;
  const wanted = given(data, answers);
  // a witness of a situation nearby often becomes one of this by its answers alone
  const near = firstOf(witnesses, (w) => answering(w, data, answers, away), (w) => check(situation.form, w) && check(wanted, w));
  const verdict = near ? { kind: 'sat' as const, witness: near } : inhabit(meetAll([situation.form, wanted]));
  if (verdict.kind !== 'sat') return { situation, questions, verdict: verdict.kind };
  const witness = verdict.witness as JsonObject;
  if (!near && witnesses.length < 8) witnesses.push(witness);
  const refused = refusing(situation, complete(composition, witness, '2020-01-01'));
  return { situation, questions, verdict: 'satisfiable', witness, ...(refused.length && { refused }) };
}

function firstOf<A, B>(list: readonly A[], make: (a: A) => B, fits: (b: B) => boolean): B | undefined {
  for (const a of list) {
    const made = make(a);
    if (fits(made)) return made;
  }
  return undefined;
}

function answering(witness: JsonObject, data: readonly Classes[], answers: JsonObject, away: ReadonlySet<string>): JsonObject {
  const out: Record<string, Json> = {};
  for (const key of Object.keys(witness)) if (!away.has(key)) setMember(out, key, witness[key]!);
  for (const { datum, values: classes } of data) {
    const answer = answers[datum];
    if (answer !== undefined) setMember(out, datum, answer);
    else if (classes.includes(undefined)) delete out[datum];
  }
  return out;
}

/** Records with these answers, and none to what was not answered. */
function given(data: readonly Classes[], answers: JsonObject): Node {
  const props = new Map<string, Node>(), required = new Set<string>();
  for (const { datum, values: classes } of data) {
    const answer = answers[datum];
    if (answer === undefined && !classes.includes(undefined)) continue;      // it means nothing here
    props.set(datum, answer === undefined ? BOTTOM : node({ types: ANY, fin: values([answer]) }));
    if (answer !== undefined) required.add(datum);
  }
  return node({ types: ANY, obj: { ...NO_OBJ, props, required } });
}

// ---- all of them

const burden = ({ fields, materials }: SimulatedSituation): number => fields.asked + materials.brought;

function marksOf(situations: readonly SimulatedSituation[]): Simulation['marks'] {
  const order = situations.map((_, i) => i).sort((a, b) => burden(situations[a]!) - burden(situations[b]!) || a - b);
  return { smallest: order[0] ?? 0, median: order[order.length >> 1] ?? 0, costliest: order.at(-1) ?? 0 };
}

function answerCosts({ questions }: Composition, situations: readonly SimulatedSituation[]): AnswerCost[] {
  const sums = new Map<string, { datum: string; value: Json; n: number; asked: number; materials: number; days: number }>();
  for (const { datum } of questions) for (const s of situations) {
    const value = s.answers[datum];
    if (value === undefined) continue;
    const sum = once(sums, `${datum} ${String(value)}`, () => ({ datum, value, n: 0, asked: 0, materials: 0, days: 0 }));
    sum.n++;
    sum.asked += s.fields.asked;
    sum.materials += s.materials.brought;
    sum.days += s.days.after;
  }
  return [...sums.values()].map(({ datum, value, n, asked, materials, days }) => ({ datum, value, situations: n, asked: asked / n, materials: materials / n, days: days / n }))
    .sort((a, b) => b.asked + b.materials - a.asked - a.materials);
}

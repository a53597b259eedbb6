// What happens in every situation? All combinations of answers that the conditions can tell apart: who is active, what is
// asked, brought and waited for; each tried from end to end by a witness. Where there are too many, a sample in which every
// two answers meet, and it says so.

import type { Composition } from './model/generated/documents.ts';
import { setMember, type Json, type JsonObject } from './model/json.ts';
import { inhabit } from './model/node/inhabit.ts';
import { meetAll } from './model/node/meet.ts';
import { ANY, BOTTOM, NO_OBJ, values, type Node } from './model/node/node.ts';
import { node } from './model/node/normal.ts';
import { planSituation, type SituationPlan } from './runtime/plan.ts';
import { specialise } from './runtime/specialise.ts';
import { split } from './runtime/split.ts';
import { classesOf, conditionsOf, type Classes } from './simulate/classes.ts';
import { pairwise, product } from './simulate/combine.ts';
import { holds } from './runtime/condition.ts';

export interface SimulatedSituation {
  readonly answers: JsonObject;
  readonly items: readonly string[];
  readonly questions: number;                      // data that are asked; a table counts once
  readonly plan: SituationPlan;
  readonly verdict: 'satisfiable' | 'empty' | 'unknown';
  readonly witness?: JsonObject;
  readonly refused?: readonly string[];            // items whose form refuses the witness: a fault of ours
}

export interface Simulation {
  readonly situations: readonly SimulatedSituation[];
  readonly possible: number;                       // combinations that there are
  readonly exhaustive: boolean;                    // all of them were tried
  readonly data: readonly Classes[];
  readonly findings: readonly SimulationFinding[];
}

export type SimulationFinding =
  | { readonly code: 'idleQuestion'; readonly datum: string }               // no condition depends on it and no form asks it
  | { readonly code: 'neverActive'; readonly item: string }
  | { readonly code: 'neverAsked'; readonly item: string; readonly requirement: string }
  | { readonly code: 'contradiction'; readonly item: string; readonly answers: JsonObject };

export interface SimulateOptions {
  readonly limit?: number;                         // situations at most; 4096
  readonly progress?: (done: number, all: number) => void;
}

export function simulate(composition: Composition, { limit = 4096, progress }: SimulateOptions = {}): Simulation {
  const data = classesOf(composition);
  const possible = data.reduce((n, c) => n * c.values.length, 1);
  const choices = data.map((c) => c.values);
  const rows = possible <= limit ? product(choices) : pairwise(choices);
  const situations: SimulatedSituation[] = [];
  const forms = new Map<string, Tried>();
  for (const row of rows) {
    situations.push(situation(composition, data, row, forms));
    if (situations.length % 64 === 0) progress?.(situations.length, possible <= limit ? possible : situations.length);
  }
  return {
    situations, possible, exhaustive: possible <= limit && data.every((c) => c.complete), data,
    findings: findingsOf(composition, situations),
  };
}

interface Tried { readonly questions: number; readonly verdict: SimulatedSituation['verdict']; readonly witness?: JsonObject; readonly refused?: readonly string[] }

function situation(composition: Composition, data: readonly Classes[], row: readonly (Json | undefined)[], forms: Map<string, Tried>): SimulatedSituation {
  const answers: Record<string, Json> = {};
  data.forEach((c, i) => { if (row[i] !== undefined) setMember(answers, c.datum, row[i]); });
  const plan = planSituation(composition, answers);
  // the form depends on the active items and on the answers that it asks for itself
  const own = data.flatMap((c, i) => (composition.data.some((d) => d.key === c.datum) ? [row[i] ?? null] : []));
  const key = JSON.stringify([plan.items, own]);
  let tried = forms.get(key);
  if (!tried) forms.set(key, (tried = tryForm(composition, data, answers)));
  return { answers, items: plan.items, plan, ...tried };
}

function tryForm(composition: Composition, data: readonly Classes[], answers: JsonObject): Tried {
  const { form, data: live } = specialise(composition, answers);
  const questions = live.filter((d) => d.datum.source.kind === 'asked').length;
  const verdict = inhabit(meetAll([form, given(data, answers)]));
  if (verdict.kind !== 'sat') return { questions, verdict: verdict.kind };
  const witness = verdict.witness as JsonObject;
  const refused = split(composition, witness, { on: '2020-01-01' }).problems.filter((p) => p.field).flatMap((p) => p.items);
  return { questions, verdict: 'satisfiable', witness, ...(refused.length && { refused: [...new Set(refused)] }) };
}

/** Records with these answers, and none to what was not answered. */
function given(data: readonly Classes[], answers: JsonObject): Node {
  const props = new Map<string, Node>(), required = new Set<string>();
  for (const { datum } of data) {
    const answer = answers[datum];
    props.set(datum, answer === undefined ? BOTTOM : node({ types: ANY, fin: values([answer]) }));
    if (answer !== undefined) required.add(datum);
  }
  return node({ types: ANY, obj: { ...NO_OBJ, props, required } });
}

function findingsOf(composition: Composition, situations: readonly SimulatedSituation[]): SimulationFinding[] {
  const out: SimulationFinding[] = [];
  const spoken = new Set(conditionsOf(composition).flatMap(dataOf));
  for (const { datum } of composition.questions) {
    if (!spoken.has(datum) && !composition.data.some((d) => d.key === datum)) out.push({ code: 'idleQuestion', datum });
  }
  for (const item of composition.items) {
    const active = situations.filter((s) => s.items.includes(item.id));
    if (active.length === 0) { out.push({ code: 'neverActive', item: item.id }); continue; }
    for (const r of item.materials ?? []) if (r.when && !active.some((s) => holds(r.when, s.answers))) out.push({ code: 'neverAsked', item: item.id, requirement: r.id });
    const dead = active.find((s) => s.verdict === 'empty');
    if (dead && active.every((s) => s.verdict === 'empty')) out.push({ code: 'contradiction', item: item.id, answers: dead.answers });
  }
  return out;
}

const dataOf = (c: ReturnType<typeof conditionsOf>[number]): string[] =>
  [...(c.datum === undefined ? [] : [c.datum]), ...[...(c.all ?? []), ...(c.any ?? []), ...(c.not ? [c.not] : [])].flatMap(dataOf)];

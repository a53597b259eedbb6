// What happens in every situation? All combinations of classes of answers that the conditions can tell apart: who is active,
// what is asked, brought and waited for; each form tried from end to end by a witness, which picks its answers from the classes.
// Where there are too many, a sample in which
// every two answers meet, and it says so.

import type { ComposedItem, Composition } from '../model/generated/documents.ts';
import { dataOf } from '../model/datum/condition.ts';
import type { LineCounts } from '../model/form/lines.ts';
import { member, setMember, type Json, type JsonObject } from '../model/json.ts';
import { once } from '../model/json/once.ts';
import type { FlowPlan } from '../runtime/plan/flow.ts';
import { flowOf } from '../runtime/plan.ts';
import { activeItems, specialise } from '../runtime/specialise.ts';
import { findingsOf, type SimulationFinding } from './simulate/findings.ts';
import { formTrier, type FormTried } from './simulate/forms.ts';
import { ByAnswers, ByBits, Conditions } from './simulate/known.ts';
import { materialsByParts } from './simulate/parts.ts';
import type { SimulatedSituation } from './simulate/situation.ts';
import { classesOf, type Classes, type WholeClasses } from '../compose/situations/classes.ts';
import { linesIn } from '../compose/situations/lines.ts';
import { pairwise } from '../compose/situations/combine.ts';
import { treeOf } from '../compose/situations/tree.ts';

export type { SimulationFinding } from './simulate/findings.ts';
export type { SimulatedSituation } from './simulate/situation.ts';

/** Every situation that the conditions can tell apart, or a sample in which every two answers meet. */
export interface Simulation {
  readonly situations: readonly SimulatedSituation[];
  readonly possible: number | undefined; // situations that there are; undefined: too many to count
  readonly exhaustive: boolean; // all of them were tried
  readonly data: readonly Classes[];
  readonly findings: readonly SimulationFinding[];
  /** Places in `situations` of the least, the middle and the greatest burden: lines asked and documents brought. */
  readonly marks: { readonly smallest: number; readonly median: number; readonly costliest: number };
  /** What each answer costs on average, the dearest first. */
  readonly answers: readonly AnswerCost[];
}

/** What an answer costs on average, in lines asked, documents and working days. */
export interface AnswerCost {
  readonly datum: string;
  readonly value: Json;
  readonly situations: number;
  readonly asked: number;
  readonly materials: number;
  readonly days: number;
}

/** How many situations are tried, and who hears of the progress. */
export interface SimulateOptions {
  readonly limit?: number; // situations at most; 50,000
  readonly progress?: (done: number, all: number) => void;
}

/** All situations of a composition, or a sample of them beyond `limit`. Tens of thousands take seconds; `progress` tells. */
export function simulate(composition: Composition, { limit = 50_000, progress }: SimulateOptions = {}): Simulation {
  const data = classesOf(composition);
  const tree = treeOf(composition, data);
  const whole = tree.count !== undefined && tree.count <= limit;
  const leaves = whole ? tree.leaves() : sampled(data, tree.prune);
  const simulator = simulatorOf(composition, data);
  const situations: SimulatedSituation[] = [],
    classes: JsonObject[] = [];
  for (const answers of leaves) {
    classes.push(answers);
    situations.push(simulator(answers));
    if (situations.length % 256 === 0) progress?.(situations.length, whole ? tree.count! : situations.length);
  }
  const exhaustive = whole && data.every((c) => c.complete);
  return {
    situations,
    possible: tree.count,
    exhaustive,
    data: data.map(({ datum, values, complete }) => ({ datum, values, complete })),
    findings: findingsOf(composition, situations, exhaustive),
    marks: marksOf(situations),
    answers: answerCosts(composition, situations, classes)
  };
}

/** Every two answers meet in some situation, as far as both matter there. */
function sampled(data: readonly Classes[], prune: (values: ReadonlyMap<string, Json | undefined>) => JsonObject): readonly JsonObject[] {
  const rows = pairwise(data.map((c) => c.values)).map((row) => prune(new Map(data.map((c, i) => [c.datum, row[i]]))));
  return [...new Map(rows.map((answers) => [JSON.stringify(answers), answers])).values()];
}

// ---- one situation: what depends on few answers is reckoned once

/** The items that run, and what was reckoned while they do. */
interface Running {
  readonly active: readonly ComposedItem[];
  readonly items: readonly string[];
  readonly order: readonly number[]; // places of the conditions of their steps, and of rows for which they may wait
  readonly flows: ByBits<Pick<SimulatedSituation, 'visits' | 'days'>>;
  readonly form: (answers: JsonObject) => FormTried;
  readonly forms: ByAnswers<Tried>;
}

/** A form that was tried, and its lines by what is held. */
type Tried = FormTried & { readonly ledgers: Map<string, LineCounts> };

function simulatorOf(composition: Composition, data: readonly WholeClasses[]): (answers: JsonObject) => SimulatedSituation {
  const conditions = new Conditions(),
    whens = conditions.placesOf(composition.items.map((item) => item.when)),
    running = new ByBits<Running>();
  const materialsOf = materialsByParts(composition, conditions);
  // the form depends on the active items and on the answers that it asks for itself
  const shaping = new Set([...composition.data.map((d) => d.key as string), ...composition.onlyWhen.flatMap((o) => dataOf(o.when))]);
  const own = data.filter((c) => shaping.has(c.datum)).map((c) => c.datum);
  // every condition has its place before the first answers are read
  for (const { steps = [] } of composition.items) conditions.placesOf(steps.map((s) => s.when));
  return (answers) => {
    const bits = conditions.read(answers);
    const { active, items, order, flows, forms, form } = running.once(bits, whens, () => runningIn(composition, data, conditions, answers));
    const { sum, held, heldKey } = materialsOf(active, answers, bits);
    const { visits, days } = flows.once(bits, order, () => timesOf(flowOf(composition, active, answers)));
    const { questions, situation, ledgers, outcome } = forms.once(answers, own, () => ({ ...form(answers), ledgers: new Map() }));
    const fields = once(ledgers, heldKey, () => linesIn(situation, answers, held()));
    return { answers: picked(answers, own, outcome.witness), items, questions, materials: sum, fields, visits, days, ...outcome };
  };
}

/** The answers that the witness gives: any of a class is one that no condition tells from the others. */
function picked(answers: JsonObject, own: readonly string[], witness: JsonObject | undefined): JsonObject {
  const others = witness ? own.filter((key) => answers[key] !== undefined && answers[key] !== member(witness, key)) : [];
  if (others.length === 0) return answers;
  const out: Record<string, Json | undefined> = { ...answers };
  for (const key of others) {
    if (member(witness!, key) === undefined) delete out[key];
    else setMember(out, key, member(witness!, key)!);
  }
  return out as JsonObject;
}

function runningIn(composition: Composition, data: readonly WholeClasses[], conditions: Conditions, answers: JsonObject): Running {
  const active = activeItems(composition, answers),
    carried = new Set(composition.flow.edges.flatMap((e) => e.carries.filter((c) => c.kind === 'material').map((c) => c.key)));
  return {
    active,
    items: active.map((i) => i.id),
    order: conditions.placesOf(
      active.flatMap(({ steps = [], materials = [] }) => [
        ...steps.map((s) => s.when),
        ...materials.filter((row) => row.lists.flat().some((need) => carried.has(need.key))).map((row) => row.when)
      ])
    ),
    flows: new ByBits(),
    forms: new ByAnswers(),
    form: formTrier(specialise(composition, answers), data)
  };
}

const timesOf = ({ visits, days, sumDays }: FlowPlan): Pick<SimulatedSituation, 'visits' | 'days'> => ({
  visits: { before: visits.single, after: visits.together },
  days: { before: sumDays, after: days }
});

// ---- all of them

const burden = ({ fields, materials }: SimulatedSituation): number => fields.asked + materials.brought;

function marksOf(situations: readonly SimulatedSituation[]): Simulation['marks'] {
  const weights = situations.map(burden),
    order = weights.map((_, i) => i).sort((a, b) => weights[a]! - weights[b]! || a - b);
  return { smallest: order[0] ?? 0, median: order[order.length >> 1] ?? 0, costliest: order.at(-1) ?? 0 };
}

/** classes: of each situation, the answers that stand for their classes. */
function answerCosts({ questions }: Composition, situations: readonly SimulatedSituation[], classes: readonly JsonObject[]): AnswerCost[] {
  return questions
    .flatMap(({ datum }) => {
      const sums = new Map<Json, { n: number; asked: number; materials: number; days: number }>();
      for (const [i, { fields, materials, days }] of situations.entries()) {
        const value = classes[i]![datum];
        if (value === undefined) continue;
        const sum = once(sums, value, () => ({ n: 0, asked: 0, materials: 0, days: 0 }));
        sum.n++;
        sum.asked += fields.asked;
        sum.materials += materials.brought;
        sum.days += days.after;
      }
      return [...sums].map(([value, { n, asked, materials, days }]) => ({
        datum,
        value,
        situations: n,
        asked: asked / n,
        materials: materials / n,
        days: days / n
      }));
    })
    .sort((a, b) => b.asked + b.materials - a.asked - a.materials);
}

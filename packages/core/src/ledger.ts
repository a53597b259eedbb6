// How much lighter did it become, and why? For one applicant's answers: what the departments' forms and lists would ask one
// by one, and what is left, each saving under its cause. No saving without a cause, no cause counted twice.

import type { ComposedItem, Composition, Datum, FieldMap } from './model/generated/documents.ts';
import { isObject, member, type Json, type JsonObject } from './model/json.ts';
import { check } from './model/node/check.ts';
import type { Node } from './model/node/node.ts';
import { derived } from './runtime/derive.ts';
import { planSituation, type SituationPlan } from './runtime/plan.ts';
import { specialise } from './runtime/specialise.ts';

export interface Ledger {
  readonly items: readonly string[];
  readonly fields: FieldLedger;
  readonly materials: MaterialLedger;
  readonly copies: { readonly before: number; readonly after: number };
  readonly visits: { readonly before: number; readonly after: number };
  readonly days: { readonly before: number; readonly after: number };        // working days
}

/** Lines on paper of the active items' forms. before = asked + all causes. */
export interface FieldLedger {
  readonly before: number;
  readonly asked: number;
  readonly askedOnce: number;          // asked elsewhere already
  readonly derived: number;            // follows from another answer
  readonly produced: number;           // an item of the bundle makes it
  readonly prefilled: number;          // a certificate that the applicant holds says it
  readonly notNow: number;             // this situation does not want it
  readonly constant: number;
  readonly dropped: number;
}

/** Rows of the active items' lists. before = brought + optional + all causes. */
export interface MaterialLedger {
  readonly before: number;
  readonly brought: number;            // documents, each once
  readonly optional: number;
  readonly shared: number;             // the same document serves another row, or another row's document does
  readonly mergedForm: number;
  readonly produced: number;
  readonly held: number;
  readonly committed: number;
  readonly notNow: number;
  readonly dropped: number;
}

export interface LedgerOptions {
  /** Data that a certificate says: keys, or `subject.` for everything of a subject. */
  readonly prefilled?: ReadonlySet<string>;
}

export function ledger(composition: Composition, answers: JsonObject, { prefilled = new Set() }: LedgerOptions = {}): Ledger {
  const plan = planSituation(composition, answers);
  const active = composition.items.filter((item) => plan.items.includes(item.id));
  const rows = active.flatMap((item) => item.materials ?? []);
  return {
    items: plan.items,
    fields: fieldsOf(composition, active, answers, prefilled),
    materials: materialsOf(active, plan),
    copies: {
      before: rows.flatMap((r) => r.lists[0] ?? []).reduce((n, need) => n + need.copies + need.originals, 0),
      after: plan.materials.slots.reduce((n, slot) => n + slot.copies + slot.originals, 0),
    },
    visits: { before: plan.flow.visits.single, after: plan.flow.visits.together },
    days: { before: plan.flow.sumDays, after: plan.flow.days },
  };
}

// ---- fields

interface Line { readonly keys: readonly string[]; readonly constant: boolean; readonly dropped: boolean }

function fieldsOf(composition: Composition, active: readonly ComposedItem[], answers: JsonObject, prefilled: ReadonlySet<string>): FieldLedger {
  const situation = specialise(composition, answers);
  const closed = new Set([...situation.data].filter((d) => isClosed(d.datum.key, situation.form, answers)).map((d) => d.datum.key));
  const data = new Map(composition.data.map((d) => [d.key, d]));
  const activeIds = new Set(active.map((i) => i.id));
  const cause = (key: string): keyof FieldLedger | undefined => causeOf(data.get(key), activeIds, prefilled, closed, answers);
  const out = { before: 0, asked: 0, askedOnce: 0, derived: 0, produced: 0, prefilled: 0, notNow: 0, constant: 0, dropped: 0 };
  const asked = new Set<string>();
  for (const line of active.flatMap(linesOf).sort((a, b) => b.keys.length - a.keys.length)) {
    out.before++;
    const open = line.keys.filter((key) => !cause(key));
    if (line.dropped) out.dropped++;
    else if (line.keys.length === 0) out.constant++;
    else if (open.length === 0) out[cause(line.keys[0]!)!]++;
    else if (open.every((key) => asked.has(key))) out.askedOnce++;
    else out.asked++;
    for (const key of open) asked.add(key);
  }
  return out;
}

function causeOf(datum: Datum | undefined, active: ReadonlySet<string>, prefilled: ReadonlySet<string>, closed: ReadonlySet<string>, answers: JsonObject): keyof FieldLedger | undefined {
  if (!datum) return undefined;
  if (datum.source.kind === 'derived' && follows(datum, answers)) return 'derived';
  if (datum.source.kind === 'produced' && active.has(datum.source.item!)) return 'produced';
  if (prefilled.has(datum.key) || (datum.subject !== undefined && prefilled.has(datum.subject + '.'))) return 'prefilled';
  return closed.has(datum.key) ? 'notNow' : undefined;
}

/** From a passport number nothing follows: its holder is asked. Before the number is known it is taken for a resident's. */
function follows({ source }: Datum, answers: JsonObject): boolean {
  const from = member(answers, source.from!);
  return from === undefined || derived(source.by!, from, '2020-01-01') !== undefined;
}

/** A datum that the answers rule out: with them, it can never be given. */
function isClosed(key: string, form: ReturnType<typeof specialise>['form'], answers: JsonObject): boolean {
  if (Object.hasOwn(answers, key)) return false;
  return (form.rules ?? []).some((rule) => rule.kind === 'if' && speaksOf(rule.if, answers)
    && (check(rule.if, answers) ? rule.then : rule.else).obj?.props.get(key)?.types === 0);
}

/** Everything that the condition speaks of has been answered. */
const speaksOf = (condition: Node, answers: JsonObject): boolean =>
  !!condition.obj && [...condition.obj.props.keys(), ...condition.obj.required].every((key) => Object.hasOwn(answers, key));

function linesOf(item: ComposedItem): Line[] {
  const byRow = new Map<string, { keys: string[]; dropped: boolean }>();
  const add = (row: string, keys: readonly string[], dropped: boolean): void => {
    const line = byRow.get(row) ?? { keys: [], dropped: true };
    byRow.set(row, { keys: [...line.keys, ...keys.filter((k) => !line.keys.includes(k))], dropped: line.dropped && dropped });
  };
  const visit = (map: readonly FieldMap[], schema: Json | undefined, above: readonly string[], row: string | undefined): void => {
    for (const field of map) {
      const sub = propertyOf(schema, field.name);
      const own = isObject(sub) && sub['x-row'] !== undefined ? `row ${String(sub['x-row'])}` : row;
      if (field.object) visit(field.object, sub, [...above, field.name], own);
      else add(own ?? [...above, field.name].join('/'), field.data ?? [], false);
    }
  };
  visit(item.mapping, item.form as Json, [], undefined);
  for (const path of item.dropped) {
    const sub = path.reduce<Json | undefined>((schema, name) => propertyOf(schema, name), item.form as Json);
    add(isObject(sub) && sub['x-row'] !== undefined ? `row ${String(sub['x-row'])}` : path.join('/'), [], true);
  }
  return [...byRow.values()].map((line) => ({ ...line, constant: line.keys.length === 0 && !line.dropped }));
}

function propertyOf(schema: Json | undefined, name: string): Json | undefined {
  return isObject(schema) && isObject(schema.properties) ? schema.properties[name] : undefined;
}

// ---- materials

function materialsOf(active: readonly ComposedItem[], { materials }: SituationPlan): MaterialLedger {
  const out = { before: 0, brought: materials.slots.length, optional: 0, shared: 0, mergedForm: 0, produced: 0, held: 0, committed: 0, notNow: 0, dropped: 0 };
  const firstOf = new Set(materials.slots.map((slot) => `${slot.serves[0]!.item}/${slot.serves[0]!.id}`));
  const serving = new Set(materials.slots.flatMap((s) => s.serves.map((r) => `${r.item}/${r.id}`)));
  let rowsThatBring = 0;
  for (const item of active) for (const r of item.materials ?? []) {
    out.before++;
    const ref = `${item.id}/${r.id}`;
    const why = materials.free.find((f) => f.serves.some((s) => s.item === item.id && s.id === r.id))?.why.kind;
    if (r.decision === 'drop') out.dropped++;
    else if (materials.committed.some((c) => c.item === item.id && c.id === r.id)) out.committed++;
    else if (r.necessity === 'optional') out.optional++;
    else if (firstOf.has(ref)) rowsThatBring++;
    else if (serving.has(ref)) out.shared++;
    else if (why) out[why]++;
    else out.notNow++;
  }
  return { ...out, before: out.before + out.brought - rowsThatBring };
}

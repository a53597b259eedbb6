// Which fields are asked only in some situation, because staff decided so? Each such decision becomes a rule over the
// record: where its condition fails, the data stay away. It is exact, because it only takes what nobody requires; a datum
// that another item asks too, or that is required, is left as it is and said.

import type { Bundle, Condition, Decision, Diagnostic, OnlyWhen } from '../../model/generated/documents.ts';
import { alignedCondition } from '../../model/datum/align.ts';
import { columnKey } from '../../model/datum/key.ts';
import { fieldId, type BoundField } from '../../model/form/field.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { Node } from '../../model/node/node.ts';
import { normalise } from '../../model/node/normalise.ts';
import type { Asking, DecisionState, Merged, MergedItem } from '../stages.ts';

export interface Conditioned {
  readonly merged: Merged;
  readonly onlyWhen: readonly OnlyWhen[];
  readonly diagnostics: readonly Diagnostic[];
}

export function conditioned(
  merged: Merged,
  bundle: Bundle,
  states: ReadonlyMap<string, DecisionState>,
  parameters: JsonObject
): Conditioned {
  const onlyWhen: OnlyWhen[] = [],
    diagnostics: Diagnostic[] = [];
  const rules = new Map<string, Node[]>();
  for (const [i, d] of (bundle.decisions ?? []).entries()) {
    if (d.kind !== 'onlyWhen' || !d.when || states.get(d.id) !== 'inForce') continue;
    const when = alignedCondition(d.when, undefined, parameters);
    const { data, items, kept } = coveredBy(d, merged);
    for (const { key, code, items: who } of kept) {
      diagnostics.push({
        code: `onlyWhen.${code}`,
        severity: 'warning',
        at: [{ document: 'bundle', id: bundle.id, pointer: ['decisions', i] }],
        facts: { datum: key, items: [...who] }
      });
    }
    if (data.length === 0) continue;
    const rule = normalise({ if: conditionSchema(when), else: away(data) } as JsonObject);
    for (const item of items) rules.set(item, [...(rules.get(item) ?? []), rule]);
    onlyWhen.push({ decision: d.id, when, data: data.map(keyOf), items: [...items] } as unknown as OnlyWhen);
  }
  if (rules.size === 0) return { merged, onlyWhen, diagnostics };
  const ruled = (item: MergedItem): MergedItem => {
    const more = rules.get(item.matched.item.id);
    return more ? { ...item, pulled: { ...item.pulled, rules: [...item.pulled.rules, ...more] } } : item;
  };
  return { merged: { ...merged, items: merged.items.map(ruled) }, onlyWhen, diagnostics };
}

/** A datum, or a column of a table. */
interface Away {
  readonly table?: string;
  readonly key: string;
}

const keyOf = ({ table, key }: Away): string => (table === undefined ? key : columnKey(table, key));

interface Covered {
  readonly data: readonly Away[];
  readonly items: readonly string[];
  readonly kept: readonly { key: string; code: 'required' | 'shared'; items: readonly string[] }[];
}

/** The data that only these fields feed from. */
function coveredBy({ fields }: Decision, merged: Merged): Covered {
  const mine = new Set<string>(),
    items = new Set<string>();
  for (const { item, path } of fields)
    for (const field of leavesAt(merged.items.find((i) => i.matched.item.id === item)?.fields ?? [], path as readonly string[])) {
      mine.add(fieldId(item, field.path));
      items.add(item);
    }
  const data: Away[] = [];
  const kept: { key: string; code: 'required' | 'shared'; items: readonly string[] }[] = [];
  const take = (datum: Away, asks: readonly Asking[]): void => {
    const key = keyOf(datum);
    const ours = asks.filter((a) => mine.has(fieldId(a.item, a.field.path)));
    if (ours.length === 0) return;
    const others = asks.filter((a) => !ours.includes(a)).map((a) => a.item),
      forced = ours.filter((a) => a.required).map((a) => a.item);
    if (others.length) kept.push({ key, code: 'shared', items: others });
    else if (forced.length) kept.push({ key, code: 'required', items: forced });
    else data.push(datum);
  };
  for (const d of merged.data) {
    const whole = { key: d.key };
    take(whole, d.asks);
    // a table that stays away takes its columns along
    if (!data.includes(whole)) for (const column of d.columns ?? []) take({ table: d.key, key: column.key }, column.asks);
  }
  return { data, items: [...items].sort(), kept };
}

function leavesAt(fields: readonly BoundField[], path: readonly string[]): BoundField[] {
  const inside = (f: BoundField): boolean => path.every((s, i) => f.path[i] === s);
  return fields.flatMap((f): BoundField[] => {
    if (f.kind === 'object') return leavesAt(f.fields, path);
    return [...(inside(f) ? [f] : []), ...leavesAt(f.fields, path)];
  });
}

/** Records in which none of these is there. */
function away(data: readonly Away[]): JsonObject {
  const tables = [...new Set(data.flatMap((d) => d.table ?? []))];
  const none = (keys: readonly string[]): JsonObject => ({ properties: Object.fromEntries(keys.map((key) => [key, false])) });
  const columns = (table: string): Json => ({ items: none(data.filter((d) => d.table === table).map((d) => d.key)) });
  const plain = none(data.filter((d) => d.table === undefined).map((d) => d.key));
  return { properties: { ...(plain.properties as JsonObject), ...Object.fromEntries(tables.map((table) => [table, columns(table)])) } };
}

/** A condition as a schema of the record. */
function conditionSchema(c: Condition): JsonObject {
  if (c.all) return { allOf: c.all.map(conditionSchema) };
  if (c.any) return { anyOf: c.any.map(conditionSchema) };
  if (c.not) return { not: conditionSchema(c.not) };
  return { properties: { [c.datum!]: c.in as Json }, required: [c.datum!] };
}

// Where would an answer be lost in a line that is not written? A line is there when all of its needed parts are. Whoever gives
// one of its parts, and nobody else takes that part, has to give the others too: a rule over the record of the items that
// have such a line.

import type { BoundField } from '../../model/form/field.ts';
import { isLine } from '../../model/mapping/apply.ts';
import { conditionNode } from '../../model/node/condition-node.ts';
import { meetAll } from '../../model/node/meet.ts';
import { ANY, ARR, isTop, NO_OBJ, TOP, type Node } from '../../model/node/node.ts';
import { node } from '../../model/node/normal.ts';
import { choice, implication, negation } from '../../model/node/normalise.ts';
import type { MergedItem } from '../stages.ts';
import { filled, lineThere, neededOf } from './pull-form.ts';

/** One field that takes a part, outside tables or in the rows of one. */
interface Taker {
  readonly item: string;
  readonly when: Node;
  readonly table: string | undefined;
  readonly field: BoundField;
  readonly there: Node; // records, or rows, in which it is written once its part is there
}

/** The items with the rules that keep the parts of their lines from being lost. */
export function withWholeLines(items: readonly MergedItem[]): readonly MergedItem[] {
  if (!items.some((item) => lines(item.fields).length)) return items;
  const takers = items.flatMap(takersIn);
  return items.map((item) => {
    const own = takers.filter((t) => t.item === item.matched.item.id && isLine(t.field.map));
    const rules = own.flatMap((line) => line.field.keys.flatMap((part) => ruleOf(line, part, takers)));
    return rules.length ? { ...item, pulled: { ...item.pulled, rules: [...item.pulled.rules, ...rules] } } : item;
  });
}

const lines = (fields: readonly BoundField[]): BoundField[] => fields.flatMap((f) => (isLine(f.map) ? [f] : lines(f.fields)));

function takersIn({ matched: { item, entry, data }, fields }: MergedItem): Taker[] {
  const when = entry.when ? conditionNode(entry.when) : TOP;
  const collect = (some: readonly BoundField[], table: string | undefined, known: typeof data): Taker[] =>
    some.flatMap((field): Taker[] => {
      if (field.dropped) return [];
      if (field.kind === 'object') return collect(field.fields, table, known);
      const rows = field.kind === 'rows' ? collect(field.fields, field.keys[0], known.get(field.keys[0]!)?.columns ?? new Map()) : [];
      const there = isLine(field.map) ? lineThere(field.map!, field.keys, known) : TOP;
      return [{ item: item.id, when, table, field, there }, ...rows];
    });
  return collect(fields, undefined, data);
}

/** If this part is given and nobody else takes it, the line's needed parts are. */
function ruleOf(line: Taker, part: string, takers: readonly Taker[]): Node[] {
  const others = takers.filter((t) => t !== line && t.table === line.table && t.field.keys.includes(part));
  const here = others.filter((t) => t.item === line.item || isTop(t.when));
  if (here.some((t) => isTop(t.there))) return [];
  const needed = { types: ANY, obj: { ...NO_OBJ, required: new Set(neededOf(line.field)) } };
  const lost = meetAll([filled(part), ...here.map((t) => negation(t.there))]);
  const sometimes = others.filter((t) => !here.includes(t));
  const inRecord = line.table === undefined;
  const rule = implication(
    inRecord ? meetAll([lost, ...sometimes.map((t) => negation(isTop(t.there) ? t.when : meetAll([t.when, t.there])))]) : lost,
    needed,
    TOP
  );
  if (isTop(rule)) return [];
  if (inRecord) return [rule];
  const rows = node({ types: ARR, arr: { items: rule } });
  // a row does not see the conditions of items: where one of them runs, the part is taken
  return [choice('any', [...sometimes.map((t) => t.when), { types: ANY, obj: { ...NO_OBJ, props: new Map([[line.table!, rows]]) } }])];
}

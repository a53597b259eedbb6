// How do many wishes become one question? Each datum's wishes are folded in one pass, in any order. Where they have no
// value in common, the wishes part into as few questions as they need, and the conflict is told with its smallest cause.
//
// The state is kept by datum, so that an item can come and go and only the data that it touches are folded again.

import type { Item } from '../model/generated/documents.ts';
import { droppedPaths, fieldId, type BoundField, type DatumInfo } from '../model/form/field.ts';
import { apartKey, columnKey, ownKey } from '../model/datum/key.ts';
import { meetAll } from '../model/node/meet.ts';
import { isEmpty } from '../model/node/inhabit.ts';
import { isTop, type Node } from '../model/node/node.ts';
import { normalise } from '../model/node/normalise.ts';
import { undemanded } from '../model/node/amend.ts';
import type { Schema } from '../model/node/to-schema.ts';
import type { Asking, Clash, MatchedItem, Merged, MergedDatum, MergedItem, Refusal, Wish } from './stages.ts';
import { withWholeLines } from './merge/partial-lines.ts';
import { domainOf, pullForm, rowsOf } from './merge/pull-form.ts';

/** One datum with everyone who asks for it, unfolded. */
interface Slot {
  info: DatumInfo;
  readonly asks: Map<string, Asking>;
  readonly columns: Map<string, Slot>;
  folded?: readonly MergedDatum[] | undefined;
}

export interface MergeState {
  readonly items: Map<string, MergedItem & { readonly refusals: readonly Refusal[] }>;
  readonly slots: Map<string, Slot>;
  /** How many data were folded so far: a law counts on it. */
  folds: number;
}

export const newMerge = (): MergeState => ({ items: new Map(), slots: new Map(), folds: 0 });

export function addItem(state: MergeState, matched: MatchedItem): void {
  removeItem(state, matched.item.id);
  const { form, fields, data, pulled, refusals } = pullItem(matched);
  state.items.set(matched.item.id, { matched, form, fields, pulled, refusals });
  for (const wish of pulled.wishes) enlist(state.slots, wish, matched.item.id, data);
}

export function removeItem(state: MergeState, id: string): void {
  const old = state.items.get(id);
  if (!old) return;
  state.items.delete(id);
  for (const wish of old.pulled.wishes) strike(state.slots, wish, id);
}

/** Everything folded. `exclusive` says that two items can never be active together. */
export function fold(state: MergeState, exclusive: (a: string, b: string) => boolean): Merged {
  const clashes: Clash[] = [];
  const moves = new Map<string, string>(); // fieldId → the key of its own question
  const data: MergedDatum[] = [];
  for (const key of [...state.slots.keys()].sort()) data.push(...foldSlot(state, state.slots.get(key)!, key, exclusive, clashes, moves));
  const items = [...state.items.values()].sort((a, b) => (a.matched.item.id < b.matched.item.id ? -1 : 1));
  const placed = moves.size ? items.map((item) => moved(item, moves)) : items;
  return {
    data: moves.size ? data.map((d) => retold(d, placed)) : data,
    items: withWholeLines(placed),
    clashes,
    refusals: items.flatMap((i) => i.refusals)
  };
}

function pullItem(
  matched: MatchedItem
): Pick<MergedItem, 'form' | 'fields' | 'pulled'> & { data: Map<string, DatumInfo>; refusals: Refusal[] } {
  const { item } = matched;
  const form = formNode(item, matched.fields);
  let fields = matched.fields,
    pulled = pullForm(form, fields, matched.data);
  const data = new Map(matched.data);
  if (pulled.declined.length === 0) return { form, fields, pulled, data, refusals: [] };
  // a mapping that is not exact is not used: the field keeps a question of its own
  const refusals = pulled.declined.map(({ field, decline }): Refusal => ({ item: item.id, field, decline, data: field.keys }));
  const own = ({ path, apart }: BoundField): string =>
    apart === undefined ? ownKey(item.id, path) : apartKey(ownKey(item.id, path), apart);
  const refused = new Set(refusals.map((r) => r.field));
  fields = rebind(fields, (field) => (refused.has(field) ? { ...field, keys: [own(field)], map: nullOnly(field.map) } : field));
  for (const { field } of refusals)
    data.set(own(field), { key: own(field), ...(field.kind === 'rows' && { columns: data.get(field.keys[0]!)?.columns }) });
  pulled = pullForm(form, fields, data);
  // who decided that it is asked by itself knows that its mapping is not used
  return { form, fields, pulled, data, refusals: refusals.filter((r) => r.field.apart === undefined) };
}

/** Absent is written as null also where the other steps are not used. */
const nullOnly = (map: BoundField['map']): BoundField['map'] => map?.filter((op) => op.op === 'nullable').slice(0, 1);

function formNode(item: Item, fields: readonly BoundField[]): Node {
  return normalise(droppedPaths(fields).reduce(undemanded, item.form as Schema));
}

function rebind(fields: readonly BoundField[], change: (field: BoundField) => BoundField): readonly BoundField[] {
  return fields.map((field) => {
    const inner = field.fields.length ? rebind(field.fields, change) : field.fields;
    const next = change(field);
    return next === field && inner.every((f, i) => f === field.fields[i]) ? field : { ...next, fields: inner };
  });
}

function enlist(slots: Map<string, Slot>, wish: Wish, item: string, data: ReadonlyMap<string, DatumInfo>): void {
  let slot = slots.get(wish.key);
  if (!slot) slots.set(wish.key, (slot = { info: data.get(wish.key) ?? { key: wish.key }, asks: new Map(), columns: new Map() }));
  slot.asks.set(fieldId(item, wish.field.path), { ...wish, item });
  slot.folded = undefined;
  for (const column of wish.columns ?? []) enlist(slot.columns, column, item, data.get(wish.key)?.columns ?? data);
}

function strike(slots: Map<string, Slot>, wish: Wish, item: string): void {
  const slot = slots.get(wish.key);
  if (!slot) return;
  slot.asks.delete(fieldId(item, wish.field.path));
  slot.folded = undefined;
  for (const column of wish.columns ?? []) strike(slot.columns, column, item);
  if (slot.asks.size === 0) slots.delete(wish.key);
}

type Exclusive = (a: string, b: string) => boolean;

function foldSlot(
  state: MergeState,
  slot: Slot,
  key: string,
  exclusive: Exclusive,
  clashes: Clash[],
  moves: Map<string, string>,
  table?: string
): readonly MergedDatum[] {
  if (slot.folded) return slot.folded;
  state.folds++;
  const said = [...slot.asks.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, ask]) => ask);
  const before = clashes.length;
  const columns = slot.columns.size
    ? [...slot.columns.keys()]
        .sort()
        .flatMap((k) =>
          foldSlot(state, slot.columns.get(k)!, k, exclusive, clashes, moves, table === undefined ? key : columnKey(table, key))
        )
    : undefined;
  // columns that parted have names of their own: whoever speaks of them no longer contradicts the others
  const asks = columns?.some(isMoved) ? said.map((ask) => again(ask, moved(state.items.get(ask.item)!, moves))) : said;
  const domain = domainFor(slot.info, asks);
  const groups = part(asks, domain, exclusive);
  const names = groups.map((group, i) =>
    i === 0
      ? key
      : apartKey(key, group.asks[0]!.item, groups.slice(0, i).some((g) => g.asks[0]!.item === group.asks[0]!.item) ? i : undefined)
  );
  const data = groups.map((group, i): MergedDatum => {
    if (i > 0) for (const ask of group.asks) moves.set(fieldId(ask.item, ask.field.path), names[i]!);
    const own = groups.length > 1 ? columns?.flatMap((c) => columnOf(c, group.asks)) : columns;
    const node = own
      ? meetAll([group.node, rowsOf(own.map((c) => ({ key: c.key, node: c.node, required: c.asks.some((a) => a.required) })))])
      : group.node;
    return { key: names[i]!, info: slot.info, node, domain: group.domain, asks: group.asks, divided: group.divided, columns: own };
  });
  if (groups.length > 1 || groups[0]?.domain !== domain) clashes.push({ table, key, info: slot.info, domain, asks, questions: names });
  if (clashes.length === before) slot.folded = data; // a clash is told at every fold
  return data;
}

/** What the dictionary says; a question that staff keep apart may contradict it, and is then its own. */
function domainFor(info: DatumInfo, asks: readonly Asking[]): Node | undefined {
  const domain = optional(domainOf(info));
  return domain && info.apart !== undefined && asks.some((a) => clashes(meetAll([domain, a.node]))) ? undefined : domain;
}

/** A column, as far as the askers of this table ask for it. */
function columnOf(c: MergedDatum, tables: readonly Asking[]): MergedDatum[] {
  const asks = c.asks.filter((a) => tables.some((t) => t.item === a.item && t.field.path.every((name, i) => a.field.path[i] === name)));
  if (asks.length === 0) return [];
  const all = meetAll([...(c.domain ? [c.domain] : []), ...asks.map((a) => a.node)]),
    divided = c.divided && clashes(all);
  return [{ ...c, asks, divided, node: divided ? c.node : all }];
}

interface Question {
  asks: Asking[];
  node: Node;
  domain: Node | undefined;
  divided?: boolean;
}

/** As few questions as the wishes need, first come first served in canonical order. */
function part(asks: readonly Asking[], domain: Node | undefined, exclusive: Exclusive): Question[] {
  const together = meetAll([...(domain ? [domain] : []), ...asks.map((a) => a.node)]);
  const single = asks.length < 2 && !domain;
  if (single || !clashes(together)) return [{ asks: [...asks], node: together, domain }];
  const questions: Question[] = [];
  const fits = new Set(asks.filter((ask) => !clashes(domain ? meetAll([domain, ask.node]) : ask.node)));
  // who contradicts the dictionary, or himself, is asked beside the others, so that these keep what it says
  for (const ask of [...fits, ...asks.filter((a) => !fits.has(a))]) {
    const own = fits.has(ask) ? domain : undefined;
    const home = questions.find(
      (q) =>
        q.domain === own &&
        !clashes(
          meetAll([...(q.domain ? [q.domain] : []), ask.node, ...q.asks.filter((a) => !exclusive(a.item, ask.item)).map((a) => a.node)])
        )
    );
    if (home) home.asks.push(ask);
    else questions.push({ asks: [ask], node: ask.node, domain: own });
  }
  for (const q of questions) {
    const all = meetAll([...(q.domain ? [q.domain] : []), ...q.asks.map((a) => a.node)]);
    q.divided = q.asks.length > 1 && clashes(all);
    q.node = q.divided ? (q.domain ?? q.node) : all; // askers that are never active together: each situation folds its own
  }
  return questions;
}

const clashes = (n: Node): boolean => n.types === 0 || isEmpty(n);
const optional = (n: Node): Node | undefined => (isTop(n) ? undefined : n);

/** What is said of a whole row names its columns: where one moved, it is said anew. */
function retold(d: MergedDatum, items: readonly MergedItem[]): MergedDatum {
  if (!d.columns?.some(isMoved)) return d;
  const asks = d.asks.map((ask) =>
    again(
      ask,
      items.find((i) => i.matched.item.id === ask.item)!
    )
  );
  const columns = rowsOf(d.columns.map((c) => ({ key: c.key, node: c.node, required: c.asks.some((a) => a.required) })));
  return { ...d, asks, node: meetAll([...(d.domain ? [d.domain] : []), ...(d.divided ? [] : asks.map((a) => a.node)), columns]) };
}

const isMoved = ({ key, info }: MergedDatum): boolean => key !== info.key;

/** The wish as the item says it now. */
function again(ask: Asking, { pulled }: MergedItem): Asking {
  const id = fieldId(ask.item, ask.field.path);
  return { ...(pulled.wishes.find((w) => fieldId(ask.item, w.field.path) === id) ?? ask), item: ask.item };
}

function moved(item: MergedItem, moves: ReadonlyMap<string, string>): MergedItem {
  const { matched, form } = item;
  const fields = rebind(item.fields, (field) => {
    const key = moves.get(fieldId(matched.item.id, field.path));
    return key === undefined || field.keys.length !== 1 ? field : { ...field, keys: [key] };
  });
  if (fields.every((f, i) => f === item.fields[i])) return item;
  const data = new Map(matched.data);
  return { matched, form, fields, pulled: pullForm(form, fields, data) };
}

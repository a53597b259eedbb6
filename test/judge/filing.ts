// What does each department receive of a record, and may it be filed? Payloads field by field, each judged by its form as it
// was written; what a datum is called in records is the one thing read from the composition.

import { accepted, isResidentId, without } from './forms.ts';
import { beside, fieldsOf, leaves, subjectOf, type Field } from './fields.ts';
import { at, isRecord, list, text, type Documents, type Json, type JsonObject } from './plain.ts';
import { lineOf, wrote, type CodeMaps, type Step } from './steps.ts';

/** What a composition tells of its data, as far as this judge reads it. */
export interface ToldDatum {
  readonly key: string;
  readonly element?: string;
  readonly domain?: unknown;
  readonly source: {
    readonly kind: string;
    readonly by?: string;
    readonly from?: string;
    readonly makers?: readonly { readonly item: string }[];
  };
  readonly schema?: unknown;
  readonly asks: readonly {
    readonly item: string;
    readonly path: readonly string[];
    readonly required: boolean;
    readonly schema?: unknown;
  }[];
  readonly columns?: readonly ToldDatum[];
}
export interface ToldField {
  readonly name: string;
  readonly map?: readonly { readonly op: string }[];
  readonly rows?: readonly ToldField[];
  readonly object?: readonly ToldField[];
}
export interface Told {
  readonly data: readonly ToldDatum[];
  readonly decisions: readonly { readonly id: string; readonly state: string }[];
  readonly items: readonly { readonly id: string; readonly mapping: readonly ToldField[] }[];
  /** With facts: a mapping that is not exact, so that the field is asked as its form writes it. */
  readonly conflicts: readonly {
    readonly facts?: unknown;
    readonly cause: readonly { readonly item: string; readonly path: readonly string[] }[];
  }[];
}

/** A field with what it is called in records. */
export interface Placed {
  readonly field: Field;
  readonly keys: readonly string[];
  readonly steps: readonly Step[];
  readonly declined: boolean; // bound, and yet asked as the form writes it
  readonly told: readonly ToldDatum[];
  readonly fields: readonly Placed[];
  readonly needed: boolean; // an object that must be there all the way up
  readonly certain: boolean; // declared whatever else is filled in
}

export type Refusal = readonly [why: string, ...where: unknown[]];

export class Office {
  readonly documents: Documents;
  readonly told: Told;
  readonly placed: ReadonlyMap<string, readonly Placed[]>;
  readonly maps: CodeMaps;
  private readonly forms = new Map<string, Json>();

  constructor(documents: Documents, told: Told) {
    this.documents = documents;
    this.told = told;
    this.maps = documents.catalogue.codeMaps as unknown as CodeMaps;
    const states = new Map(told.decisions.map((d) => [d.id, d.state]));
    const present = documents.bundle.items.filter((e) => documents.items.some((i) => i.id === e.item));
    this.placed = new Map(
      present.map((e) => {
        const root = documents.items.find((i) => i.id === e.item)!.form as unknown as JsonObject;
        return [e.item as string, fieldsOf(documents, e.item, states).map((f) => this.place(f, [root], root, true, told.data))];
      })
    );
    for (const [id, placed] of this.placed) {
      const root = documents.items.find((i) => i.id === id)!.form as unknown as JsonObject;
      const dropped = (some: readonly Placed[]): Field[] =>
        some.flatMap((p) => [...(p.field.dropped ? [p.field] : []), ...dropped(p.fields)]);
      this.forms.set(
        id,
        dropped(placed).reduce<Json>((form, f) => without(form, f.path, root), root)
      );
    }
  }

  private place(field: Field, schemas: readonly JsonObject[], root: JsonObject, above: boolean, data: readonly ToldDatum[]): Placed {
    const certain = schemas.flatMap((s) => held(s, root));
    const needed = above && certain.some((s) => list<string>(s.required).includes(field.name));
    const inner = certain.flatMap((s) =>
      isRecord(s.properties) && isRecord(s.properties[field.name]) ? [s.properties[field.name] as JsonObject] : []
    );
    if (field.kind === 'object')
      return {
        field,
        keys: [],
        steps: [],
        declined: false,
        told: [],
        needed,
        certain: inner.length > 0,
        fields: field.fields.map((f) => this.place(f, inner, root, needed, data))
      };
    const told = data.filter((d) => d.asks.some((a) => a.item === field.item && text(a.path) === text(field.path)));
    const declined = field.steps.some((s) => s.op !== 'nullable') && !field.fixed && !this.mapped(field);
    const called = (name: string): string => told.find((d) => d.key === name || d.key.startsWith(`${name}~`))?.key ?? told[0]?.key ?? name;
    const keys = field.dropped || field.fixed ? [] : declined || !field.bound ? told.slice(0, 1).map((d) => d.key) : field.data.map(called);
    const isLine = field.steps[0]?.op === 'line';
    const steps = declined || (!field.bound && isLine) ? field.steps.filter((s) => s.op === 'nullable').slice(0, 1) : field.steps;
    const rows = inner.flatMap((s) => held(s, root)).flatMap((s) => (isRecord(s.items) ? [s.items] : []));
    return {
      field,
      keys,
      steps,
      declined,
      told,
      needed,
      certain: inner.length > 0,
      fields: field.fields.map((f) => this.place(f, rows, root, true, told[0]?.columns ?? []))
    };
  }

  /** Are the steps of this field used at all? Where they are not exact, it is asked as its form writes it. */
  private mapped({ item, path }: Field): boolean {
    let here: readonly ToldField[] | undefined = this.told.items.find((i) => i.id === item)?.mapping,
      found: ToldField | undefined;
    for (const name of path) {
      if (name === '*') continue;
      found = here?.find((f) => f.name === name);
      here = found?.object ?? found?.rows;
    }
    return !!found?.map?.some((step) => step.op !== 'nullable');
  }

  // ---- the way back

  payload(item: string, record: JsonObject): JsonObject {
    return this.object(this.placed.get(item) ?? [], record) ?? {};
  }

  private object(placed: readonly Placed[], from: JsonObject): JsonObject | undefined {
    const out: Record<string, Json> = Object.create(null) as Record<string, Json>;
    for (const p of placed) {
      const value = this.value(p, from);
      if (value !== undefined) out[p.field.name] = value;
    }
    return Object.keys(out).length ? out : undefined;
  }

  value(p: Placed, from: JsonObject): Json | undefined {
    if (p.field.dropped) return undefined;
    if (p.field.kind === 'object') return this.object(p.fields, from) ?? (p.needed ? {} : undefined);
    if (p.field.fixed) return p.field.steps[0]!.value;
    if (p.steps[0]?.op === 'line') return this.line(p, from);
    const value = at(from, p.keys[0] ?? '');
    if (p.field.kind === 'rows' && Array.isArray(value))
      return value.map((row: Json) => (isRecord(row) ? (this.object(p.fields, row) ?? {}) : row));
    return wrote(p.steps, value, this.maps).value;
  }

  private line(p: Placed, from: JsonObject): string | undefined {
    const optional = this.optionalIn(p);
    return lineOf(
      String(p.steps[0]!.separator),
      p.keys.map((key) => ({ text: at(from, key), optional: optional.includes(key) }))
    );
  }

  private optionalIn({ keys, steps, field }: Placed): readonly string[] {
    const named = list<string>(steps[0]!.optional).map((name) => this.asNamed(name, field));
    return keys.filter((_, i) => named.includes(field.data[i]!));
  }

  /** An optional part, as the field's own data are named. */
  private asNamed(name: string, field: Field): string {
    if (field.path.includes('*')) return name.slice(name.indexOf('.') + 1);
    const cut = name.indexOf('.');
    return field.data.includes(name) ? name : subjectOf(name.slice(0, cut), field.item, this.documents) + name.slice(cut);
  }

  // ---- situations

  parameters(): JsonObject {
    const { catalogue, bundle } = this.documents;
    return (catalogue.jurisdictions?.[bundle.jurisdiction ?? '']?.parameters ?? {}) as unknown as JsonObject;
  }

  /** item: whose subjects the condition speaks of. */
  holds(condition: unknown, record: JsonObject, item?: string): boolean {
    if (condition === undefined) return true;
    const c = condition as { datum?: string; in?: Json; all?: unknown[]; any?: unknown[]; not?: unknown };
    if (c.all) return c.all.every((x) => this.holds(x, record, item));
    if (c.any) return c.any.some((x) => this.holds(x, record, item));
    if (c.not !== undefined) return !this.holds(c.not, record, item);
    const city = c.datum!.startsWith('jurisdiction.');
    const value = city
      ? at(this.parameters(), c.datum!.slice(13))
      : at(record, item === undefined ? c.datum! : this.inBundle(c.datum!, item));
    return value !== undefined && accepted(this.withParameters(c.in!), value);
  }

  inBundle(datum: string, item: string): string {
    const [, subject = '', rest = ''] = /^([^.[\]]+)(.*)$/.exec(datum) ?? [];
    const mine = this.documents.items.find((i) => i.id === item)?.subjects ?? {};
    return Object.hasOwn(mine, subject.split('@')[0]!) ? subjectOf(subject, item, this.documents) + rest : datum;
  }

  private withParameters(schema: Json): Json {
    if (!isRecord(schema) || !isRecord(schema['x-param'])) return schema;
    const known = Object.entries(schema['x-param']).map(([keyword, name]) => [keyword, at(this.parameters(), String(name))] as const);
    return { ...schema, ...Object.fromEntries(known.filter(([, value]) => value !== undefined)) } as Json;
  }

  active(record: JsonObject): string[] {
    return this.documents.bundle.items.filter((e) => this.placed.has(e.item) && this.holds(e.when, record)).map((e) => e.item);
  }

  /** With what follows from a resident number, where nothing was given. */
  complete(record: JsonObject, on: string, data: readonly ToldDatum[] = this.told.data): JsonObject {
    const out: Record<string, Json> = { ...record };
    for (const d of data) {
      const value = at(record, d.key);
      if (d.columns && Array.isArray(value))
        out[d.key] = value.map((row: Json) => (isRecord(row) ? this.complete(row, on, d.columns) : row));
      const follows = d.source.kind === 'derived' ? derived(d.source.by!, at(record, d.source.from!), on) : undefined;
      if (value === undefined && follows !== undefined) out[d.key] = follows;
    }
    return out;
  }

  // ---- may it be filed?

  /** Why this record cannot be filed; nothing where it can. */
  refusals(given: JsonObject, on: string): Refusal[] {
    const record = this.complete(given, on),
      active = this.active(record);
    const live = active.flatMap((id) => this.placed.get(id)!);
    const known = new Set([...this.told.data.map((d) => d.key), ...(this.documents.bundle.questions ?? []).map((q) => q.datum as string)]);
    return [
      ...Object.keys(given)
        .filter((key) => !known.has(key))
        .map((key): Refusal => ['unknown', key]),
      ...(this.documents.bundle.questions ?? [])
        .filter((q) => at(record, q.datum) !== undefined && !accepted(q.schema, at(record, q.datum)))
        .map((q): Refusal => ['question', q.datum]),
      ...active.filter((id) => !this.valid(id, record, active)).map((id): Refusal => ['form', id, this.payload(id, record)]),
      ...this.within(live, record, this.awaited(record, active), on, this.told.data),
      ...this.outOfSituation(record, active)
    ];
  }

  /** Data that an active item makes and that are not there yet. */
  awaited(record: JsonObject, active: readonly string[]): ReadonlySet<string> {
    return new Set(
      this.told.data
        .filter((d) => at(record, d.key) === undefined && d.source.makers?.some((m) => active.includes(m.item)))
        .map((d) => d.key)
    );
  }

  valid(item: string, record: JsonObject, active: readonly string[]): boolean {
    const awaited = this.awaited(record, active);
    const later = leaves(this.placed.get(item)!.map((p) => p.field)).filter((f) =>
      this.find(item, f)?.keys.some((key) => awaited.has(key))
    );
    const root = this.documents.items.find((i) => i.id === item)!.form as unknown as JsonObject;
    const form = later.reduce<Json>((s, f) => without(s, f.path, root, true), this.forms.get(item)!);
    return accepted(form, JSON.parse(JSON.stringify(later.reduce((p, f) => less(p, f.path), this.payload(item, record)))));
  }

  private find(item: string, field: Field): Placed | undefined {
    const search = (some: readonly Placed[]): Placed | undefined =>
      some.find((p) => p.field === field) ?? some.map((p) => search(p.fields)).find(Boolean);
    return search(this.placed.get(item)!);
  }

  /** Values that the dictionary does not know, that a step cannot carry, that no line takes, that contradict what they follow from. */
  private within(
    placed: readonly Placed[],
    from: JsonObject,
    awaited: ReadonlySet<string>,
    on: string,
    data: readonly ToldDatum[]
  ): Refusal[] {
    const out: Refusal[] = [];
    const flat = opened(placed);
    for (const p of flat) {
      for (const [i, key] of p.keys.entries()) {
        const value = at(from, key);
        if (value === undefined) continue;
        const element = p.declined ? undefined : p.field.elements[i];
        if (element !== undefined && p.told.find((d) => d.key === key)?.domain !== undefined && !this.inDictionary(element, value))
          out.push(['dictionary', key, value]);
        if (p.steps[0]?.op === 'line') {
          const takes = (q: Placed): boolean => q.keys.includes(key) && (q.steps[0]?.op !== 'line' || this.line(q, from) !== undefined);
          // a part that comes later completes the line then
          const missing = p.keys.filter((k) => at(from, k) === undefined);
          const waiting = missing.length > 0 && missing.every((k) => awaited.has(k) || this.optionalIn(p).includes(k));
          if (value !== '' && !waiting && !flat.some(takes)) out.push(['lost', key, value]);
        } else if (p.field.kind === 'leaf' && wrote(p.steps, value, this.maps).lost) out.push(['carried', key, value]);
      }
    }
    for (const d of data) {
      const value = at(from, d.key),
        mine = flat.filter((p) => p.keys.includes(d.key));
      if (mine.length && d.columns && Array.isArray(value))
        for (const row of value)
          if (isRecord(row))
            out.push(
              ...this.within(
                mine.flatMap((p) => p.fields),
                row,
                new Set(),
                on,
                d.columns
              )
            );
      const source = d.source.kind === 'derived' ? d.source.from! : undefined;
      const follows =
        source !== undefined && mine.length && flat.some((p) => p.keys.includes(source))
          ? derived(d.source.by!, at(from, source), on)
          : undefined;
      if (value !== undefined && follows !== undefined && follows !== value) out.push(['derived', d.key, value, follows]);
    }
    return out;
  }

  inDictionary(element: string, value: Json): boolean {
    const [type = ''] = element.split('.'),
      definition = this.documents.catalogue.subjectTypes[type]!.elements[element.slice(type.length + 1)]!;
    const codes =
      definition.codeList === undefined
        ? undefined
        : this.documents.catalogue.codeLists[definition.codeList]?.codes.map((c) => c.code as Json);
    const members = isRecord(definition.schema) && definition.schema.type === 'array' ? list(value) : [value];
    return accepted(definition.schema, value) && (!codes || members.every((m) => codes.some((c) => text(c) === text(m))));
  }

  /** What staff let be asked only in some situation, and is given in another. */
  private outOfSituation(record: JsonObject, active: readonly string[]): Refusal[] {
    const states = new Map(this.told.decisions.map((d) => [d.id, d.state]));
    return (this.documents.bundle.decisions ?? [])
      .filter((d) => d.kind === 'onlyWhen' && d.when && states.get(d.id) === 'inForce' && !this.holds(d.when, record))
      .flatMap((d) => {
        const covered = (a: ToldDatum['asks'][number]): boolean =>
          d.fields.some((f) => f.item === a.item && (f.path as readonly string[]).every((s, i) => a.path[i] === s));
        const only = (x: ToldDatum): boolean => x.asks.every((a) => !a.required && covered(a));
        const given = (x: ToldDatum, from: JsonObject): boolean => {
          const value = at(from, x.key);
          if (value === undefined || !x.asks.some((a) => active.includes(a.item))) return false;
          return only(x) || (!!x.columns && list(value).some((row) => isRecord(row) && x.columns!.some((c) => given(c, row))));
        };
        return this.told.data.filter((x) => given(x, record)).map((x): Refusal => ['onlyWhen', x.key]);
      });
  }
}

export const opened = (placed: readonly Placed[]): Placed[] => placed.flatMap((p) => (p.field.kind === 'object' ? opened(p.fields) : [p]));

/** What holds for certain of the same value: not what depends on a condition. */
function held(schema: Json, root: JsonObject): JsonObject[] {
  return beside(pick(schema), root).map((s) => pick(s) as JsonObject);
}
function pick(schema: Json): Json {
  if (!isRecord(schema)) return schema;
  const { then: _, else: __, anyOf: ___, oneOf: ____, dependentSchemas: _____, allOf, ...rest } = schema;
  return { ...rest, ...(allOf !== undefined && { allOf: list(allOf).map(pick) }) };
}

function less(payload: JsonObject, [name = '', ...below]: readonly string[]): JsonObject {
  const inner = at(payload, name);
  if (inner === undefined) return payload;
  const { [name]: _, ...rest } = payload;
  return below.length === 0 ? rest : isRecord(inner) ? { ...rest, [name]: less(inner, below) } : payload;
}

function derived(rule: string, number: Json | undefined, on: string): Json | undefined {
  if (typeof number !== 'string' || !isResidentId(number)) return undefined;
  const born = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (rule === 'birthDateOfResidentId') return born;
  if (rule === 'sexOfResidentId') return Number(number[16]) % 2 ? '1' : '2';
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4)) - (on.slice(5) < born.slice(5) ? 1 : 0);
  return years < 18;
}

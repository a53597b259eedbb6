// Does a form speak of its own properties, and of values that they can have? `required`, `if`/`then`/`else`, `dependent…`,
// `contains`, through `allOf`, `$ref`, groups and rows alike. Everything that holds at one place of the payload is looked at
// together: what is sure, what holds in some case, and what is only tested.

import type { Json, JsonObject, Segment } from '../../model/json.ts';
import { isArray, isObject } from '../../model/json.ts';
import { check as accepts } from '../../model/node/check.ts';
import { isEmpty } from '../../model/node/inhabit.ts';
import { meet, meetAll } from '../../model/node/meet.ts';
import { TOP, type Node } from '../../model/node/node.ts';
import { choice, constants, normalise, target, type Reading } from '../../model/node/normalise.ts';
import { once } from '../../model/json/once.ts';

/** sure: it always holds; branch: in some case; test: it is asked whether it holds. */
type Role = 'sure' | 'branch' | 'test';

interface View {
  readonly schema: JsonObject;
  readonly pointer: readonly Segment[];
  readonly role: Role;
}

export interface FormSpeaker {
  say(code: string, pointer: readonly Segment[], facts: Readonly<Record<string, unknown>>, severity?: 'warning'): void;
  /** What the dictionary lets a property be, as the form writes it; undefined where it says nothing. */
  possible(schema: JsonObject): Node | undefined;
}

const DEEPEST = 120;

export function formReferences(form: JsonObject, pointer: readonly Segment[], speaker: FormSpeaker): void {
  const reading: Reading = { root: form, formats: true, seen: new Map() };
  new Walk(reading, pointer, speaker).place([{ schema: form, pointer, role: 'sure' }], '', 0);
}

class Walk {
  private readonly reading: Reading;
  private readonly root: readonly Segment[];
  private readonly speaker: FormSpeaker;

  constructor(reading: Reading, root: readonly Segment[], speaker: FormSpeaker) {
    this.reading = reading;
    this.root = root;
    this.speaker = speaker;
  }

  /** One place of the payload. */
  place(given: readonly View[], label: string, depth: number): void {
    if (depth > DEEPEST) return;
    const views = given.length === 1 && isPlain(given[0]!.schema) ? given : given.flatMap((view) => this.beside(view, depth));
    this.values(views, label);
    const below = this.properties(views);
    for (const [name, inner] of below) this.place(inner, name, depth + 1);
    const members = views.flatMap(membersOf);
    if (members.length) this.place(members, label, depth + 1);
  }

  /** A schema, with everything that holds or is tested beside it. */
  private beside(view: View, depth: number): View[] {
    if (depth > DEEPEST || isPlain(view.schema)) return [view];
    const { schema, pointer, role } = view;
    const out = [view];
    const add = (sub: Json | undefined, at: readonly Segment[], as: Role): void => {
      if (isObject(sub)) out.push(...this.beside({ schema: sub, pointer: at, role: as }, depth + 1));
    };
    const branch: Role = role === 'test' ? 'test' : 'branch';
    if (typeof schema.$ref === 'string')
      add(safeTarget(schema.$ref, this.reading) as Json, [...this.root, ...segmentsOf(schema.$ref)], role);
    if (isArray(schema.allOf)) schema.allOf.forEach((sub, i) => add(sub, [...pointer, 'allOf', i], role));
    for (const keyword of ['oneOf', 'anyOf'])
      if (isArray(schema[keyword]) && !constants(schema[keyword]))
        schema[keyword].forEach((sub, i) => add(sub, [...pointer, keyword, i], branch));
    add(schema.if, [...pointer, 'if'], 'test');
    add(schema.then, [...pointer, 'then'], branch);
    add(schema.else, [...pointer, 'else'], branch);
    if (isObject(schema.dependentSchemas))
      for (const [name, sub] of Object.entries(schema.dependentSchemas)) add(sub, [...pointer, 'dependentSchemas', name], branch);
    return out;
  }

  /** Names of properties: each is declared by the form, and nothing closes it out. What stands below them is given back. */
  private properties(views: readonly View[]): ReadonlyMap<string, readonly View[]> {
    const below = new Map<string, View[]>();
    const declared = new Set<string>(),
      mentioned: { readonly name: string; readonly pointer: readonly Segment[] }[] = [];
    const chosen = tellingApart(views);
    for (const { schema, pointer, role } of views) {
      if (isObject(schema.properties))
        for (const [name, sub] of Object.entries(schema.properties)) {
          const at = [...pointer, 'properties', name];
          if (role === 'sure' || (role === 'branch' && (declares(sub) || chosen.has(name)))) declared.add(name);
          if (role !== 'sure') mentioned.push({ name, pointer: at });
          if (isObject(sub)) once(below, name, () => []).push({ schema: sub, pointer: at, role });
        }
      const here = isObject(schema.properties) && role !== 'sure' ? schema.properties : {};
      for (const [keyword, names] of namesIn(schema))
        names
          .filter(([name]) => !Object.hasOwn(here, name))
          .forEach(([name, ...at]) => mentioned.push({ name, pointer: [...pointer, keyword, ...at] }));
    }
    const closed = views.filter(({ schema, role }) => role === 'sure' && schema.additionalProperties === false);
    const closesOut = (name: string): boolean =>
      closed.some(({ schema }) => !isObject(schema.properties) || !Object.hasOwn(schema.properties, name));
    const told = new Set<string>();
    for (const { name, pointer } of mentioned) {
      if (!declared.has(name)) this.speaker.say('form.unknownProperty', pointer, { name, known: [...declared] });
      else if (closesOut(name) && !told.has(name)) this.speaker.say('form.closedOut', pointer, { name });
      told.add(name);
    }
    return below;
  }

  /** Values that are tested or wanted in some case: the property can have them. */
  private values(views: readonly View[], label: string): void {
    if (views.every(({ role }) => role === 'sure')) return;
    const certain = views.filter(({ role }) => role === 'sure');
    // declared in some cases alone, it is what one of them says
    const declaring = certain.length ? certain : views.filter(({ role, schema }) => role === 'branch' && declares(schema));
    if (declaring.length === 0) return;
    let own: Node | undefined, dictionary: Node | undefined;
    for (const { schema, pointer, role } of views) {
      if (role === 'sure' || (certain.length === 0 && role === 'branch')) continue;
      const listed = listedIn(schema);
      if (listed.length === 0 && !constrains(schema)) continue;
      const nodes = (): Node[] => declaring.map((v) => normalise(v.schema, this.reading));
      own ??= certain.length ? meetAll(nodes()) : choice('any', nodes());
      dictionary ??= meetAll(declaring.map((v) => this.speaker.possible(v.schema) ?? TOP));
      const name = label;
      let refused = 0;
      for (const { value, at } of listed) {
        if (!accepts(own, value)) this.speaker.say('form.impossibleValue', [...pointer, ...at], { name, value, ...choicesOf(own) });
        else if (!accepts(dictionary, value))
          this.speaker.say('form.valueNeverComes', [...pointer, ...at], { name, value, ...choicesOf(dictionary) }, 'warning');
        else continue;
        refused++;
      }
      if (refused === 0 && listed.length === 0 && isEmpty(meet(own, normalise(shallow(schema), this.reading))))
        this.speaker.say(role === 'test' ? 'form.neverHolds' : 'form.neverMet', pointer, { name }, 'warning');
    }
  }
}

/** Most fields: nothing stands beside them. */
function isPlain(schema: JsonObject): boolean {
  return (
    schema.$ref === undefined &&
    schema.allOf === undefined &&
    schema.oneOf === undefined &&
    schema.anyOf === undefined &&
    schema.if === undefined &&
    schema.then === undefined &&
    schema.else === undefined &&
    schema.dependentSchemas === undefined
  );
}

/** What is said of every member of an array, and of some. */
function membersOf({ schema, pointer, role }: View): View[] {
  return [
    ...(isObject(schema.items) ? [{ schema: schema.items, pointer: [...pointer, 'items'], role }] : []),
    ...(isObject(schema.contains) ? [{ schema: schema.contains, pointer: [...pointer, 'contains'], role: 'test' as const }] : [])
  ];
}

/** Every name that a keyword other than `properties` says, with its place in the keyword. */
function* namesIn(schema: JsonObject): Generator<[keyword: string, names: (readonly [string, ...Segment[]])[]]> {
  if (isArray(schema.required)) yield ['required', schema.required.map((name, i) => [String(name), i])];
  if (isObject(schema.dependentSchemas)) yield ['dependentSchemas', Object.keys(schema.dependentSchemas).map((name) => [name, name])];
  if (isObject(schema.dependentRequired))
    yield [
      'dependentRequired',
      Object.entries(schema.dependentRequired).flatMap(([name, wanted]): [string, ...Segment[]][] => [
        [name, name],
        ...(isArray(wanted) ? wanted.map((other, i): [string, ...Segment[]] => [String(other), name, i]) : [])
      ])
    ];
}

/** A schema in a branch that declares its property, and does not only bind one that is there. */
const declares = (sub: Json | undefined): boolean =>
  isObject(sub) &&
  ['type', '$ref', 'enum', 'oneOf', 'title', 'x-data', 'properties', 'items'].some((keyword) => sub[keyword] !== undefined);

/** Properties whose constants tell the branches of a choice apart: the branches declare them together. */
function tellingApart(views: readonly View[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const { schema } of views) {
    if (!isArray(schema.oneOf)) continue;
    const [first, ...others] = schema.oneOf.map(
      (branch) => new Set(isObject(branch) && isObject(branch.properties) ? Object.keys(branch.properties) : [])
    );
    for (const name of first ?? []) if (others.length && others.every((names) => names.has(name))) out.add(name);
  }
  return out;
}

/** Values that a schema lists, each with its place. */
function listedIn(schema: JsonObject): { readonly value: Json; readonly at: readonly Segment[] }[] {
  return [
    ...(schema.const === undefined ? [] : [{ value: schema.const, at: ['const'] }]),
    ...(isArray(schema.enum) ? schema.enum.map((value, i) => ({ value, at: ['enum', i] })) : []),
    ...(isArray(schema.oneOf) && constants(schema.oneOf)
      ? schema.oneOf.map((branch, i) => ({ value: (branch as JsonObject).const!, at: ['oneOf', i, 'const'] }))
      : [])
  ];
}

const BINDING = [
  'type',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'minItems',
  'maxItems'
];
const constrains = (schema: JsonObject): boolean => BINDING.some((keyword) => schema[keyword] !== undefined);
const shallow = (schema: JsonObject): JsonObject =>
  Object.fromEntries(BINDING.map((keyword) => [keyword, schema[keyword]]).filter(([, value]) => value !== undefined)) as JsonObject;

/** A short list is told, a long one not. */
const choicesOf = ({ fin }: Node): { readonly known?: readonly Json[] } => (fin && fin.size <= 12 ? { known: [...fin.values()] } : {});

function safeTarget(ref: string, { root }: Reading): unknown {
  try {
    return target(ref, root);
  } catch {
    return undefined;
  }
}

const segmentsOf = (ref: string): Segment[] =>
  ref
    .split('/')
    .slice(1)
    .map((s) => s.replaceAll('~1', '/').replaceAll('~0', '~'));

// Which datum does each field of each form want? From the documents alone: the form's own declarations, `x-data` in the
// bundle's subjects, and what staff decided. A datum has a name here, whatever the composition calls it.

import { accepted, target } from './forms.ts';
import { at, isRecord, list, type Documents, type Json, type JsonObject } from './plain.ts';
import type { Step } from './steps.ts';

export interface Field {
  readonly item: string;
  readonly path: readonly string[];
  readonly name: string;
  readonly kind: 'leaf' | 'rows' | 'object';
  readonly data: readonly string[]; // names of data; of a column, within its row
  readonly bound: boolean; // by `x-data` or a decision
  readonly elements: readonly (string | undefined)[]; // `type.element`
  readonly steps: readonly Step[];
  readonly dropped: boolean;
  readonly fixed: boolean; // always the same value: nobody is asked
  readonly declared: readonly JsonObject[];
  readonly fields: readonly Field[];
}

interface Scope {
  readonly documents: Documents;
  readonly item: Documents['items'][number];
  readonly root: JsonObject;
  readonly states: ReadonlyMap<string, string>; // decision → inForce, stale, idle
  readonly row: string | undefined; // the table's subject, inside it; '' where the table is bound to none
}

export function fieldsOf(documents: Documents, id: string, states: ReadonlyMap<string, string>): readonly Field[] {
  const item = documents.items.find((i) => i.id === id)!;
  const root = item.form as unknown as JsonObject;
  return walk([root], [], { documents, item, root, states, row: undefined });
}

/** Everything that holds of the same value, or may. */
export function beside(schema: Json, root: JsonObject): JsonObject[] {
  if (!isRecord(schema) || schema.const !== undefined) return [];
  const parts = [
    ...(typeof schema.$ref === 'string' ? [target(schema.$ref, root)] : []),
    ...['allOf', 'anyOf', 'oneOf'].flatMap((k) => list(schema[k])),
    ...['then', 'else'].flatMap((k) => (schema[k] === undefined ? [] : [schema[k]])),
    ...(isRecord(schema.dependentSchemas) ? Object.values(schema.dependentSchemas) : [])
  ];
  return [schema, ...parts.flatMap((p) => beside(p, root))];
}

function walk(schemas: readonly JsonObject[], above: readonly string[], scope: Scope): Field[] {
  const named = new Map<string, JsonObject[]>();
  for (const schema of schemas.flatMap((s) => beside(s, scope.root)))
    for (const [name, sub] of Object.entries(isRecord(schema.properties) ? schema.properties : {}))
      named.set(name, [...(named.get(name) ?? []), ...(isRecord(sub) ? [sub] : [])]);
  return [...named].map(([name, declared]) => field(name, declared, [...above, name], scope));
}

function field(name: string, declared: readonly JsonObject[], path: readonly string[], scope: Scope): Field {
  const parts = declared.flatMap((d) => beside(d, scope.root));
  const first = (keyword: string): Json | undefined => parts.find((p) => p[keyword] !== undefined)?.[keyword];
  const named = first('x-data'),
    base = { item: scope.item.id as string, path, name, declared };
  if (named === undefined && parts.some((p) => isRecord(p.properties)))
    return {
      ...base,
      kind: 'object',
      data: [],
      bound: false,
      elements: [],
      steps: [],
      dropped: false,
      fixed: false,
      fields: walk(declared, path, scope)
    };
  const rows = parts
    .flatMap((p) => (isRecord(p.items) ? [p.items] : []))
    .filter((r) => beside(r, scope.root).some((p) => isRecord(p.properties)));
  const kind = rows.length && (named === undefined || (typeof named === 'string' && named.endsWith('[]'))) ? 'rows' : 'leaf';
  const decided = decisionsOn(path, scope),
    of = (...kinds: string[]) => decided.find((d) => kinds.includes(d.kind));
  const declaredData = of('same', 'codeMap', 'convert', 'finer')?.data as readonly string[] | undefined;
  const fixed = decided.find(
    (d) => d.kind === 'fixed' && declared.every((s) => accepted({ ...s, $defs: scope.root.$defs ?? {} }, d.value))
  );
  const steps = list<Step>(
    fixed ? [{ op: 'constant', value: fixed.value as Json }] : (of('codeMap', 'convert', 'finer')?.map ?? first('x-map'))
  );
  const apart = of('keepApart'),
    names = declaredData ?? list<string>(Array.isArray(named) ? named : named === undefined ? [] : [named]);
  const refs = names.map((n) => reference(n, declaredData !== undefined, scope)),
    bound = refs.length > 0 && refs.every((r) => r !== undefined);
  const own = scope.row === undefined ? path : path.slice(path.lastIndexOf('*') + 1);
  const data = bound
    ? refs.map((r) => (apart ? `${r!.key}~${apart.id}` : r!.never ? `${r!.key}~${scope.item.id}` : r!.key))
    : [['own', scope.item.id, ...own].join('\0')];
  return {
    ...base,
    kind,
    data,
    bound,
    elements: bound ? refs.map((r) => r!.element) : [undefined],
    steps,
    dropped: !!of('drop'),
    fixed: steps[0]?.op === 'constant',
    fields: kind === 'rows' ? walk(rows, [...path, '*'], { ...scope, row: bound ? names[0]!.replace('[]', '') : '' }) : []
  };
}

/** A stale decision separates, and nothing else. */
function decisionsOn(path: readonly string[], { documents, item, states }: Scope) {
  return (documents.bundle.decisions ?? []).filter(
    (d) =>
      (states.get(d.id) === 'inForce' || (states.get(d.id) === 'stale' && d.kind === 'keepApart')) &&
      d.fields.some((f) => f.item === item.id && JSON.stringify(f.path) === JSON.stringify(path))
  );
}

interface Reference {
  readonly key: string;
  readonly element: string | undefined;
  readonly never: boolean;
}

/** `subject@occasion[].element` in the bundle's subjects; undefined where it names nothing that is there. */
function reference(name: string, inBundle: boolean, scope: Scope): Reference | undefined {
  const cut = /^([^.[\]]+)(\[\])?(?:\.(.+))?$/.exec(name);
  if (!cut) return undefined;
  const [, subject = '', many, element] = cut;
  const [bare = ''] = subject.split('@');
  const { documents, item, row } = scope;
  const type = inBundle ? documents.bundle.subjects[bare]?.type : item.subjects[bare]?.type;
  const whose = inBundle ? subject : subjectOf(subject, item.id, documents);
  if (type === undefined) return undefined;
  if (element === undefined) return { key: `${whose}[]`, element: undefined, never: false };
  const definition = at(documents.catalogue.subjectTypes[type]?.elements as unknown as JsonObject, element) as JsonObject | undefined;
  if (!definition) return undefined;
  return {
    key: row !== undefined ? element : `${whose}${many ?? ''}.${element}`,
    element: `${type}.${element}`,
    never: definition.merge === 'never'
  };
}

/** The item's subject as the bundle calls it: aligned, or of the same name and type, or the item's own. */
export function subjectOf(subject: string, id: string, { bundle, items }: Documents): string {
  const [bare = '', occasion] = subject.split('@');
  const entry = bundle.items.find((e) => e.item === id),
    mine = items.find((i) => i.id === id)?.subjects[bare],
    theirs = bundle.subjects[bare];
  const aligned = at(entry?.subjects as unknown as JsonObject, bare) as string | undefined;
  const whose = aligned ?? (theirs && theirs.type === mine?.type && !!theirs.many === !!mine?.many ? bare : `${id}:${bare}`);
  return occasion === undefined || whose.includes('@') ? whose : `${whose}@${occasion}`;
}

/** Every field, groups opened, with those of rows beneath their table. */
export const leaves = (fields: readonly Field[]): Field[] => fields.flatMap((f) => (f.kind === 'object' ? leaves(f.fields) : [f]));

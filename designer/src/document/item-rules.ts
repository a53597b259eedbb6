// When is a field asked? A rule of the form, `if` with `then` and `else`, forbids it, requires it or limits it on either side. What
// is said of other fields in the same rule stays with them: a field that is given another condition leaves the rule for one of its
// own, and goes back into a neighbour that has the same condition.

import { isArray, isObject, type Json, type JsonObject } from '@onething/core';
import { atomsOf, ifOf, sameIf, type Atom } from './item-if.ts';
import { addedField, firmParts, removedField, requiredField, type FormEntry, type Path, type Place } from './item-form.ts';
import { changedAt, isSame, partsOf, stepsOf, textsIn, valueAt, withMember, withNames, type Part, type Pointer } from './item-parts.ts';

/** What one side of a rule says of a field. */
export interface Said {
  readonly schema?: Json | undefined;
  readonly required: boolean;
}

export interface Ruling {
  readonly rule: Pointer;
  readonly place: Place;
  /** The field, from the object that has the rule. */
  readonly rel: Path;
  readonly if: Json;
  readonly then: Said;
  readonly else: Said;
}

export const MODES = ['only', 'except', 'needed', 'spared', 'limited'] as const;
export type Mode = (typeof MODES)[number];

/** Rules that speak of the field, in the order of the form. */
export function rulingsOf(form: JsonObject, { path, places }: Pick<FormEntry, 'path' | 'places'>): readonly Ruling[] {
  return places.flatMap((place) => {
    const rel = path.slice(place.path.length);
    return rulesOf(form, place.at)
      .filter((p) => p.hangs.length === 0)
      .flatMap(({ at: rule, schema }): Ruling[] => {
        const yes = saidOf(schema.then, rel),
          no = saidOf(schema.else, rel);
        return isSaid(yes) || isSaid(no) ? [{ rule, place, rel, if: schema.if!, then: yes, else: no }] : [];
      });
  });
}

const known = new WeakMap<JsonObject, Map<string, readonly Part[]>>();

/** Parts that have an `if`. Kept for the form: every field wants those of its objects. */
function rulesOf(form: JsonObject, at: Pointer): readonly Part[] {
  const ofForm = known.get(form) ?? new Map<string, readonly Part[]>(),
    key = JSON.stringify(at),
    rules = ofForm.get(key) ?? partsOf(form, at).filter((p) => p.schema.if !== undefined);
  known.set(form, ofForm.set(key, rules));
  return rules;
}

const isSaid = ({ schema, required }: Said): boolean => schema !== undefined || required;
const NOTHING: Said = { required: false };

function saidOf(side: Json | undefined, [head, ...rest]: Path): Said {
  if (!isObject(side) || head === undefined) return NOTHING;
  if (head === '*') return saidOf(side.items, rest);
  const schema = isObject(side.properties) && Object.hasOwn(side.properties, head) ? side.properties[head] : undefined;
  return rest.length ? saidOf(schema, rest) : { schema, required: textsIn(side.required).includes(head) };
}

/** The side with what is said now; undefined when it says nothing more. A side that nothing meets stays. */
function saying(side: Json | undefined, [head, ...rest]: Path, said: Said): Json | undefined {
  if (side === false || head === undefined) return side;
  const s = isObject(side) ? side : {},
    before = isObject(s.properties) ? s.properties : {};
  if (head === '*') return held(withMember(s, 'items', saying(s.items, rest, said)));
  const properties = withMember(before, head, rest.length ? saying(before[head], rest, said) : said.schema);
  const out = withMember(s, 'properties', Object.keys(properties).length ? properties : undefined),
    names = textsIn(s.required);
  if (rest.length || names.includes(head) === said.required) return held(out);
  return held(withNames(out, 'required', said.required ? [...names, head] : names.filter((n) => n !== head)));
}

const held = (s: JsonObject): JsonObject | undefined => (Object.keys(s).length ? s : undefined);

/** undefined: another way, which has no name here. */
export function modeOf({
  then: yes,
  else: no
}: Pick<Ruling, 'then' | 'else'>): { readonly mode: Mode; readonly required: boolean } | undefined {
  const never = (s: Said): boolean => s.schema === false && !s.required,
    open = (s: Said): boolean => s.schema === undefined;
  if (open(yes) && never(no)) return { mode: 'only', required: yes.required };
  if (never(yes) && open(no)) return { mode: 'except', required: no.required };
  if (isObject(yes.schema) && open(no) && !no.required) return { mode: 'limited', required: yes.required };
  if (!open(yes) || !open(no) || yes.required === no.required) return undefined;
  return { mode: yes.required ? 'needed' : 'spared', required: true };
}

const sidesOf = (mode: Mode, required: boolean, limits: JsonObject): Pick<Ruling, 'then' | 'else'> =>
  ({
    only: { then: { required }, else: { schema: false, required: false } },
    except: { then: { schema: false, required: false }, else: { required } },
    needed: { then: { required: true }, else: NOTHING },
    spared: { then: NOTHING, else: { required: true } },
    limited: { then: { schema: limits, required }, else: NOTHING }
  })[mode];

/** Does the mode say whether the field is asked at all? Then it says, too, whether it is required. */
export const isAsking = (mode: Mode | undefined): boolean => mode === 'only' || mode === 'except';

/** Another mode of the same rule. A field that is not always asked is not always required. */
export function askedAs(form: JsonObject, entry: FormEntry, ruling: Ruling, mode: Mode, required: boolean): JsonObject {
  const sides = sidesOf(mode, required, isObject(ruling.then.schema) ? ruling.then.schema : {}),
    next = put(form, ruling, sides);
  return mode !== 'limited' && entry.required && entry.hangs.length === 0 ? requiredField(next, entry, false) : next;
}

/** Other limits in the situations of the rule. */
export const limitedTo = (form: JsonObject, ruling: Ruling, limits: JsonObject): JsonObject =>
  put(form, ruling, { then: { ...ruling.then, schema: limits }, else: ruling.else });

function put(form: JsonObject, { rule, rel }: Pick<Ruling, 'rule' | 'rel'>, sides: Pick<Ruling, 'then' | 'else'>): JsonObject {
  return changedAt(form, rule, (given) =>
    (['then', 'else'] as const).reduce(
      (r, side) =>
        JSON.stringify(saidOf(r[side], rel)) === JSON.stringify(sides[side]) ? r : withMember(r, side, saying(r[side], rel, sides[side])),
      given as JsonObject
    )
  );
}

/** A rule that says nothing more is no rule. */
function tidied(form: JsonObject, rule: Pointer): JsonObject {
  const left = valueAt(form, rule) as JsonObject;
  if (left.then !== undefined || left.else !== undefined) return form;
  if (!inList(rule)) return changedAt(form, rule, (r) => withMember(r as JsonObject, 'if', undefined));
  if (Object.keys(left).length > 1) return form;
  return changedAt(form, rule.slice(0, -1), (list) => {
    const rest = (list as readonly Json[]).filter((r) => r !== left);
    return rest.length ? rest : undefined;
  });
}

const inList = (rule: Pointer): boolean => rule.at(-2) === 'allOf';
const SILENT = { then: NOTHING, else: NOTHING } as const;

/** Asked always; what had to be filled in when it was asked has to be filled in always. */
export function askedAlways(form: JsonObject, entry: FormEntry, ruling: Ruling): JsonObject {
  const was = modeOf(ruling),
    next = tidied(put(form, ruling, SILENT), ruling.rule);
  return was?.required && isAsking(was.mode) ? requiredField(next, entry, true) : next;
}

/** A condition, and the object whose fields it speaks of. */
export interface Situation {
  readonly place: Place;
  readonly if: JsonObject;
}

/** The atoms have paths from the form. It stands with the nearest object that has them all, or where it stood. */
export function situationOf({ places }: Pick<FormEntry, 'places'>, atoms: readonly Atom[], stood?: Place): Situation | undefined {
  const rows = (path: Path): number => path.filter((step) => step === '*').length;
  const has = (place: Place): boolean =>
    atoms.every(({ path }) => place.path.every((step, i) => path[i] === step) && rows(path) === rows(place.path));
  const place = [...(stood ? [stood] : []), ...[...places].reverse()].find(has);
  return place && { place, if: ifOf(atoms.map((a) => ({ ...a, path: a.path.slice(place.path.length) }))) };
}

export const atomsOfRuling = ({ if: given, place }: Ruling): readonly Atom[] | undefined =>
  atomsOf(given)?.map((a) => ({ ...a, path: [...place.path, ...a.path] }));

export function addedRuling(form: JsonObject, entry: FormEntry, situation: Situation, mode: Mode, required: boolean): JsonObject {
  const next = withRule(form, entry, situation, sidesOf(mode, required, {}));
  return mode !== 'limited' && entry.required && entry.hangs.length === 0 ? requiredField(next, entry, false) : next;
}

/** Into the rule that has this condition already, or as a rule of its own. */
function withRule(form: JsonObject, { path }: FormEntry, { place, if: when }: Situation, sides: Pick<Ruling, 'then' | 'else'>): JsonObject {
  const rel = path.slice(place.path.length),
    there = rulesOf(form, place.at).find((p) => p.hangs.length === 0 && sameIf(p.schema.if, when) && isSilent(p.schema, rel));
  return there
    ? put(form, { rule: there.at, rel }, sides)
    : changedAt(form, [...place.at, 'allOf'], (rules) => [...(isArray(rules) ? rules : []), ruleOf(when, rel, sides)]);
}

const isSilent = (rule: JsonObject, rel: Path): boolean => !isSaid(saidOf(rule.then, rel)) && !isSaid(saidOf(rule.else, rel));
const ruleOf = (when: Json, rel: Path, { then: yes, else: no }: Pick<Ruling, 'then' | 'else'>): JsonObject => ({
  if: when,
  ...(isSaid(yes) && { then: saying(undefined, rel, yes)! }),
  ...(isSaid(no) && { else: saying(undefined, rel, no)! })
});

/** Under another condition. Rules of the field keep their order among each other. */
export function askedIf(form: JsonObject, entry: FormEntry, ruling: Ruling, situation: Situation): JsonObject {
  if (isSame(situation.place.at, ruling.place.at) && sameIf(situation.if, ruling.if)) return form;
  const { rule, rel } = ruling,
    bare = put(form, ruling, SILENT),
    { then: yes, else: no } = valueAt(bare, rule) as JsonObject,
    alone = yes === undefined && no === undefined;
  if (!isSame(situation.place.at, ruling.place.at)) return withRule(tidied(bare, rule), entry, situation, ruling);
  const list = inList(rule) ? rule.slice(0, -1) : [...rule, 'allOf'],
    index = inList(rule) ? Number(rule.at(-1)) : -1;
  if (!alone)
    return changedAt(bare, list, (rules) => (isArray(rules) ? rules : []).toSpliced(index + 1, 0, ruleOf(situation.if, rel, ruling)));
  const before = index > 0 ? [...list, String(index - 1)] : list.slice(0, -1),
    neighbour = valueAt(form, before);
  if (index >= 0 && isObject(neighbour) && sameIf(neighbour.if, situation.if) && isSilent(neighbour, rel))
    return put(tidied(bare, rule), { rule: before, rel }, ruling);
  return changedAt(form, [...rule, 'if'], () => situation.if);
}

/** What is written there by hand, taken as it is. */
export const askedIfJson = (form: JsonObject, entry: FormEntry, ruling: Ruling, given: JsonObject): JsonObject =>
  askedIf(form, entry, ruling, { place: ruling.place, if: given });

/** The rule that declares a field which is not declared for all. */
export function declaringRuling(form: JsonObject, entry: FormEntry): Ruling | undefined {
  const [hang] = entry.hangs,
    side = hang && (hang.kind === 'then' || hang.kind === 'else') && entry.hangs.length === 1 ? hang : undefined;
  return (
    side && rulingsOf(form, entry).find((a) => isSame(a.rule, side.rule) && isSame(entry.at, [...side.rule, side.kind, ...stepsOf(a.rel)]))
  );
}

/** Declared for all instead of under a condition: asked always, or as the mode says under the same condition. */
export function broughtOut(form: JsonObject, entry: FormEntry, mode: Mode | undefined): JsonObject {
  const ruling = declaringRuling(form, entry),
    out = addedField(withdrawn(form, entry), entry.home, entry.path.at(-1)!, entry.schema),
    at = [...entry.home, 'properties', entry.path.at(-1)!];
  if (mode === undefined || !ruling) return entry.required ? requiredField(out, { ...entry, at, hangs: [] }, true) : out;
  return put(
    addedField(form, entry.home, entry.path.at(-1)!, entry.schema),
    ruling,
    sidesOf(mode, entry.required || mode === 'needed', {})
  );
}

/** Without what the rule says of it; what the other side declares stays. */
function withdrawn(form: JsonObject, entry: FormEntry): JsonObject {
  const ruling = declaringRuling(form, entry),
    side = entry.hangs[0]?.kind,
    kept = (said: Said, own: boolean): Said => (!own && isObject(said.schema) ? said : NOTHING);
  if (!ruling) return removedField(form, entry);
  return tidied(put(form, ruling, { then: kept(ruling.then, side === 'then'), else: kept(ruling.else, side === 'else') }), ruling.rule);
}

/** Gone with what rules say of it. */
export function fieldGone(form: JsonObject, entry: FormEntry): JsonObject {
  if (entry.hangs.length > 0) return withdrawn(form, entry);
  const [ruling] = rulingsOf(form, entry);
  return ruling ? fieldGone(tidied(put(form, ruling, SILENT), ruling.rule), entry) : removedField(form, entry);
}

/** Names of fields of the same object: once one of them is filled in, this one is required. */
export function neededWith(form: JsonObject, { path, places }: FormEntry): readonly string[] {
  return firmParts(form, places.at(-1)!.at).flatMap((at) =>
    dependents(valueAt(form, at)).flatMap(([name, list]) => (textsIn(list).includes(path.at(-1)!) ? [name] : []))
  );
}

const dependents = (part: Json | undefined): readonly [string, Json | undefined][] =>
  isObject(part) && isObject(part.dependentRequired) ? Object.entries(part.dependentRequired) : [];

export function freeOf(form: JsonObject, { path, places }: FormEntry, name: string): JsonObject {
  return firmParts(form, places.at(-1)!.at)
    .filter((at) => dependents(valueAt(form, at)).some(([n, list]) => n === name && textsIn(list).includes(path.at(-1)!)))
    .reduce(
      (f, at) =>
        trimmed(
          changedAt(f, [...at, 'dependentRequired', name], (list) => {
            const rest = textsIn(list).filter((n) => n !== path.at(-1));
            return rest.length ? [...rest] : undefined;
          }),
          [...at, 'dependentRequired']
        ),
      form
    );
}

const trimmed = (form: JsonObject, at: Pointer): JsonObject =>
  changedAt(form, at, (map) => (isObject(map) && Object.keys(map).length === 0 ? undefined : map));

/** Fields whose rules want an answer of this one: it cannot go before them. */
export function askedByIt(form: JsonObject, entry: FormEntry, entries: readonly FormEntry[]): readonly FormEntry[] {
  const naming = new Set(
    entry.places.flatMap((place) =>
      rulesOf(form, place.at)
        .filter((p) => names(p.schema.if, place, entry))
        .map((p) => p.schema)
    )
  );
  return naming.size === 0
    ? []
    : entries.filter(
        (e) => !isUnder(entry, e.path) && rulingsOf(form, e).some((ruling) => naming.has(valueAt(form, ruling.rule) as JsonObject))
      );
}

/** Would a condition still speak of it when it is gone? */
export function isStillNamed(form: JsonObject, entry: FormEntry): boolean {
  const gone = fieldGone(form, entry);
  return entry.places.some((place) => rulesOf(gone, place.at).some((p) => names(p.schema.if, place, entry)));
}

const isUnder = ({ path }: FormEntry, other: Path): boolean => path.every((step, i) => other[i] === step);
const names = (given: Json | undefined, place: Place, entry: FormEntry): boolean =>
  namesIn(given).some((path) => isUnder(entry, [...place.path, ...path]));

/** Every field that an `if` names, however it is written. */
function namesIn(given: Json | undefined, above: Path = []): readonly Path[] {
  if (isArray(given)) return given.flatMap((g) => namesIn(g, above));
  if (!isObject(given)) return [];
  const properties = isObject(given.properties) ? Object.entries(given.properties) : [];
  return [
    ...textsIn(given.required).map((n) => [...above, n]),
    ...properties.flatMap(([n, s]) => [[...above, n], ...namesIn(s, [...above, n])]),
    ...['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else'].flatMap((k) => namesIn(given[k], above))
  ];
}

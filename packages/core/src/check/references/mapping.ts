// Can each step of a mapping be carried out here? Its lists and codes are there, what comes in is of the kind that it takes, and
// what comes out is something that the form takes.

import type { Catalogue, CodeMap, Item, MapOp } from '../../model/generated/documents.ts';
import type { FormField } from '../../model/form/field.ts';
import { equal, isArray, type Json, type Segment } from '../../model/json.ts';
import { stepFaults, unknownCodeMaps } from '../../model/mapping/steps.ts';
import { check as accepts } from '../../model/node/check.ts';
import { isEmpty } from '../../model/node/inhabit.ts';
import { meet } from '../../model/node/meet.ts';
import { ANY, ARR, BOOL, memberOf, NULL, NUM, STR, TOP, typeOf, valueKey, type Node } from '../../model/node/node.ts';
import { keysOf, own, pointerOf, type Known } from '../known.ts';
import type { Here, Say } from '../walk.ts';
import { representatives } from './codes.ts';

/** The steps of every field of an item's form. */
export function fieldSteps({ document: item, known, say }: Here<'item'>): void {
  for (const field of known.fieldsOf(item)) {
    const steps = field.schema['x-map'];
    const keys = keysOf(field);
    if (steps !== undefined) {
      const pointer = [...pointerOf(field), 'x-map'];
      if (field.kind !== 'leaf') say('map.notOfAField', pointer, { label: field.label });
      else stepsHere(steps, { item, field, keys, domain: domainOf(keys, item.subjects, known), known, say, pointer });
    } else if (keys.length === 1 && field.kind === 'leaf') unreached(item, field, keys[0]!, known, say);
  }
}

const domainOf = (keys: readonly string[], subjects: Item['subjects'], known: Known): Node =>
  keys.length === 1 ? known.domainOf(keys[0]!, subjects) : TOP;

export interface StepsAt {
  readonly item: Item;
  readonly field: FormField;
  readonly keys: readonly string[];
  readonly domain: Node; // of the datum
  readonly known: Known;
  readonly say: Say;
  readonly pointer: readonly Segment[];
}

export function stepsHere(steps: Json, at: StepsAt): void {
  const faults = [...stepFaults(steps), ...unknownCodeMaps(steps, at.known.catalogue.codeMaps)];
  for (const { code, pointer, facts } of faults) at.say(code, [...at.pointer, ...pointer], { ...facts, label: at.field.label });
  if (faults.length === 0 && isArray(steps))
    carried(steps as unknown as readonly MapOp[], at, at.domain, at.known.nodeOf(at.field, at.item));
}

/** Follows the kinds of values from step to step. */
function carried(steps: readonly MapOp[], at: StepsAt, domain: Node, form: Node): void {
  const tell = (
    i: number,
    code: string,
    facts: Readonly<Record<string, unknown>> = {},
    severity?: 'warning',
    more: readonly Segment[] = []
  ): void => at.say(code, [...at.pointer, i, ...more], { label: at.field.label, op: steps[i]!.op, ...facts }, severity);
  let types = domain.types,
    now: Node | undefined = domain;
  for (const [i, op] of steps.entries()) {
    const last = i === steps.length - 1;
    const takes = TAKES[op.op];
    if (takes !== undefined && (types & takes) === 0) {
      tell(i, 'map.wrongKind', { takes: kindsOf(takes), comes: kindsOf(types) });
      return;
    }
    switch (op.op) {
      case 'codes': {
        const images = codesHere(op, i, now ?? TOP, last ? form : TOP, at, tell);
        types = images.reduce<number>((mask, image) => mask | typeOf(image), 0);
        now = undefined;
        break;
      }
      case 'date':
        if (now && isEmpty(meet(now, DATE))) tell(i, 'map.noDate');
        types = op.as === 'integer' ? NUM : STR;
        now = undefined;
        break;
      case 'text':
        types = STR;
        now = undefined;
        break;
      case 'scale':
        now = undefined;
        types &= NUM;
        break;
      case 'nullable':
        if (last && !accepts(form, null)) tell(i, 'map.nullRefused');
        types |= NULL;
        break;
      case 'constant':
        if (last && !accepts(form, op.value as Json)) tell(i, 'map.constantRefused', { value: op.value });
        return;
      case 'line':
        lineHere(op.optional as readonly string[] | undefined, i, at, tell);
        types = STR;
        break;
      case 'each':
        carried(op.ops, { ...at, pointer: [...at.pointer, i, 'ops'] }, now ? memberOf(now) : TOP, memberOf(form));
        now = undefined;
    }
  }
  if (types !== 0 && (types & form.types) === 0)
    at.say('map.wrongResult', at.pointer, { label: at.field.label, comes: kindsOf(types), takes: kindsOf(form.types) });
}

const DATE: Node = { types: STR, str: { formats: ['date'] } };
const TAKES: Partial<Readonly<Record<MapOp['op'], number>>> = { scale: NUM, text: NUM, date: STR, each: ARR };
const KINDS: readonly (readonly [mask: number, name: string])[] = [
  [STR, 'string'],
  [NUM, 'number'],
  [BOOL, 'boolean'],
  [ARR, 'array'],
  [NULL, 'null']
];
const kindsOf = (types: number): string[] => (types === ANY ? ['string'] : KINDS.filter(([mask]) => types & mask).map(([, name]) => name));

type Tell = (i: number, code: string, facts?: Readonly<Record<string, unknown>>, severity?: 'warning', more?: readonly Segment[]) => void;

/** Codes on both sides; gives the images. */
function codesHere(op: Extract<MapOp, { op: 'codes' }>, i: number, domain: Node, form: Node, at: StepsAt, tell: Tell): readonly Json[] {
  const named = op.codeMap === undefined ? undefined : own(at.known.catalogue.codeMaps, op.codeMap);
  const pairs = (named?.pairs ?? op.pairs ?? []) as readonly (readonly [Json, Json])[];
  const wanted = memberOf(form),
    canonical = memberOf(domain);
  const fits = pairs.filter(([code]) => accepts(canonical, code));
  const images = fits.map(([, image]) => image);
  if (named) namedMap(named, i, fits.length, images, wanted, op.codeMap!, at.known.catalogue, tell);
  else {
    const seen = new Set<string>();
    for (const [j, [code, image]] of pairs.entries()) {
      if (!accepts(canonical, code)) tell(i, 'map.codeUnknown', { code, ...listOf(canonical) }, undefined, ['pairs', j]);
      if (!accepts(wanted, image)) tell(i, 'map.codeRefused', { code: image, ...listOf(wanted) }, undefined, ['pairs', j]);
      if (seen.has(valueKey(code))) tell(i, 'repeatedPair', { code }, undefined, ['pairs', j]);
      seen.add(valueKey(code));
    }
  }
  // beside a map of the catalogue they are of no use
  if (op.representative)
    representatives(pairs, op.representative as never, (j, code, facts) => tell(i, code, facts, undefined, ['representative', j]));
  return images;
}

/** A map of the catalogue serves several forms: one may take fewer of its codes, or list more, but hardly both. */
function namedMap(
  map: CodeMap,
  i: number,
  fits: number,
  images: readonly Json[],
  wanted: Node,
  codeMap: string,
  { codeLists }: Catalogue,
  tell: Tell
): void {
  if (fits === 0) tell(i, 'map.otherList', { codeMap, from: own(codeLists, map.from)?.title ?? map.from }, undefined, ['codeMap']);
  else if (images.some((image) => typeOf(image) & wanted.types) && !images.some((image) => accepts(wanted, image)))
    tell(i, 'map.noneTaken', { codeMap }, undefined, ['codeMap']);
  else if (wanted.fin) {
    const sent = new Set(images.map(valueKey));
    const refused = images.filter((image) => !accepts(wanted, image)),
      idle = [...wanted.fin].filter(([key, value]) => value !== null && !sent.has(key)).map(([, value]) => value);
    const listed = map.to === undefined ? undefined : own(codeLists, map.to);
    const strange = listed ? [...wanted.fin.values()].filter((v) => v !== null && !listed.codes.some((c) => equal(c.code as Json, v))) : [];
    if (strange.length) tell(i, 'codeNotInList', { code: strange, codeList: listed!.title }, 'warning', ['codeMap']);
    else if (refused.length && idle.length)
      tell(i, 'map.listsDiffer', { codeMap, refused: distinct(refused), idle }, 'warning', ['codeMap']);
  }
}

const distinct = (list: readonly Json[]): Json[] => [...new Map(list.map((v) => [valueKey(v), v])).values()];
const listOf = ({ fin }: Node): { readonly known?: readonly Json[] } => (fin && fin.size <= 12 ? { known: [...fin.values()] } : {});

function lineHere(optional: readonly string[] | undefined, i: number, { keys }: StepsAt, tell: Tell): void {
  if (keys.length < 2) tell(i, 'map.lineOfOne', { data: keys });
  for (const [j, key] of (optional ?? []).entries())
    if (!keys.includes(key)) tell(i, 'map.optionalNoPart', { key, data: keys }, undefined, ['optional', j]);
}

/** Codes that a form lists, and that the dictionary's datum never is: nobody can ever choose them. */
function unreached(item: Item, field: FormField, key: string, known: Known, say: Say): void {
  const entry = known.entryOf(key, item.subjects);
  if (!entry) return;
  const listed = memberOf(known.nodeOf(field, item)).fin;
  if (!listed) return;
  const domain = memberOf(known.domain(entry));
  const never = [...listed.values()].filter((value) => value !== null && !accepts(domain, value));
  if (never.length)
    say('formCodes', pointerOf(field), { label: field.label, codes: never, datum: entry.element.title, ...listOf(domain) }, 'warning');
}

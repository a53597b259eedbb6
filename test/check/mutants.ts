// Which slips of a pen can happen in documents? Every name misspelt, every code changed, every step's member dropped, every
// letter of a date's format changed: one slip a mutant.

import type { Json, JsonObject } from '@onething/core';

export interface Mutant {
  readonly at: string; // where: `form/properties/age/x-data`
  readonly slip: 'misspelt' | 'renamed' | 'changed' | 'dropped';
  readonly document: JsonObject;
}

type Path = readonly (string | number)[];

/** What a slip leaves behind in a name, so that a finding that was there before is known again. */
export const SLIP = 'Zq';

/** Members that are read by people, or that say who decided and when. */
const PROSE = new Set([
  'title',
  'help',
  'note',
  'description',
  'by',
  'reason',
  'at',
  'on',
  'standard',
  'basis',
  'version',
  '$schema',
  'kind',
  'aliases',
  'issuer',
  'visitReason',
  'place',
  'hours',
  'consult',
  'complain',
  'x-section',
  'x-row',
  'unit',
  'examples',
  'default',
  '$comment',
  'placeholder',
  'origin',
  'codes',
  'calendar',
  'pattern',
  'sample',
  'blank',
  'certificate',
  'x-help',
  'x-group',
  'formats',
  'accept',
  'necessity',
  'source',
  'level',
  'online',
  'itemType',
  'sensitivity',
  'merge',
  'trust',
  'policies',
  'rank',
  'handling',
  'id'
]);
/** Objects whose members are named by whoever writes the document. */
const MAPS = new Set([
  'properties',
  'subjects',
  'elements',
  'subjectTypes',
  'codeLists',
  'codeMaps',
  'materialTypes',
  'departments',
  'parameters',
  'dependentRequired',
  'dependentSchemas',
  'x-param',
  '$defs',
  'jurisdictions'
]);
/** Members whose values are codes. */
const CODES = new Set(['const', 'enum', 'pairs', 'representative', 'value', 'code', 'broader']);

export function* mutants(document: JsonObject): Generator<Mutant> {
  yield* visit(document, document, []);
}

function* visit(root: JsonObject, value: Json, path: Path): Generator<Mutant> {
  const make = (slip: Mutant['slip'], at: Path, change: (old: Json) => Json | undefined): Mutant => ({
    at: at.join('/'),
    slip,
    document: changed(root, at, change) as JsonObject
  });
  if (Array.isArray(value)) {
    for (const [i, entry] of value.entries()) yield* visit(root, entry as Json, [...path, i]);
    return;
  }
  const last = [...path].reverse().find((s) => typeof s === 'string') as string | undefined;
  if (typeof value !== 'object' || value === null) {
    if (typeof value === 'string') {
      if (last === 'format' && path.includes('x-map')) {
        for (let i = 0; i < value.length; i++)
          yield make('changed', path, () => value.slice(0, i) + (value[i] === 'x' ? 'y' : 'x') + value.slice(i + 1));
        return;
      }
      if (last === 'factor') yield make('changed', path, () => '0');
      else if (last !== undefined) yield make('misspelt', path, () => value + SLIP);
      const dot = value.indexOf('.');
      if ((last === 'x-data' || last === 'datum' || last === 'data') && dot > 0)
        yield make('misspelt', path, () => value.slice(0, dot) + SLIP + value.slice(dot));
    } else if (last !== undefined && CODES.has(last) && value !== null)
      yield make('changed', path, () => (typeof value === 'number' ? value + 7919 : `${String(value)}${SLIP}`));
    return;
  }
  const inMap = typeof path.at(-1) === 'string' && MAPS.has(path.at(-1) as string) && !MAPS.has(path.at(-2) as string);
  for (const [name, inner] of Object.entries(value)) {
    if (inner === undefined || (!inMap && PROSE.has(name) && !(name === 'codes' && path.at(-2) === 'codeLists'))) continue;
    if (inMap)
      yield make(
        'renamed',
        path,
        (old) => Object.fromEntries(Object.entries(old as JsonObject).map(([n, v]) => [n === name ? n + SLIP : n, v])) as JsonObject
      );
    if ('op' in value && typeof path.at(-1) === 'number') yield make('dropped', [...path, name], () => undefined);
    yield* visit(root, inner as Json, [...path, name]);
  }
}

/** The document with one place changed; everything else is shared. */
function changed(value: Json, path: Path, change: (old: Json) => Json | undefined): Json | undefined {
  const [head, ...rest] = path;
  if (head === undefined) return change(value);
  const inner = changed((value as Record<string, Json>)[head]!, rest, change);
  if (Array.isArray(value)) return value.map((v, i) => (i === head ? (inner as Json) : (v as Json)));
  return Object.fromEntries(
    Object.entries(value as JsonObject).flatMap(([n, v]) => (n !== head ? [[n, v]] : inner === undefined ? [] : [[n, inner]]))
  ) as JsonObject;
}

// Are the codes those of the lists? Lists without repetition, maps whose pairs stand in the lists on both sides, elements whose
// codes their own schema takes.

import type { Catalogue, CodeList, CodeMap } from '../../model/generated/documents.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { check as accepts } from '../../model/node/check.ts';
import { memberOf, valueKey } from '../../model/node/node.ts';
import { normalise } from '../../model/node/normalise.ts';
import { own } from '../known.ts';
import type { Here } from '../walk.ts';

type InCatalogue = Here<'catalogue'>;

export function codeList({ value, known, pointer, say }: Here): void {
  if (!own(known.catalogue.codeLists, String(value)))
    say('unknownCodeList', pointer, { codeList: String(value), known: Object.keys(known.catalogue.codeLists) });
}

/** The list of an element: there, and of codes that the element's schema takes. */
export function elementCodes(here: InCatalogue): void {
  codeList(here);
  const element = here.above.at(-1) as JsonObject,
    list = own(here.document.codeLists, String(here.value));
  if (!list) return;
  const wanted = memberOf(normalise(element.schema as JsonObject));
  const refused = list.codes.map((c) => c.code as Json).filter((code) => !accepts(wanted, code));
  if (refused.length) here.say('codeOutsideSchema', here.pointer, { codeList: String(here.value), codes: refused });
}

/** Codes of a list: each once, under one that is there. */
export function codes({ value, pointer, say }: InCatalogue): void {
  const list = value as unknown as CodeList['codes'];
  const seen = new Set<string>(),
    all = new Set(list.map((c) => valueKey(c.code as Json)));
  for (const [i, { code, broader }] of list.entries()) {
    const key = valueKey(code as Json);
    if (seen.has(key)) say('repeatedCode', [...pointer, i], { code });
    seen.add(key);
    if (broader !== undefined && (!all.has(valueKey(broader)) || valueKey(broader) === key))
      say('unknownBroader', [...pointer, i, 'broader'], { code, broader });
  }
}

/** Pairs of a map of the catalogue. */
export function mapPairs({ value, above, known, pointer, say }: InCatalogue): void {
  const map = above.at(-1) as unknown as CodeMap;
  const from = codesOf(known.catalogue, map.from),
    to = codesOf(known.catalogue, map.to);
  const seen = new Set<string>();
  for (const [i, [code, image]] of (value as unknown as CodeMap['pairs']).entries()) {
    const key = valueKey(code as Json);
    if (from && !from.has(key)) say('codeNotInList', [...pointer, i], { code, codeList: map.from });
    if (to && !to.has(valueKey(image as Json))) say('codeNotInList', [...pointer, i], { code: image, codeList: map.to });
    if (seen.has(key)) say('repeatedPair', [...pointer, i], { code });
    seen.add(key);
  }
}

/** Representatives: pairs of the map, read backwards, one for each code. */
export function representatives(
  pairs: readonly (readonly unknown[])[],
  list: readonly (readonly unknown[])[],
  told: (i: number, code: string, facts: Readonly<Record<string, unknown>>) => void
): void {
  const known = new Set(pairs.map(([code, image]) => `${valueKey(image as Json)}\n${valueKey(code as Json)}`));
  const seen = new Set<string>();
  for (const [i, [image, code]] of list.entries()) {
    if (!known.has(`${valueKey(image as Json)}\n${valueKey(code as Json)}`)) told(i, 'representativeNoPair', { image, code });
    else if (seen.has(valueKey(image as Json))) told(i, 'repeatedPair', { code: image });
    seen.add(valueKey(image as Json));
  }
}

export function mapRepresentatives({ value, above, pointer, say }: InCatalogue): void {
  const { pairs } = above.at(-1) as unknown as CodeMap;
  representatives(pairs, value as unknown as CodeMap['pairs'], (i, code, facts) => say(code, [...pointer, i], facts));
}

function codesOf({ codeLists }: Catalogue, id: string | undefined): ReadonlySet<string> | undefined {
  const list = id === undefined ? undefined : own(codeLists, id);
  return list && new Set(list.codes.map((c) => valueKey(c.code as Json)));
}

/** The element from which another follows stands beside it. */
export function derivedFrom({ value, pointer, say, document }: InCatalogue): void {
  const elements = document.subjectTypes[String(pointer[1])]!.elements;
  const mine = String(pointer[3]);
  if (!own(elements, String(value)) || value === mine) say('unknownDerivation', pointer, { from: value, element: mine });
}

/** A material type that is replaced: by another one, which is not replaced by it in turn. */
export function successor({ value, document, pointer, say }: InCatalogue): void {
  const types = document.materialTypes ?? {};
  if (!own(types, String(value))) {
    say('unknownMaterial', pointer, { material: value, known: Object.keys(types) });
    return;
  }
  const seen = new Set([String(pointer[1])]);
  for (let next: string | undefined = String(value); next !== undefined; next = own(types, next)?.supersededBy) {
    if (seen.has(next)) {
      say('supersededInACircle', pointer, { material: String(pointer[1]), by: String(value) });
      return;
    }
    seen.add(next);
  }
}

/** A day that differs from the public calendar differs in one way. */
export function workday({ value, document, pointer, say }: InCatalogue): void {
  if ((document.calendar?.holidays as readonly string[] | undefined)?.includes(String(value))) say('dayTwice', pointer, { day: value });
}

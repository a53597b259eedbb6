// What can a property of a form be, by the dictionary? The datum's values as the form writes them: listed codes through a map of
// codes, anything else as it is; nothing is known of other steps.

import { isRows } from '../../model/datum/key.ts';
import type { CodeMap, Item, MapOp } from '../../model/generated/documents.ts';
import { isArray, type Json, type JsonObject } from '../../model/json.ts';
import { check as accepts } from '../../model/node/check.ts';
import { ANY, ARR, memberOf, NULL, values, type Node } from '../../model/node/node.ts';
import { node } from '../../model/node/normal.ts';
import { own, type Known } from '../known.ts';

export function images(schema: JsonObject, item: Item, known: Known): Node | undefined {
  const data = schema['x-data'];
  if (typeof data !== 'string' || isRows(data)) return undefined;
  const entry = known.entryOf(data, item.subjects);
  if (!entry) return undefined;
  const domain = known.domain(entry);
  const steps = schema['x-map'];
  if (steps === undefined) return domain;
  const [step, ...more] = isArray(steps) ? (steps as unknown as readonly MapOp[]) : [];
  if (more.length) return undefined;
  if (step?.op === 'codes') return written(step, domain, known);
  if (step?.op !== 'each' || step.ops.length !== 1 || step.ops[0]?.op !== 'codes') return undefined;
  const members = written(step.ops[0], memberOf(domain), known);
  return members && node({ types: ARR | (domain.types & NULL), arr: { items: members } });
}

function written(step: Extract<MapOp, { op: 'codes' }>, domain: Node, { catalogue }: Known): Node | undefined {
  const named = step.codeMap === undefined ? undefined : (own(catalogue.codeMaps, step.codeMap) as CodeMap | undefined);
  const pairs = (named?.pairs ?? step.pairs) as readonly (readonly [Json, Json])[] | undefined;
  return isArray(pairs as Json | undefined)
    ? node({ types: ANY, fin: values(pairs!.filter(([code]) => accepts(domain, code)).map(([, image]) => image)) })
    : undefined;
}

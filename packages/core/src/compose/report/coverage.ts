// Does a mapping reach every value that its form allows? What cannot be reached is lost to whoever holds it, so it is listed.

import type { Diagnostic } from '../../model/generated/documents.ts';
import { allFields } from '../../model/form/field.ts';
import type { Json } from '../../model/json.ts';
import { forwards, type Steps } from '../../model/mapping/apply.ts';
import { check } from '../../model/node/check.ts';
import { BOOL, NULL, TOP, valueKey, values, type Node } from '../../model/node/node.ts';
import { normalise } from '../../model/node/normalise.ts';
import type { MergedItem } from '../stages.ts';

export function coverageOf({ matched: { item, data }, fields }: MergedItem): Diagnostic[] {
  const out: Diagnostic[] = [];
  for (const field of allFields(fields)) {
    if (field.kind !== 'leaf' || !field.map?.some((op) => op.op === 'codes' || op.op === 'each')) continue;
    const listed = infoCodes(data, field.keys[0]!);
    // a datum without a code list (yes or no) has the codes that its mapping speaks of
    const canonicalCodes = listed.length ? listed : spokenCodes(field.map);
    const { unreached, uncarried } = coverage(field.map, canonicalCodes, normalise(field.schema as never));
    if (unreached.length + uncarried.length === 0) continue;
    out.push({
      code: 'coverage',
      severity: unreached.length ? 'warning' : 'info',
      at: [{ document: 'item', id: item.id, pointer: ['form', ...field.path.flatMap((s) => (s === '*' ? ['items'] : ['properties', s]))] }],
      facts: { label: field.label, unreached, uncarried }
    } as unknown as Diagnostic);
  }
  return out;
}

function infoCodes(data: MergedItem['matched']['data'], key: string): Json[] {
  const info = data.get(key) ?? [...data.values()].map((d) => d.columns?.get(key)).find((d) => d !== undefined);
  return (info?.codes?.codes ?? []).map((c) => c.code as Json);
}

/** The item's values that no canonical value reaches, and the canonical codes that cannot be carried. */
function coverage(steps: Steps | undefined, canonicalCodes: readonly Json[], wanted: Node): { unreached: Json[]; uncarried: Json[] } {
  const each = steps?.find((op) => op.op === 'each');
  if (each) return coverage(each.ops, canonicalCodes, wanted.arr?.items ?? TOP); // a multiple choice: its members
  if (!steps?.some((op) => op.op === 'codes')) return { unreached: [], uncarried: [] };
  const images = values([undefined, ...canonicalCodes].map((code) => forwards(steps, code)).filter((v) => v !== undefined));
  return {
    unreached: finite(wanted).filter((v) => !images.has(valueKey(v))),
    uncarried: canonicalCodes.filter((code) => forwards(steps, code) === undefined)
  };
}

/** The values of a form that lists them; yes and no are a list too. */
function finite(n: Node): Json[] {
  if (n.fin) return [...n.fin.values()];
  return n.types & ~(NULL | BOOL) ? [] : [null, true, false].filter((v) => check(n, v));
}

function spokenCodes(steps: Steps): Json[] {
  return steps.flatMap((op) =>
    op.op === 'codes' ? (op.pairs ?? []).map(([code]) => code as Json) : op.op === 'each' ? spokenCodes(op.ops) : []
  );
}

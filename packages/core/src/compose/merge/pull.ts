// What must the canonical value be, so that the mapped value is one the form accepts? pull(V)(x) ⇔ V(f(x)), for all x:
// exact, or declined with a reason; then the field keeps a question of its own.

import type { DateOp, MapOp } from '../../model/generated/documents.ts';
import { decimal, unscaled } from '../../model/json/decimal.ts';
import type { Json } from '../../model/json.ts';
import { backwards, type Steps } from '../../model/mapping/apply.ts';
import { check } from '../../model/node/check.ts';
import { ANY, ARR, BOTTOM, FRAC, INT, isTop, NULL, NUM, STR, TOP, values, type Node, type Num } from '../../model/node/node.ts';
import { node } from '../../model/node/normal.ts';
import type { Decline } from '../stages.ts';
import { isIncluded, isIncludedConcat, type StringSet } from '../../model/pattern/pattern.ts';

export type Pulled =
  | { readonly node: Node; readonly required?: boolean } // required: absence would be written as null, which the form refuses
  | { readonly declined: Decline };

/** domain: what the dictionary says of every canonical value; a constraint that it implies needs no saying. */
export function pull(steps: Steps | undefined, wanted: Node, domain: Node = TOP): Pulled {
  let node = wanted,
    required: boolean | undefined;
  for (const op of [...(steps ?? [])].reverse()) {
    const pulled = pullStep(op, node, domain);
    if ('declined' in pulled) return pulled;
    node = pulled.node;
    required = pulled.required ?? required;
  }
  return required ? { node, required } : { node };
}

function pullStep(op: MapOp, wanted: Node, domain: Node): Pulled {
  switch (op.op) {
    case 'constant':
      return { node: check(wanted, op.value as Json) ? TOP : BOTTOM };
    case 'nullable':
      return { node: node({ ...wanted, types: wanted.types & ~NULL }), required: !check(wanted, null) };
    case 'codes':
      return { node: codes(op.pairs ?? [], wanted) };
    case 'scale':
      return scale(op.factor, wanted);
    case 'text':
      return text(wanted, domain);
    case 'date':
      return date(op, wanted);
    case 'each':
      return each(op.ops, wanted);
    case 'line':
      return { declined: { kind: 'structure', reason: 'lineFirst', facts: {} } };
  }
}

/** The canonical codes whose image is accepted: finite, hence always exact. */
function codes(pairs: readonly (readonly unknown[])[], wanted: Node): Node {
  const kept = (pairs as readonly (readonly [Json, Json])[]).filter(([, image]) => check(wanted, image)).map(([code]) => code);
  return node({ types: ANY, fin: values(kept) });
}

function scale(factor: string, wanted: Node): Pulled {
  if (wanted.rules) return decline('unit', 'conditionOnScaled', { factor });
  const back = (x: number | undefined): number | undefined => (x === undefined ? undefined : unscaled(x, factor));
  if (wanted.fin) {
    const images = [...wanted.fin.values()]
      .filter((v) => typeof v === 'number')
      .map(back)
      .filter((v) => v !== undefined);
    return { node: node({ types: NUM, fin: values(images) }) };
  }
  const { lo, hi, loOpen, hiOpen, steps = [] }: Num = wanted.num ?? {};
  const grid = [...steps, ...((wanted.types & NUM) === INT ? [1] : [])].map(back);
  const low = back(lo),
    high = back(hi);
  if (
    (lo !== undefined && low === undefined) ||
    (hi !== undefined && high === undefined) ||
    grid.includes(undefined) ||
    (wanted.types & NUM) === FRAC
  ) {
    return decline('unit', 'notDecimal', { factor });
  }
  const not =
    wanted.not &&
    values(
      [...wanted.not.values()]
        .filter((v) => typeof v === 'number')
        .map(back)
        .filter((v) => v !== undefined)
    );
  if ((wanted.types & NUM) === 0) return { node: BOTTOM };
  return {
    node: node({
      types: NUM,
      num: { lo: low, hi: high, loOpen, hiOpen, steps: grid.length ? [...new Set(grid as number[])].sort((x, y) => x - y) : undefined },
      not
    })
  };
}

/** Decimal text of a number: what the form says of the text must hold for every number that the dictionary allows. */
function text(wanted: Node, { num }: Node): Pulled {
  if ((wanted.types & STR) === 0) return { node: BOTTOM };
  if (wanted.fin && !wanted.rules)
    return {
      node: node({
        types: NUM,
        fin: values([...wanted.fin.values()].map((v) => backwards([{ op: 'text' }], v)).filter((v) => v !== undefined))
      })
    };
  const max = longestText(num);
  const written: StringSet = { patterns: ['^-?(0|[1-9][0-9]*)(\\.[0-9]*[1-9])?$'], min: 1, ...(max !== undefined && { max }) };
  const wantedText: StringSet = (wanted.str ?? {}) as StringSet;
  const lengthsOnly = !wantedText.patterns && !wantedText.without && !wantedText.formats;
  const holds = lengthsOnly
    ? (wantedText.min ?? 0) <= 1 && (max ?? Infinity) <= (wantedText.max ?? Infinity)
    : isIncluded(written, wantedText) === true;
  return wanted.rules || wanted.not || !holds
    ? decline('structure', 'textConstraint', { longest: max ?? null, allowed: wantedText.max ?? null })
    : { node: { types: NUM } };
}

/** Characters of the longest decimal text in a bounded range with a decimal step; undefined without one. */
function longestText(num: Num | undefined): number | undefined {
  const steps = num?.steps;
  if (num?.lo === undefined || num.hi === undefined) return undefined;
  const decimals = steps?.length ? Math.min(...steps.map((s) => decimal(s).scale)) : undefined;
  if (decimals === undefined) return undefined;
  const whole = Math.max(String(Math.trunc(Math.abs(num.lo))).length, String(Math.trunc(Math.abs(num.hi))).length);
  return whole + (num.lo < 0 ? 1 : 0) + (decimals > 0 ? decimals + 1 : 0);
}

const DATE: Node = { types: STR, str: { formats: ['date'] } };

function date(op: DateOp, wanted: Node): Pulled {
  if (wanted.fin && op.format.includes('DD')) {
    return {
      node: node({
        types: STR,
        fin: values([...wanted.fin.values()].map((v) => backwards([op], v)).filter((v): v is Json => v !== undefined && check(DATE, v)))
      })
    };
  }
  if (op.as === 'integer') return op.format === 'YYYY' ? yearNumber(wanted) : decline('precision', 'integerDate', { format: op.format });
  if ((wanted.types & STR) === 0) return { node: BOTTOM };
  const written = op.format
    .replaceAll('.', '\\.')
    .replace('YYYY', '[0-9]{4}')
    .replace('MM', '(0[1-9]|1[0-2])')
    .replace('DD', '(0[1-9]|[12][0-9]|3[01])');
  const set: StringSet = {
    ...wanted.str,
    formats: wanted.str?.formats?.filter((f) => !(f === 'year' && op.format === 'YYYY'))
  } as StringSet;
  if (wanted.fin || wanted.not || wanted.rules || isIncluded({ patterns: [`^${written}$`] }, set) !== true) {
    return decline('precision', 'dateConstraint', { format: op.format });
  }
  return { node: DATE };
}

/** A year as a number: bounds become a pattern on the first four digits. */
function yearNumber(wanted: Node): Pulled {
  const { num, fin, not, rules } = wanted;
  if (fin || not || rules || num?.steps || (wanted.types & INT) === 0) return decline('precision', 'dateConstraint', { format: 'YYYY' });
  const lo = Math.max(0, Math.ceil((num?.lo ?? 0) + (num?.loOpen ? 1e-9 : 0))),
    hi = Math.min(9999, Math.floor((num?.hi ?? 9999) - (num?.hiOpen ? 1e-9 : 0)));
  if (lo > hi) return { node: BOTTOM };
  if (lo === 0 && hi === 9999) return { node: DATE };
  return { node: { types: STR, str: { formats: ['date'], patterns: [`^(?:${yearRange(lo, hi).join('|')})-`] } } };
}

/** Patterns of the four-digit years lo…hi. */
function yearRange(lo: number, hi: number): string[] {
  const out: string[] = [];
  for (let at = lo; at <= hi;) {
    const size = [1000, 100, 10].find((s) => at % s === 0 && at + s - 1 <= hi) ?? 1;
    const digits = String(Math.floor(at / size)).padStart(5 - String(size).length, '0');
    out.push(size === 1 ? digits : digits + '[0-9]'.repeat(String(size).length - 1));
    at += size;
  }
  return out;
}

function each(ops: Steps, wanted: Node): Pulled {
  if ((wanted.types & ARR) === 0) return { node: BOTTOM };
  const a = wanted.arr ?? {};
  if (wanted.fin || wanted.not || wanted.rules || a.prefix || (a.unique && !isInjective(ops)))
    return decline('structure', 'arrayConstraint', {});
  const items = pull(ops, a.items ?? TOP);
  if ('declined' in items) return items;
  const contains = (a.contains ?? []).map((c) => ({ ...c, pulled: pull(ops, c.node) }));
  const failed = contains.find((c) => 'declined' in c.pulled);
  if (failed) return failed.pulled;
  return {
    node: node({
      types: ARR,
      arr: {
        ...a,
        items: items.node,
        contains: contains.map(({ min, max, pulled }) => ({ min, max, node: (pulled as { node: Node }).node }))
      }
    })
  };
}

/** Do different canonical values always give different item values? */
export function isInjective(steps: Steps | undefined): boolean {
  return (steps ?? []).every((op) => {
    if (op.op === 'codes') return new Set(op.pairs?.map(([, image]) => JSON.stringify(image))).size === (op.pairs?.length ?? 0);
    if (op.op === 'each') return isInjective(op.ops);
    return op.op === 'scale' ? Number(op.factor) !== 0 : op.op === 'text' || (op.op === 'date' && op.format.includes('DD'));
  });
}

/** A line takes every value that its parts can have, or none for certain; else it is declined. Parts come from the dictionary. */
export function pullLine(steps: Steps, parts: readonly { readonly domain: Node; readonly optional: boolean }[], wanted: Node): Pulled {
  const op = steps[0];
  if (op?.op !== 'line' || steps.length > 1) return decline('structure', 'lineFirst', {});
  if ((wanted.types & STR) === 0) return { node: BOTTOM };
  if (isTop(wanted) || (wanted.types === STR && !wanted.str && !wanted.not && !wanted.rules && !wanted.fin)) return { node: TOP };
  const longest = parts.reduce((sum, p) => sum + (p.domain.str?.max ?? Infinity) + op.separator.length, -op.separator.length);
  const facts = { longest: Number.isFinite(longest) ? longest : null, allowed: wanted.str?.max ?? null };
  if (wanted.fin || wanted.not || wanted.rules || parts.some((p) => p.domain.types !== STR))
    return decline('structure', 'lineConstraint', facts);
  if (!wanted.str?.patterns && !wanted.str?.without && !wanted.str?.formats) {
    // a line of nothing is not there
    const shortest = Math.max(
      1,
      parts.reduce((sum, p) => sum + (p.optional ? 0 : (p.domain.str?.min ?? 0)), 0)
    );
    return longest <= (wanted.str?.max ?? Infinity) && shortest >= (wanted.str?.min ?? 0)
      ? { node: TOP }
      : decline('structure', 'lineLength', facts);
  }
  const sets = parts.map((p) => ({ set: (p.domain.str ?? {}) as StringSet, optional: p.optional }));
  return isIncludedConcat(sets as never, op.separator, wanted.str as StringSet) === true
    ? { node: TOP }
    : decline('structure', 'lineConstraint', facts);
}

function decline(kind: Decline['kind'], reason: string, facts: Record<string, Json>): Pulled {
  return { declined: { kind, reason, facts } };
}

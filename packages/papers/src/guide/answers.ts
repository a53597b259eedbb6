// Which answers to a guided question make a difference, and how are they said? Yes and no, the choices, or ranges of a number
// between the limits that conditions name.

import {
  checkValue,
  classesOf,
  conditionsOf,
  isArray,
  isObject,
  nodeOf,
  type ComposedQuestion,
  type Composition,
  type Condition,
  type Json,
  type JsonObject
} from '@onething/core';
import type { Teller } from '../words/tell.ts';

/** value stands for all answers that no condition can tell from it. */
export interface Answer {
  readonly value: Json;
  readonly text: string;
}

export function answersTo(question: ComposedQuestion, composition: Composition, teller: Teller): readonly Answer[] {
  const { datum } = question,
    schema = question.schema as JsonObject | boolean;
  const atoms = conditionsOf(composition).flatMap((c) => atomsOn(datum, c));
  if (isObject(schema) && schema['type'] === 'boolean')
    return [true, false].map((value) => ({ value, text: quoted(teller.value(datum, value), teller) }));
  if (isObject(schema) && isArray(schema['enum']))
    return schema['enum'].map((value) => ({ value, text: quoted(teller.value(datum, value), teller) }));
  const cuts = isObject(schema) && ['number', 'integer'].includes(schema['type'] as string) ? cutsOf(atoms) : undefined;
  if (cuts) return rangesOf(cuts, schema as JsonObject, teller.unit(datum), teller);
  return (classesOf(composition).find((c) => c.datum === datum)?.values ?? [])
    .filter((v): v is Json => v !== undefined)
    .map((value) => {
      const held = atoms
        .filter((atom) => checkValue(nodeOf(atom), value))
        .map((atom) => teller.condition({ datum, in: atom } as Condition));
      return { value, text: [...new Set(held)].join(teller.t(',并且', ', and ')) || teller.t('其他回答', 'any other answer') };
    });
}

const quoted = (text: string, { t }: Teller): string => t(`答“${text}”`, `Answer "${text}"`);

/** What conditions say of this datum. */
function atomsOn(datum: string, c: Condition): readonly (object | boolean)[] {
  return [
    ...(c.datum === datum ? [c.in as object] : []),
    ...[...(c.all ?? []), ...(c.any ?? []), ...(c.not ? [c.not] : [])].flatMap((x) => atomsOn(datum, x))
  ];
}

// ---- numbers

/** Where answers begin to differ: at a limit, or just above it. */
interface Cut {
  readonly at: number;
  readonly above: boolean;
}

/** undefined: an atom says something else than limits. */
function cutsOf(atoms: readonly (object | boolean)[]): readonly Cut[] | undefined {
  const cuts = new Map<string, Cut>();
  for (const atom of atoms)
    for (const [keyword, limit] of Object.entries(isObject(atom as Json) ? atom : {})) {
      if (keyword === 'type' || keyword.startsWith('x-')) continue;
      if (typeof limit !== 'number' || !LIMITS.includes(keyword)) return undefined;
      const above = keyword === 'exclusiveMinimum' || keyword === 'maximum';
      cuts.set(`${limit} ${above}`, { at: limit, above });
    }
  return [...cuts.values()].sort((a, b) => a.at - b.at || Number(a.above) - Number(b.above));
}

const LIMITS = ['minimum', 'exclusiveMinimum', 'maximum', 'exclusiveMaximum'];

function rangesOf(cuts: readonly Cut[], schema: JsonObject, unit: string | undefined, { t }: Teller): Answer[] {
  const whole = schema['type'] === 'integer',
    domain = nodeOf(schema);
  const possible = [undefined, ...cuts]
    .map((from, i) => ({ from, to: cuts[i] }))
    .flatMap(({ from, to }) => {
      const value = [...inside(from, to, schema), from?.at, to?.at].find(
        (v) => v !== undefined && (!whole || Number.isInteger(v)) && lies(v, from, to) && checkValue(domain, v)
      );
      return value === undefined ? [] : [{ from, to, value }];
    });
  const size = (n: number): string => `${n}${unit === undefined ? '' : ` ${unit}`}`;
  return possible.map(({ from, to, value }, i) => {
    // what no answer can go below or beyond need not be said
    const low =
      i === 0 || !from
        ? ''
        : from.above
          ? t(`大于 ${size(from.at)}`, `more than ${size(from.at)}`)
          : t(`${size(from.at)} 以上(含)`, `${size(from.at)} or more`);
    const high =
      i === possible.length - 1 || !to
        ? ''
        : to.above
          ? t(`不超过 ${size(to.at)}`, `${size(to.at)} at most`)
          : t(`不到 ${size(to.at)}`, `less than ${size(to.at)}`);
    return { value, text: [low, high].filter(Boolean).join(t(',', ', ')) || t('填任何数', 'Any number') };
  });
}

const lies = (v: number, from: Cut | undefined, to: Cut | undefined): boolean =>
  (!from || (from.above ? v > from.at : v >= from.at)) && (!to || (to.above ? v <= to.at : v < to.at));

/** Candidates between two cuts, within what may be answered at all. */
function inside(from: Cut | undefined, to: Cut | undefined, schema: JsonObject): number[] {
  const limit = (...keywords: string[]): number | undefined =>
    keywords.map((k) => schema[k]).find((v): v is number => typeof v === 'number');
  const low = Math.max(from?.at ?? -Infinity, limit('minimum', 'exclusiveMinimum') ?? -Infinity),
    high = Math.min(to?.at ?? Infinity, limit('maximum', 'exclusiveMaximum') ?? Infinity);
  const middle = low > -Infinity && high < Infinity ? (low + high) / 2 : low > -Infinity ? low + 1 : high < Infinity ? high - 1 : 0;
  return [middle, Math.floor(middle), Math.ceil(middle), low, high].filter(Number.isFinite);
}

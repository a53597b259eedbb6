// What becomes of a draft when the form changes? Each answer that was given carries over, is void because its question is
// gone, answered elsewhere or has no such choice any more, or is to be looked at again. Nothing is cut or converted.

import { columnKey } from '../../model/datum/key.ts';
import type { Composition, Datum } from '../../model/generated/documents.ts';
import { equal, isArray, isObject, member, setMember, type Json, type JsonObject } from '../../model/json.ts';
import { check } from '../../model/node/check.ts';
import { typeOf, type Node } from '../../model/node/node.ts';
import { derived } from '../derive.ts';
import { nodeOf } from '../specialise/node-of.ts';
import { specialise, type LiveDatum } from '../specialise.ts';

/** What becomes of an application under a new version: kept, dropped and why, to be looked at again. */
export interface CarryOver {
  readonly record: JsonObject; // of the new version: what is kept and what is to be checked
  readonly kept: readonly string[];
  readonly dropped: readonly Dropped[];
  readonly check: readonly ToCheck[];
}

/**
 * gone: no longer asked of anyone; answered: it follows from another answer, or an item makes it; refused: no such choice. key: a
 * column is `buyer[].name`, in a row.
 */
export interface Dropped {
  readonly key: string;
  readonly row?: number;
  readonly value: Json;
  readonly why: 'gone' | 'answered' | 'refused';
}
/** limit: the new version does not take it; meaning: the question, its unit or the choice is called otherwise. */
export interface ToCheck {
  readonly key: string;
  readonly row?: number;
  readonly why: 'limit' | 'meaning';
}

interface Version {
  readonly record: JsonObject;
  readonly live: ReadonlyMap<string, LiveDatum>;
  readonly active: ReadonlySet<string>;
}
type Asked = Pick<Datum, 'title' | 'unit' | 'options' | 'schema'> & Partial<Pick<Datum, 'source' | 'columns'>>;

/** The record of the new version, and what became of every answer that was given under the old one. */
export function carryOver(before: Composition, after: Composition, record: JsonObject): CarryOver {
  const old = versionOf(before, record),
    now = versionOf(after, record);
  const out: Record<string, unknown> = {},
    kept: string[] = [],
    dropped: Dropped[] = [],
    again: ToCheck[] = [];
  for (const key of Object.keys(record)) {
    const was = askedIn(before, key),
      is = askedIn(after, key),
      value = record[key]!;
    const why = voided(value, was, is, old, now);
    if (why) {
      dropped.push({ key, value, why });
      continue;
    }
    const doubts = again.length;
    const rows =
      was?.columns && is?.columns && isArray(value)
        ? value.map((row, i) => (isObject(row) ? rowOver(key, i, row, was.columns!, is.columns!, dropped, again) : row))
        : value;
    setMember(out, key, rows);
    const doubt = doubtful(value, was, is, old.live.get(key)?.node ?? nodeIn(was), now.live.get(key)?.node ?? nodeIn(is));
    if (doubt) again.push({ key, why: doubt });
    else if (again.length === doubts) kept.push(key);
  }
  return { record: out as JsonObject, kept, dropped, check: again };
}

const versionOf = (composition: Composition, record: JsonObject): Version => {
  const { data, active } = specialise(composition, record);
  return { record, active, live: new Map(data.map((d) => [d.datum.key, d])) };
};
const askedIn = ({ data, questions }: Composition, key: string): Asked | undefined =>
  data.find((d) => d.key === key) ?? (questions.find((q) => q.datum === key) as Asked | undefined);
const nodeIn = (d: Asked | undefined): Node | undefined => (d ? nodeOf(d.schema as object) : undefined);

function voided(value: Json, was: Asked | undefined, is: Asked | undefined, old: Version, now: Version): Dropped['why'] | undefined {
  if (!is || (answered(is, now) && !(was && answered(was, old)))) return is ? 'answered' : was && 'gone';
  const offered = (d: Asked): boolean => !!d.options?.some((o) => equal(o.code as Json, value)),
    typed = (d: Asked): boolean => (nodeIn(d)!.types & typeOf(value)) !== 0;
  return (is.options && !isArray(value) ? !offered(is) && (!was?.options || offered(was)) : !typed(is) && (!was || typed(was)))
    ? 'refused'
    : undefined;
}

/** Does it follow from another answer, or does an item of this applicant make it? */
function answered({ source }: Asked, { record, active }: Version): boolean {
  if (source?.kind === 'derived') return derived(source.by!, member(record, source.from!), '2020-01-01') !== undefined;
  return !!source?.makers?.some((m) => active.has(m.item));
}

function doubtful(
  value: Json,
  was: Asked | undefined,
  is: Asked | undefined,
  old: Node | undefined,
  now: Node | undefined
): ToCheck['why'] | undefined {
  const titled = (d: Asked): unknown => [
    d.title,
    d.unit,
    (isArray(value) ? value : [value]).map((v) => d.options?.find((o) => equal(o.code as Json, v))?.title)
  ];
  if (was && is && !equal(titled(was) as Json, titled(is) as Json)) return 'meaning';
  return now && !check(now, value) && (!old || check(old, value)) ? 'limit' : undefined;
}

/** A row with the columns that are there still. */
function rowOver(
  table: string,
  row: number,
  from: JsonObject,
  was: readonly Datum[],
  is: readonly Datum[],
  dropped: Dropped[],
  again: ToCheck[]
): JsonObject {
  const out: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(from) as [string, Json][]) {
    const old = was.find((c) => c.key === name),
      now = is.find((c) => c.key === name),
      key = columnKey(table, name);
    if (old && !now) {
      dropped.push({ key, row, value, why: 'gone' });
      continue;
    }
    setMember(out, name, value);
    const why = doubtful(value, old, now, nodeIn(old), nodeIn(now));
    if (why) again.push({ key, row, why });
  }
  return out as JsonObject;
}

// Does a condition hold on this record? `datum … in` asks for presence: an absent datum is in nothing.

import type { Condition } from '../model/generated/documents.ts';
import { member, type Json, type JsonObject } from '../model/json.ts';
import { check } from '../model/node/check.ts';
import { nodeOf } from './specialise/node-of.ts';

/** Whether a condition is met by a record; without a condition, yes. A datum that is absent meets no constraint. */
export function holds(condition: Condition | undefined, record: JsonObject): boolean {
  if (!condition) return true;
  if (condition.all) return condition.all.every((c) => holds(c, record));
  if (condition.any) return condition.any.some((c) => holds(c, record));
  if (condition.not) return !holds(condition.not, record);
  const value: Json | undefined = member(record, condition.datum!);
  return value !== undefined && check(nodeOf(condition.in as object), value);
}

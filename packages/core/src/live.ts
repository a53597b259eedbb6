// What a form needs from the first moment: what is asked, what is wrong, what has to be brought. The half of the runtime that a
// page loads at once; `filing` is the other.

export { Live, type Asked, type LiveOptions, type Standing } from './runtime/live.ts';
export type { LiveDatum } from './runtime/specialise.ts';
export type * from './runtime/plan/materials/types.ts';
export { today, untilNextDay } from './runtime/derive/today.ts';
export { check as checkValue, type Violation } from './model/node/check.ts';
export type { Problem } from './runtime/problem.ts';
export { memberOf, typeOf, type Node } from './model/node/node.ts';
export { checkCharacter, creditCodeCheckCharacter } from './model/pattern/formats/resident-id.ts';
export { isRows, readApart, readDocument, readKey, readSubject, rowPlace, segments } from './model/datum/key.ts';
export { canonical, equal, isArray, isObject, member } from './model/json.ts';
export type {
  ComposedItem,
  ComposedQuestion,
  ComposedRequirement,
  ComposedSection,
  Composition,
  Datum,
  Dossier,
  Option,
  Submission,
  Text
} from './model/generated/documents.ts';
export type { Block, ListItem, Paper } from './model/text/paper.ts';
export type { Json, JsonObject, Segment } from './model/json.ts';

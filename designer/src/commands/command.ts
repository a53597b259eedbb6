// What is a command? A pure function of document and arguments, giving the next document with its patches, or the reason
// why not. The same recipe does the deed and greys out the button.
//
// After the deed run the consequences that keep the document whole; what the core's `read` would not take is refused.

import { enablePatches, produce, produceWithPatches, type Draft as Drafted, type Patch } from 'immer';
import { readValue, type Diagnostic, type Json, type Text } from '@onething/core';
import { consequences } from '../consequences/consequences.ts';
import type { DesignDocument, Draft, Signature } from '../document/document.ts';
import { UNSEALED } from '../document/read.ts';

enablePatches();

export type { Draft } from '../document/document.ts';
export interface Refusal {
  readonly code: RefusalCode;
  readonly facts: Readonly<Record<string, Json>>;
}
export interface Done {
  readonly doc: DesignDocument;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
}
export type Outcome = Done | { readonly refused: Refusal };

export type RefusalCode =
  | 'unchanged'
  | 'invalid'
  | 'nameNeeded'
  | 'reasonNeeded'
  | 'idTaken'
  | 'badId'
  | 'unknownItem'
  | 'itemAlreadyIn'
  | 'itemInUse'
  | 'itemNotIn'
  | 'unknownDepartment'
  | 'unknownSubject'
  | 'subjectTaken'
  | 'otherType'
  | 'oneAbout'
  | 'otherMany'
  | 'unknownType'
  | 'unknownQuestion'
  | 'questionTaken'
  | 'badDatum'
  | 'unknownSection'
  | 'noSuchPlace'
  | 'unknownField'
  | 'decisionNeeds'
  | 'alreadySettled'
  | 'unknownDecision'
  | 'decisionHolds'
  | 'unknownCondition'
  | 'titleNeeded'
  | 'unknownMaterial'
  | 'askedTogether'
  | 'unknownRow'
  | 'rowSettled'
  | 'unknownEdge'
  | 'edgeThere'
  | 'sameEnds'
  | 'unknownCity'
  | 'unknownFinding'
  | 'unknownPersona';

export interface Command<A> {
  (doc: DesignDocument, args: A): Outcome;
  readonly id: string;
  /** The recipe's own refusal alone: cheap enough for every button of a page at every change. */
  readonly may: (doc: DesignDocument, args: A) => Refusal | undefined;
}

/** The recipe changes the draft, or returns why it will not; then nothing is changed. */
export function command<A>(id: string, recipe: (draft: Draft, args: A, doc: DesignDocument) => Refusal | undefined): Command<A> {
  const run = (doc: DesignDocument, args: A): Outcome => {
    let refused: Refusal | undefined;
    const [next, patches, inverse] = produceWithPatches(doc, (draft) => {
      refused = recipe(draft, args, doc);
      if (!refused) for (const follow of consequences) follow(draft, doc);
    });
    if (refused) return { refused };
    if (same(next, doc)) return { refused: refusal('unchanged') };
    const fault = faultOf(doc, next);
    return fault
      ? {
          refused: refusal('invalid', {
            code: fault.code,
            at: fault.at[0]?.pointer.join('/') ?? '',
            ...(fault.facts as Record<string, Json>)
          })
        }
      : { doc: next, patches, inverse };
  };
  const may = (doc: DesignDocument, args: A): Refusal | undefined => {
    let refused: Refusal | undefined;
    const next = produce(doc, (draft) => {
      refused = recipe(draft, args, doc);
    });
    return refused ?? (same(next, doc) ? refusal('unchanged') : undefined);
  };
  return Object.assign(run, { id, may });
}

export const refusal = (code: RefusalCode, facts: Record<string, Json> = {}): Refusal => ({ code, facts });
export const refused = (outcome: Outcome): Refusal | undefined => ('refused' in outcome ? outcome.refused : undefined);

/** Equal in value, and in the order of members: fields of a form are moved by it. What is the same object is not looked into. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a),
    others = Object.keys(b);
  return (
    keys.length === others.length &&
    keys.every((key, i) => key === others[i] && same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}

/** Only what changed is judged again. */
function faultOf(before: DesignDocument, after: DesignDocument): Diagnostic | undefined {
  const changed: unknown[] = [];
  if (after.bundle !== before.bundle) changed.push(after.bundle);
  if (after.catalogue !== before.catalogue) changed.push(after.catalogue);
  if (after.items !== before.items) for (const [id, item] of Object.entries(after.items)) if (item !== before.items[id]) changed.push(item);
  for (const value of changed) {
    const fault = readValue(value, 'design', UNSEALED).problems[0];
    if (fault) return fault;
  }
  return undefined;
}

/** Moves a member of a list; `to` is where it stands afterwards. false when there is no such place. */
export function moved<T>(list: T[], from: number, to: number): boolean {
  if (from < 0 || from >= list.length || to < 0 || to >= list.length) return false;
  if (from !== to) list.splice(to, 0, ...list.splice(from, 1));
  return true;
}

/** A text in two languages, where it differs. */
export function retitle(target: { title: Text }, { zh, en }: Text): void {
  if (target.title.zh !== zh || target.title.en !== en) target.title = { zh, en };
}

/** A copy that the draft may own. */
export const owned = <T>(value: T): Drafted<T> => structuredClone(value) as Drafted<T>;

/** Sets an optional member, or takes it away. */
export function put<T extends object, K extends keyof T>(target: T, key: K, value: T[K] | undefined): void {
  if (value === undefined) delete target[key];
  else target[key] = value;
}

const ID = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;
export const isId = (text: string): boolean => ID.test(text);

/** Whoever settles something says who they are and why. */
export function unsigned({ by, reason }: Signature): Refusal | undefined {
  if (by.trim() === '') return refusal('nameNeeded');
  return reason.trim() === '' ? refusal('reasonNeeded') : undefined;
}

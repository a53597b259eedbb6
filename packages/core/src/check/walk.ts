// Where in a document does something name something else? A pattern leads there: members by their names, `*` for every member
// or entry. The patterns of a document are followed together, in one walk.

import type { Bundle, Catalogue, Diagnostic, Item, Severity } from '../model/generated/documents.ts';
import { isArray, isObject, type Json, type Segment } from '../model/json.ts';
import { once } from '../model/json/once.ts';
import type { Known } from './known.ts';

export interface DocumentKinds {
  catalogue: Catalogue;
  item: Item;
  bundle: Bundle;
}
export type Kind = keyof DocumentKinds;

export type Say = (code: string, pointer: readonly Segment[], facts?: Readonly<Record<string, unknown>>, severity?: Severity) => void;

/** A place where a reference stands. */
export interface Here<K extends Kind = Kind> {
  readonly value: Json;
  readonly pointer: readonly Segment[];
  readonly above: readonly Json[]; // from the document inwards; the last one holds the value
  readonly document: DocumentKinds[K];
  readonly known: Known;
  readonly say: Say;
}

export interface Reference<K extends Kind = Kind> {
  readonly in: K;
  readonly at: string; // `materials/*/lists/*/*/type`
  readonly names: string; // what it names, for readers of the table
  readonly check: (here: Here<K>) => void;
}

interface Branch {
  readonly checks: ((here: Here<never>) => void)[];
  readonly below: Map<string, Branch>;
}

const newBranch = (): Branch => ({ checks: [], below: new Map() });

/** All references of one kind of document, as a tree that is walked beside it. */
export function treeOf(references: readonly Reference<never>[], kind: Kind): Branch {
  const root = newBranch();
  for (const reference of references) {
    if (reference.in !== kind) continue;
    let at = root;
    for (const step of reference.at.split('/')) at = once(at.below, step, newBranch);
    at.checks.push(reference.check);
  }
  return root;
}

export function walk<K extends Kind>(kind: K, document: DocumentKinds[K], tree: Branch, known: Known): Diagnostic[] {
  const out: Diagnostic[] = [];
  const say = sayer(kind, document.id, out);
  const visit = (value: Json, at: Branch, pointer: readonly Segment[], above: readonly Json[]): void => {
    for (const check of at.checks) check({ value, pointer, above, document, known, say } as never);
    if (at.below.size === 0) return;
    const every = at.below.get('*'),
      inside = [...above, value];
    if (isArray(value)) {
      if (every) value.forEach((entry, i) => visit(entry, every, [...pointer, i], inside));
    } else if (isObject(value)) {
      for (const name of every ? Object.keys(value) : at.below.keys()) {
        const next = at.below.get(name) ?? every;
        if (next && value[name] !== undefined && Object.hasOwn(value, name)) visit(value[name], next, [...pointer, name], inside);
      }
    }
  };
  visit(document as unknown as Json, tree, [], []);
  return out;
}

export function sayer(document: Kind, id: string, out: Diagnostic[]): Say {
  return (code, pointer, facts = {}, severity = 'error') => {
    out.push({ code, severity, at: [{ document, id, pointer: [...pointer] }], facts } as Diagnostic);
  };
}

// Does a decision still speak of what it was made on? It carries the digest of its fields as they were; another digest
// now makes it stale, fields that are not in the bundle make it idle.

import type { Decision, FieldRef, Item } from '../model/generated/documents.ts';
import { digest } from '../model/json/digest.ts';
import { allFields, type FormField } from '../model/form/field.ts';
import { canonical, isArray, isObject, type Json, type JsonObject } from '../model/json.ts';
import type { DecisionState } from './stages.ts';
import { walkForm } from '../model/form/walk-form.ts';

export function decisionStates(decisions: readonly Decision[], items: ReadonlyMap<string, Item>): ReadonlyMap<string, DecisionState> {
  return new Map(decisions.map((d) => [d.id, stateOf(d, items)]));
}

function stateOf(decision: Decision, items: ReadonlyMap<string, Item>): DecisionState {
  const now = digestOfFields(decision.fields, items);
  return now === undefined ? 'idle' : now === decision.on ? 'inForce' : 'stale';
}

/** What a decision is made on: its fields with their schemas, and whether they are required. undefined when one is not there. */
export function digestOfFields(fields: readonly FieldRef[], items: ReadonlyMap<string, Item>): string | undefined {
  const found: Json[] = [];
  for (const { item: id, path } of fields) {
    const item = items.get(id);
    const field = item && fieldAt(item, path as readonly string[]);
    if (!item || !field) return undefined;
    found.push([id, [...(path as readonly string[])], field.schema, requiredIn(item.form as JsonObject, path as readonly string[])]);
  }
  return digest(found);
}

const trees = new WeakMap<object, Map<string, FormField>>();

function fieldAt(item: Item, path: readonly string[]): FormField | undefined {
  const form = item.form as JsonObject;
  let tree = trees.get(form);
  if (!tree) trees.set(form, (tree = new Map([...allFields(walkForm(form))].map((f) => [canonical([...f.path]), f]))));
  return tree.get(canonical([...path]));
}

function requiredIn(form: JsonObject, path: readonly string[]): boolean {
  let at: Json | undefined = form;
  for (const name of path.slice(0, -1))
    at = isObject(at) ? (name === '*' ? at.items : isObject(at.properties) ? at.properties[name] : undefined) : undefined;
  return isObject(at) && isArray(at.required) && at.required.includes(path.at(-1)!);
}

// Which things of two lists are the same thing? Those of one name; in the order of the first list, then of the second.

import { canonical, type Json } from '../../model/json.ts';

export interface Pair<T> {
  readonly name: string;
  readonly before?: T;
  readonly after?: T;
}

export function paired<T>(before: readonly T[], after: readonly T[], name: (x: T) => string): Pair<T>[] {
  const old = new Map(before.map((x) => [name(x), x])),
    now = new Map(after.map((x) => [name(x), x]));
  return [...new Set([...old.keys(), ...now.keys()])].map(
    (key) => ({ name: key, ...given('before', old.get(key)), ...given('after', now.get(key)) }) as Pair<T>
  );
}

/** The pairs that are not alike, with what became of them. */
export function changes<T>(
  before: readonly T[],
  after: readonly T[],
  name: (x: T) => string
): (Pair<T> & { readonly change: 'added' | 'removed' | 'changed' })[] {
  return paired(before, after, name)
    .filter((p) => !alike(p.before, p.after))
    .map((p) => ({ ...p, change: wayOf(p) }));
}

export const wayOf = ({ before, after }: { readonly before?: unknown; readonly after?: unknown }): 'added' | 'removed' | 'changed' =>
  before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';

export const alike = (a: unknown, b: unknown): boolean => canonical((a ?? null) as Json) === canonical((b ?? null) as Json);

/** The members in which two records differ. */
export function differing<K extends string>(
  before: Partial<Record<K, unknown>> | undefined,
  after: Partial<Record<K, unknown>> | undefined,
  names: readonly K[]
): K[] {
  return before && after ? names.filter((name) => !alike(before[name], after[name])) : [];
}

export function given<K extends string, T>(name: K, value: T | undefined): { readonly [k in K]?: T } {
  return (value === undefined ? {} : { [name]: value }) as { [k in K]?: T };
}

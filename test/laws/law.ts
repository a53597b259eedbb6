// What is a law here? A number of design.md (D1…) or merge.md (M1…), one sentence, and a property that must hold on every
// random example. Laws are data: vitest runs them as tests, mutate.ts runs them on broken sources.

import fc from 'fast-check';

export interface Law {
  readonly no: string;
  readonly says: string;
  /** Examples, as a multiple of ONETHING_RUNS. */
  readonly weight: number;
  readonly property: () => fc.IProperty<unknown> | fc.IAsyncProperty<unknown>;
  /** Throws where one example breaks it: for cases that were met before. */
  readonly holds: (example: never) => void | Promise<void>;
}

/** Examples by default: laws on bundles then see some 8,000 of them. */
export const RUNS = Number(process.env['ONETHING_RUNS'] ?? 100);
export const SEED = Number(process.env['ONETHING_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

export const tally = { bundles: 0, accepted: 0, refused: 0, skipped: 0 };

export function law<T>(no: string, says: string, weight: number, of: fc.Arbitrary<T>, holds: (x: T) => void): Law {
  return {
    no,
    says,
    weight,
    holds,
    property: () =>
      fc.property(of, (x) => {
        holds(x);
      }) as fc.IProperty<unknown>
  };
}

export function asyncLaw<T>(no: string, says: string, weight: number, of: fc.Arbitrary<T>, holds: (x: T) => Promise<void>): Law {
  return { no, says, weight, holds, property: () => fc.asyncProperty(of, holds) as fc.IAsyncProperty<unknown> };
}

/** Throws with the counterexample when the law does not hold. */
export async function prove({ weight, property }: Law, more: fc.Parameters<unknown> = {}): Promise<void> {
  await fc.assert(property() as fc.IAsyncProperty<unknown>, { seed: SEED, numRuns: Math.max(1, Math.round(RUNS * weight)), ...more });
}

/** A law's own assertion: the message is the finding. */
export function must(holds: boolean, message: string, facts?: unknown): asserts holds {
  if (!holds) throw new Error(facts === undefined ? message : `${message}\n${show(facts)}`);
}

export const show = (value: unknown): string =>
  JSON.stringify(value, (_, v: unknown) => (v instanceof Map ? [...v] : v instanceof Set ? [...v] : v === undefined ? '∅' : v), 1);

export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const member of Object.values(value)) deepFreeze(member);
  }
  return value;
}

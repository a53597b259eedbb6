// What was reckoned for these answers already? Kept in trees that are walked by what an answer is and by whether a condition
// holds, so that no key has to be written for each of many thousand situations.

import type { Condition } from '../../model/generated/documents.ts';
import { canonical, type Json, type JsonObject } from '../../model/json.ts';
import { once } from '../../model/json/once.ts';
import { holds } from '../../runtime/condition.ts';

/** One bit for each condition: 1 where it holds. */
export type Bits = Uint8Array;

/** Conditions, each once, however many items, rows and steps have it. */
export class Conditions {
  private readonly places = new Map<string, number>();
  private readonly all: Condition[] = [];

  /** Places of their bits, each once; what has no condition needs none. */
  placesOf(conditions: readonly (Condition | undefined)[]): readonly number[] {
    return [
      ...new Set(
        conditions.filter((c) => c !== undefined).map((c) => once(this.places, canonical(c as unknown as Json), () => this.all.push(c) - 1))
      )
    ];
  }

  read(answers: JsonObject): Bits {
    const bits = new Uint8Array(this.all.length);
    for (let i = 0; i < bits.length; i++) if (holds(this.all[i], answers)) bits[i] = 1;
    return bits;
  }
}

interface Branch<V> {
  no: Branch<V> | undefined;
  yes: Branch<V> | undefined;
  made: { readonly value: V } | undefined;
}
const branch = <V>(): Branch<V> => ({ no: undefined, yes: undefined, made: undefined });

export class ByBits<V> {
  private readonly root = branch<V>();

  once(bits: Bits, places: readonly number[], make: () => V): V {
    let at = this.root;
    for (const place of places) at = bits[place] ? (at.yes ??= branch()) : (at.no ??= branch());
    return (at.made ??= { value: make() }).value;
  }
}

interface Fork<V> {
  readonly more: Map<Json | undefined, Fork<V>>;
  made: { readonly value: V } | undefined;
}
const fork = <V>(): Fork<V> => ({ more: new Map(), made: undefined });

/** Answers are told apart by what they are; a list or an object only by being the same one. */
export class ByAnswers<V> {
  private readonly root = fork<V>();

  once(answers: JsonObject, keys: readonly string[], make: () => V): V {
    let at = this.root;
    for (const key of keys) at = once(at.more, answers[key], fork<V>);
    return (at.made ??= { value: make() }).value;
  }
}

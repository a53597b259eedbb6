// Which laws do all commands keep? Random gestures on a growing document: undo inverts, redo repeats, the document stays
// valid and is never changed in place, commands on different matters commute, nothing throws.

import { canonical, readValue, type Json } from '@onething/core';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { documentOf, emptyDocument, type DesignDocument } from '../document/document.ts';
import { readDocument } from '../document/read.ts';
import { NO_HISTORY, record, redo, undo, type History } from '../history/history.ts';
import { bundleOf, catalogue, library } from '../testing/examples.ts';
import { deedOf, independent, KINDS, type Intent } from '../testing/intents.ts';
import * as commands from './index.ts';
import cases from './laws.cases.json' with { type: 'json' };

// beside other suites on a small machine it may take its time
vi.setConfig({ testTimeout: 240_000 });

const seed = process.env.ONETHING_SEED === undefined ? undefined : Number(process.env.ONETHING_SEED);
const runs = { numRuns: 100, ...(seed !== undefined && Number.isFinite(seed) && { seed }) };

const intent: fc.Arbitrary<Intent> = fc.record({
  kind: fc.nat(KINDS - 1),
  picks: fc.array(fc.nat(200), { minLength: 4, maxLength: 4 }),
  text: fc.oneof(fc.constantFrom('', ' ', '理由', 'a reason'), fc.string({ maxLength: 8 }))
});
const intents = fc.array(intent, { maxLength: 25 });
const empty = emptyDocument(catalogue, 'new', { zh: '新', en: 'New' }),
  restaurant = documentOf(bundleOf('restaurant'), catalogue, library);
const start = fc.constantFrom<DesignDocument>(empty, restaurant);

/** Sequences that once failed are tried first. */
const examples = (cases as readonly { empty: boolean; intents: readonly Intent[] }[]).map(
  ({ empty: blank, intents: list }): [DesignDocument, Intent[]] => [blank ? empty : restaurant, [...list]]
);

const known = new WeakMap<object, string>();

/** The canonical text of a document; parts that are the same object are written once. */
function bytes(doc: DesignDocument): string {
  const text = (value: object): string => {
    if (!known.has(value)) known.set(value, canonical(value as Json));
    return known.get(value)!;
  };
  const { catalogue: words, items, ...rest } = doc;
  return [
    text(words),
    ...Object.keys(items)
      .sort()
      .map((id) => text(items[id]!)),
    canonical(rest as unknown as Json)
  ].join('\n');
}

function played(
  first: DesignDocument,
  list: readonly Intent[]
): { doc: DesignDocument; history: History; seen: DesignDocument[]; done: Set<string> } {
  let doc = first,
    history = NO_HISTORY;
  const seen = [first],
    done = new Set<string>();
  for (const it of list) {
    const deed = deedOf(it, doc);
    const outcome = deed.run(doc);
    if ('refused' in outcome) continue;
    done.add(deed.name);
    history = record(history, outcome, deed.name);
    seen.push((doc = outcome.doc));
  }
  return { doc, history, seen, done };
}

function lawsOf(first: DesignDocument, list: readonly Intent[]): void {
  const before = bytes(first);
  const { doc: last, seen, history: whole } = played(first, list);
  expect(bytes(first)).toBe(before);
  let doc = last,
    history = JSON.parse(JSON.stringify(whole)) as History;
  for (const state of seen.slice(0, -1).reverse()) {
    ({ doc, history } = undo(doc, history)!);
    expect(bytes(doc)).toBe(bytes(state));
  }
  expect(undo(doc, history)).toBeUndefined();
  for (const state of seen.slice(1)) {
    ({ doc, history } = redo(doc, history)!);
    expect(bytes(doc)).toBe(bytes(state));
  }
  expect(redo(doc, history)).toBeUndefined();
}

describe('laws of commands', () => {
  it('inverts by undo and repeats by redo, also after a reload', () => {
    fc.assert(fc.property(start, intents, lawsOf), { ...runs, examples });
  });

  it('keeps the document valid', () => {
    fc.assert(
      fc.property(start, intents, (first, list) => {
        const { doc } = played(first, list);
        expect(readValue(doc.bundle, 'b').problems).toEqual([]);
        expect(readDocument(JSON.parse(JSON.stringify(doc)), 'd').doc).toEqual(doc);
      }),
      runs
    );
  });

  it('gives the same whether asked before or done', () => {
    fc.assert(
      fc.property(start, intents, intent, (first, list, next) => {
        const { doc } = played(first, list);
        const deed = deedOf(next, doc),
          asked = deed.may(doc),
          refused = commands.refused(deed.run(doc));
        // asked cheaply, the whole is not judged yet: what is refused then is refused as invalid, or by what follows
        if (asked) expect(refused).toEqual(asked);
        else expect([undefined, 'invalid', 'unchanged']).toContain(refused?.code);
      }),
      runs
    );
  });

  it('lets commands on different matters change places', () => {
    let met = 0;
    fc.assert(
      fc.property(start, intents, fc.array(intent, { minLength: 9, maxLength: 9 }), (first, list, next) => {
        const { doc } = played(first, list);
        const done = next
          .map((it) => deedOf(it, doc))
          .flatMap((deed) => {
            const outcome = deed.run(doc);
            return 'refused' in outcome ? [] : [{ deed, after: outcome.doc }];
          });
        for (const [a, b] of pairs(done)) {
          if (!independent(a.deed, b.deed)) continue;
          const ab = docOf(b.deed.run(a.after)),
            ba = docOf(a.deed.run(b.after));
          met++;
          // refused after the other: then so in both orders
          expect(ba && bytes(ba), `${a.deed.name} and ${b.deed.name}`).toBe(ab && bytes(ab));
        }
      }),
      { ...runs, numRuns: 50 }
    );
    expect(met).toBeGreaterThan(100);
  });

  it('does every command at least once in random play', () => {
    const wanted = Object.values(commands)
      .filter((c) => typeof c === 'function' && 'id' in c)
      .map((c) => (c as { id: string }).id);
    const done = new Set<string>(),
      restaurant = documentOf(bundleOf('restaurant'), catalogue, library);
    const plays = fc.sample(fc.array(intent, { minLength: 40, maxLength: 80 }), { ...runs, numRuns: 300 });
    for (const list of plays) {
      for (const name of played(restaurant, list).done) done.add(name);
      if (wanted.every((id) => done.has(id))) break;
    }
    expect(wanted.filter((id) => !done.has(id))).toEqual([]);
  });
});

const docOf = (outcome: commands.Outcome): DesignDocument | undefined => ('refused' in outcome ? undefined : outcome.doc);

const pairs = <T>(list: readonly T[]): [T, T][] => list.flatMap((a, i) => list.slice(0, i).map((b): [T, T] => [b, a]));

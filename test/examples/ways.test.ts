// There and back, for every example: what the composition calls satisfiable is taken by two validators that know nothing of
// ours, and what was split comes back from the payloads, unless a form keeps less than the applicant said.

import { describe, expect, it } from 'vitest';
import {
  accepts,
  canonical,
  compose,
  isArray,
  isObject,
  join,
  settled,
  split,
  type Composition,
  type Dossier,
  type Json,
  type JsonObject
} from '@onething/core';
import { complete } from '../../packages/core/src/runtime/derive.ts';
import { byAjv, byHyperjump, judges, withoutRequired, type Schema } from '../laws/judge.ts';
import { bundleOf, catalogue, composed, items, personasOf, SCENARIOS } from './load.ts';
import { situationOf } from './marked.ts';

const ON = '2026-11-20';

/** The item's own form, less what a decision dropped and what an earlier item has still to make. */
function judgeOf(composition: Composition, { item, awaits }: Dossier): Schema {
  const { dropped } = composition.items.find((i) => i.id === item.id)!;
  const paths = [...dropped, ...awaits.map((a) => a.path)] as readonly (readonly string[])[];
  return paths.reduce<Schema>(withoutRequired, items.find((i) => i.id === item.id)!.form as Schema);
}

describe('forms', () => {
  it.each(items.map((i) => [i.id as string, i.form as Schema]))(
    '%s compiles in both validators, which refuse an empty payload',
    async (_, form) => {
      expect(byAjv(form)({})).toBe(false);
      expect((await byHyperjump(form))({})).toBe(false);
    }
  );
});

/** Items that this city can have at all. */
const possible = ({ items: all }: Composition): Composition['items'] => all.filter((i) => settled(i.when, {}) !== false);

describe.each(SCENARIOS)('%s', (scenario) => {
  const composition = composed(scenario);

  it('has a witness that splits into payloads which both validators take', async () => {
    expect(composition.verdict.kind).toBe('satisfiable');
    const seen = new Set<string>();
    for (const turn of [0, 1, 2]) {
      const { dossiers, problems } = split(
        composition,
        { ...(composition.verdict.witness as JsonObject), ...situationOf(composition, turn) },
        { on: ON }
      );
      expect(problems).toEqual([]);
      for (const d of dossiers) {
        seen.add(d.item.id);
        expect((await judges(judgeOf(composition, d)))(d.payload as Json), d.item.id).toBe(true);
      }
    }
    expect([...seen].sort()).toEqual(
      possible(composition)
        .map((i) => i.id)
        .sort()
    );
  });

  it('has the same bytes for every order of the items', () => {
    const bytes = canonical(composition as unknown as Json),
      mine = items.filter((i) => bundleOf(scenario).items.some((e) => e.item === i.id));
    for (let turn = 1; turn < mine.length; turn++) {
      const turned = [...mine.slice(turn), ...mine.slice(0, turn)];
      expect(canonical(compose(catalogue, turned, bundleOf(scenario)) as unknown as Json)).toBe(bytes);
      expect(canonical(compose(catalogue, turned.reverse(), bundleOf(scenario)) as unknown as Json)).toBe(bytes);
    }
  });

  describe.each(personasOf(scenario).map((p) => [p.name, p.submission] as const))('%s', (_, submission) => {
    const record = submission.record as JsonObject,
      on = submission.on!;
    const { dossiers } = split(composition, record, { on, id: submission.id });

    it('is a valid payload for both validators, item by item', async () => {
      for (const d of dossiers) expect((await judges(judgeOf(composition, d)))(d.payload as Json), d.item.id).toBe(true);
    });

    it('comes back from its payloads', () => {
      const back = join(composition, Object.fromEntries(dossiers.map((d) => [d.item.id as string, d.payload as JsonObject])));
      expect(back.problems.filter((p) => p.code === 'disagree')).toEqual([]);
      const full = complete(composition, record, on),
        carried = back.record;
      const other = changed(full, carried).filter((path) => !LOSSY.has(path.replaceAll(/\/\d+/g, '')));
      expect(other).toEqual([]);
      // nothing is invented; only the parts of a line stay away, and what no active item asks
      expect(Object.keys(carried).filter((key) => !Object.hasOwn(full, key))).toEqual([]);
      const asked = new Set(
        composition.data.filter((d) => d.asks.some((a) => dossiers.some((x) => x.item.id === a.item))).map((d) => d.key as string)
      );
      expect(
        Object.keys(full).filter(
          (key) => asked.has(key) && !Object.hasOwn(carried, key) && !/\.(address|registeredAddress)\./i.test(`.${key}`)
        )
      ).toEqual([]);
    });

    it('is refused when one required answer is taken away', () => {
      const guiding = new Set(composition.questions.map((q) => q.datum as string)); // without it an item may fall away
      const asked = composition.data.filter(
        (d) =>
          d.source.kind === 'asked' &&
          Object.hasOwn(record, d.key) &&
          !guiding.has(d.key) &&
          d.asks.some((a) => a.required && dossiers.some((x) => x.item.id === a.item))
      );
      expect(asked.length).toBeGreaterThan(2);
      for (const { key } of asked) {
        const { [key]: _gone, ...rest } = record;
        expect(
          accepts(composition, rest, { on }).map((p) => p.path[0]),
          key
        ).toContain(key);
      }
    });
  });

  it('asks each condition of an item both ways in some persona', () => {
    const active = personasOf(scenario).map(
      (p) => new Set(split(composition, p.submission.record as JsonObject, { on: ON }).dossiers.map((d) => d.item.id as string))
    );
    for (const item of possible(composition).filter((i) => i.when)) {
      expect(
        active.some((set) => set.has(item.id)),
        `${item.id} active`
      ).toBe(true);
      expect(
        active.some((set) => !set.has(item.id)),
        `${item.id} left out`
      ).toBe(true);
    }
  });
});

/** Where many canonical codes share one of the form's, join takes the representative. */
const LOSSY = new Set(['legalRep.education', 'legalRep.career', 'operator.economicType', 'premises.tenure', 'safetyManagers[]/idType']);

/** Paths of data that came back as something else. */
function changed(said: JsonObject, back: JsonObject, above = ''): string[] {
  return Object.keys(back).flatMap((key): string[] => {
    const a = said[key],
      b = back[key]!,
      path = above + key;
    if (isArray(a) && isArray(b) && a.some(isObject))
      return a.flatMap((row, i) => changed(row as JsonObject, (b[i] ?? {}) as JsonObject, `${path}/${i}/`));
    return JSON.stringify(a) === JSON.stringify(b) ? [] : [path];
  });
}

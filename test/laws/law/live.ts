// While someone types: what is kept up to date datum by datum says the same as what is judged once at the end.

import fc from 'fast-check';
import { canonical, type Json, type JsonObject } from '../../../packages/core/src/model/json.ts';
import { accepts, activeItems, Live } from '../../../packages/core/src/runtime.ts';
import { bundles, type Case } from '../arbitrary/bundle.ts';
import { recordOf, recordSpecs, type RecordSpec } from '../arbitrary/record.ts';
import { law, must, type Law } from '../law.ts';
import { anyRecord, composed, ON } from './way.ts';

const on = { on: ON };
type Typed = readonly [Case, RecordSpec[], number[]];
const typed = (count: number): fc.Arbitrary<Typed> =>
  fc.tuple(bundles(), recordSpecs(count), fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 }));

/** The changes from one record to another, in an order that the numbers give. */
function changes(from: JsonObject, to: JsonObject, order: readonly number[]): [string, Json | undefined][] {
  // a null that is given is not the same as nothing given
  const same = (key: string): boolean => Object.hasOwn(from, key) === Object.hasOwn(to, key) && canonical(from[key]) === canonical(to[key]);
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])].filter((key) => !same(key));
  return keys
    .map((key, i) => [order[i % order.length]!, key] as const)
    .sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1))
    .map(([, key]) => [key, to[key]]);
}

const seen = (live: Live): object => ({
  record: live.record,
  full: live.full,
  active: [...live.active].sort(),
  questions: [...live.questions].sort(),
  standings: [...live.all()]
    .map((s) => [s.key, s.asked, s.required, s.value ?? null, s.aside, s.missing, s.faults.map((f) => [f.keyword, f.path])])
    .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1))
});

export const live: readonly Law[] = [
  law(
    'L1',
    'whatever was typed before and in whatever order, what stands depends on what is typed now',
    4,
    typed(3),
    ([c, specs, order]) => {
      const composition = composed(c);
      const records = specs.map((spec) => JSON.parse(JSON.stringify(recordOf(composition, spec))) as JsonObject);
      const typing = new Live(composition, {}, on);
      let before: JsonObject = {};
      for (const record of records) {
        for (const [key, value] of changes(before, record, order)) typing.set({ [key]: value });
        const fresh = new Live(composition, record, on);
        must(canonical(seen(typing) as Json) === canonical(seen(fresh) as Json), 'typed step by step ≢ typed at once', {
          record,
          typed: seen(typing),
          fresh: seen(fresh)
        });
        before = record;
      }
    }
  ),

  law('L2', 'a form without faults is accepted; what is refused has a fault at the same datum', 6, typed(4), ([c, specs]) => {
    const composition = composed(c);
    for (const spec of specs) {
      const record = JSON.parse(JSON.stringify(recordOf(composition, spec))) as JsonObject;
      const now = new Live(composition, record, on),
        sent = now.record;
      const refused = accepts(composition, sent, on);
      const told = new Set(now.problems().map((p) => String(p.path[0] ?? '')));
      // what the record as a whole cannot be has no datum of its own: something is said all the same; what follows from a
      // datum waits for that
      const said = (key: string): boolean => told.has(key) || told.has(composition.data.find((d) => d.key === key)?.source.from ?? '');
      const silent = refused.filter((p) => (p.path.length ? !said(String(p.path[0])) : told.size === 0));
      must(silent.length === 0, 'refused at the end, and nothing was said while typing', { record, sent, silent, told: [...told] });
      must(
        canonical([...now.active].sort()) ===
          canonical(
            activeItems(composition, now.full)
              .map((i) => i.id as string)
              .sort()
          ),
        'other items run than the record says',
        { active: [...now.active], full: now.full }
      );
    }
  }),

  law('L3', 'nothing is sent that is not asked, and nothing typed is lost', 3, typed(4), ([c, specs]) => {
    const composition = composed(c);
    for (const spec of specs) {
      const record = JSON.parse(JSON.stringify(recordOf(composition, spec))) as JsonObject;
      const now = new Live(composition, record, on);
      must(canonical(now.typed as Json) === canonical(record as Json), 'typed is what was typed', { record, typed: now.typed });
      for (const key of Object.keys(now.record))
        must(now.at(key)?.asked === 'yes', 'sent and not asked', { key, standing: now.at(key)?.asked });
      for (const key of Object.keys(record))
        if (now.record[key] === undefined && now.at(key))
          must(now.at(key)!.aside, 'not sent, and not said to be kept aside', { key, asked: now.at(key)!.asked });
    }
  }),

  law(
    'L4',
    'nothing throws on any JSON that is typed',
    2,
    fc.tuple(bundles(), fc.array(anyRecord(), { minLength: 3, maxLength: 3 })),
    ([c, junk]) => {
      const composition = composed(c),
        now = new Live(composition, {}, on);
      for (const { pairs, value } of junk) {
        for (const [at, v] of pairs) {
          const key = composition.data[at % Math.max(1, composition.data.length)]?.key ?? 'nothing';
          now.set({ [key]: v as Json });
        }
        now.set({ nothing: value as Json, __proto__: value as Json });
        now.problems();
        for (const s of now.all())
          if (s.columns && Array.isArray(s.value))
            for (const row of s.value)
              if (typeof row === 'object' && row !== null && !Array.isArray(row)) now.row(s as never, row as JsonObject);
      }
    }
  )
];

// From records to dossiers and back: design.md 1–5, 9; merge.md 6–11, 13, 17.

import fc from 'fast-check';
import { compose } from '../../../packages/core/src/compose.ts';
import type {
  Bundle,
  Condition,
  ComposedItem,
  Composition,
  Datum,
  FieldMap
} from '../../../packages/core/src/model/generated/documents.ts';
import { canonical, isArray, isObject, type Json, type JsonObject } from '../../../packages/core/src/model/json.ts';
import { check } from '../../../packages/core/src/model/node/check.ts';
import { ARR, OBJ, type Node } from '../../../packages/core/src/model/node/node.ts';
import { normalise } from '../../../packages/core/src/model/node/normalise.ts';
import { accepts, activeItems, complete, explain, join, prefill, split, type Problem } from '../../../packages/core/src/runtime.ts';
import { disagreements } from '../../../packages/core/src/runtime/derive.ts';
import { formOf } from '../../../packages/core/src/runtime/split/form-of.ts';
import { specialise } from '../../../packages/core/src/runtime/specialise.ts';
import { refusing } from '../../../packages/core/src/runtime/split.ts';
import { bundles, leaves, valuesOf, type Case, type CaseOptions } from '../arbitrary/bundle.ts';
import { candidates, recordOf, recordSpecs, witnessesOf, type RecordSpec } from '../arbitrary/record.ts';
import { byAjv, judges, withoutRequired, type Schema } from '../judge.ts';
import { asyncLaw, deepFreeze, law, must, tally, type Law } from '../law.ts';
import { f, line } from '../oracle.ts';

export const ON = '2026-11-20';
const on = { on: ON };
type Filed = readonly [Case, RecordSpec[]];
const filed = (count: number, options?: CaseOptions): fc.Arbitrary<Filed> => fc.tuple(bundles(options), recordSpecs(count));

export function composed({ catalogue, items, bundle }: Case): Composition {
  tally.bundles++;
  return deepFreeze(compose(catalogue, items, bundle));
}

function* records(composition: Composition, c: Case, specs: readonly RecordSpec[]): Generator<JsonObject> {
  const singles = specs.some((s) => s.base === 'singles') ? witnessesOf(c) : [];
  for (const spec of specs) yield deepFreeze(JSON.parse(JSON.stringify(recordOf(composition, spec, singles))) as JsonObject);
}

const passes = (problems: readonly Problem[]): boolean => {
  if (problems.length) tally.refused++;
  else tally.accepted++;
  return problems.length === 0;
};
/** The item's own form as it is judged: the original, without the wish for dropped fields. */
const formAsJudged = (item: ComposedItem): Schema =>
  (item.dropped as unknown as string[][]).reduce<Schema>(withoutRequired, item.form as unknown as Schema);

export const way: readonly Law[] = [
  asyncLaw(
    'D1 M6',
    "SOUND: what the merged form accepts splits into payloads that two validators accept by each item's original form",
    3,
    filed(5),
    async ([c, specs]) => {
      const composition = composed(c);
      for (const record of records(composition, c, specs)) {
        const problems = accepts(composition, record, on);
        const done = split(composition, record, on);
        must(canonical(problems as never) === canonical(done.problems as never), 'split and accepts disagree', {
          record,
          problems,
          split: done.problems
        });
        // what a form refuses by itself alone was told when it was composed
        must(
          problems.length === 0 || problems.some((p) => !p.field) || composition.conflicts.some((x) => x.kind === 'structure'),
          'the merged form accepts what a form refuses',
          { record, problems }
        );
        for (const dossier of done.dossiers) {
          const item = composition.items.find((i) => i.id === dossier.item.id)!,
            payload = dossier.payload as JsonObject;
          const valid = (await judges(formAsJudged(item)))(payload);
          must(valid === check(formOf(item), payload), `the judges say ${valid} of a payload, check does not`, {
            item: item.id,
            payload,
            form: item.form
          });
          if (problems.length === 0 && dossier.awaits.length === 0)
            must(valid, `accepted, and yet ${item.id} receives what its form refuses`, { record, payload, form: item.form });
        }
        passes(problems);
      }
    }
  ),

  law('D2 M7', 'COMPLETE: payloads that all forms accept come from a record that the merged form accepts', 5, filed(6), ([c, specs]) => {
    const composition = composed(c);
    for (const record of records(composition, c, specs)) {
      const full = complete(composition, record, ON);
      if (!inDomain(composition, full) || disagreements(composition.data, full, ON).length) continue;
      const active = activeItems(composition, full);
      if (!active.every((item) => carried(item.mapping, full))) continue;
      if (loses(active.map((item) => item.mapping as readonly FieldMap[])).some((lost) => lost(full))) continue;
      const payloads = split(composition, record, on).dossiers;
      const valid = payloads.every(
        (d) => d.awaits.length === 0 && byAjv(formAsJudged(composition.items.find((i) => i.id === d.item.id)!))(d.payload as JsonObject)
      );
      if (!valid) continue;
      const problems = accepts(composition, record, on);
      passes(problems);
      must(problems.length === 0, 'every form accepts its payload, the merged form does not', {
        record,
        problems,
        payloads: payloads.map((d) => d.payload),
        forms: composition.items.map((i) => i.form)
      });
    }
  }),

  law(
    'D3 M8',
    'one datum, one question; every item field is fed by exactly one mapping, and every ask is a field that is fed',
    3,
    bundles(),
    (c) => {
      const composition = composed(c);
      const keys = composition.data.map((d) => d.key);
      must(new Set(keys).size === keys.length, 'a datum is asked twice', keys);
      const placed = composition.sections.flatMap((s) => s.data as readonly string[]);
      must(
        placed.length === keys.length && new Set(placed).size === placed.length && placed.every((k) => keys.includes(k as never)),
        'sections do not hold each datum once',
        { keys, placed }
      );
      for (const item of c.items) {
        const made = composition.items.find((i) => i.id === item.id)!;
        const dropped = (made.dropped as unknown as string[][]).map((p) => p.join('\0'));
        const wanted = leaves(item.form as JsonObject)
          .map((l) => l.path.join('\0'))
          .filter((p) => !dropped.some((d) => p === d || p.startsWith(d + '\0')));
        const fed = feeds(made.mapping as readonly FieldMap[]);
        must(canonical(fed.map((x) => x.path).sort()) === canonical([...wanted].sort()), 'fields and mappings differ', { wanted, fed });
        for (const { path, keys: data, field, table } of fed) {
          // a form that forbids an object altogether asks for nothing in it
          if (field.map?.[0]?.op === 'constant' || forbidden(item.form as unknown as Schema, path.split('\0'))) continue;
          must(data.length > 0, 'a field is fed by nothing', { path });
          for (const key of data) {
            const datum =
              table === undefined
                ? composition.data.find((d) => d.key === key)
                : composition.data.find((d) => d.key === table)?.columns?.find((d) => d.key === key);
            must(!!datum, 'a field is fed by a datum that is not there', { path, key, table });
            must(
              datum.asks.filter((a) => a.item === item.id && (a.path as readonly string[]).join('\0') === path).length === 1,
              'a fed field does not ask',
              { path, key }
            );
          }
        }
      }
      for (const d of composition.data)
        for (const a of d.asks)
          must(
            feeds(composition.items.find((i) => i.id === a.item)!.mapping as readonly FieldMap[]).some(
              (x) => x.keys.includes(d.key) && x.path === (a.path as readonly string[]).join('\0')
            ),
            'an ask feeds nothing',
            { key: d.key, a }
          );
    }
  ),

  law(
    'M8b',
    "a field that is bound to the dictionary meets its datum under the bundle's names, unless that is said",
    2,
    bundles({ decisions: false }),
    (c) => {
      const composition = composed(c);
      const said = new Set(composition.conflicts.flatMap((k) => k.questions as readonly string[]));
      for (const item of c.items)
        for (const { path, schema } of leaves(item.form as JsonObject)) {
          const named = schema['x-data'];
          if (typeof named !== 'string' || path.includes('*')) continue;
          const fed = feeds(composition.items.find((i) => i.id === item.id)!.mapping as readonly FieldMap[]).find(
            (x) => x.path === path.join('\0')
          )!;
          const key = alignedKey(
            c.bundle,
            item,
            named,
            c.catalogue.subjectTypes[
              named.startsWith('wh') || named.startsWith('p') ? (/^(?:who|p)\b/.test(named) ? 'person' : 'place') : 'person'
            ]?.elements[named.split('.').slice(1).join('.')]?.merge === 'never'
          );
          must(fed.keys[0] === key || said.has(fed.keys[0]!), 'fed by another datum', {
            item: item.id,
            path,
            named,
            wanted: key,
            fed: fed.keys
          });
        }
    }
  ),

  law(
    'D4 M9',
    'a dossier holds only what its item asks for: changing any other datum leaves it as it is',
    3,
    fc.tuple(filed(3), fc.array(fc.nat(60), { minLength: 6, maxLength: 6 })),
    ([[c, specs], changes]) => {
      const composition = composed(c);
      for (const record of records(composition, c, specs)) {
        const before = split(composition, record, on).dossiers;
        for (const item of composition.items) {
          const own = before.find((d) => d.item.id === item.id);
          const needed = closure(composition, item);
          const others = composition.data.filter((d) => !needed.has(d.key));
          if (!own || others.length === 0) continue;
          const changed: Record<string, Json> = { ...record, nobody: 1 };
          for (const n of changes) {
            const d = others[n % others.length]!;
            const v = candidates(d)[n % 7];
            if (v === undefined || n % 5 === 0) delete changed[d.key];
            else changed[d.key] = v;
          }
          const after = split(composition, changed, on).dossiers.find((d) => d.item.id === item.id);
          must(canonical((after ?? null) as Json) === canonical(own as unknown as Json), `${item.id} sees data that it does not ask for`, {
            record,
            changed,
            own,
            after
          });
          // what it receives has no field that its form does not declare
          const known = new Set(leaves(item.form as JsonObject).map((l) => l.path.join('/')));
          for (const path of pathsIn(own.payload as JsonObject, item.mapping as readonly FieldMap[]))
            must(known.has(path), 'a field that the form does not have', { path });
        }
      }
    }
  ),

  law('D5 M13', 'split, join, split gives the same dossiers; what cannot come back is said, never guessed', 5, filed(5), ([c, specs]) => {
    const composition = composed(c);
    for (const record of records(composition, c, specs)) {
      const first = split(composition, record, on);
      const payloads = Object.fromEntries(first.dossiers.map((d) => [d.item.id, d.payload as JsonObject]));
      const back = join(composition, payloads);
      for (const p of back.problems) must(['lost', 'disagree'].includes(p.code), 'an unknown problem of join', p);
      if (first.problems.length || back.problems.length) continue;
      if (!returnable(composition, payloads)) continue;
      // answers are nobody's payload: the same situation is asked again
      const answers = Object.fromEntries(
        Object.entries(record).filter(([key]) => composition.questions.some((q) => q.datum === key) || conditionData(composition).has(key))
      );
      const second = split(composition, { ...back.record, ...answers }, on);
      must(canonical(second.dossiers as unknown as Json) === canonical(first.dossiers as unknown as Json), 'split ∘ join ∘ split ≠ split', {
        record,
        back: back.record,
        first: first.dossiers.map((d) => d.payload),
        second: second.dossiers.map((d) => d.payload)
      });
    }
  }),

  law('D5b', 'a payload is what the mappings say of the record, by a second reading of their definition', 4, filed(4), ([c, specs]) => {
    const composition = composed(c);
    for (const record of records(composition, c, specs)) {
      const full = complete(composition, record, ON);
      for (const d of split(composition, record, on).dossiers) {
        const item = composition.items.find((i) => i.id === d.item.id)!;
        const wanted = written(item.mapping as readonly FieldMap[], full) ?? {};
        must(canonical(wanted) === canonical(d.payload as Json), 'another payload', {
          item: item.id,
          record: full,
          wanted,
          payload: d.payload
        });
      }
    }
  }),

  law('M11a', 'an item is active exactly when its condition holds, read a second time', 2, filed(4), ([c, specs]) => {
    const composition = composed(c);
    for (const record of records(composition, c, specs)) {
      const full = complete(composition, record, ON);
      for (const item of composition.items)
        must(activeItems(composition, full).includes(item) === when(item.when, full), 'active otherwise', {
          when: item.when,
          record: full
        });
    }
  }),

  law(
    'M10',
    'adding an item never enlarges what is accepted',
    3,
    fc.tuple(filed(6, { items: [2, 4], decisions: false, situations: false, derive: false, outputs: false }), fc.nat(3)),
    ([[c, specs], n]) => {
      const composition = composed(c),
        left = c.items[n % c.items.length]!.id;
      const fewer = composed({
        ...c,
        items: c.items.filter((i) => i.id !== left),
        bundle: { ...c.bundle, items: c.bundle.items.filter((e) => e.item !== left) }
      });
      if (clashes(composition) || clashes(fewer)) return;
      const keys = new Set(fewer.data.map((d) => d.key as string));
      for (const record of records(composition, c, specs)) {
        if (!passes(accepts(composition, record, on))) continue;
        const rest = onlyKeys(fewer.data, record, keys);
        must(accepts(fewer, rest, on).length === 0, 'fewer items accept less', { left, record, rest, problems: accepts(fewer, rest, on) });
      }
    }
  ),

  law(
    'M11',
    'the form of a situation is the composition of its active items',
    4,
    filed(6, { decisions: false, outputs: false }),
    ([c, specs]) => {
      const composition = composed(c);
      if (clashes(composition)) return;
      for (const record of records(composition, c, specs)) {
        const active = new Set<string>(activeItems(composition, complete(composition, record, ON)).map((i) => i.id));
        const alone = composed({
          ...c,
          items: c.items.filter((i) => active.has(i.id)),
          bundle: {
            ...c.bundle,
            items: c.bundle.items.filter((e) => active.has(e.item)).map((e) => ({ ...e, when: undefined })) as Bundle['items']
          }
        });
        const keys = new Set([...alone.data.map((d) => d.key as string), ...conditionData(composition)]);
        const filedFor = onlyKeys(alone.data, record, keys);
        // the same active items after the others' data are gone
        if (
          canonical([...active].sort()) !==
          canonical(
            activeItems(composition, complete(composition, filedFor, ON))
              .map((i) => i.id as string)
              .sort()
          )
        )
          continue;
        const known = new Set(alone.data.map((d) => d.key as string));
        const here = accepts(composition, filedFor, on).filter((p) => p.code !== 'unknownDatum');
        const there = accepts(
          alone,
          Object.fromEntries(
            Object.entries(filedFor).filter(([key]) => known.has(key) || composition.questions.some((q) => q.datum === key))
          ),
          on
        ).filter((p) => p.code !== 'unknownDatum');
        must(passes(here) === (there.length === 0), 'specialise ≢ compose of the active items', {
          active: [...active],
          record: filedFor,
          here,
          there
        });
        const live = specialise(composition, active).data.map((d) => d.datum.key as string);
        must(canonical([...live].sort()) === canonical([...known].sort()), 'other data are live', { live, known: [...known] });
      }
    }
  ),

  law(
    'M17d',
    'what is judged again after a small change is judged as if all were: an item that reads nothing of it thinks the same',
    2,
    filed(3),
    ([c, specs]) => {
      const composition = composed(c);
      const [first, ...more] = [...records(composition, c, specs)].map((record) => complete(composition, record, ON));
      const situation = specialise(composition, first!),
        near = { record: first!, refused: refusing(situation, first!) };
      for (const record of more) {
        // halfway between the two, most items read nothing that differs
        const mixed = Object.fromEntries(
          Object.entries({ ...first, ...record })
            .map(([key, value], i) => [key, i % 3 === 0 ? value : first![key]] as const)
            .filter(([, value]) => value !== undefined)
        ) as JsonObject;
        for (const other of [record, mixed])
          must(canonical([...refusing(situation, other, near)]) === canonical([...refusing(situation, other)]), 'judged otherwise', {
            first,
            other
          });
      }
    }
  ),

  law(
    'M17b',
    'satisfiable comes with a witness that is accepted and splits well; empty is accepted by no record',
    4,
    filed(6),
    ([c, specs]) => {
      const composition = composed(c);
      must(!composition.diagnostics.some((d) => d.code === 'witnessRefused'), 'the witness was refused', composition.diagnostics);
      const all = new Set<string>(composition.items.map((i) => i.id));
      if (composition.verdict.kind === 'satisfiable') {
        const witness = composition.verdict.witness as JsonObject;
        must(check(specialise(composition, all).form, witness), 'the witness is not in the form of all items', witness);
      }
      if (composition.verdict.kind !== 'empty') return;
      const ids = new Set(composition.verdict.items as readonly string[]);
      for (const record of records(composition, c, specs))
        must(!check(specialise(composition, ids).form, record), 'empty, and yet accepted', { record, items: [...ids] });
    }
  ),

  law(
    'D9',
    'nothing throws on any JSON: as record, answers, payloads or keys',
    3,
    fc.tuple(bundles(), fc.array(anyRecord(), { minLength: 3, maxLength: 3 }), recordSpecs(1)),
    ([c, junk, specs]) => {
      const composition = composed(c);
      const [good] = [...records(composition, c, specs)];
      for (const { pairs, value } of junk) {
        const record: Record<string, unknown> = { ...good };
        for (const [n, v] of pairs)
          define(
            record,
            n < 20
              ? (composition.data[n % Math.max(1, composition.data.length)]?.key ?? 'x')
              : ['__proto__', 'constructor', 'toString', 's.kind', 'p.name', ''][n % 6]!,
            v
          );
        const frozen = deepFreeze(record) as JsonObject;
        accepts(composition, frozen, on);
        const done = split(composition, frozen, on);
        specialise(composition, frozen);
        complete(composition, frozen, ON);
        const payloads = Object.fromEntries(
          composition.items.map((i, n) => [
            i.id,
            (n % 2
              ? (done.dossiers[0]?.payload ?? {})
              : isObject(value)
                ? value
                : { [leaves(i.form as JsonObject)[0]?.path[0] ?? 'x']: value }) as JsonObject
          ])
        );
        const joined = join(composition, deepFreeze(payloads));
        canonical(joined.record);
        for (const i of composition.items)
          prefill(composition, { kind: 'dossier', origin: 'x', item: i.id, payload: payloads[i.id]! }, frozen);
        prefill(composition, { kind: 'certificate', origin: 'x', data: frozen });
      }
      for (const d of composition.data) {
        must(explain(composition, d.key)?.key === d.key, 'no explanation', d.key);
        for (const col of d.columns ?? []) must(!!explain(composition, [d.key, col.key]), 'no explanation of a column');
      }
      explain(composition, '__proto__');
      explain(composition, [composition.data[0]?.key ?? 'x', 'constructor']);
    }
  )
];

// ---- what the laws are stated with

const clashes = (c: Composition): boolean => c.conflicts.some((k) => !k.facts && k.kind !== 'rules');

/** Everything that an item's dossier may follow from. */
function closure(composition: Composition, item: ComposedItem): Set<string> {
  const out = new Set<string>([
    ...feeds(item.mapping as readonly FieldMap[]).flatMap((x) => (x.table === undefined ? x.keys : [x.table])),
    ...conditionData(composition)
  ]);
  for (let size = -1; size !== out.size;) {
    size = out.size;
    for (const d of composition.data) if (out.has(d.key) && d.source.kind === 'derived') out.add(d.source.from!);
  }
  return out;
}

function conditionData(composition: Composition): Set<string> {
  const out = new Set<string>();
  JSON.stringify(
    composition.items.map((i) => i.when),
    (key, value: unknown) => {
      if (key === 'datum') out.add(String(value));
      return value;
    }
  );
  for (const d of composition.data) if (out.has(d.key) && d.source.kind === 'derived') out.add(d.source.from!);
  return out;
}

/** A condition, read from its description: an absent datum is in nothing. */
function when(condition: Condition | undefined, record: JsonObject): boolean {
  if (!condition) return true;
  const { all, any, not, datum } = condition;
  if (all) return all.filter((x) => when(x, record)).length === all.length;
  if (any) return any.filter((x) => when(x, record)).length > 0;
  if (not) return !when(not, record);
  return Object.keys(record).includes(datum!) && byAjv(condition.in as unknown as Schema)(record[datum!]!);
}

interface Feed {
  readonly path: string;
  readonly keys: readonly string[];
  readonly field: FieldMap;
  readonly table?: string | undefined;
}

/** Every field of an item with the data that feed it, rows included. */
function feeds(map: readonly FieldMap[], above: readonly string[] = [], table?: string): Feed[] {
  return map.flatMap((field): Feed[] => {
    const path = [...above, field.name];
    if (field.object) return feeds(field.object as readonly FieldMap[], path, table);
    const own: Feed = { path: path.join('\0'), keys: (field.data ?? []) as readonly string[], field, table };
    return field.rows ? [own, ...feeds(field.rows as readonly FieldMap[], [...path, '*'], field.data?.[0])] : [own];
  });
}

/** Does the form itself leave no value for an object above this field? */
function forbidden(form: Schema, path: readonly string[]): boolean {
  let at: Node | undefined = normalise(form as never);
  for (const name of path) {
    if (!at) return false;
    if ((at.types & (name === '*' ? ARR : OBJ)) === 0) return true;
    at = name === '*' ? at.arr?.items : (at.obj?.props.get(name) ?? at.obj?.rest);
  }
  return false;
}

/** The payload by the oracle's reading. */
function written(map: readonly FieldMap[], from: JsonObject): JsonObject | undefined {
  const out: Record<string, Json> = {};
  for (const field of map) {
    let v: Json | undefined;
    const keys = (field.data ?? []) as readonly string[],
      steps = field.map as never as Parameters<typeof f>[0];
    if (field.object) {
      v = written(field.object as readonly FieldMap[], from);
      if (v === undefined && field.always) v = {};
    } else if (steps?.[0]?.op === 'line') {
      const op = steps[0];
      v = line(
        op.separator,
        keys.map((k) => ((op.optional as readonly string[] | undefined) ?? []).includes(k)),
        keys.map((k) => from[k])
      );
    } else {
      const value = keys[0] === undefined ? undefined : from[keys[0]];
      v =
        field.rows && isArray(value)
          ? value.map((row) => (isObject(row) ? (written(field.rows as readonly FieldMap[], row) ?? {}) : row))
          : f(steps, value);
    }
    if (v !== undefined) out[field.name] = v;
  }
  return Object.keys(out).length ? out : undefined;
}

/** Is every present datum carried by every mapping that reads it? */
function carried(map: readonly FieldMap[], from: JsonObject): boolean {
  return map.every((field) => {
    if (field.object) return carried(field.object as readonly FieldMap[], from);
    if (field.map?.[0]?.op === 'line') return true;
    const key = field.data?.[0] as string | undefined,
      value = key === undefined ? undefined : from[key];
    if (value === undefined) return true;
    if (field.rows) return !isArray(value) || value.every((row) => !isObject(row) || carried(field.rows as readonly FieldMap[], row));
    return f(field.map as never, value) !== undefined;
  });
}

/** Is a part given that no field writes? By each way to lose one: a line that is not written although one of its parts is there. */
function loses(maps: readonly (readonly FieldMap[])[]): ((from: JsonObject) => boolean)[] {
  const flat = (map: readonly FieldMap[]): FieldMap[] => map.flatMap((m) => (m.object ? flat(m.object as readonly FieldMap[]) : [m]));
  const fields = maps.flatMap(flat);
  const writes = (m: FieldMap, key: string, from: JsonObject): boolean => {
    const op = m.map?.[0];
    if (!m.data?.includes(key as never) || op?.op === 'constant') return false;
    return op?.op !== 'line' || m.data.every((k) => op.optional?.includes(k) || from[k] !== undefined);
  };
  const lines = fields.flatMap((m) => (m.map?.[0]?.op === 'line' ? (m.data as readonly string[]) : []));
  const tables = [...new Set(fields.flatMap((m) => (m.rows ? (m.data as readonly string[]) : [])))];
  return [
    ...lines.map((key) => (from: JsonObject) => (from[key] ?? '') !== '' && !fields.some((m) => writes(m, key, from))),
    ...tables.map((table) => {
      const inside = loses(fields.flatMap((m) => (m.rows && m.data?.[0] === table ? [m.rows as readonly FieldMap[]] : [])));
      return (from: JsonObject) => isArray(from[table]) && from[table].some((row) => isObject(row) && inside.some((lost) => lost(row)));
    })
  ];
}

/** Is every datum of the record one that the dictionary allows, known and live or not? */
function inDomain(composition: Composition, record: JsonObject): boolean {
  const fits = (data: readonly Datum[], from: JsonObject): boolean =>
    Object.keys(from).every((key) => {
      const d = data.find((x) => x.key === key),
        question = data === composition.data ? composition.questions.find((q) => q.datum === key) : undefined;
      if (question && !byAjv(question.schema as unknown as Schema)(from[key]!)) return false;
      if (!d) return !!question;
      if (d.domain !== undefined && !byAjv(d.domain as unknown as Schema)(from[key]!)) return false;
      const rows = from[key];
      return !d.columns || (isArray(rows) && rows.every((row) => isObject(row) && fits(d.columns!, row)));
    });
  return fits(composition.data, record);
}

/** Does every value of these payloads say its datum, or is it said by another? Lines and coarse dates alone do not. */
function returnable(composition: Composition, payloads: Readonly<Record<string, JsonObject>>): boolean {
  const said = new Set<string>(),
    needed = new Set<string>();
  for (const item of composition.items)
    if (payloads[item.id])
      for (const x of feeds(item.mapping as readonly FieldMap[])) {
        const lossy = x.field.map?.some(
          (op) =>
            op.op === 'line' ||
            (op.op === 'date' && (!op.format.includes('DD') || op.as === 'integer')) ||
            op.op === 'codes' ||
            op.op === 'each'
        );
        for (const key of x.keys) (lossy ? needed : said).add(`${x.table ?? ''}.${key}`);
      }
  for (const item of composition.items)
    for (const x of feeds(item.mapping as readonly FieldMap[]))
      if (x.field.map?.some((op) => op.op === 'codes' || op.op === 'each'))
        for (const key of x.keys) needed.delete(`${x.table ?? ''}.${key}`);
  return [...needed].every((key) => said.has(key));
}

function alignedKey(bundle: Bundle, item: Case['items'][number], named: string, never: boolean): string {
  const [head = '', ...element] = named.split('.'),
    many = head.endsWith('[]') ? '[]' : '',
    [own = '', occasion] = head.replace('[]', '').split('@');
  const aligned = bundle.items.find((e) => e.item === item.id)!.subjects?.[own];
  const subject =
    aligned ??
    (bundle.subjects[own]?.type === item.subjects[own]!.type && !bundle.subjects[own]?.many === !item.subjects[own]!.many
      ? own
      : `${item.id}:${own}`);
  const key = `${subject}${occasion && !subject.includes('@') ? '@' + occasion : ''}${many}${element.length ? '.' + element.join('.') : ''}`;
  return never ? `${key}~${item.id}` : key;
}

function onlyKeys(data: readonly Datum[], record: JsonObject, keys: ReadonlySet<string>): JsonObject {
  return Object.fromEntries(
    Object.entries(record)
      .filter(([key]) => keys.has(key))
      .map(([key, value]) => {
        const d = data.find((x) => x.key === key);
        // a table of fewer items has fewer columns
        return [
          key,
          d?.columns && isArray(value)
            ? value.map((row) =>
                isObject(row) ? Object.fromEntries(Object.entries(row).filter(([col]) => d.columns!.some((x) => x.key === col))) : row
              )
            : value
        ];
      })
  ) as JsonObject;
}

function pathsIn(payload: JsonObject, map: readonly FieldMap[], above: readonly string[] = []): string[] {
  return Object.entries(payload).flatMap(([name, value]) => {
    const field = map.find((x) => x.name === name),
      path = [...above, name];
    if (field?.object && isObject(value)) return pathsIn(value, field.object as readonly FieldMap[], path);
    if (field?.rows && isArray(value))
      return [
        path.join('/'),
        ...value.flatMap((row) => (isObject(row) ? pathsIn(row, field.rows as readonly FieldMap[], [...path, '*']) : []))
      ];
    return [path.join('/')];
  });
}

export function anyRecord(): fc.Arbitrary<{ pairs: [number, unknown][]; value: unknown }> {
  const value = fc.oneof(
    { weight: 3, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
    {
      weight: 2,
      arbitrary: fc.constantFrom<unknown>(
        [],
        [[]],
        [{}],
        [null],
        {},
        '',
        -0,
        1e308,
        5e-324,
        '😀',
        '\ud800',
        [{ name: {} }],
        { '*': 1 },
        ...valuesOf('person.birth')
      )
    }
  );
  return fc.record({ pairs: fc.array(fc.tuple(fc.nat(26), value), { maxLength: 5 }) as fc.Arbitrary<[number, unknown][]>, value });
}

function define(target: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

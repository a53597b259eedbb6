// Order, recomposition and explanation: design.md 6, 7; merge.md 5, 18, 20, 21, 24, 31.

import fc from 'fast-check';
import { compose, createComposer } from '../../../packages/core/src/compose.ts';
import { allItems } from '../../../packages/core/src/compose/situations/all-items.ts';
import { ledger } from '../../../packages/core/src/examine/ledger.ts';
import type { Ask, Composition, Datum, Item } from '../../../packages/core/src/model/generated/documents.ts';
import { apartKey, columnKey, isApart, ownerOf, ownKey, readApart, segments } from '../../../packages/core/src/model/datum/key.ts';
import { canonical, equal, type Json, type JsonObject } from '../../../packages/core/src/model/json.ts';
import { check } from '../../../packages/core/src/model/node/check.ts';
import { isEmpty } from '../../../packages/core/src/model/node/inhabit.ts';
import { meetAll } from '../../../packages/core/src/model/node/meet.ts';
import { ANY, ARR, TOP, values, type Node } from '../../../packages/core/src/model/node/node.ts';
import { normalise } from '../../../packages/core/src/model/node/normalise.ts';
import { node } from '../../../packages/core/src/model/node/normal.ts';
import { nodeKey, toSchema } from '../../../packages/core/src/model/node/to-schema.ts';
import { accepts, explain } from '../../../packages/core/src/runtime.ts';
import { specialise } from '../../../packages/core/src/runtime/specialise.ts';
import { bundles, valuesOf, type Case } from '../arbitrary/bundle.ts';
import { candidates, recordOf, recordSpecs } from '../arbitrary/record.ts';
import { deepFreeze, law, must, tally, type Law } from '../law.ts';
import { ON } from './way.ts';

const on = { on: ON };
const bytes = (c: Composition): string => canonical(c as unknown as Json);

function composed({ catalogue, items, bundle }: Case): Composition {
  tally.bundles++;
  return compose(catalogue, items, bundle);
}

/** Names of fields as forms have them, and as nobody would. */
const fieldPath: fc.Arbitrary<string[]> = fc.array(
  fc
    .array(fc.constantFrom('a', 'b', '姓', '/', '.', '~', '@', '[', ']', '*', '#', '%', ' ', '0', '1', ':'), { maxLength: 4 })
    .map((x) => x.join('')),
  { minLength: 1, maxLength: 3 }
);

type Maps = Composition['items'][number]['mapping'];
const keysIn = (map: Maps): string[] => map.flatMap((f) => (f.object ? keysIn(f.object) : [...(f.data ?? [])]));
const columnsIn = (map: Maps, table: string): string[] =>
  map.flatMap((f) => (f.object ? columnsIn(f.object, table) : f.rows && f.data?.[0] === table ? keysIn(f.rows) : []));

/** Before is before, unless some way through the forms says the contrary too; and of those, the first form is right. */
function keepsOrders(order: readonly string[], forms: readonly (readonly string[])[]): void {
  const lists = forms.map((list) => [...new Set(list)]);
  const reaches = (from: string, to: string): boolean => {
    const seen = new Set([from]);
    for (const key of seen)
      for (const list of lists) for (const next of list.slice(list.indexOf(key) + 1)) if (list.includes(key)) seen.add(next);
    return seen.has(to);
  };
  const at = new Map(order.map((key, i) => [key, i]));
  // what a form feeds and no question shows stands nowhere
  for (const list of lists.map((all) => all.filter((key) => at.has(key))))
    for (let i = 1; i < list.length; i++) {
      const [a, b] = [list[i - 1]!, list[i]!];
      must(at.get(a)! < at.get(b)! || reaches(b, a), 'a form\u2019s order is lost', { order, lists, a, b });
    }
}

/** Data and columns, wherever they stand. */
const byKey = (data: readonly Datum[]): Datum[] =>
  data.map((d) => (d.columns ? ({ ...d, columns: byKey(d.columns) } as unknown as Datum) : d)).sort((a, b) => (a.key < b.key ? -1 : 1));

interface Edit {
  readonly kind: 'add' | 'remove' | 'edit' | 'compose';
  readonly n: number;
}
const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({ kind: fc.constantFrom('add', 'remove', 'edit', 'compose', 'add') as fc.Arbitrary<Edit['kind']>, n: fc.nat(9) }),
  { minLength: 2, maxLength: 10 }
);

/** The kinds of values that a schema names. */
const numbersOf = ({ type }: JsonObject): Node => (type === undefined ? TOP : normalise({ type }));

/** The items that cannot take a value. */
const refusedBy = (datum: { readonly asks: readonly { readonly item: string; readonly schema: unknown }[] }, value: Json): string[] =>
  datum.asks.filter((ask) => !check(normalise(ask.schema as never), value)).map((ask) => ask.item);

export const wholes: readonly Law[] = [
  law(
    'N1',
    'the counts of a composition are the lines of the ledger of all its items; each line has one fate, in every situation',
    2,
    fc.tuple(bundles(), recordSpecs(3)),
    ([c, specs]) => {
      const composition = composed(c),
        { paper: before, questions: asked, mergedAlone, ...causes } = composition.counts;
      const whole = ledger(allItems(composition), {}).fields;
      must(equal(whole as unknown as Json, { before, asked, ...causes }), 'compose and ledger count lines otherwise', {
        counts: composition.counts,
        whole
      });
      must(mergedAlone >= asked, 'more is asked than merging alone leaves');
      for (const spec of specs) {
        const { before: lines, ...fates } = ledger(composition, recordOf(composition, spec)).fields;
        must(Object.values(fates).reduce((sum, n) => sum + n, 0) === lines && lines <= before, 'a line has no fate, or two');
      }
    }
  ),

  law(
    'D6 M5',
    'any order of items gives the same bytes, composing twice gives the same bytes, and no input is changed',
    4,
    fc.tuple(bundles(), fc.nat(119)),
    ([c, order]) => {
      const before = canonical([c.catalogue, c.items, c.bundle] as unknown as Json);
      const one = bytes(composed(c));
      must(bytes(compose(c.catalogue, c.items, c.bundle)) === one, 'composing twice differs');
      must(bytes(compose(c.catalogue, permuted(c.items, order), c.bundle)) === one, 'the order of items shows', { order });
      // the same documents, read anew: nothing hangs on the identity of objects
      const again = JSON.parse(JSON.stringify(c)) as Case;
      must(bytes(compose(again.catalogue, permuted(again.items, order), again.bundle)) === one, 'another reading differs');
      must(canonical([c.catalogue, c.items, c.bundle] as unknown as Json) === before, 'an input was changed');
      JSON.parse(one);
    }
  ),

  law(
    'D6b',
    "the bundle's own order of items changes where data stand, and neither what they are nor mappings nor verdicts",
    2,
    fc.tuple(bundles(), fc.nat(119)),
    ([c, order]) => {
      const a = composed(c),
        b = compose(c.catalogue, c.items, { ...c.bundle, items: permuted(c.bundle.items, order) as never });
      const unplaced = ({ data, items, conflicts, verdict }: Composition): string =>
        canonical([byKey(data), items, conflicts, verdict] as unknown as Json);
      must(unplaced(a) === unplaced(b), 'the order in the bundle shows');
    }
  ),

  law(
    'D3k',
    'whatever fields are called, two of them have two keys; a column is cut from its table as it was put to it',
    5,
    fc.tuple(fieldPath, fieldPath, fieldPath),
    ([a, b, c]) => {
      const [one, two, column] = [ownKey('A', a), ownKey('A', b), ownKey('A', c)];
      must((one === two) === equal(a, b), 'two fields have one key, or one has two', { a, b, one, two });
      must(equal(segments(columnKey(one, column)) as Json, [one, column]), 'a column is cut otherwise', { one, column });
      must(readApart(apartKey(one, 'B')).key === one && ownerOf(one) === 'A', 'a key says too little', { one });
    }
  ),

  law(
    'D6d',
    "in a section and in a table every form's own order is kept where the forms do not contradict one another",
    2,
    bundles(),
    (c) => {
      const composition = composed(c);
      const place = new Map(c.bundle.items.map((entry, i) => [entry.item as string, i]));
      const items = [...composition.items].sort((a, b) => place.get(a.id)! - place.get(b.id)!);
      for (const { data } of composition.sections)
        keepsOrders(
          data,
          items.map((item) => keysIn(item.mapping).filter((key) => data.includes(key)))
        );
      for (const { key, columns = [] } of composition.data)
        keepsOrders(
          columns.map((x) => x.key),
          items.map((item) => columnsIn(item.mapping, key))
        );
      must(
        equal(composition.data.map((d) => d.key) as Json, composition.sections.flatMap((x) => x.data) as Json),
        'data stand otherwise than on the page'
      );
    }
  ),

  law(
    'D6c M24',
    'any script of additions, removals and edits composes to the bytes that composing from scratch gives; only touched data are folded',
    5,
    fc.tuple(bundles({ items: [3, 5] }), bundles({ items: [3, 5], decisions: false }), edits),
    ([c, other, script]) => {
      tally.bundles++;
      const composer = createComposer(c.catalogue, c.bundle);
      const now = new Map<string, Item>();
      const data = new Set<string>(); // whatever a version that came or went speaks of
      let touched = new Set<string>(),
        last: Composition | undefined;
      const checkNow = (): void => {
        for (const id of touched) spoken(now.get(id));
        const before = composer.folds,
          made = composer.compose(),
          folded = composer.folds - before;
        const scratch = compose(c.catalogue, [...now.values()], c.bundle);
        must(bytes(made) === bytes(scratch), 'recomposed ≠ composed from scratch', { script });
        // a table counts as itself and its columns; what clashes is told, hence folded, every time
        const all = [...made.data, ...(last?.data ?? [])];
        const keys = new Set<string>();
        for (const d of all) {
          const clashing =
            isApart(d.key) ||
            [...made.conflicts, ...(last?.conflicts ?? [])].some((k) => k.datum === d.key || segments(k.datum)[0] === d.key);
          for (const x of [d, ...(d.columns ?? [])]) {
            const key = x === d ? d.key : columnKey(d.key, x.key);
            if (clashing || data.has(key as string) || d.asks.some((a) => touched.has(a.item))) keys.add(key as string);
          }
        }
        must(folded <= keys.size, 'data were folded that nobody touched', { folded, keys: [...keys], touched: [...touched] });
        last = made;
        touched = new Set();
        data.clear();
      };
      const spoken = (item: Item | undefined): void => {
        if (item)
          for (const d of compose(c.catalogue, [item], c.bundle).data)
            for (const x of [d, ...(d.columns ?? [])]) data.add(x === d ? d.key : columnKey(d.key, x.key));
      };
      const touch = (id: string): void => {
        spoken(now.get(id));
        touched.add(id);
        for (const d of c.bundle.decisions ?? []) if (d.fields.some((x) => x.item === id)) for (const x of d.fields) touched.add(x.item);
      };
      for (const { kind, n } of script) {
        const item = c.items[n % c.items.length]!;
        if (kind === 'compose') {
          checkNow();
          continue;
        }
        touch(item.id);
        if (kind === 'remove') {
          composer.remove(item.id);
          now.delete(item.id);
          continue;
        }
        const version = kind === 'add' ? item : deepFreeze({ ...other.items[n % other.items.length]!, id: item.id, version: '2' } as Item);
        composer.add(version);
        now.set(item.id, version);
        touch(item.id);
      }
      checkNow();
      for (const item of c.items) {
        composer.add(item);
        now.set(item.id, item);
        touch(item.id);
      }
      checkNow();
      const folds = composer.folds,
        clashing = last!.conflicts.filter((k) => !k.facts && k.kind !== 'rules').length;
      composer.compose();
      must(clashing > 0 || composer.folds === folds, 'composing again folds again', { folds, now: composer.folds });
    }
  ),

  law(
    'D7 M18b',
    "a conflict's cause accepts nothing together, and something without any one of its members",
    5,
    bundles({ plain: true }),
    (c) => {
      const composition = composed(c);
      for (const conflict of composition.conflicts) {
        if (conflict.facts) continue;
        if (conflict.kind === 'rules' || conflict.kind === 'requiredness') {
          causeOfRules(
            composition,
            conflict.cause.map((k) => k.item)
          );
          continue;
        }
        const wishes = conflict.cause.map((part) => wishOf(composition, c, conflict.datum, part));
        must(wishes.length > 0 && wishes.every((w) => w !== undefined), 'a cause that nobody said', conflict);
        const nodes = wishes as Node[];
        must(isEmpty(meetAll(nodes)), 'the cause is no clash', { conflict, nodes: nodes.map((n) => toSchema(n)) });
        for (const one of nodes)
          must(!isEmpty(meetAll(nodes.filter((n) => n !== one))), 'the cause holds one too many', {
            conflict,
            nodes: nodes.map((n) => toSchema(n))
          });
        // and by example: no value of the small world passes all of them
        for (const v of valuesOf(composition.data.find((d) => d.key === conflict.datum)?.element))
          must(!nodes.every((n) => check(n, v)), 'the cause accepts a value', { conflict, v });
        must(
          conflict.questions.every((q) => composition.data.some((d) => d.key === q || d.columns?.some((col) => col.key === q))),
          'a question that is not asked',
          conflict
        );
      }
      if (composition.verdict.kind === 'empty') causeOfRules(composition, composition.verdict.items as readonly string[]);
    }
  ),

  law(
    'D7b M21',
    'every keyword of a question has a giver that matters: without all of them it changes, without anyone else it does not',
    5,
    bundles(),
    (c) => {
      const composition = composed(c);
      for (const d of composition.data.flatMap((x) => [x, ...(x.columns ?? [])])) {
        if (d.columns) continue;
        const givers = [
          ...(d.domain === undefined ? [] : [{ schema: d.domain as unknown, effective: (d.effective ?? []) as readonly string[] }]),
          ...d.asks.map((a: Ask) => ({ schema: a.schema as unknown, effective: a.effective as readonly string[] }))
        ];
        const nodes = givers.map((g) => normalise(g.schema as never)),
          whole = meetAll(nodes);
        if (nodeKey(whole) !== nodeKey(normalise(d.schema as never))) {
          must(isEmpty(whole), 'a question is not what its askers accept', { key: d.key, schema: d.schema, whole: toSchema(whole) });
          continue;
        }
        if (typeof d.schema === 'boolean') continue;
        const merged = toSchema(whole) as JsonObject;
        for (const keyword of Object.keys(merged)) {
          const whole = keyword === 'minimum' || keyword === 'maximum' ? numbersOf(merged) : TOP;
          const without = (drop: (i: number) => boolean): Json | undefined => {
            const rest = nodes.filter((_, i) => !drop(i)),
              schema = rest.length ? toSchema(meetAll([...rest, whole])) : true;
            return typeof schema === 'object' ? (schema as JsonObject)[keyword] : undefined;
          };
          const matters = givers.map((g) => g.effective.includes(keyword));
          must(matters.some(Boolean), 'a keyword that nobody gave', { key: d.key, keyword, merged, givers });
          must(
            !equal(
              without((i) => matters[i]!),
              merged[keyword]
            ),
            'without all its givers the keyword stays',
            { key: d.key, keyword, merged, givers }
          );
          givers.forEach((_, i) => {
            // who makes the numbers whole is told with the type: a bound is compared as whole numbers draw it
            if (!matters[i])
              must(
                equal(
                  without((j) => j === i),
                  merged[keyword]
                ),
                'one who does not matter changes the keyword',
                { key: d.key, keyword, merged, i, givers }
              );
          });
        }
      }
      // what explain tells is what the composition says
      for (const d of composition.data)
        for (const k of explain(composition, d.key)!.constraints)
          must(
            k.effective.length > 0 &&
              [d.schema, ...(((d.schema as JsonObject).allOf ?? []) as JsonObject[])].some((part) =>
                equal(k.value, (part as JsonObject)[k.keyword])
              ),
            'explained otherwise',
            { key: d.key, k }
          );
    }
  ),

  law(
    'M20b',
    'a dead option is never accepted; a live one is accepted by some record',
    4,
    fc.tuple(bundles({ plain: true, situations: false, derive: false, outputs: false }), recordSpecs(3)),
    ([c, specs]) => {
      const composition = composed(c);
      const all = new Set<string>(composition.items.map((i) => i.id));
      for (const d of composition.data)
        for (const option of d.options ?? []) {
          const dead = ((option.removedBy as readonly string[] | undefined) ?? []).filter((id) => d.asks.some((a) => a.item === id));
          const put = (record: JsonObject): JsonObject => ({
            ...record,
            [d.key]: isMany(d) ? [option.code as Json] : (option.code as Json)
          });
          for (const spec of specs) {
            const record = put(recordOf(composition, spec));
            const problems = accepts(composition, record, on);
            if (dead.length)
              must(
                problems.some((p) => p.path.length === 0 || p.path[0] === d.key),
                'a dead option was accepted',
                { key: d.key, option, record }
              );
          }
          if (dead.length) {
            must(
              dead.every((id) => refusedBy(d, isMany(d) ? [option.code as Json] : (option.code as Json)).includes(id)),
              'a dead option that its remover takes',
              { key: d.key, option }
            );
            continue;
          }
          const simple =
            composition.verdict.kind === 'satisfiable' &&
            composition.items.every((i) => i.rules.length === 0) &&
            !d.columns &&
            !isMany(d) &&
            d.asks.length > 0;
          if (simple && (d.domain === undefined || check(normalise(d.domain as never), option.code as Json)))
            must(accepts(composition, put(composition.verdict.witness as JsonObject), on).length === 0, 'a live option is not accepted', {
              key: d.key,
              option,
              schema: d.schema
            });
        }
      // told the other way: codes that the report calls dead are in no accepted record
      for (const diagnostic of composition.diagnostics.filter((x) => x.code === 'deadOption')) {
        const { datum, codes } = diagnostic.facts as unknown as { datum: string; codes: Json[] };
        const d = composition.data.find((x) => x.key === datum);
        if (!d) continue;
        for (const spec of specs)
          for (const code of codes)
            must(
              !check(specialise(composition, all).form, { ...recordOf(composition, spec), [datum]: isMany(d) ? [code] : code }),
              'a dead code was accepted',
              { datum, code }
            );
      }
    }
  ),

  law(
    'M11b',
    'a situation holds every datum that its active items ask, with just what these accept',
    2,
    fc.tuple(bundles(), recordSpecs(1)),
    ([c, specs]) => {
      const composition = composed(c),
        record = recordOf(composition, specs[0]!);
      const { data, active } = specialise(composition, record);
      const wanted = composition.data.filter((d) => d.asks.some((a) => active.has(a.item)));
      must(canonical(data.map((d) => d.datum.key as string)) === canonical(wanted.map((d) => d.key as string)), 'other data are live');
      for (const { datum, node: live, required } of data) {
        const asks = datum.asks.filter((a) => active.has(a.item)),
          nodes = [...(datum.domain === undefined ? [] : [datum.domain]), ...asks.map((a) => a.schema)].map((x) => normalise(x as never));
        must(required === asks.some((a) => a.required), 'required otherwise', datum.key);
        if (!datum.columns)
          for (const v of candidates(datum))
            must(check(live, v) === nodes.every((n) => check(n, v)), 'a live datum is not what its active askers accept', {
              key: datum.key,
              v
            });
      }
    }
  )
];

const isMany = (d: Datum): boolean => d.element === 'place.kinds' || normalise(d.schema as never).types === ARR;

function causeOfRules(composition: Composition, ids: readonly string[]): void {
  const form = (some: readonly string[]): Node => specialise({ ...composition, questions: [] }, new Set(some)).form;
  must(isEmpty(form(ids)), 'the items that cannot be met together can', { ids });
  for (const id of ids) must(!isEmpty(form(ids.filter((x) => x !== id))), 'the cause holds one item too many', { ids, id });
}

/** What one part of a cause says, from the composition alone. */
function wishOf(composition: Composition, c: Case, datum: string, part: { item: string; path: readonly string[] }): Node | undefined {
  const cells = composition.data.flatMap((d) => [d, ...(d.columns ?? [])]);
  if (part.item === 'catalogue') {
    const plain = datum.replace(/~.*$/, ''),
      element = cells.find((d) => (d.key as string).startsWith(plain) || datum.endsWith(`.${d.key}`))?.element ?? '';
    const [type = '', ...name] = element.split('.');
    const definition = c.catalogue.subjectTypes[type]?.elements[name.join('.')];
    if (!definition) return undefined;
    const domain = normalise(definition.schema as never),
      listed = c.catalogue.codeLists[definition.codeList ?? '']?.codes.map((x) => x.code as Json);
    const codes = listed && node({ types: ANY, fin: values(listed) });
    return codes ? meetAll([domain, domain.types === ARR ? { types: ARR, arr: { items: codes } } : codes]) : domain;
  }
  for (const d of cells)
    for (const a of d.asks)
      if (a.item === part.item && canonical(a.path as never) === canonical(part.path as never)) return normalise(a.schema as never);
  return undefined;
}

function permuted<T>(list: readonly T[], order: number): T[] {
  const left = [...list],
    out: T[] = [];
  for (let n = order; left.length; n = Math.floor(n / (left.length + 1))) out.push(...left.splice(n % left.length, 1));
  return out;
}

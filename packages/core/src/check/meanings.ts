// Does one code mean one thing wherever it goes? Where a datum meets several lists of codes (the dictionary's, and those of the
// forms that ask it), the same code has the same title, up to wording; else somebody registers a woman as a man.

import type { Bundle, CodeList, Diagnostic, Item, MapOp, Text } from '../model/generated/documents.ts';
import type { FormField } from '../model/form/field.ts';
import { isArray, isObject, type Json, type JsonObject } from '../model/json.ts';
import { once } from '../model/json/once.ts';
import { forwards } from '../model/mapping/apply.ts';
import { stepFaults } from '../model/mapping/steps.ts';
import { constants, target } from '../model/node/normalise.ts';
import { valueKey } from '../model/node/node.ts';
import { own, pointerOf, type Known } from './known.ts';
import type { Ask } from './known/asked.ts';

/** A list of codes as one of those that meet reads it: canonical code → titles. */
interface Reader {
  readonly title: Text | string;
  readonly at?: Diagnostic['at'][number];
  readonly codes: ReadonlyMap<string, { readonly code: Json; readonly titles: readonly string[] }>;
  readonly mapped: boolean;
}

export function meaningFindings(bundle: Bundle, known: Known): Diagnostic[] {
  const out: Diagnostic[] = [];
  for (const [key, asks] of known.askedBy(bundle).asks) {
    const readers = [...dictionary(asks, known), ...asks.flatMap((ask) => ofForm(ask, known))];
    if (readers.length < 2) continue;
    for (const [i, reader] of readers.entries())
      for (const first of readers.slice(0, i)) {
        const differing = differences(first, reader);
        if (differing.length === 0) continue;
        out.push(told(key, first, reader, differing, known, bundle));
        break;
      }
  }
  return out;
}

interface Difference {
  readonly code: Json;
  readonly mine: string;
  readonly theirs: string;
  readonly swapped: boolean;
}

function told(key: string, first: Reader, reader: Reader, differing: readonly Difference[], known: Known, bundle: Bundle): Diagnostic {
  const { code, mine, theirs } = differing.find((d) => d.swapped) ?? differing[0]!;
  return {
    code: 'otherMeaning',
    severity: differing.some((d) => d.swapped) ? 'error' : 'warning',
    at: [reader.at, first.at, { document: 'bundle', id: bundle.id, pointer: [] }].filter((p) => p !== undefined),
    facts: {
      datum: known.entryOf(key, bundle.subjects)?.element.title ?? key,
      code,
      mine,
      theirs,
      in: reader.title,
      other: first.title,
      codes: differing.map((d) => d.code)
    }
  } as unknown as Diagnostic;
}

/** The list of the dictionary, once. */
function dictionary(asks: readonly Ask[], known: Known): Reader[] {
  for (const { field, item } of asks) {
    const data = field.schema['x-data'];
    const entry = typeof data === 'string' ? known.entryOf(data, item.subjects) : undefined;
    if (!entry?.codes) continue;
    return [
      {
        title: entry.codes.title,
        at: { document: 'catalogue', id: known.catalogue.id, pointer: ['codeLists', entry.element.codeList!] },
        codes: new Map(
          entry.codes.codes.map((c: CodeList['codes'][number]) => [
            valueKey(c.code as Json),
            { code: c.code as Json, titles: [c.title.zh, c.title.en] }
          ])
        ),
        mapped: false
      }
    ];
  }
  return [];
}

/** The titles of a form's own codes, by the canonical codes that become them. */
function ofForm({ field, item, mapped }: Ask, known: Known): Reader[] {
  const list = titled(field, item);
  if (list.length === 0) return [];
  const steps = field.schema['x-map'];
  const codes = new Map<string, { code: Json; titles: string[] }>();
  if (!mapped) for (const { code, title } of list) codes.set(valueKey(code), { code, titles: [title] });
  else if (steps !== undefined && stepFaults(steps).length === 0)
    for (const [code, image] of pairsOf(steps as unknown as readonly MapOp[], known)) {
      const title = list.find((c) => valueKey(c.code) === valueKey(image))?.title;
      if (title !== undefined) codes.set(valueKey(code), { code, titles: [title] });
    }
  return codes.size ? [{ title: item.title, at: { document: 'item', id: item.id, pointer: pointerOf(field) }, codes, mapped }] : [];
}

function pairsOf(steps: readonly MapOp[], { catalogue }: Known): (readonly [Json, Json])[] {
  const [step] = steps;
  if (step?.op === 'each') return pairsOf(step.ops, { catalogue } as Known);
  if (step?.op !== 'codes') return [];
  const pairs = (step.codeMap === undefined ? step.pairs : own(catalogue.codeMaps, step.codeMap)?.pairs) ?? [];
  return (pairs as readonly (readonly [Json, Json])[]).flatMap(([code, image]): (readonly [Json, Json])[] => {
    const sent = forwards(steps.slice(1), image);
    return sent === undefined ? [] : [[code, sent]];
  });
}

function titled({ schema }: FormField, item: Item): { code: Json; title: string }[] {
  const list = [schema, schema.items].flatMap((s) => {
    const there = isObject(s) && typeof s.$ref === 'string' ? target(s.$ref, item.form as JsonObject) : undefined;
    return [s, there].flatMap((one) => (isObject(one) && isArray(one.oneOf) && constants(one.oneOf) ? one.oneOf : []));
  });
  return list.flatMap((branch) =>
    isObject(branch) && typeof branch.title === 'string' && branch.const !== undefined ? [{ code: branch.const, title: branch.title }] : []
  );
}

function differences(first: Reader, second: Reader): Difference[] {
  const out: Difference[] = [];
  const strict = !first.mapped && !second.mapped;
  for (const [key, { code, titles }] of second.codes) {
    const theirs = first.codes.get(key)?.titles;
    if (!theirs || titles.some((a) => theirs.some((b) => same(a, b)))) continue;
    // the title is another code's there; of a coarser list only where that code has another title here
    const swapped = [...first.codes].some(([other, c]) => {
      if (other === key || !titles.some((a) => c.titles.some((b) => plain(a) === plain(b)))) return false;
      const here = second.codes.get(other)?.titles;
      return here ? !here.some((a) => titles.some((b) => plain(a) === plain(b))) : strict;
    });
    if (swapped || (strict && !titles.some((a) => theirs.some((b) => like(a, b)))))
      out.push({ code, mine: titles[0]!, theirs: theirs[0]!, swapped });
  }
  return out;
}

/** Without what is mere writing. Titles come again and again. */
const plain = (title: string): string =>
  once(plains, title, () =>
    title
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s\p{P}]/gu, '')
  );
const plains = new Map<string, string>();

/** Equal, or one says more than the other: 男 and 男性, but not male and female. */
function same(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  if (x === y) return true;
  const [short, long] = x.length < y.length ? [a, b] : [b, a];
  const words = new Set(long.toLowerCase().split(/[\s\p{P}]+/u));
  return /\p{Script=Han}/u.test(short)
    ? plain(long).includes(plain(short))
    : short
        .toLowerCase()
        .split(/[\s\p{P}]+/u)
        .every((word) => words.has(word));
}

/** Half of the characters, or of the words, are shared. */
function like(a: string, b: string): boolean {
  const parts = (t: string): string[] =>
    /\p{Script=Han}/u.test(t)
      ? [...plain(t)]
      : t
          .toLowerCase()
          .split(/[\s\p{P}]+/u)
          .filter(Boolean);
  const mine = new Set(parts(a)),
    theirs = new Set(parts(b));
  const shared = [...mine].filter((part) => theirs.has(part)).length;
  return shared * 2 >= (mine.size + theirs.size) / 2;
}

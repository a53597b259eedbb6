// In which order do the data stand on the pages? Fixed by the composition: sections are pages, within them data of one subject
// stand together, parts of an address are one group. What is live decides only what is shown of it.

import { readApart, readKey, type Composition, type Datum, type Text } from '@onething/core/live';

export interface Layout {
  readonly sections: readonly SectionLayout[];
  readonly signing: readonly Datum[]; // declarations and signatures: a page of their own
  readonly index: ReadonlyMap<string, number>; // datum key → a number for ids of elements
  readonly pageOf: ReadonlyMap<string, string>;
  readonly byKey: ReadonlyMap<string, Datum>;
  readonly blockOf: ReadonlyMap<string, string>; // datum key → the first key of its block
  readonly columns: ReadonlyMap<string, readonly string[]>; // of a table, in the order of the forms on paper
}

export interface SectionLayout {
  readonly id: string;
  readonly title: Text;
  readonly blocks: readonly Block[];
  readonly keys: readonly string[];
}

/** Data of one subject, under its name where the section has several. */
export interface Block {
  readonly subject: string | undefined;
  readonly title: Text | undefined;
  readonly parts: readonly Part[];
  readonly keys: readonly string[];
}

export type Part =
  | { readonly kind: 'datum'; readonly key: string }
  | {
      readonly kind: 'group';
      readonly id: string;
      readonly title: Text;
      readonly keys: readonly string[];
      readonly labels: readonly Text[];
    };

export function layoutOf(composition: Composition): Layout {
  const byKey = new Map(composition.data.map((d) => [d.key as string, d]));
  const index = new Map([...new Set([...byKey.keys(), ...composition.questions.map((q) => q.datum as string)])].map((key, i) => [key, i]));
  const sections: SectionLayout[] = [],
    signing: Datum[] = [],
    pageOf = new Map<string, string>();
  for (const { id, title, data } of composition.sections) {
    const own = data.map((key) => byKey.get(key)!);
    const asked = own.filter((d) => d && !isSigned(d));
    for (const d of own) if (d) pageOf.set(d.key, isSigned(d) ? 'sign' : `section/${id}`);
    signing.push(...own.filter((d) => d && isSigned(d)));
    if (asked.length)
      sections.push({ id: `section/${id}`, title, blocks: blocksOf(asked, composition, title), keys: asked.map((d) => d.key) });
  }
  const blockOf = new Map(sections.flatMap((s) => s.blocks.flatMap((b) => b.keys.map((key) => [key, b.keys[0]!] as const))));
  return { sections, signing, index, pageOf, byKey, blockOf, columns: columnsOf(composition) };
}

/** Columns stand as the first form that has them puts them. */
function columnsOf({ items }: Composition): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, string[]>();
  const walk = (map: Composition['items'][number]['mapping'], columns?: string[]): void => {
    for (const { data = [], rows, object } of map) {
      if (rows && data[0] !== undefined) walk(rows, getOrSet(out, data[0]));
      else if (object) walk(object, columns);
      else for (const key of data) if (columns && !columns.includes(key)) columns.push(key);
    }
  };
  for (const { mapping } of items) walk(mapping);
  return out;
}

const getOrSet = (map: Map<string, string[]>, key: string): string[] => map.get(key) ?? map.set(key, []).get(key)!;

/** A declaration can only be made; a signature is the element of that name. */
export function isSigned({ schema, element }: Datum): boolean {
  return (
    (schema as { const?: unknown }).const === true ||
    (Array.isArray((schema as { enum?: unknown[] }).enum) && (schema as { enum: unknown[] }).enum.every((v) => v === true)) ||
    element?.split('.').at(-1) === 'signature'
  );
}

function blocksOf(data: readonly Datum[], { subjects }: Composition, section: Text): Block[] {
  const runs: Datum[][] = [];
  for (const datum of data) {
    const last = runs.find((run) => run[0]!.subject === datum.subject && !datum.columns && !run[0]!.columns);
    if (last) last.push(datum);
    else runs.push([datum]);
  }
  return runs.map((run): Block => {
    const { subject, columns } = run[0]!;
    const title = runs.length > 1 && !columns && subject !== undefined ? subjects[subject]?.title : undefined;
    return { subject, title: title?.zh === section.zh ? undefined : title, parts: partsOf(run), keys: run.map((d) => d.key) };
  });
}

function partsOf(run: readonly Datum[]): Part[] {
  const parts: Part[] = [],
    groups = new Map<string, Datum[]>();
  for (const datum of run) {
    const prefix = groupOf(datum);
    if (prefix === undefined) {
      parts.push({ kind: 'datum', key: datum.key });
      continue;
    }
    const group = groups.get(prefix);
    if (group) {
      group.push(datum);
      continue;
    }
    const members = [datum];
    groups.set(prefix, members);
    parts.push({
      kind: 'group',
      id: prefix,
      get title() {
        return titleOf(members);
      },
      get keys() {
        return members.map((d) => d.key);
      },
      get labels() {
        return labelsOf(members);
      }
    });
  }
  return parts.map((part) =>
    part.kind === 'group' && part.keys.length === 1 ? { kind: 'datum', key: part.keys[0]! } : part.kind === 'group' ? { ...part } : part
  );
}

/** `premises.address.city` stands in the group `premises.address`, with what an item keeps apart beside it. */
function groupOf({ key, columns }: Datum): string | undefined {
  if (columns) return undefined;
  const { key: path, by = '' } = readApart(key),
    part = readKey(path)?.element?.lastIndexOf('.') ?? -1;
  return part < 0 ? undefined : `${path.slice(0, path.lastIndexOf('.'))}~${by}`;
}

const LANGUAGES = ['zh', 'en'] as const;
const texts = (of: (lang: 'zh' | 'en') => string): Text => Object.fromEntries(LANGUAGES.map((l) => [l, of(l)])) as unknown as Text;
const common = (list: readonly string[]): string =>
  list.reduce((a, b) => {
    let i = 0;
    while (i < a.length && a[i] === b[i]) i++;
    return a.slice(0, i);
  });
const wholeWords = (text: string): string =>
  /[\s:\uff1a,\uff0c\u3001\u00b7]/u.test(text) ? text.replace(/[^\s:\uff1a,\uff0c\u3001\u00b7]*$/u, '') : text;

/** What the parts' titles have in common: 地址 省, 地址 市 → 地址. */
function titleOf(members: readonly Datum[]): Text {
  return texts((l) => wholeWords(common(members.map((d) => d.title[l]))).replace(/[\s:\uff1a,\uff0c\u3001\u00b7]+$/u, ''));
}

function labelsOf(members: readonly Datum[]): Text[] {
  const title = titleOf(members);
  return members.map((d) =>
    texts((l) => {
      const rest = d.title[l].slice(title[l].length).replace(/^[\s:\uff1a,\uff0c\u3001\u00b7]+/u, '');
      return rest ? rest[0]!.toUpperCase() + rest.slice(1) : d.title[l];
    })
  );
}

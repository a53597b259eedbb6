// What changes from one version to the next? Of a bundle, a composition, or an item: alone, in one bundle, or in every bundle
// below a folder. And what becomes of an application that was filled in under the old version.

import {
  bundleOfItem,
  carryOver,
  compose,
  diff,
  isUnchanged,
  type Bundle,
  type BundleDiff,
  type CarryOver,
  type Catalogue,
  type Composition,
  type Item,
  type JsonObject
} from '@onething/core';
import { sayDiff, tellerOf, type Teller } from '@onething/papers';
import type { Context, Outcome, Values } from '../command.ts';
import { above, compositionOf, documentOf, jsonFiles, readFile, recordOf, sourcesOf, Unreadable } from '../files.ts';
import { OPTIONS, SOURCE_OPTIONS } from '../options.ts';
import type { Language } from '../output/language.ts';
import { Misuse } from '../output/misuse.ts';
import { table } from '../output/table.ts';

export const summary = {
  zh: '两个版本之间变了什么:对申请人、对各部门、对工作人员',
  en: 'what changes between two versions: for applicants, for each department, for staff'
};
export const usage = '<old.json> <new.json>';
export const options = {
  ...SOURCE_OPTIONS,
  bundle: OPTIONS.bundle,
  bundles: OPTIONS.bundles,
  record: OPTIONS.record,
  quick: OPTIONS.quick
};
export const least = 2;
export const most = 2;
export const example = 'diff examples/items/SIGN.json examples/items/SIGN.json --bundle examples/restaurant/bundle.json --quick';

interface Compared {
  readonly file?: string;
  readonly before: Composition;
  readonly after: Composition;
  readonly diff: BundleDiff;
  readonly draft?: CarryOver;
}

export function run([older = '', newer = '']: readonly string[], { language, values, progress }: Context): Outcome {
  const kinds = [older, newer].map(kindOf);
  const isItem = kinds[0] === 'item';
  if (isItem !== (kinds[1] === 'item'))
    throw new Misuse({ zh: '两个文件要同是事项,或同是套餐(合成结果)。', en: 'Compare two items, or two bundles (or compositions).' });
  if (!isItem && (values['bundle'] !== undefined || values['bundles'] !== undefined))
    throw new Misuse({ zh: '--bundle 和 --bundles 用于比较两个事项。', en: '--bundle and --bundles go with two items.' });
  const record = typeof values['record'] === 'string' ? (recordOf(values['record']).record as JsonObject) : undefined;
  const compare = (before: Composition, after: Composition, file?: string): Compared => ({
    before,
    after,
    ...(file !== undefined && { file }),
    diff: diff(before, after, { burden: !values['quick'], progress: (done, all) => progress(`${file ?? ''} ${done}/${all}`) }),
    ...(record && { draft: carryOver(before, after, record) })
  });
  if (!isItem) return told([compare(compositionOf(older, values), compositionOf(newer, values))], language);
  const items = [documentOf(older, 'item'), documentOf(newer, 'item')] as const;
  if (items[0].id !== items[1].id)
    throw new Misuse({
      zh: `这是两个不同的事项:${items[0].id} 和 ${items[1].id}。`,
      en: `These are two different items: ${items[0].id} and ${items[1].id}.`
    });
  if (typeof values['bundles'] === 'string')
    return impact(bundlesWith(values['bundles'], items, values), items, compare, { language, values });
  if (typeof values['bundle'] === 'string') return told([inBundle(values['bundle'], items, compare, values)], language);
  const catalogue = documentOf(catalogueFor(newer, older, values), 'catalogue');
  const alone = (item: Item): Composition => compose(catalogue, [item], bundleOfItem(item));
  return told([compare(alone(items[0]), alone(items[1]))], language);
}

function kindOf(file: string): string {
  const { document, problems } = readFile(file);
  if (!document) throw new Unreadable(problems);
  return document.kind;
}

function catalogueFor(newer: string, older: string, { catalogue }: Values): string {
  if (typeof catalogue === 'string') return catalogue;
  try {
    return above(newer, 'catalogue.json', 'catalogue');
  } catch {
    return above(older, 'catalogue.json', 'catalogue');
  }
}

type Compare = (before: Composition, after: Composition, file?: string) => Compared;

function inBundle(file: string, [old, now]: readonly [Item, Item], compare: Compare, values: Values): Compared {
  const { catalogue, items, bundle } = sourcesOf(file, values);
  const others = items.filter((i) => i.id !== old.id);
  const withItem = (item: Item, dictionary: Catalogue): Composition => compose(dictionary, [...others, item], bundle);
  return compare(withItem(old, catalogue), withItem(now, catalogue), file);
}

/** Bundles below a folder that have the item: in another collection, another department's may be called by the same id. */
function bundlesWith(
  folder: string,
  versions: readonly Item[],
  values: Values
): { readonly mine: readonly string[]; readonly others: number } {
  const [{ id }] = versions as [Item],
    departments = new Set<string>(versions.map((v) => v.department));
  const has = (file: string, bundle: Bundle): boolean =>
    bundle.items.some((i) => i.item === id) && sourcesOf(file, values).items.some((i) => i.id === id && departments.has(i.department));
  const bundles = jsonFiles(folder).flatMap((file) => {
    const { document } = readFile(file);
    return document?.kind === 'bundle' ? [{ file, has: has(file, document) }] : [];
  });
  return { mine: bundles.filter((b) => b.has).map((b) => b.file), others: bundles.filter((b) => !b.has).length };
}

/** What one changed item does to every bundle that has it. */
function impact(
  { mine, others }: ReturnType<typeof bundlesWith>,
  items: readonly [Item, Item],
  compare: Compare,
  { language, values }: { readonly language: Language; readonly values: Values }
): Outcome {
  const t = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const list = mine.map((file) => inBundle(file, items, compare, values));
  const hit = list.filter((c) => !isUnchanged(c.diff)),
    spared = list.filter((c) => isUnchanged(c.diff));
  const name = items[1].title[language];
  const head =
    mine.length === 0
      ? t(`没有套餐含有“${name}”。\n`, `No bundle has "${name}".\n`)
      : t(
          `“${name}”在 ${mine.length} 个套餐里,影响其中 ${hit.length} 个;另有 ${others} 个套餐没有它。\n`,
          `"${name}" is in ${mine.length} bundle${mine.length === 1 ? '' : 's'} and changes ${hit.length} of them; ${others} other${others === 1 ? ' does' : 's do'} not have it.\n`
        );
  const untouched = spared.length
    ? t(`不受影响:${spared.map((c) => c.after.title.zh).join('、')}\n`, `Not affected: ${spared.map((c) => c.after.title.en).join(', ')}\n`)
    : '';
  const rule = `${'─'.repeat(78)}\n`;
  const summaryTable = hit.length
    ? '\n' +
      table(
        [
          t('套餐', 'bundle'),
          t('填写', 'questions'),
          t('材料', 'documents'),
          t('部门', 'departments'),
          t('决定与冲突', 'decisions, conflicts'),
          t('文件', 'file')
        ],
        hit.map(countsOf(language))
      ) +
      '\n'
    : '';
  return {
    data: { item: items[1].id, bundles: list.map(({ file, diff: d }) => ({ file, affected: !isUnchanged(d), diff: d })), others },
    text: head + untouched + summaryTable + hit.map((c) => rule + inWords(c, language)).join('\n'),
    code: 0
  };
}

const countsOf =
  (language: Language) =>
  ({ after, file = '', diff: { applicants, departments, staff } }: Compared): string[] => {
    const count = (...kinds: string[]): string => String([...applicants, ...staff].filter((c) => kinds.includes(c.kind)).length);
    return [
      after.title[language],
      count('question', 'datum', 'rules'),
      count('document'),
      String(departments.filter((d) => d.changes.length).length),
      count('decision', 'materialDecision', 'conflict'),
      file
    ];
  };

const told = (list: readonly Compared[], language: Language): Outcome => {
  const [one] = list;
  return {
    data: one!.draft ? { ...one!.diff, draft: one!.draft } : one!.diff,
    text: list.map((c) => inWords(c, language)).join('\n'),
    code: 0
  };
};

function inWords({ file, before, after, diff: d, draft }: Compared, language: Language): string {
  const said = sayDiff(d, before, after, language);
  const groups = said.parts.map(
    (part) =>
      `\n${part.title}\n` +
      part.groups
        .map((group) => {
          const lines = [...group.lines.filter((l) => !l.quiet), ...group.lines.filter((l) => l.quiet)];
          return `  ${group.title}\n` + lines.map((l) => `    ${l.quiet ? '·' : '•'} ${l.text}\n`).join('');
        })
        .join('')
  );
  return `${said.title}${file === undefined ? '' : `  ${file}`}\n${said.nothing === undefined ? '' : `\n${said.nothing}\n`}${groups.join('')}${draft ? draftInWords(draft, before, after, language) : ''}`;
}

// ---- a draft

function draftInWords({ kept, dropped, check }: CarryOver, before: Composition, after: Composition, language: Language): string {
  const t = (zh: string, en: string): string => (language === 'zh' ? zh : en),
    old = tellerOf(before, language),
    now = tellerOf(after, language);
  const why = {
    gone: t('不再询问', 'no longer asked'),
    answered: t('不用再填', 'need not be answered'),
    refused: t('不再可选', 'can no longer be chosen')
  };
  const look = { limit: t('不合新的要求', 'breaks a new limit'), meaning: t('问题或选项改了', 'the question or the choice changed') };
  const row = (n: number | undefined): string => (n === undefined ? '' : t(`(第 ${n + 1} 行)`, ` (row ${n + 1})`));
  return (
    `\n${t('已填的这一份', 'This draft')}\n    • ${t(`保留 ${kept.length} 项`, `${kept.length} answers carry over`)}\n` +
    dropped
      .map(
        (d) =>
          `    • ${t('作废', 'Void')}${t(':', ': ')}${nameIn(old, d.key)}${row(d.row)} ${typeof d.value === 'object' ? '' : old.value(d.key, d.value)}${t(',', ', ')}${why[d.why]}\n`
      )
      .join('') +
    check
      .map((c) => `    • ${t('请再看', 'Look again')}${t(':', ': ')}${nameIn(now, c.key)}${row(c.row)}${t(',', ', ')}${look[c.why]}\n`)
      .join('')
  );
}

const nameIn = (teller: Teller, key: string): string => (teller.question(key) ? teller.datum(key) : teller.field(key));

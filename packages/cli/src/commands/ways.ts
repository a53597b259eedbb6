// How many items can be handled at once, online, nearby, in one visit, beside the targets, and what stands in the way?

import {
  type Composition,
  countWays,
  fourWaysOfBundle,
  fourWaysOfItem,
  WAYS,
  type FourWays,
  type Item,
  type JsonObject,
  type Obstacle,
  type WayCount
} from '@onething/core';
import { sayObstacle, sayWay } from '@onething/papers';
import type { Context, Outcome, Values } from '../command.ts';
import { compositionOf, jsonFiles, readFile, givenOf, sourcesOf, Unreadable } from '../files.ts';
import { OPTIONS, SOURCE_OPTIONS } from '../options.ts';
import type { Language } from '../output/language.ts';
import { percent, sayer } from '../output/say.ts';
import { table } from '../output/table.ts';

export const summary = {
  zh: '四办:马上办、网上办、就近办、一次办,与目标相比,还差什么',
  en: 'at once, online, nearby, in one visit: counted beside the targets, and what stands in the way'
};
export const usage = '<items folder|item.json|bundle.json>';
export const options = { ...SOURCE_OPTIONS, answers: OPTIONS.answers };
export const least = 1;
export const most = 1;
export const example = 'ways examples/items';

/** A bundle: its items, and with answers the whole as this applicant meets it. A folder: every item in it. */
export function run([path = '']: readonly string[], { language, values, progress }: Context): Outcome {
  const files = jsonFiles(path);
  const found = files.map((file, i) => {
    progress(`${i + 1}/${files.length} ${file}`);
    return readFile(file);
  });
  const bundle = files.length === 1 && found[0]!.document?.kind === 'bundle' ? path : undefined;
  const items =
    bundle === undefined
      ? found.flatMap((f) => (f.document?.kind === 'item' ? [f.document as Item] : []))
      : sourcesOf(bundle, values).items;
  if (items.length === 0)
    throw new Unreadable([
      ...found.flatMap((f) => f.problems),
      {
        code: 'read.otherKind',
        severity: 'error',
        at: [{ document: 'file', id: path, pointer: [] }],
        facts: { found: found[0]?.document?.kind ?? '–', wanted: 'item' }
      }
    ]);
  const counts = countWays(items),
    ways = items.map((item) => ({ item, ways: fourWaysOfItem(item) }));
  const whole = bundle !== undefined && typeof values['answers'] === 'string' ? waysFor(compositionOf(bundle, values), values) : undefined;
  const data = { counts, items: ways.map(({ item, ways: w }) => ({ item: item.id, ...w })), ...(whole && { bundle: whole }) };
  return {
    data,
    text: [countTable(counts, language), itemTable(ways, language), ...(whole ? [wholeText(whole, items, language)] : [])].join('\n'),
    code: 0
  };
}

const waysFor = (composition: Composition, values: Values): FourWays =>
  fourWaysOfBundle(composition, givenOf(values, composition)!.record as JsonObject);

function countTable(counts: readonly WayCount[], language: Language): string {
  const t = sayer(language);
  const level = { all: '', city: t('(市级以上)', ' (city and above)'), district: t('(区级以下)', ' (districts and below)') };
  return table(
    [t('四办', 'way'), t('能办', 'can be'), t('占', 'share'), t('目标', 'target'), t('达到', 'met')],
    counts.map((c) => [
      sayWay(c.way, language) + level[c.level],
      `${c.done}/${c.of}`,
      percent(c.done, c.of),
      percent(c.target, 1),
      c.of === 0 ? '–' : c.met ? t('是', 'yes') : t('否', 'no')
    ])
  );
}

function itemTable(all: readonly { readonly item: Item; readonly ways: FourWays }[], language: Language): string {
  const t = sayer(language);
  return table(
    [t('事项', 'item'), ...WAYS.map((way) => sayWay(way, language))],
    all.map(({ item, ways }) => [
      item.title[language],
      ...WAYS.map((way) => ways[way].map((o) => sayObstacle(o, language)).join(t(';', '; ')) || t('可以', 'yes'))
    ])
  );
}

/** Each obstacle once, with the items that it comes from. */
function wholeText(ways: FourWays, items: readonly Item[], language: Language): string {
  const t = sayer(language);
  const title = ({ item }: Obstacle): string => items.find((i) => i.id === item)?.title[language] ?? t('整件事', 'the whole');
  const lines = WAYS.flatMap((way) => {
    const who = new Map<string, string[]>();
    for (const o of ways[way]) who.set(sayObstacle(o, language), [...(who.get(sayObstacle(o, language)) ?? []), title(o)]);
    return [
      `  ${sayWay(way, language)}${t(':', ': ')}${who.size ? '' : t('可以', 'yes')}`,
      ...[...who].map(([what, names]) => `    · ${what}${t(`(${names.join('、')})`, ` (${names.join(', ')})`)}`)
    ];
  });
  return `${t('这位申请人的整件事', 'The whole, for this applicant')}\n${lines.join('\n')}\n`;
}

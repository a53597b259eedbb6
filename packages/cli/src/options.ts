// Which options are there, what do they want, and what for? One table: arguments are judged by it, and `--help` is printed from it.

import type { Language } from './output/language.ts';

export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** What stands behind it. `YYYY-MM-DD` wants a day that there is, `N` a number from 1, `a|b` one of these. */
  readonly value?: string;
  readonly text: Readonly<Record<Language, string>>;
}
export type Options = Readonly<Record<string, Option>>;

const flag = (zh: string, en: string, short?: string): Option => ({
  type: 'boolean',
  ...(short !== undefined && { short }),
  text: { zh, en }
});
const given = (value: string, zh: string, en: string, short?: string): Option => ({
  type: 'string',
  value,
  ...(short !== undefined && { short }),
  text: { zh, en }
});

export const OPTIONS = {
  catalogue: given(
    'FILE',
    '词典;不写就用套餐旁边或上层文件夹里的 catalogue.json',
    'the catalogue; else catalogue.json beside the bundle or above it'
  ),
  items: given(
    'FOLDER',
    '事项所在的文件夹;不写就用套餐旁边或上层的 items',
    'where the items are; else items beside the bundle or above it'
  ),
  city: given('CITY', '按这个城市的口径', "under this city's parameters"),
  cities: given('A,B', '比较哪些城市;不写就是词典里的全部', 'which cities to compare; else all that the catalogue knows'),
  answers: given('FILE', '申请人的回答:一份申请,或 {"数据": 值}', 'an applicant\'s answers: a submission, or {"datum": value}'),
  record: given('FILE', '以前填好的一份申请,看它还剩什么', 'an application filled in before: what becomes of it'),
  on: given('YYYY-MM-DD', '哪一天申请', 'the day of filing'),
  by: given('YYYY-MM-DD', '要在哪一天前办结:推出最迟哪天申请', 'decided by this day: tells the last day to file'),
  bundle: given('FILE', '在这个套餐里比较两个事项', 'compare the two items within this bundle'),
  bundles: given('FOLDER', '在这个文件夹的所有套餐里比较两个事项', 'compare the two items within every bundle below this folder'),
  quick: flag('不推演全部情形', 'leave the weighing of all situations out'),
  limit: given('N', '最多推演多少种情形(不写是 50000)', 'how many situations at most (50000 unless said)'),
  all: flag('列出全部情形', 'list every situation'),
  suggest: flag('列出未绑定的字段可能是什么', 'list what unbound fields may be'),
  check: flag('只看是否过期,不写入', 'only tell what is stale, write nothing'),
  format: given('html|md', '网页或 Markdown;不写就看文件名,再不然是网页', 'a page or Markdown; else by the name of the file, else a page'),
  svg: given('FILE', '把流程图写到文件', 'write the chart to a file'),
  outFile: given('FILE', '写到文件,- 为标准输出', 'write to a file; - is standard output', 'o'),
  outFolder: given('FOLDER', '每个部门的一份写到文件夹里', "write each department's part into a folder", 'o'),
  json: flag('输出 JSON,给程序用', 'JSON, for pipelines'),
  lang: given('zh|en', '语言;不写就看系统', 'the language; else as the locale says'),
  help: flag('显示说明', 'show this', 'h'),
  version: flag('显示版本', 'show the version', 'v')
} as const satisfies Options;

/** Where a bundle's documents are. */
export const SOURCE_OPTIONS = { catalogue: OPTIONS.catalogue, items: OPTIONS.items, city: OPTIONS.city } as const;

/** Every command takes them. */
export const COMMON_OPTIONS = { json: OPTIONS.json, lang: OPTIONS.lang, help: OPTIONS.help, version: OPTIONS.version } as const;

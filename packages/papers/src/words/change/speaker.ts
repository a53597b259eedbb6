// Names of things that only one of two versions knows, and the ways of speaking that all sentences on changes share.

import { type Composition, type Condition, type Json, type JsonObject, type Language, WORDS, columnKey } from '@onething/core';
import { tellerOf, type Teller } from '../tell.ts';

export interface Speaker {
  readonly language: Language;
  readonly t: Teller['t'];
  readonly list: Teller['list'];
  readonly older: Composition;
  readonly newer: Composition;
  readonly before: Teller;
  readonly after: Teller;
  readonly item: (id: string) => string;
  readonly items: (ids: readonly string[]) => string;
  readonly field: (key: string) => string;
  readonly document: (key: string) => string;
  readonly value: (key: string, value: Json) => string;
  /** As a department's form writes it. */
  readonly raw: (value: unknown) => string;
  readonly condition: (c: Condition | undefined, side?: 'before' | 'after') => string;
  readonly answers: (answers: JsonObject) => string;
  readonly keyword: (keyword: string, value: Json) => string;
  readonly quote: (text: string) => string;
  /** The first of many, with how many there are. */
  readonly some: (parts: readonly string[]) => string;
  readonly shift: (before: string | undefined, after: string | undefined) => string;
}

export function speakerOf(older: Composition, newer: Composition, language: Language): Speaker {
  const before = tellerOf(older, language),
    after = tellerOf(newer, language),
    { t, list } = after;
  const has = (c: Composition, key: string): boolean =>
    c.questions.some((q) => q.datum === key) ||
    c.data.some((d) => key === d.key || (!!d.columns && d.columns.some((x) => columnKey(d.key, x.key) === key)));
  const teller = (key: string): Teller => (has(newer, key) ? after : before);
  const quote = (text: string): string => t(`“${text}”`, `"${text}"`);
  const wanted = new Set(
    newer.items
      .flatMap((i) => i.materials ?? [])
      .flatMap((r) => r.lists.flat())
      .map((need) => need.key as string)
  );
  const item = (id: string): string => (newer.items.some((i) => i.id === id) ? after : before).item(id);
  return {
    language,
    t,
    list,
    older,
    newer,
    before,
    after,
    item,
    items: (ids) => list(ids.map((id) => quote(item(id)))),
    quote,
    field: (key) =>
      teller(key).question(key)?.title[language] ??
      columnOf(newer, key, language) ??
      columnOf(older, key, language) ??
      teller(key).field(key),
    document: (key) => (wanted.has(key) ? after : before).document(key),
    value: (key, value) => told(teller(key).value(key, value), t),
    raw: (value) => rawIn(value, t),
    condition: (c, side = 'after') => (side === 'after' ? after : before).condition(c),
    answers: (answers) =>
      Object.keys(answers)
        .map((key) => {
          const name = teller(key).datum(key);
          return `${name}${/[?\uff1f]$/.test(name) ? t('', ' ') : t(':', ': ')}${teller(key).value(key, answers[key]!)}`;
        })
        .join(t(',', ', ')),
    keyword: (keyword, value) => WORDS[language].keyword(keyword, value),
    some: (parts) =>
      parts.length <= 8
        ? list(parts)
        : t(`${list(parts.slice(0, 6))} 等 ${parts.length} 项`, `${list(parts.slice(0, 6))} and ${parts.length - 6} more`),
    shift: (b, a) => (b === undefined ? t(`新增 ${a}`, `${a}, newly`) : a === undefined ? t(`不再${b}`, `no longer ${b}`) : `${b} → ${a}`)
  };
}

/** A column is called after its table. */
function columnOf({ data }: Composition, key: string, language: Language): string | undefined {
  for (const table of data) {
    const column = table.columns?.find((c) => columnKey(table.key, c.key) === key);
    if (column) return `${table.title[language]}${language === 'zh' ? '·' : ' · '}${column.title[language]}`;
  }
  return undefined;
}

function rawIn(value: unknown, t: Teller['t']): string {
  if (value === undefined) return t('空', 'nothing');
  if (typeof value === 'boolean') return value ? t('是', 'yes') : t('否', 'no');
  return Array.isArray(value)
    ? value.length
      ? value.map((v) => rawIn(v, t)).join(t('、', ', '))
      : t('空表', 'no entries')
    : typeof value === 'string'
      ? value === ''
        ? t('空白', 'blank')
        : told(value, t)
      : JSON.stringify(value);
}

/** A text made up to be too long is told by its length. */
function told(text: string, t: Teller['t']): string {
  const chars = [...text];
  if (chars.length > 8 && new Set(chars).size <= 2) return t(`${chars.length} 个字符的文字`, `a text of ${chars.length} characters`);
  return chars.length > 24 ? `${chars.slice(0, 20).join('')}…` : text;
}

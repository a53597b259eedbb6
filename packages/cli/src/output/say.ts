// Small phrases that several commands share.

import type { FieldLedger, MaterialLedger } from '@onething/core';
import type { Language } from './language.ts';

export type Say = (zh: string, en: string) => string;
export const sayer =
  (language: Language): Say =>
  (zh, en) =>
    language === 'zh' ? zh : en;

export const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`);
export const change = (before: number, after: number): string => `${before} → ${after}`;

export const FIELD_CAUSES: Readonly<Record<Exclude<keyof FieldLedger, 'before' | 'asked'>, Readonly<Record<Language, string>>>> = {
  askedOnce: { zh: '别处已经问过', en: 'asked elsewhere' },
  derived: { zh: '由别的回答推出', en: 'follows from an answer' },
  produced: { zh: '由套餐内事项产生', en: 'made within the bundle' },
  prefilled: { zh: '由证照带出', en: 'taken from a licence' },
  notNow: { zh: '此情形用不到', en: 'not in this situation' },
  constant: { zh: '本套餐固定', en: 'fixed here' },
  dropped: { zh: '经决定不问', en: 'dropped by decision' }
};

export const MATERIAL_CAUSES: Readonly<Record<Exclude<keyof MaterialLedger, 'before' | 'brought'>, Readonly<Record<Language, string>>>> = {
  optional: { zh: '可带可不带', en: 'optional' },
  shared: { zh: '与另一行共用', en: "another row's serves" },
  mergedForm: { zh: '由合并后的表代替', en: 'replaced by the one form' },
  produced: { zh: '由套餐内事项产生', en: 'made within the bundle' },
  held: { zh: '由证照库或共享数据调取', en: 'fetched from a source' },
  committed: { zh: '以承诺代替', en: 'promised instead' },
  dropped: { zh: '经决定不要', en: 'dropped by decision' }
};

/** The causes that saved something, with their numbers. */
export function causesOf<K extends string>(
  counts: Readonly<Record<K, number>>,
  names: Readonly<Record<K, Readonly<Record<Language, string>>>>,
  language: Language
): string {
  return (Object.keys(names) as K[])
    .filter((k) => counts[k] > 0)
    .map((k) => `${names[k][language]} ${counts[k]}`)
    .join(language === 'zh' ? ',' : ', ');
}

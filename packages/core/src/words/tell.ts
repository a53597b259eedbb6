// How are the parts of a composition called, in one language? Data, documents, subjects, items, limits and conditions in
// plain words: the one place from which notices, guides, charts and the command line take them.

import type { ComposedItem, ComposedNeed, Composition, Condition, Limit, Option, Presentation, Text } from '../model/generated/documents.ts';
import { isArray, type Json, type JsonObject } from '../model/json.ts';
import type { Free, Slot } from '../runtime/materials/types.ts';
import { datumAt } from '../runtime/problem.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';
import type { Language } from '../words.ts';

export interface Teller {
  readonly t: (zh: string, en: string) => string;
  readonly list: (parts: readonly string[]) => string;
  readonly item: (id: string) => string;
  readonly department: (item: ComposedItem) => string;
  readonly subject: (key: string) => string;
  readonly document: (key: string) => string;
  readonly datum: (key: string) => string;
  readonly unit: (key: string) => string | undefined;
  readonly value: (key: string, value: Json) => string;
  readonly condition: (c: Condition | undefined) => string;
  readonly limit: (limit: Limit | undefined) => string;
  readonly basis: (basis: ComposedItem['basis']) => string;
  readonly terms: (slot: Slot | ComposedNeed) => readonly string[];
  readonly free: (why: Free) => string;
}

export function tellerOf(composition: Composition, language: Language): Teller {
  const t = (a: string, b: string): string => (language === 'zh' ? a : b);
  const words = language === 'zh' ? zh : en;
  const list = (parts: readonly string[]): string => parts.join(t('、', ', '));
  const text = (x: Text | undefined): string | undefined => x?.[language];
  const question = (key: string) => composition.questions.find((q) => q.datum === key);
  const optionsOf = (key: string): readonly Option[] => (question(key)?.options ?? datumAt(composition, [key])?.options ?? []) as readonly Option[];
  const teller: Teller = {
    t, list,
    item: (id) => text(composition.items.find((i) => i.id === id)?.title) ?? id,
    department: (item) => text(item.departmentTitle) ?? item.department,
    subject(key) {
      const [name = '', occasion] = key.replace('[]', '').split('@');
      const title = text(composition.subjects[key.replace('[]', '')]?.title ?? composition.subjects[name]?.title) ?? name;
      const when = occasion === undefined ? '' : t(occasion === 'before' ? '(变更前)' : occasion === 'after' ? '(变更后)' : `(${occasion})`, ` (${occasion})`);
      return (key.endsWith('[]') ? t('每位', 'each of: ') : '') + title + when;
    },
    document(key) {
      const at = key.indexOf('@');
      const type = text(composition.materialTypes[at < 0 ? key : key.slice(0, at)]?.title) ?? key;
      return at < 0 ? type : t(`${type}(${teller.subject(key.slice(at + 1))})`, `${type} (${teller.subject(key.slice(at + 1))})`);
    },
    datum: (key) => text(question(key)?.title) ?? text(datumAt(composition, key.includes('[].') ? [key.slice(0, key.indexOf('[].') + 2), 0, key.slice(key.indexOf('[].') + 3)] : [key])?.title) ?? key,
    unit: (key) => question(key)?.unit ?? datumAt(composition, [key])?.unit,
    value(key, value) {
      if (isArray(value)) return list(value.map((v) => teller.value(key, v)));
      if (typeof value === 'boolean') return value ? t('是', 'yes') : t('否', 'no');
      const option = optionsOf(key).find((o) => o.code === value);
      const unit = teller.unit(key);
      return text(option?.title) ?? `${String(value)}${typeof value === 'number' && unit !== undefined ? ` ${unit}` : ''}`;
    },
    condition: (c) => (c ? conditionIn(c, teller, words.keyword) : t('都要', 'always')),
    limit(limit) {
      if (!limit) return t('未写明', 'not stated');
      if (limit.days === 0) return t('当场', 'at once');
      const working = limit.unit !== 'calendar';
      return t(`${limit.days} 个${working ? '工作日' : '自然日'}`, `${limit.days} ${working ? 'working' : 'calendar'} day${limit.days === 1 ? '' : 's'}`);
    },
    basis: (basis) => (basis ?? []).map((b) => t(`《${b.title}》${b.clause ?? ''}`, `${b.title}${b.clause ? `, ${b.clause}` : ''}`)).join(t('、', '; ')),
    terms: (slot) => termsIn(slot, t, list),
    free: (why) => freeIn(why, composition, teller),
  };
  return teller;
}

// ---- conditions

function conditionIn(c: Condition, teller: Teller, keyword: (keyword: string, value: Json) => string): string {
  const { t } = teller;
  const inner = (x: Condition, within: 'all' | 'any'): string => {
    const said = conditionIn(x, teller, keyword);
    return (within === 'all' && x.any && x.any.length > 1) || (within === 'any' && x.all && x.all.length > 1) ? t(`(${said})`, `(${said})`) : said;
  };
  const parts = (list: readonly Condition[], keep: (x: Condition) => boolean): readonly Condition[] => list.filter(keep);
  if (c.all) {
    const all = parts(c.all, (x) => !(x.all && x.all.length === 0));
    return all.length === 0 ? t('都要', 'always') : all.map((x) => inner(x, 'all')).join(t(',并且', ', and '));
  }
  if (c.any) {
    const any = parts(c.any, (x) => !(x.any && x.any.length === 0));
    if (any.some((x) => x.all && x.all.length === 0)) return t('都要', 'always');
    return any.length === 0 ? t('本市不涉及', 'never in this city') : any.map((x) => inner(x, 'any')).join(t(',或者', ', or '));
  }
  if (c.not) return t(`不是“${conditionIn(c.not, teller, keyword)}”`, `not: ${conditionIn(c.not, teller, keyword)}`);
  return atomIn(c.datum!, c.in as JsonObject | boolean, teller, keyword);
}

function atomIn(key: string, schema: JsonObject | boolean, teller: Teller, keyword: (keyword: string, value: Json) => string): string {
  const { t } = teller;
  const name = teller.datum(key);
  const question = /[??]$/.test(name);
  if (typeof schema === 'object' && schema.const !== undefined) return answerIn(name, question, [teller.value(key, schema.const)], t);
  if (typeof schema === 'object' && isArray(schema.enum)) return answerIn(name, question, schema.enum.map((v) => teller.value(key, v)), t);
  const limits = Object.entries(typeof schema === 'object' ? schema : {}).filter(([k]) => k !== 'type' && !k.startsWith('x-'));
  const unit = teller.unit(key) === undefined ? '' : ` ${teller.unit(key)}`;
  if (limits.length === 0) return t(`填了“${name}”`, `"${name}" is filled in`);
  const said = limits.map(([k, v]) => keyword(k, v!) + unit).join(t('且', ' and '));
  return question ? t(`“${name}”的回答${said}`, `the answer to "${name}" is ${said}`) : t(`“${name}”${said}`, `"${name}" is ${said}`);
}

const answerIn = (name: string, question: boolean, answers: readonly string[], t: Teller['t']): string =>
  (question ? t(`“${name}”答“${answers.join('”或“')}”`, `"${name}" is answered "${answers.join('" or "')}"`) : t(`“${name}”为“${answers.join('”或“')}”`, `"${name}" is "${answers.join('" or "')}"`));

// ---- documents

const FORM: Readonly<Record<Presentation, Text>> = {
  copy: { zh: '复印件', en: 'copy' }, certifiedCopy: { zh: '经核对的复印件', en: 'certified copy' }, original: { zh: '原件', en: 'original' }, eLicence: { zh: '电子证照', en: 'e-licence' },
};

function termsIn(slot: Slot | ComposedNeed, t: Teller['t'], list: Teller['list']): readonly string[] {
  const { accept, originals, copies, formats, maxBytes, maxAgeDays, minValidDays } = slot;
  const kept = 'retainedBy' in slot ? slot.retainedBy !== undefined : 'retained' in slot && !!slot.retained;
  const weakest = accept.find((p) => p !== 'eLicence');
  const form = (p: Presentation): string => t(FORM[p].zh, FORM[p].en);
  const counts = [
    ...(originals > 0 ? [t(`原件 ${originals} 份${kept ? '(收回)' : ''}`, `${originals} original${originals === 1 ? '' : 's'}${kept ? ' (kept)' : ''}`)] : []),
    ...(copies > 0 ? [t(`${weakest === 'certifiedCopy' ? '经核对的' : ''}复印件 ${copies} 份`, `${copies} ${weakest === 'certifiedCopy' ? 'certified ' : ''}cop${copies === 1 ? 'y' : 'ies'}`)] : []),
  ];
  const size = maxBytes === undefined ? '' : t(`,不超过 ${Math.round(maxBytes / 1048576)} MB`, `, ${Math.round(maxBytes / 1048576)} MB at most`);
  return [
    counts.length ? counts.join(t(',', ', ')) : weakest ? form(weakest) : t('电子证照或数据', 'e-licence or data'),
    ...(accept.includes('eLicence') && weakest ? [t('也可出示电子证照', 'an e-licence will do')] : []),
    ...(formats ? [t(`电子版:${formats.map((f) => f.toUpperCase()).join('、')}${size}`, `as a file: ${list(formats.map((f) => f.toUpperCase()))}${size}`)] : []),
    ...(maxAgeDays !== undefined ? [t(`${maxAgeDays} 天内出具`, `issued within ${maxAgeDays} days`)] : []),
    ...(minValidDays !== undefined ? [t(`至少还有 ${minValidDays} 天有效期`, `valid for ${minValidDays} more days at least`)] : []),
  ];
}

function freeIn(why: Free, { holdings }: Composition, teller: Teller): string {
  const { t } = teller;
  if (why.kind === 'mergedForm') return t('合并后的这一张表就是', 'this one form takes its place');
  if (why.kind === 'produced') {
    if (why.instead) return t(`先${why.instead === 'commitment' ? '承诺' : '容缺'},由“${teller.item(why.item)}”办出后补`, `${why.instead === 'commitment' ? 'promised' : 'deferred'} until "${teller.item(why.item)}" has issued it`);
    return t(`由“${teller.item(why.item)}”办出`, `issued by "${teller.item(why.item)}"`);
  }
  const source = holdings.find((h) => h.source === why.source);
  const name = source?.title[teller.t('zh', 'en') as Language] ?? why.source;
  return t(`由${name}调取(可信等级 ${why.trust})`, `fetched from: ${name} (trust level ${why.trust})`);
}

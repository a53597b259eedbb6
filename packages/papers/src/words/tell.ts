// How are the parts of a composition called, in one language? Data, documents, subjects, items, limits and conditions in
// plain words: the one place from which notices, guides, charts and the command line take them.

import {
  type ComposedItem,
  type ComposedNeed,
  type ComposedQuestion,
  type ComposedRequirement,
  type Composition,
  type Condition,
  type Free,
  type Handling,
  type Json,
  type JsonObject,
  type Language,
  type Limit,
  type Option,
  type Presentation,
  type Slot,
  type SpecialStep,
  type Text,
  WORDS,
  datumAt,
  isArray,
  isRows,
  readApart,
  readDocument,
  readKey,
  readSubject,
  segments
} from '@onething/core';

/** Says items, data, documents and conditions as people call them. */
export interface Teller {
  readonly t: (zh: string, en: string) => string;
  readonly list: (parts: readonly string[]) => string;
  readonly item: (id: string) => string;
  readonly department: (item: ComposedItem) => string;
  readonly subject: (key: string) => string;
  readonly document: (key: string) => string;
  /** A row of an item's list. Lists are in Chinese only; elsewhere the row is called by its documents, if it names any. */
  readonly row: (row: Pick<ComposedRequirement, 'title' | 'lists'>) => string;
  /** What a row takes instead of a document, each way with what it needs. */
  readonly instead: (row: Pick<ComposedRequirement, 'lists'>, key: string) => readonly string[];
  /** A document with its terms. */
  readonly need: (need: ComposedNeed) => string;
  readonly datum: (key: string) => string;
  /** What the form calls it, where it asks for it. */
  readonly element: (key: string) => string | undefined;
  /** With the subject, where several have a datum of that name. */
  readonly field: (key: string) => string;
  readonly unit: (key: string) => string | undefined;
  readonly question: (key: string) => ComposedQuestion | undefined;
  readonly value: (key: string, value: Json) => string;
  readonly condition: (c: Condition | undefined) => string;
  readonly limit: (limit: Limit | undefined) => string;
  readonly days: (days: number) => string;
  readonly step: (kind: SpecialStep['kind'] | string) => string;
  readonly channels: (handling: Handling | undefined) => string;
  readonly fee: (handling: Handling | undefined) => string;
  /** Where to go, when, whom to ask: what of it the item's record says. */
  readonly contact: (handling: Handling | undefined) => readonly (readonly [term: string, text: string])[];
  readonly basis: (basis: ComposedItem['basis']) => string;
  readonly terms: (slot: Slot | ComposedNeed) => readonly string[];
  readonly free: (why: Free) => string;
}

/** Names of all that a composition speaks of, in one language. */
export function tellerOf(composition: Composition, language: Language): Teller {
  const t = (a: string, b: string): string => (language === 'zh' ? a : b);
  const words = WORDS[language];
  const list = (parts: readonly string[]): string => parts.join(t('、', ', '));
  const text = (x: Text | undefined): string | undefined => x?.[language];
  const question = (key: string): ComposedQuestion | undefined => composition.questions.find((q) => q.datum === key);
  const titleOf = (key: string): string | undefined => {
    const [top = '', column] = segments(key);
    return text(datumAt(composition, column === undefined ? [top] : [top, 0, column])?.title);
  };
  const optionsOf = (key: string): readonly Option[] =>
    (question(key)?.options ?? datumAt(composition, [key])?.options ?? []) as readonly Option[];
  const teller: Teller = {
    t,
    list,
    question,
    item: (id) => text(composition.items.find((i) => i.id === id)?.title) ?? id,
    department: (item) => text(item.departmentTitle) ?? item.department,
    subject(key) {
      const { name, occasion } = readSubject(key);
      const title = text(Object.hasOwn(composition.subjects, name) ? composition.subjects[name]!.title : undefined) ?? name;
      const when =
        occasion === undefined
          ? ''
          : t(occasion === 'before' ? '(变更前)' : occasion === 'after' ? '(变更后)' : `(${occasion})`, ` (${occasion})`);
      return (isRows(key) ? t('每位', 'each of: ') : '') + title + when;
    },
    document(key) {
      const { type: kind, subject } = readDocument(key);
      const type = text(composition.materialTypes[kind]?.title) ?? key;
      const whose = subject === undefined ? '' : teller.subject(subject).replace(BRACKETS, '');
      return whose === '' || type.toLowerCase().includes(whose.toLowerCase()) ? type : t(`${type}(${whose})`, `${type} (${whose})`);
    },
    row: ({ title, lists: [first = []] }) => t(title, first.length ? first.map((need) => teller.document(need.key)).join(' and ') : title),
    instead({ lists }, key) {
      const its = lists.find((list) => list.some((need) => need.key === key)) ?? [];
      // what both lists want anyway is no alternative
      return lists
        .filter((list) => !list.some((need) => need.key === key))
        .map((list) => list.filter((need) => !its.some((n) => n.key === need.key)).map(teller.need))
        .filter((needs) => needs.length)
        .map((needs) => needs.join(' + '));
    },
    need: (need) =>
      t(`${teller.document(need.key)}:${teller.terms(need).join(',')}`, `${teller.document(need.key)}: ${teller.terms(need).join(', ')}`),
    field(key) {
      const subject = readKey(readApart(segments(key)[0]!).key)?.subject ?? '';
      const name = Object.hasOwn(composition.subjects, subject) ? teller.subject(subject).replace(BRACKETS, '') : '',
        title = titleOf(key) ?? teller.datum(key);
      return name === '' || title.includes(name) ? title : t(`${name}·${title}`, `${name} · ${title}`);
    },
    datum: (key) => text(question(key)?.title) ?? titleOf(key) ?? key,
    element: titleOf,
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
      return t(
        `${limit.days} 个${working ? '工作日' : '自然日'}`,
        `${limit.days} ${working ? 'working' : 'calendar'} day${limit.days === 1 ? '' : 's'}`
      );
    },
    days: (days) => (days === 0 ? t('当场', 'at once') : t(`${days} 个工作日`, `${days} working day${days === 1 ? '' : 's'}`)),
    step: (kind) => text(STEPS[kind as SpecialStep['kind']]) ?? kind,
    channels: (handling) => channelsIn(handling, t, list),
    fee: (handling) => (handling?.fee === undefined ? t('未写明', 'not stated') : handling.fee ? t('收费', 'yes') : t('不收费', 'none')),
    contact: ({ place, hours, consult, complain } = {}) =>
      (
        [
          [t('办理地点', 'Where'), text(place)],
          [t('办理时间', 'When'), text(hours)],
          [t('咨询', 'Questions to'), text(consult)],
          [t('监督投诉', 'Complaints to'), text(complain)]
        ] as const
      ).flatMap(([term, said]) => (said === undefined ? [] : [[term, said] as const])),
    basis: (basis) =>
      (basis ?? []).map((b) => t(`《${b.title}》${b.clause ?? ''}`, `${b.title}${b.clause ? `, ${b.clause}` : ''}`)).join(t('、', '; ')),
    terms: (slot) => termsIn(slot, t, list),
    free: (why) => freeIn(why, composition, teller)
  };
  return teller;
}

/** What explains a subject's title, at its end. */
const BRACKETS = /\s*[(\uff08][^()\uff08\uff09]*[)\uff09]$/u;

// ---- conditions

function conditionIn(c: Condition, teller: Teller, keyword: (keyword: string, value: Json) => string): string {
  const { t } = teller;
  const inner = (x: Condition, within: 'all' | 'any'): string => {
    const said = conditionIn(x, teller, keyword);
    return (within === 'all' && x.any && x.any.length > 1) || (within === 'any' && x.all && x.all.length > 1)
      ? t(`(${said})`, `(${said})`)
      : said;
  };
  const parts = (list: readonly Condition[], keep: (x: Condition) => boolean): readonly Condition[] => list.filter(keep);
  if (c.all) {
    const all = parts(c.all, (x) => !(x.all && x.all.length === 0) && !(c.all!.length > 1 && implied(x, teller)));
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

/** A limit that every answer to the question keeps need not be said. */
function implied({ datum, in: limits }: Condition, { question }: Teller): boolean {
  const domain = datum === undefined ? undefined : question(datum)?.schema;
  if (typeof domain !== 'object' || typeof limits !== 'object') return false;
  const [min, above, max, below] = ['minimum', 'exclusiveMinimum', 'maximum', 'exclusiveMaximum'].map((k) =>
    typeof domain[k] === 'number' ? domain[k] : undefined
  );
  return Object.entries(limits).every(
    ([keyword, n]) =>
      keyword === 'type' ||
      keyword.startsWith('x-') ||
      (typeof n === 'number' &&
        (keyword === 'minimum'
          ? (min ?? -Infinity) >= n || (above ?? -Infinity) >= n
          : keyword === 'exclusiveMinimum'
            ? (min ?? -Infinity) > n || (above ?? -Infinity) >= n
            : keyword === 'maximum'
              ? (max ?? Infinity) <= n || (below ?? Infinity) <= n
              : keyword === 'exclusiveMaximum' && ((max ?? Infinity) < n || (below ?? Infinity) <= n)))
  );
}

function atomIn(key: string, schema: JsonObject | boolean, teller: Teller, keyword: (keyword: string, value: Json) => string): string {
  const { t } = teller;
  const name = teller.datum(key);
  const question = /[?\uff1f]$/.test(name);
  if (typeof schema === 'object' && schema.const !== undefined) return answerIn(name, question, [teller.value(key, schema.const)], t);
  if (typeof schema === 'object' && isArray(schema.enum))
    return answerIn(
      name,
      question,
      schema.enum.map((v) => teller.value(key, v)),
      t
    );
  const limits = Object.entries(typeof schema === 'object' ? schema : {}).filter(([k]) => k !== 'type' && !k.startsWith('x-'));
  const unit = teller.unit(key) === undefined ? '' : ` ${teller.unit(key)}`;
  if (limits.length === 0) return t(`填了“${name}”`, `"${name}" is filled in`);
  const said = limits.map(([k, v]) => keyword(k, v!) + unit).join(t('且', ' and '));
  // what the form calls it reads better in a comparison than the question
  if (question && teller.element(key) !== undefined) return t(`${teller.element(key)}${said}`, `"${teller.element(key)}" is ${said}`);
  return question ? t(`“${name}”的回答${said}`, `the answer to "${name}" is ${said}`) : t(`“${name}”${said}`, `"${name}" is ${said}`);
}

const answerIn = (name: string, question: boolean, answers: readonly string[], t: Teller['t']): string =>
  question
    ? t(`“${name}”答“${answers.join('”或“')}”`, `"${name}" is answered "${answers.join('" or "')}"`)
    : t(`“${name}”为“${answers.join('”或“')}”`, `"${name}" is "${answers.join('" or "')}"`);

// ---- how an item is handled

const STEPS: Readonly<Record<SpecialStep['kind'], Text>> = {
  siteInspection: { zh: '现场核查', en: 'site inspection' },
  expertReview: { zh: '专家评审', en: 'expert review' },
  hearing: { zh: '听证', en: 'hearing' },
  publicNotice: { zh: '公示', en: 'public notice' },
  test: { zh: '检验检测', en: 'test' },
  auction: { zh: '招标拍卖', en: 'auction' }
};

const ONLINE: Readonly<Record<NonNullable<Handling['online']>, Text>> = {
  none: { zh: '不能网上办理', en: 'not online' },
  inform: { zh: '网上可以查询', en: 'information online' },
  file: { zh: '可以网上申请', en: 'can be filed online' },
  full: { zh: '可以全程网办', en: 'wholly online' }
};

function channelsIn({ online, nearby, post, immediate }: Handling = {}, t: Teller['t'], list: Teller['list']): string {
  return (
    list([
      ...(online ? [t(ONLINE[online].zh, ONLINE[online].en)] : []),
      ...(nearby ? [t('全市任一窗口', 'at any window of the city')] : []),
      ...(post ? [t('结果可以邮寄', 'the result can be posted')] : []),
      ...(immediate ? [t('即来即办', 'while you wait')] : [])
    ]) || t('未写明', 'not stated')
  );
}

// ---- documents

const FORM: Readonly<Record<Presentation, Text>> = {
  copy: { zh: '复印件', en: 'copy' },
  certifiedCopy: { zh: '经核对的复印件', en: 'certified copy' },
  original: { zh: '原件', en: 'original' },
  eLicence: { zh: '电子证照', en: 'e-licence' }
};

function termsIn(slot: Slot | ComposedNeed, t: Teller['t'], list: Teller['list']): readonly string[] {
  const { accept, originals, copies, formats, maxBytes, maxAgeDays, minValidDays } = slot;
  const kept = 'retainedBy' in slot ? slot.retainedBy !== undefined : 'retained' in slot && !!slot.retained;
  const weakest = accept.find((p) => p !== 'eLicence');
  const form = (p: Presentation): string => t(FORM[p].zh, FORM[p].en);
  const counts = [
    ...(originals > 0
      ? [t(`原件 ${originals} 份${kept ? '(收回)' : ''}`, `${originals} original${originals === 1 ? '' : 's'}${kept ? ' (kept)' : ''}`)]
      : []),
    ...(copies > 0
      ? [
          t(
            `${weakest === 'certifiedCopy' ? '经核对的' : ''}复印件 ${copies} 份`,
            `${copies} ${weakest === 'certifiedCopy' ? 'certified ' : ''}cop${copies === 1 ? 'y' : 'ies'}`
          )
        ]
      : [])
  ];
  const size = maxBytes === undefined ? '' : t(`,不超过 ${sizeText(maxBytes)}`, `, ${sizeText(maxBytes)} at most`);
  return [
    counts.length ? counts.join(t(',', ', ')) : weakest ? form(weakest) : t('电子证照或数据', 'e-licence or data'),
    ...(accept.includes('eLicence') && weakest ? [t('也可出示电子证照', 'an e-licence will do')] : []),
    ...(formats
      ? [
          t(
            `电子版:${formats.map((f) => f.toUpperCase()).join('、')}${size}`,
            `as a file: ${list(formats.map((f) => f.toUpperCase()))}${size}`
          )
        ]
      : []),
    ...(maxAgeDays !== undefined ? [t(`${maxAgeDays} 天内出具`, `issued within ${maxAgeDays} days`)] : []),
    ...(minValidDays !== undefined ? [t(`至少还有 ${minValidDays} 天有效期`, `valid for ${minValidDays} more days at least`)] : [])
  ];
}

/** Never more than it is. */
const sizeText = (bytes: number): string =>
  bytes >= 1048576 ? `${Math.floor(bytes / 104857.6) / 10} MB` : bytes >= 1024 ? `${Math.floor(bytes / 1024)} KB` : `${bytes} B`;

function freeIn(why: Free, { holdings }: Composition, teller: Teller): string {
  const { t } = teller;
  if (why.kind === 'mergedForm') return t('由合并后的一张表代替', 'the one merged form takes its place');
  if (why.kind === 'produced') {
    if (why.instead)
      return (
        t(
          `先${why.instead === 'commitment' ? '承诺' : '容缺'},由“${teller.item(why.item)}”办出后补`,
          `${why.instead === 'commitment' ? 'promised' : 'deferred'} until "${teller.item(why.item)}" has issued it`
        ) + (why.within ? t(`(受理后 ${teller.limit(why.within)}内)`, ` (within ${teller.limit(why.within)} after acceptance)`) : '')
      );
    return t(`由“${teller.item(why.item)}”办出`, `issued by "${teller.item(why.item)}"`);
  }
  const source = holdings.find((h) => h.source === why.source);
  const name = source?.title[teller.t('zh', 'en') as Language] ?? why.source;
  const compared =
    why.trust === 'C'
      ? t(',须与原件核对', '; to be compared with the original')
      : why.trust === 'D'
        ? t(',凭您的承诺', '; on your promise')
        : '';
  return t(`由${name}调取${compared}`, `fetched from: ${name}${compared}`);
}

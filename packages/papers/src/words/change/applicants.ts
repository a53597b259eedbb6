// What do applicants notice? Items first, then what is answered, what is brought, and how heavy it is.

import { readKey } from '@onething/core';
import type {
  ApplicantChange,
  Burden,
  ComposedNeed,
  DatumChange,
  DocumentState,
  Figure,
  Handling,
  Limit,
  LimitChange,
  SourceKind,
  Terms
} from '@onething/core';
import { sayFigure } from '../ledger.ts';
import type { Teller } from '../tell.ts';
import type { SaidGroup, SaidLine } from './said.ts';
import { itemLine } from './items.ts';
import { limitSaid } from './limits.ts';
import type { Speaker } from './speaker.ts';

type Of<K extends ApplicantChange['kind']> = Extract<ApplicantChange, { kind: K }>;
const of = <K extends ApplicantChange['kind']>(changes: readonly ApplicantChange[], kind: K): Of<K>[] =>
  changes.filter((c): c is Of<K> => c.kind === kind);

export function applicantLines(changes: readonly ApplicantChange[], speaker: Speaker): SaidGroup[] {
  const { t } = speaker;
  const items = [
    ...of(changes, 'item').flatMap((c) => itemLine(c, speaker)),
    ...of(changes, 'handling').flatMap((c) => handlingLine(c, speaker)),
    ...of(changes, 'step').map((c) => stepLine(c, speaker))
  ];
  const asked = [
    ...of(changes, 'question').flatMap((c) => questionLines(c, speaker)),
    ...dataLines(of(changes, 'datum'), speaker),
    ...of(changes, 'rules').map((c) => rulesLine(c, speaker))
  ];
  const groups: SaidGroup[] = [
    { title: t('事项与办理', 'Items'), lines: items },
    { title: t('填写', 'Questions'), lines: asked },
    { title: t('材料', 'Documents'), lines: of(changes, 'document').flatMap((c) => documentLines(c, speaker)) },
    { title: t('负担', 'Burden'), lines: burdenLines(of(changes, 'burden'), speaker) },
    {
      title: t('次序', 'Order'),
      lines: [...of(changes, 'section').map((c) => sectionLine(c, speaker)), ...of(changes, 'moved').map((c) => movedLine(c, speaker))]
    }
  ];
  return groups.filter((g) => g.lines.length);
}

// ---- items

function handlingLine({ item, aspects, before = {}, after = {} }: Of<'handling'>, speaker: Speaker): SaidLine[] {
  const said = aspects.flatMap((a) => handlingSaid(a, before, after, speaker) ?? []);
  return said.length ? [{ text: `${speaker.quote(speaker.item(item))}${speaker.t(':', ': ')}${said.join(speaker.t(';', '; '))}` }] : [];
}

function handlingSaid(aspect: keyof Handling, before: Handling, after: Handling, { t, after: teller }: Speaker): string | undefined {
  const yes = (x: boolean | undefined): string => (x === undefined ? t('未写明', 'not stated') : x ? t('是', 'yes') : t('否', 'no'));
  const online = (x: Handling['online']): string =>
    ({ none: t('不能网办', 'not'), inform: t('网上告知', 'information'), file: t('网上申请', 'filing'), full: t('全程网办', 'entirely') })[
      x ?? 'none'
    ];
  const shift = (name: string, say: (h: Handling) => string): string =>
    t(`${name} ${say(before)} → ${say(after)}`, `${name} ${say(before)} → ${say(after)}`);
  switch (aspect) {
    case 'promised':
      return shift(t('承诺时限', 'promised limit'), (h) => teller.limit(h.promised));
    case 'statutory':
      return shift(t('法定时限', 'statutory limit'), (h) => teller.limit(h.statutory));
    case 'visits':
      return shift(t('到现场次数', 'visits'), (h) => String(h.visits ?? '—'));
    case 'online':
      return shift(t('网上办理', 'online'), (h) => online(h.online));
    case 'immediate':
      return shift(t('当场办结', 'decided at once'), (h) => yes(h.immediate));
    case 'nearby':
      return shift(t('就近办理', 'nearby'), (h) => yes(h.nearby));
    case 'post':
      return shift(t('邮寄', 'by post'), (h) => yes(h.post));
    case 'fee':
      return shift(t('收费', 'fee'), (h) => teller.fee(h));
    case 'place':
    case 'hours':
    case 'consult':
    case 'complain':
      return t('办理地点、时间或联系方式变了', 'place, hours or contact changed');
    default:
      return undefined;
  }
}

function stepLine({ item, change, before, after }: Of<'step'>, { t, item: name, quote, language }: Speaker): SaidLine {
  const step = quote((after ?? before)!.title[language]),
    who = quote(name(item));
  return {
    text: {
      added: t(`${who}新增特别程序${step}`, `${who}: new special step ${step}`),
      removed: t(`${who}取消特别程序${step}`, `${who}: special step ${step} is gone`),
      changed: t(`${who}的特别程序${step}变了`, `${who}: special step ${step} changed`)
    }[change]
  };
}

// ---- questions and data

function questionLines({ datum, change, before, after, aspects, limit }: Of<'question'>, speaker: Speaker): SaidLine[] {
  const { t, quote, language, value, list } = speaker;
  const title = (after ?? before)!.title[language];
  if (change === 'added')
    return [
      {
        text:
          t(`新增情形问题:${title}`, `New guided question: ${title}`) +
          (after!.answers
            ? t(`(${list(after!.answers.map((a) => value(datum, a)))})`, ` (${list(after!.answers.map((a) => value(datum, a)))})`)
            : '')
      }
    ];
  if (change === 'removed') return [{ text: t(`不再问情形问题:${title}`, `Guided question no longer asked: ${title}`) }];
  const said = [
    ...(aspects.includes('title')
      ? [
          t(
            `情形问题改了问法:${quote(before!.title[language])} → ${quote(title)}`,
            `Guided question worded otherwise: ${quote(before!.title[language])} → ${quote(title)}`
          )
        ]
      : []),
    ...(limit
      ? [
          t(
            `情形问题${quote(title)}的回答:${limitSaid(datum, limit, speaker)}`,
            `Answers to ${quote(title)}: ${limitSaid(datum, limit, speaker)}`
          )
        ]
      : [])
  ];
  const saves = aspects.includes('saves')
    ? [
        {
          text: t(
            `${quote(title)}最多能省去的项目 ${before!.saves} → ${after!.saves}`,
            `${quote(title)} can save ${before!.saves} → ${after!.saves} lines at best`
          ),
          quiet: true as const
        }
      ]
    : [];
  const help = aspects.includes('help')
    ? [{ text: t(`${quote(title)}的说明改了`, `the help of ${quote(title)} changed`), quiet: true as const }]
    : [];
  return [...said.map((text) => ({ text })), ...saves, ...help];
}

/** What comes and goes is told together, by those who ask for it. */
function dataLines(changes: readonly DatumChange[], speaker: Speaker): SaidLine[] {
  const { t } = speaker,
    groups = new Map<string, DatumChange[]>();
  for (const c of changes)
    if (c.change !== 'changed') {
      const key = `${c.change} ${(c.after ?? c.before)!.askedBy.join(' ')}`;
      groups.set(key, [...(groups.get(key) ?? []), c]);
    }
  const lists = [...groups.values()].map((list): SaidLine => {
    const [first] = list,
      who = speaker.items((first!.after ?? first!.before)!.askedBy),
      names = speaker.some(list.map((c) => speaker.field(c.datum) + (c.after?.requiredBy.length ? t('(必填)', ' (required)') : '')));
    return {
      text:
        first!.change === 'added'
          ? t(`新增填写(${who}):${names}`, `Newly asked (${who}): ${names}`)
          : t(`不再填写(${who}):${names}`, `No longer asked (${who}): ${names}`)
    };
  });
  // what is said of several data alike is said once
  const alike = new Map<string, { readonly names: string[]; readonly quiet: boolean }>();
  for (const c of changes)
    if (c.change === 'changed')
      for (const { said, quiet } of datumSaid(c, speaker)) {
        const entry = alike.get(said) ?? { names: [], quiet };
        alike.set(said, entry);
        entry.names.push(speaker.field(c.datum));
      }
  return [
    ...lists,
    ...[...alike].map(([said, { names, quiet }]): SaidLine => ({
      text: `${speaker.some(names)}${t(':', ': ')}${said}`,
      ...(quiet && { quiet: true as const })
    }))
  ];
}

const SOURCES: Readonly<Record<SourceKind, readonly [string, string]>> = {
  asked: ['由申请人填写', 'filled in by the applicant'],
  prefilled: ['由证照带出', 'taken from a licence'],
  derived: ['由别的回答推出', 'follows from another answer'],
  produced: ['由套餐内事项产生', 'made by an item of the bundle']
};

function datumSaid(
  { datum, aspects, before, after, limits = [], renamed = [] }: DatumChange,
  speaker: Speaker
): { readonly said: string; readonly quiet: boolean }[] {
  const { t, quote, language, items, condition } = speaker,
    old = before!,
    now = after!;
  const has = (a: DatumChange['aspects'][number]): boolean => aspects.includes(a);
  const more = now.requiredBy.filter((i) => !old.requiredBy.includes(i)),
    fewer = old.requiredBy.filter((i) => !now.requiredBy.includes(i));
  const required = !has('required')
    ? []
    : old.requiredBy.length === 0
      ? [t(`改为必填(${items(more)}要求)`, `required now (by ${items(more)})`)]
      : now.requiredBy.length === 0
        ? [t('不再必填', 'no longer required')]
        : [];
  const loud = [
    ...(has('title') ? [t(`原称${quote(old.title[language])}`, `was called ${quote(old.title[language])}`)] : []),
    ...limits.map((limit: LimitChange) => limitSaid(datum, limit, speaker)),
    ...required,
    ...(has('source')
      ? [t(`${SOURCES[old.source][0]} → ${SOURCES[now.source][0]}`, `${SOURCES[old.source][1]} → ${SOURCES[now.source][1]}`)]
      : []),
    ...(has('unit') ? [t(`单位 ${old.unit ?? '—'} → ${now.unit ?? '—'}`, `unit ${old.unit ?? '—'} → ${now.unit ?? '—'}`)] : []),
    ...(has('onlyWhen')
      ? [
          now.onlyWhen
            ? t(
                `只在这种情形填写:${now.onlyWhen.map((c) => condition(c)).join(';')}`,
                `asked only when ${now.onlyWhen.map((c) => condition(c)).join('; ')}`
              )
            : t('任何情形都要填写', 'asked in every situation')
        ]
      : []),
    ...renamed.map((r) =>
      t(`选项${quote(r.before.zh)}改称${quote(r.after.zh)}`, `option ${quote(r.before.en)} is called ${quote(r.after.en)}`)
    )
  ];
  const came = now.askedBy.filter((i) => !old.askedBy.includes(i)),
    left = old.askedBy.filter((i) => !now.askedBy.includes(i));
  const quiet = [
    ...(has('required') && required.length === 0
      ? [
          more.length
            ? t(`${items(more)}也要求必填`, `required by ${items(more)} too`)
            : t(`${items(fewer)}不再要求必填`, `no longer required by ${items(fewer)}`)
        ]
      : []),
    ...(came.length ? [t(`${items(came)}也问`, `${items(came)} ask${came.length > 1 ? '' : 's'} too`)] : []),
    ...(left.length ? [t(`${items(left)}不再问`, `${items(left)} no longer ask${left.length > 1 ? '' : 's'}`)] : []),
    ...(has('help') ? [t('说明改了', 'the help changed')] : [])
  ];
  return [
    { said: loud.join(t(';', '; ')), quiet: false },
    { said: quiet.join(t(';', '; ')), quiet: true }
  ].filter((x) => x.said !== '');
}

function rulesLine({ item, before = [], after = [], limit }: Of<'rules'>, speaker: Speaker): SaidLine {
  const { t, quote } = speaker,
    touched = [...new Set([...before, ...after])].filter((key) => speaker.field(key) !== key || readKey(key) !== undefined);
  const way = {
    tightened: t('更严', 'stricter'),
    loosened: t('更宽', 'looser'),
    both: t('有宽有严', 'stricter and looser'),
    unclear: t('写法变了', 'written otherwise')
  }[limit?.way ?? 'unclear'];
  return {
    text: t(
      `${quote(speaker.item(item))}的填写条件变了(${way}),涉及:${speaker.some(touched.map((k) => speaker.field(k)))}`,
      `The conditions of ${quote(speaker.item(item))} changed (${way}); they speak of: ${speaker.some(touched.map((k) => speaker.field(k)))}`
    )
  };
}

// ---- documents

function documentLines({ document, change, before, after, aspects }: Of<'document'>, speaker: Speaker): SaidLine[] {
  const { t, items } = speaker,
    name = speaker.document(document),
    whoOf = (d: DocumentState): string => items([...new Set(d.rows.map((r) => r.item))]);
  if (change === 'added')
    return [
      {
        text: t(
          `新增${name}${stateSaid(after!, speaker)}(${whoOf(after!)}要求)`,
          `New: ${name}${stateSaid(after!, speaker)} (asked by ${whoOf(after!)})`
        ),
        ...(!['brought', 'optional'].includes(after!.state) && { quiet: true as const })
      }
    ];
  if (change === 'removed')
    return [{ text: t(`不再需要${name}(原${whoOf(before!)}要求)`, `No longer needed: ${name} (${whoOf(before!)} asked for it)`) }];
  const said = aspects.includes('state')
    ? [
        t(
          `${stateName(before!, speaker)} → ${stateName(after!, speaker)}`,
          `${stateName(before!, speaker)} → ${stateName(after!, speaker)}`
        )
      ]
    : [];
  const terms = before!.terms && after!.terms ? termsSaid(before!.terms, after!.terms, speaker) : [];
  // hidden behind a stricter row of another item: told by the row
  const rows = terms.length
    ? []
    : after!.rows.flatMap((row) => {
        const old = before!.rows.find((r) => r.item === row.item && r.row === row.row);
        const inRow = old ? termsSaid(old.terms, row.terms, speaker) : [];
        return inRow.length
          ? [
              t(
                `${speaker.quote(speaker.item(row.item))}:${inRow.join(',')}`,
                `${speaker.quote(speaker.item(row.item))}: ${inRow.join(', ')}`
              )
            ]
          : [];
      });
  const necessity = after!.rows.flatMap((row) => {
    const old = before!.rows.find((r) => r.item === row.item && r.row === row.row);
    return old && old.necessity !== row.necessity
      ? [
          t(
            `${speaker.quote(speaker.item(row.item))}由${necessityName(old.necessity, speaker)}改为${necessityName(row.necessity, speaker)}`,
            `${speaker.quote(speaker.item(row.item))}: ${necessityName(old.necessity, speaker)} → ${necessityName(row.necessity, speaker)}`
          )
        ]
      : [];
  });
  const when = aspects.includes('when')
    ? after!.rows.flatMap((row) => {
        const old = before!.rows.find((r) => r.item === row.item && r.row === row.row);
        return old && speaker.condition(old.when, 'before') !== speaker.condition(row.when)
          ? [
              t(
                `${speaker.quote(speaker.item(row.item))}要它的情形:${speaker.condition(old.when, 'before')} → ${speaker.condition(row.when)}`,
                `${speaker.quote(speaker.item(row.item))} wants it: ${speaker.condition(old.when, 'before')} → ${speaker.condition(row.when)}`
              )
            ]
          : [];
      })
    : [];
  const itemsOf = (d: DocumentState): string[] => [...new Set(d.rows.map((r) => r.item))],
    came = itemsOf(after!).filter((i) => !itemsOf(before!).includes(i)),
    left = itemsOf(before!).filter((i) => !itemsOf(after!).includes(i));
  const asked = [
    ...(came.length ? [t(`${items(came)}也要`, `${items(came)} want${came.length > 1 ? '' : 's'} it too`)] : []),
    ...(left.length ? [t(`${items(left)}不再要`, `${items(left)} no longer want${left.length > 1 ? '' : 's'} it`)] : [])
  ];
  const loud = [...said, ...terms, ...rows, ...necessity, ...when];
  const line = (parts: readonly string[]): string => `${name}${t(':', ': ')}${parts.join(t(';', '; '))}`;
  return loud.length ? [{ text: line([...loud, ...asked]) }] : asked.length ? [{ text: line(asked), quiet: true }] : [];
}

function stateName(d: DocumentState, speaker: Speaker): string {
  const { t } = speaker;
  switch (d.state) {
    case 'brought':
      return t('须提交', 'to be brought');
    case 'optional':
      return t('可以不交', 'may be brought');
    case 'alternative':
      return t('可由别的材料代替', 'another document will do');
    case 'committed':
      return t('以承诺代替', 'a promise stands in');
    case 'mergedForm':
      return t('合并后的表单就是', 'this one form takes its place');
    case 'produced':
      return t(`由${speaker.quote(speaker.item(d.from ?? ''))}办出,免提交`, `issued by ${speaker.quote(speaker.item(d.from ?? ''))}`);
    case 'held': {
      const source =
        [...speaker.newer.holdings, ...speaker.older.holdings].find((h) => h.source === d.from)?.title[speaker.language] ?? d.from ?? '';
      return t(`由${source}调取,免提交`, `fetched from: ${source}`);
    }
    case 'dropped':
      return t('经决定不要', 'dropped by decision');
  }
}

const stateSaid = (d: DocumentState, speaker: Speaker): string => {
  const terms =
    d.state === 'brought' && d.terms ? speaker.after.terms(d.terms as ComposedNeed).join(speaker.t(',', ', ')) : stateName(d, speaker);
  return speaker.t(`:${terms}`, `: ${terms}`);
};

export const necessityName = (necessity: string, { t }: Speaker): string =>
  ({
    required: t('必要', 'required'),
    optional: t('非必要', 'optional'),
    deferrable: t('可容缺', 'deferrable'),
    commitment: t('可承诺', 'by promise'),
    dropped: t('不要', 'dropped')
  })[necessity] ?? necessity;

/** Terms that went and terms that came. */
export function termsSaid(before: Terms, after: Terms, { before: then, after: now, t }: Speaker): string[] {
  const old = then.terms(before as ComposedNeed),
    fresh = now.terms(after as ComposedNeed);
  const was = old.filter((x) => !fresh.includes(x)).join(t(',', ', ')),
    is = fresh.filter((x) => !old.includes(x)).join(t(',', ', '));
  const terms =
    was === '' && is === ''
      ? []
      : [was === '' ? t(`新增要求 ${is}`, `now also ${is}`) : is === '' ? t(`不再要求 ${was}`, `no longer ${was}`) : `${was} → ${is}`];
  return [...terms, ...deferralSaid(before.defer, after.defer, now)];
}

export function deferralSaid(before: Limit | undefined, after: Limit | undefined, { t, limit }: Pick<Teller, 't' | 'limit'>): string[] {
  if (before?.days === after?.days && before?.unit === after?.unit) return [];
  if (after === undefined) return [t('不能再后补', 'can no longer be supplied later')];
  return [
    before === undefined
      ? t(`可在 ${limit(after)}内补交`, `may be supplied within ${limit(after)}`)
      : t(`补交期限 ${limit(before)} → ${limit(after)}`, `to be supplied within ${limit(before)} → ${limit(after)}`)
  ];
}

// ---- burden and order

const NUMBERS: readonly (readonly [Exclude<keyof Burden, 'answers'>, Figure])[] = [
  ['fields', 'lines'],
  ['materials', 'documents'],
  ['copies', 'copies'],
  ['visits', 'visits'],
  ['days', 'days']
];

function burdenLines(changes: readonly Of<'burden'>[], { t }: Speaker): SaidLine[] {
  const numbers = ({ before, after }: Of<'burden'>): string =>
    NUMBERS.filter(([n]) => before[n] !== after[n])
      .map(([n, figure]) =>
        t(`${sayFigure(figure, 'zh')} ${before[n]} → ${after[n]}`, `${sayFigure(figure, 'en')} ${before[n]} → ${after[n]}`)
      )
      .join(t(',', ', '));
  const said = changes.map((c) => ({ mark: c.mark, text: numbers(c) }));
  if (said.length === 3 && new Set(said.map((s) => s.text)).size === 1)
    return [
      {
        text: t(
          `最简、居中、最繁的情形都一样:${said[0]!.text}`,
          `In the smallest, the middle and the costliest situation alike: ${said[0]!.text}`
        )
      }
    ];
  const names = {
    smallest: t('最简情形', 'Smallest situation'),
    median: t('居中情形', 'Middle situation'),
    costliest: t('最繁情形', 'Costliest situation')
  };
  return said.map(({ mark, text }) => ({ text: `${names[mark]}${t(':', ': ')}${text}` }));
}

function sectionLine({ change, before, after }: Of<'section'>, { t, quote, language }: Speaker): SaidLine {
  const name = quote((after ?? before)!.title[language]);
  return {
    text: {
      added: t(`新增部分${name}`, `New section ${name}`),
      removed: t(`不再有部分${name}`, `Section ${name} is gone`),
      changed: t(
        `部分${quote(before?.title[language] ?? '')}改称${name}`,
        `Section ${quote(before?.title[language] ?? '')} is called ${name}`
      )
    }[change],
    quiet: true
  };
}

function movedLine({ data, before, after }: Of<'moved'>, { t, some, field, quote, older, newer, language }: Speaker): SaidLine {
  const from = quote(older.sections.find((s) => s.id === before)?.title[language] ?? before),
    to = quote(newer.sections.find((s) => s.id === after)?.title[language] ?? after);
  return { text: t(`从${from}移到${to}:${some(data.map(field))}`, `Moved from ${from} to ${to}: ${some(data.map(field))}`), quiet: true };
}

// What does a department notice? Its items and forms, the fields that are filled newly, no longer or from elsewhere, values
// that cannot come any more, its material rows, whom it waits for, what it issues.

import { needsNoDatum, type DepartmentChange, type MaterialRow, type SourceState } from '@onething/core';
import type { SaidLine } from './said.ts';
import { deferralSaid, necessityName, termsSaid } from './applicants.ts';
import { itemLine } from './items.ts';
import type { Speaker } from './speaker.ts';

type Of<K extends DepartmentChange['kind']> = Extract<DepartmentChange, { kind: K }>;

export function departmentLines(changes: readonly DepartmentChange[], speaker: Speaker): SaidLine[] {
  const fed = changes.filter((c): c is Of<'fed'> => c.kind === 'fed');
  return [
    ...changes.flatMap((c) => (c.kind === 'item' ? itemLine(c, speaker) : c.kind === 'form' ? [formLine(c, speaker)] : [])),
    ...fedLines(fed, speaker),
    ...changes.flatMap((c) => lines(c, speaker))
  ];
}

function lines(c: DepartmentChange, speaker: Speaker): SaidLine[] {
  switch (c.kind) {
    case 'item':
    case 'form':
    case 'fed':
      return [];
    case 'source':
      return [sourceLine(c, speaker)];
    case 'values':
      return [valuesLine(c, speaker)];
    case 'material':
      return materialLines(c, speaker);
    case 'waits':
      return [waitsLine(c, speaker)];
    case 'output':
      return [outputLine(c, speaker)];
    default: {
      const never: never = c;
      return never;
    }
  }
}

const formLine = ({ item, before, after, same }: Of<'form'>, { t, quote, item: name }: Speaker): SaidLine => {
  const versions = before === after ? '' : t(`(版本 ${before} → ${after})`, ` (version ${before} → ${after})`);
  return same
    ? {
        text: t(
          `${quote(name(item))}换了版本,表单未变${versions}`,
          `${quote(name(item))} has a new version; its form is the same${versions}`
        ),
        quiet: true
      }
    : { text: t(`${quote(name(item))}的表单变了${versions}`, `The form of ${quote(name(item))} changed${versions}`) };
};

// ---- fields

const nameOf = ({ path, before, after }: Of<'fed'>): string => (after ?? before)!.label ?? path.filter((s) => s !== '*').join('/');

function fedLines(changes: readonly Of<'fed'>[], speaker: Speaker): SaidLine[] {
  const { t, some, quote } = speaker,
    groups = new Map<string, Of<'fed'>[]>();
  for (const c of changes)
    if (c.change !== 'changed') groups.set(`${c.change} ${c.item}`, [...(groups.get(`${c.change} ${c.item}`) ?? []), c]);
  const lists = [...groups.values()].map((list): SaidLine => {
    const who = quote(speaker.item(list[0]!.item)),
      names = some(list.map(nameOf));
    return {
      text:
        list[0]!.change === 'added'
          ? t(`${who}新收到:${names}`, `${who} receives newly: ${names}`)
          : t(`${who}不再收到:${names}`, `${who} no longer receives: ${names}`)
    };
  });
  return [...lists, ...changes.filter((c) => c.change === 'changed').map((c) => fedOtherwise(c, speaker))];
}

function fedOtherwise(c: Of<'fed'>, speaker: Speaker): SaidLine {
  const { t, quote, list, field, raw } = speaker,
    { example, before, after } = c,
    who = quote(speaker.item(c.item)),
    name = quote(nameOf(c));
  const from = (f: typeof before): string =>
    needsNoDatum(f!.map) ? t('固定值', 'a fixed value') : list(f!.data.map(field)) || t('空', 'nothing');
  if (JSON.stringify(before!.data) !== JSON.stringify(after!.data))
    return {
      text: t(
        `${who}的${name}由“${from(before)}”改取“${from(after)}”`,
        `${name} of ${who} is filled from "${from(after)}" instead of "${from(before)}"`
      )
    };
  const [value] = Object.values(example.record),
    shown = Object.keys(example.record).length === 1 && typeof value !== 'object';
  const given = shown ? t(`填 ${raw(value)} 时,`, `from ${raw(value)}: `) : t('例如', 'for example: ');
  return {
    text: t(
      `${who}的${name}换算或写法变了(${given}原写 ${raw(example.before)},现写 ${raw(example.after)})`,
      `${name} of ${who} is written otherwise (${given}${raw(example.before)} before, ${raw(example.after)} now)`
    )
  };
}

function sourceLine({ item, datum, before, after }: Of<'source'>, speaker: Speaker): SaidLine {
  const { t, quote, field, items } = speaker;
  const said = (s: SourceState): string =>
    ({
      asked: t('由申请人填写', 'filled in by the applicant'),
      derived: t(`由${quote(field(s.from ?? ''))}推出`, `follows from ${quote(field(s.from ?? ''))}`),
      produced: t(
        `由${items([...new Set((s.makers ?? []).map((m) => m.item as string))])}产生,办出后才有`,
        `made by ${items([...new Set((s.makers ?? []).map((m) => m.item as string))])}, there once that is concluded`
      )
    })[s.kind];
  const same = said(before) === said(after);
  return {
    text: same
      ? t(
          `${quote(speaker.item(item))}收到的${quote(field(datum))}仍${said(after)},但情形变了`,
          `${quote(field(datum))} that ${quote(speaker.item(item))} receives is still ${said(after)}, in other situations`
        )
      : t(
          `${quote(speaker.item(item))}收到的${quote(field(datum))}:${said(before)} → ${said(after)}`,
          `${quote(field(datum))} that ${quote(speaker.item(item))} receives: ${said(before)} → ${said(after)}`
        )
  };
}

function valuesLine({ item, path, datum, lost, gained, listed }: Of<'values'>, speaker: Speaker): SaidLine {
  const { t, quote, some, raw } = speaker,
    name = path.filter((s) => s !== '*').join('/');
  const show = (values: readonly unknown[]): string => some(values.map(raw));
  const said = [
    ...(lost.length
      ? [
          listed
            ? t(`不会再收到 ${show(lost)}`, `${show(lost)} cannot come any more`)
            : t(`有些值不会再收到,例如 ${show(lost)}`, `some values cannot come any more, for example ${show(lost)}`)
        ]
      : []),
    ...(gained.length
      ? [
          listed
            ? t(`可能新收到 ${show(gained)}`, `${show(gained)} may come newly`)
            : t(`可能收到以前没有的值,例如 ${show(gained)}`, `some values may come newly, for example ${show(gained)}`)
        ]
      : [])
  ];
  return {
    text: t(
      `${quote(speaker.item(item))}的${quote(speaker.field(datum))}(${name}):${said.join(';')}`,
      `${quote(speaker.field(datum))} of ${quote(speaker.item(item))} (${name}): ${said.join('; ')}`
    ),
    ...(lost.length === 0 && { quiet: true as const })
  };
}

// ---- materials, waiting, results

function materialLines({ item, change, before, after, aspects }: Of<'material'>, speaker: Speaker): SaidLine[] {
  const { t, quote } = speaker,
    who = quote(speaker.item(item)),
    row = rowName((after ?? before)!, after ? 'after' : 'before', speaker);
  if (change === 'added') return [{ text: t(`${who}新增材料${row}`, `${who} wants newly: ${row}`) }];
  if (change === 'removed') return [{ text: t(`${who}不再要材料${row}`, `${who} no longer wants: ${row}`) }];
  const old = before!,
    now = after!,
    has = (a: (typeof aspects)[number]): boolean => aspects.includes(a);
  const lists = (r: MaterialRow): string =>
    r.lists.map((list) => list.map((n) => speaker.document(n.document)).join(t('和', ' and '))).join(t(',或者', ', or ')) ||
    t('未写明', 'nothing named');
  const loud = [
    ...(has('documents')
      ? [`${lists(old)} → ${lists(now)}`]
      : now.lists
          .flat()
          .flatMap((n, i) =>
            termsSaid(old.lists.flat()[i]!, n, speaker).map((s) =>
              now.lists.flat().length > 1 ? `${speaker.document(n.document)} ${s}` : s
            )
          )),
    ...(has('necessity') ? [`${necessityName(old.necessity, speaker)} → ${necessityName(now.necessity, speaker)}`] : []),
    ...deferralSaid(old.defer, now.defer, speaker.after),
    ...(has('when')
      ? [
          t(
            `情形:${speaker.condition(old.when, 'before')} → ${speaker.condition(now.when)}`,
            `wanted ${speaker.condition(old.when, 'before')} → ${speaker.condition(now.when)}`
          )
        ]
      : []),
    ...(has('decision')
      ? [t(`决定:${decided(old, speaker)} → ${decided(now, speaker)}`, `decision: ${decided(old, speaker)} → ${decided(now, speaker)}`)]
      : [])
  ];
  const quiet = [
    ...(has('title') ? [t(`原称${quote(old.title)}`, `was called ${quote(old.title)}`)] : []),
    ...(has('standard') ? [t('受理标准改了', 'the standard changed')] : []),
    ...(has('basis') ? [t('依据改了', 'the basis changed')] : [])
  ];
  const said = [...loud, ...quiet];
  return said.length
    ? [
        {
          text: t(`${who}的材料${row}:${said.join(';')}`, `${row} of ${who}: ${said.join('; ')}`),
          ...(loud.length === 0 && { quiet: true as const })
        }
      ]
    : [];
}

const rowName = ({ title, lists }: MaterialRow, side: 'before' | 'after', speaker: Speaker): string =>
  speaker.quote(speaker[side].row({ title, lists: lists.map((list) => list.map((n) => ({ ...n, key: n.document }))) } as never));
const decided = ({ decision }: MaterialRow, { t }: Speaker): string =>
  ({ drop: t('不要', 'dropped'), defer: t('容缺', 'deferred'), commit: t('承诺', 'by promise') } as Record<string, string>)[
    decision ?? ''
  ] ?? t('照常要', 'wanted as usual');

function waitsLine({ item, for: maker, change, before, after }: Of<'waits'>, speaker: Speaker): SaidLine {
  const { t, quote, some } = speaker,
    who = quote(speaker.item(item)),
    other = quote(speaker.item(maker));
  const carries = (e: typeof after): string =>
    some((e?.carries ?? []).map((c) => (c.kind === 'datum' ? speaker.field(c.key) : speaker.document(c.key))));
  const cut = (e: typeof after): string =>
    e?.cut
      ? e.cut === 'commitment'
        ? t('先承诺,不等', 'promised, not waited for')
        : t('先容缺,不等', 'deferred, not waited for')
      : t('要等', 'waited for');
  if (change === 'added')
    return {
      text: t(
        `${who}要等${other}${after!.cut ? `(${cut(after)})` : ''}:用到${carries(after) || '其结果'}`,
        `${who} waits for ${other}${after!.cut ? ` (${cut(after)})` : ''}: it uses ${carries(after) || 'its result'}`
      )
    };
  if (change === 'removed') return { text: t(`${who}不再等${other}`, `${who} no longer waits for ${other}`) };
  if (cut(before) !== cut(after))
    return { text: t(`${who}对${other}:${cut(before)} → ${cut(after)}`, `${who}, for ${other}: ${cut(before)} → ${cut(after)}`) };
  return {
    text: t(
      `${who}向${other}取用的变了:${carries(before) || '—'} → ${carries(after) || '—'}`,
      `What ${who} uses of ${other}: ${carries(before) || '—'} → ${carries(after) || '—'}`
    )
  };
}

function outputLine({ item, change, before, after }: Of<'output'>, { t, quote, item: name, language }: Speaker): SaidLine {
  const held = (o: typeof after): string => String(o?.data.length ?? 0);
  const who = quote(name(item)),
    what = quote((after ?? before)!.title[language]);
  return {
    text: {
      added: t(`${who}新出具${what}`, `${who} issues newly: ${what}`),
      removed: t(`${who}不再出具${what}`, `${who} no longer issues: ${what}`),
      changed: t(
        `${who}出具的${what}变了(数据 ${held(before)} → ${held(after)} 项)`,
        `${what} of ${who} changed (data ${held(before)} → ${held(after)})`
      )
    }[change]
  };
}

// What do staff settle, or have to know?

import { say, sayConflict, type Finding, type StaffChange } from '@onething/core';
import type { SaidGroup, SaidLine } from './said.ts';
import type { Speaker } from './speaker.ts';

type Of<K extends StaffChange['kind']> = Extract<StaffChange, { kind: K }>;

export function staffLines(changes: readonly StaffChange[], speaker: Speaker): SaidGroup[] {
  const { t } = speaker;
  const lines = (of: (c: StaffChange) => SaidLine | undefined): SaidLine[] => changes.flatMap((c) => of(c) ?? []);
  const groups: SaidGroup[] = [
    { title: t('能否填成', 'Can it be filled in'), lines: lines((c) => (c.kind === 'verdict' ? verdictLine(c, speaker) : undefined)) },
    {
      title: t('决定', 'Decisions'),
      lines: lines((c) =>
        c.kind === 'decision' ? decisionLine(c, speaker) : c.kind === 'materialDecision' ? materialLine(c, speaker) : undefined
      )
    },
    { title: t('冲突', 'Conflicts'), lines: lines((c) => (c.kind === 'conflict' ? conflictLine(c, speaker) : undefined)) },
    { title: t('发现', 'Findings'), lines: lines((c) => (c.kind === 'finding' ? findingLine(c, speaker) : undefined)) }
  ];
  return groups.filter((g) => g.lines.length);
}

function verdictLine({ before, after }: Of<'verdict'>, { t, items }: Speaker): SaidLine {
  const said = ({ kind, items: who = [] }: typeof after): string =>
    ({
      satisfiable: t('能填成(有样例走通)', 'it can be (a witness shows it)'),
      unknown: t('未能证明能填成', 'not proven'),
      empty: t(`填不成:${items(who)}不能同时满足`, `it cannot: ${items(who)} cannot be met together`)
    })[kind];
  return { text: `${said(before)} → ${said(after)}` };
}

function decisionLine({ decision, change, before, after }: Of<'decision'>, speaker: Speaker): SaidLine {
  const { t, quote, items } = speaker;
  const name = t(
    `决定${quote(decision.id)}(${decision.by}:${decision.reason})`,
    `Decision ${quote(decision.id)} (${decision.by}: ${decision.reason})`
  );
  const mine = [...new Set(decision.fields.map((f) => f.item as string))],
    rewritten = mine.filter(
      (id) => speaker.older.items.find((i) => i.id === id)?.digest !== speaker.newer.items.find((i) => i.id === id)?.digest
    );
  const touched = items(rewritten.length ? rewritten : mine);
  const states = { inForce: t('有效', 'in force'), stale: t('已过期', 'stale'), idle: t('不涉及本套餐', 'idle') };
  const stale =
    decision.kind === 'keepApart'
      ? t(
          `已过期:${touched}的字段变了。在有人确认以前仍然分开问。`,
          `went stale: fields of ${touched} changed. They stay apart until somebody confirms it.`
        )
      : t(
          `已过期,不再起作用:${touched}的字段变了。请重新确认或改掉。`,
          `went stale and is not applied: fields of ${touched} changed. Confirm it again, or change it.`
        );
  if (change === 'removed') return { text: t(`${name}撤销了(原${states[before!]})`, `${name} was withdrawn (it was ${states[before!]})`) };
  if (after === 'stale' && before !== 'stale') return { text: t(`${name}${stale}`, `${name} ${stale}`) };
  if (change === 'added') return { text: t(`新${name},${states[after!]}`, `New: ${name}, ${states[after!]}`) };
  if (before !== after)
    return { text: t(`${name}:${states[before!]} → ${states[after!]}`, `${name}: ${states[before!]} → ${states[after!]}`) };
  return { text: t(`${name}的内容改了,${states[after!]}`, `${name} was rewritten; it is ${states[after!]}`) };
}

function materialLine({ item, row, change, before, after }: Of<'materialDecision'>, speaker: Speaker): SaidLine {
  const { t, quote } = speaker,
    composition = after ? speaker.newer : speaker.older;
  const requirement = composition.items.find((i) => i.id === item)?.materials?.find((r) => r.id === row);
  const what = t(
    `${quote(speaker.item(item))}的材料${quote(requirement ? speaker.after.row(requirement) : row)}`,
    `${quote(requirement ? speaker.after.row(requirement) : row)} of ${quote(speaker.item(item))}`
  );
  const said = (d: typeof after): string =>
    ({ drop: t('不要', 'dropped'), defer: t('容缺', 'deferred'), commit: t('承诺', 'by promise') })[d!.decision] +
    (d!.by === undefined ? '' : t(`(${d!.by}:${d!.reason ?? ''})`, ` (${d!.by}: ${d!.reason ?? ''})`));
  return {
    text: {
      added: t(`新决定:${what},${after ? said(after) : ''}`, `New decision on ${what}: ${after ? said(after) : ''}`),
      removed: t(
        `决定撤销:${what},原${before ? said(before) : ''}`,
        `Decision on ${what} was withdrawn; it was ${before ? said(before) : ''}`
      ),
      changed: t(
        `决定改了:${what},${before ? said(before) : ''} → ${after ? said(after) : ''}`,
        `Decision on ${what}: ${before ? said(before) : ''} → ${after ? said(after) : ''}`
      )
    }[change]
  };
}

function conflictLine({ change, conflict }: Of<'conflict'>, speaker: Speaker): SaidLine {
  const { t, language } = speaker,
    said = sayConflict(conflict, change === 'settled' ? speaker.older : speaker.newer, language);
  return { text: { new: t('新:', 'New: '), settled: t('已没有:', 'Gone: '), changed: t('变了:', 'Changed: ') }[change] + said };
}

function findingLine({ change, finding }: Of<'finding'>, speaker: Speaker): SaidLine {
  const { t, language } = speaker,
    words = { error: t('错误', 'error'), warning: t('警告', 'warning'), info: t('提示', 'note') };
  const place = finding.at
    .filter((p) => p.document === 'item')
    .map((p) => speaker.quote(speaker.item(p.id)))
    .at(0);
  const text = `${change === 'new' ? t('新', 'New ') : t('已没有的', 'Gone: ')}${words[finding.severity]}${t(':', ': ')}${place ? `${place} ` : ''}${say({ code: finding.code, facts: named(finding.facts, speaker) }, language)}`;
  return { text, ...((finding.severity === 'info' || change === 'gone') && { quiet: true as const }) };
}

/** Facts name data, items and codes; a reader wants their titles. */
function named(facts: Finding['facts'], speaker: Speaker): Finding['facts'] {
  const datum = typeof facts['datum'] === 'string' ? facts['datum'] : undefined,
    text = (x: unknown): string => String(x);
  const list = (x: unknown, of: (y: unknown) => string): unknown => (Array.isArray(x) ? x.map(of) : of(x));
  return Object.fromEntries(
    Object.entries(facts).map(([name, x]) => [
      name,
      name === 'datum'
        ? list(x, (y) => speaker.field(text(y)))
        : name === 'item' || name === 'items'
          ? list(x, (y) => speaker.item(text(y)))
          : name === 'codes' && datum !== undefined
            ? list(x, (y) => speaker.value(datum, y as never))
            : x
    ])
  );
}

// Which one form do these items make?

import {
  allItems,
  canonical,
  check,
  compose,
  ledger,
  say,
  sayConflict,
  suggest,
  type Composition,
  type Diagnostic,
  type Json,
  type Suggestion
} from '@onething/core';
import { ledgerTables, sayCauses } from '@onething/papers';
import type { Context, Outcome } from '../command.ts';
import { sourcesOf } from '../files.ts';
import { placerOf } from '../files/places.ts';
import { OPTIONS, SOURCE_OPTIONS } from '../options.ts';
import type { Language } from '../output/language.ts';
import { written } from '../output/print.ts';
import { table } from '../output/table.ts';

export const summary = { zh: '把一个套餐的各张表合成一张', en: 'merge the forms of a bundle into one' };
export const usage = '<bundle.json>';
export const options = { ...SOURCE_OPTIONS, out: OPTIONS.outFile, suggest: OPTIONS.suggest };
export const least = 1;
export const most = 1;
export const example = 'compose examples/restaurant/bundle.json -o composition.json';

export function run([file = '']: readonly string[], { language, values }: Context): Outcome {
  const { catalogue, items, bundle } = sourcesOf(file, values);
  const composition = compose(catalogue, items, bundle);
  const wrong = wronglySaid(check({ catalogue, items, bundles: [bundle] }), composition);
  const bytes = `${canonical(composition as unknown as Json)}\n`,
    told = written(values['out'], bytes, language);
  const likely = values['suggest'] ? suggest(catalogue, items, bundle) : undefined;
  return {
    data: likely ? { composition, suggestions: likely } : composition,
    text:
      values['out'] === '-'
        ? bytes
        : [
            inWords(composition, language, [catalogue, ...items, bundle]),
            wrongInWords(wrong, language, [catalogue, ...items, bundle]),
            likely ? suggestionsInWords(likely, language) : '',
            told ?? ''
          ].join(''),
    code: wrong.length || [...composition.diagnostics, ...composition.conflicts].some((d) => d.severity === 'error') ? 1 : 0
  };
}

/** Errors of the documents that composing passes over: what is made of them is not what their authors meant. */
const wronglySaid = (found: readonly Diagnostic[], { diagnostics }: Composition): Diagnostic[] =>
  found.filter((d) => d.severity === 'error' && !d.acknowledged && !diagnostics.some((told) => told.code === d.code));

function wrongInWords(wrong: readonly Diagnostic[], language: Language, documents: Parameters<typeof placerOf>[0]): string {
  if (wrong.length === 0) return '';
  const placer = placerOf(documents, wrong),
    lines = wrong.map((d) => `  · ${say(d, language)}\n    ${placer.inWords(d)}\n`).join('');
  return (language === 'zh' ? '文档本身有错:\n' : 'The documents themselves are wrong:\n') + lines;
}

/** What unbound fields may be; a person decides. */
function suggestionsInWords(list: readonly Suggestion[], language: Language): string {
  const t = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  if (list.length === 0) return t('没有绑定建议。\n', 'No suggestions.\n');
  return (
    t('可能是同一数据(由人决定):\n', 'May be the same datum (a person decides):\n') +
    table(
      [t('字段', 'field'), t('标签', 'label'), t('可能是', 'may be'), t('相像', 'likeness'), t('理由', 'reasons')],
      list
        .slice(0, 40)
        .map((s) => [
          `${s.field.item}/${s.field.path.join('/')}`,
          s.label,
          s.datum ?? `${s.other!.item}/${s.other!.path.join('/')}`,
          s.score.toFixed(2),
          s.reasons.map((r) => r.kind).join(' ')
        ])
    )
  );
}

/** documents: those that it was made of, to tell in which file and line a finding is. */
export function inWords(c: Composition, language: Language, documents: Parameters<typeof placerOf>[0] = []): string {
  const t = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const titles = new Map(c.data.map((d) => [d.key as string, d]));
  const sections = table(
    [t('部分', 'section'), t('问题', 'questions'), t('例如', 'such as')],
    c.sections.map((s) => {
      const asked = s.data.map((key) => titles.get(key)!).filter((d) => d.source.kind === 'asked');
      return [
        s.title[language],
        String(asked.length),
        asked
          .slice(0, 4)
          .map((d) => d.title[language])
          .join(t('、', ', ')) + (asked.length > 4 ? ' …' : '')
      ];
    })
  );
  const { figures, lines } = ledgerTables(ledger(allItems(c), {}), language),
    { change, less } = figures.find((f) => f.figure === 'lines')!;
  const counts =
    t(
      `全部事项一起:原表 ${change.before} 栏 → 要填 ${change.after} 栏`,
      `All items together: ${change.before} lines on paper → ${change.after} to fill in`
    ) +
    (less ? t(`(${less})`, ` (${less})`) : '') +
    (lines.length ? t(':', ': ') + sayCauses(lines, language) : '');
  const conflicts =
    c.conflicts.length === 0
      ? t('没有冲突。', 'No conflicts.')
      : t(`冲突 ${c.conflicts.length} 个:\n`, `${c.conflicts.length} conflict${c.conflicts.length === 1 ? '' : 's'}:\n`) +
        c.conflicts.map((k) => `  · ${sayConflict(k, c, language)}\n`).join('');
  const states = { inForce: t('有效', 'in force'), stale: t('已过期', 'stale'), idle: t('未涉及', 'idle') };
  const decisions =
    c.decisions.length === 0
      ? ''
      : t('决定: ', 'Decisions: ') + c.decisions.map((d) => `${d.id} ${states[d.state]}`).join(t('、', ', ')) + '\n';
  const verdict = {
    satisfiable: t('已用一份样例走通:合并、拆分、各部门表单校验。', 'Tried with a witness: merged, split, and judged by every form.'),
    empty: t('这些事项无法同时满足。', 'These items cannot be met together.'),
    unknown: t('未能证明可以填写。', 'Not proven satisfiable.')
  }[c.verdict.kind];
  const seen = c.narrowing.filter((n) => n.severity !== 'info').length,
    ordinary = c.narrowing.length - seen;
  const narrowing =
    c.narrowing.length === 0
      ? t('没有收窄:每张表自己能填的,都填得成。', 'Nothing is narrowed: what each form takes by itself can be filed.')
      : t(
          `收窄 ${c.narrowing.length} 处:${seen} 处要看(见发现),${ordinary} 处是两个限度的平常交集(用 explain 看)。`,
          `Narrowed in ${c.narrowing.length} places: ${seen} to look at (see findings), ${ordinary} where two limits meet as usual (see explain).`
        );
  const shown = c.diagnostics.filter((d) => d.severity !== 'info'),
    placer = placerOf(documents, shown);
  const findings = shown.map((d) => `  · ${say(d, language)}\n${d.at.length ? `    ${placer.inWords(d)}\n` : ''}`).join('');
  return `${c.title[language]}\n\n${sections}\n${counts}\n${verdict}\n${decisions}${conflicts}\n${narrowing}\n${findings ? t('发现:\n', 'Findings:\n') + findings : ''}`;
}

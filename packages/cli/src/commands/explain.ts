// Why is this asked, by whom, and what narrowed it?

import { explain, sayNarrowing, type Composition, type Explanation, type Json } from '@onething/core';
import type { Context, Outcome } from '../command.ts';
import { compositionOf } from '../files.ts';
import { SOURCE_OPTIONS } from '../options.ts';
import type { Language } from '../output/language.ts';
import { misuseOf } from '../output/misuse.ts';
import { table } from '../output/table.ts';

export const summary = { zh: '一个问题为什么问、谁在问、谁收窄了它', en: 'why a datum is asked, by whom, and who narrowed it' };
export const usage = '<composition.json|bundle.json> [datum [column]]';
export const options = SOURCE_OPTIONS;
export const least = 1;
export const most = 3;
export const example = 'explain examples/restaurant/bundle.json legalRep.name';

export function run([file = '', ...key]: readonly string[], { language, values }: Context): Outcome {
  const composition = compositionOf(file, values);
  if (key.length === 0) {
    const rows = composition.data.map((d) => [
      d.key as string,
      d.title[language],
      String(d.asks.length),
      d.asks.map((a) => a.item).join(' ')
    ]);
    const head = { zh: ['数据', '问题', '几处在问', '事项'], en: ['datum', 'question', 'asked by', 'items'] }[language];
    return {
      data: composition.data.map(({ key: k, title, asks }) => ({ key: k, title, asks: asks.length })),
      text: table(head, rows),
      code: 0
    };
  }
  const why = explain(composition, key);
  if (!why) {
    throw misuseOf({ code: 'explain.unknownDatum', facts: { datum: key.join(' '), near: nearest(composition, key.join('.')) } });
  }
  const narrowing = composition.narrowing.filter((n) => n.datum === why.key);
  const lost = narrowing.map((n) => `  · ${sayNarrowing(n, composition, language)}\n`).join('');
  return {
    data: { ...why, narrowing },
    text: inWords(why, language) + (lost && (language === 'zh' ? `\n收窄:\n${lost}` : `\nNarrowed:\n${lost}`)),
    code: 0
  };
}

function inWords(why: Explanation, language: Language): string {
  const t = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const makers = (why.source.makers ?? []).map((m) => m.item).join(', ');
  const source = {
    asked: t('由申请人填写', 'asked of the applicant'),
    derived: t(`由 ${why.source.from ?? ''} 推出`, `derived from ${why.source.from ?? ''}`),
    produced: t(`由事项 ${makers} 产生`, `produced by item ${makers}`)
  }[why.source.kind];
  const asks = table(
    [t('事项', 'item'), t('部门', 'department'), t('它的叫法', 'its label'), t('必填', 'required'), t('依据', 'basis')],
    why.asks.map((a) => [
      a.itemTitle[language],
      a.department[language],
      `${a.label} /${a.path.join('/')}`,
      a.required ? t('是', 'yes') : '',
      a.basis.map((b) => `${b.title}${b.clause ?? ''}`).join(t(';', '; '))
    ])
  );
  const constraints =
    why.constraints.length === 0
      ? ''
      : '\n' +
        table(
          [t('约束', 'constraint'), t('值', 'value'), t('来自', 'from'), t('已被涵盖', 'implied')],
          why.constraints.map((c) => [
            c.keyword,
            short(c.value),
            c.effective.join(' '),
            c.implied.map((i) => `${i.item} ${short(i.value)}`).join(', ')
          ])
        );
  const removed = why.options.filter((o) => o.removedBy.length);
  const options =
    removed.length === 0
      ? ''
      : '\n' +
        removed
          .map((o) =>
            t(`选项“${o.title.zh}”:${o.removedBy.join('、')} 不接受\n`, `option "${o.title.en}": not taken by ${o.removedBy.join(', ')}\n`)
          )
          .join('');
  const rules =
    why.rules.length === 0
      ? ''
      : t(`\n另有 ${why.rules.length} 条条件涉及它:`, `\n${why.rules.length} conditions speak of it: `) +
        why.rules.map((r) => r.item).join(' ') +
        '\n';
  return `${why.title[language]}  ${why.key}\n${source}\n\n${asks}${constraints}${options}${rules}`;
}

const short = (value: Json): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? text.slice(0, 57) + '…' : text;
};

/** Keys that share the most letter pairs with what was typed. */
function nearest(composition: Composition, typed: string): string[] {
  const pairs = (s: string): Set<string> =>
    new Set(Array.from({ length: Math.max(0, s.length - 1) }, (_, i) => s.slice(i, i + 2).toLowerCase()));
  const mine = pairs(typed);
  const score = (key: string, title: string): number =>
    [...pairs(key + title)].filter((p) => mine.has(p)).length + (title.includes(typed) ? 5 : 0);
  return composition.data
    .map((d) => ({ key: d.key as string, s: score(d.key, d.title.zh) }))
    .filter((d) => d.s > 1)
    .sort((a, b) => b.s - a.s)
    .slice(0, 5)
    .map((d) => d.key);
}

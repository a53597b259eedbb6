// Which fields was each decision made on? Writes the digest of the fields as they are into the bundle's decisions: the
// person who runs it confirms them.

import { digestOfFields } from '@onething/core';
import type { Context, Outcome } from '../command.ts';
import { sourcesOf } from '../files.ts';
import { bytesOf, writeText } from '../files/bytes.ts';
import { OPTIONS, SOURCE_OPTIONS } from '../options.ts';

export const summary = { zh: '为套餐的决定写入当前字段的摘要(即重新确认)', en: 'confirm a bundle’s decisions on the fields as they are' };
export const usage = '<bundle.json>';
export const options = { ...SOURCE_OPTIONS, check: OPTIONS.check };
export const least = 1;
export const most = 1;
export const example = 'stamp examples/restaurant/bundle.json --check';

export function run([file = '']: readonly string[], { language, values }: Context): Outcome {
  const { items, bundle } = sourcesOf(file, values);
  const byId = new Map(items.map((i) => [i.id as string, i]));
  const states = (bundle.decisions ?? []).map((d) => ({ id: d.id, was: d.on as string, is: digestOfFields(d.fields, byId) }));
  const stale = states.filter((s) => s.is !== undefined && s.is !== s.was);
  const lost = states.filter((s) => s.is === undefined);
  if (!values['check'] && stale.length) {
    // by text, so that the file keeps its layout
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(file));
    writeText(
      file,
      stale.reduce((t, s) => replaceAfter(t, `"id": "${s.id}"`, s.was, s.is!), before)
    );
  }
  const t = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const lines = [
    values['check']
      ? t(`${stale.length} 个决定已过期`, `${stale.length} decisions are stale`)
      : t(`已确认 ${stale.length} 个决定`, `${stale.length} decisions confirmed`),
    ...stale.map((s) => `  · ${s.id}`),
    ...lost.map((s) => t(`  · ${s.id}:字段不在`, `  · ${s.id}: its fields are not there`))
  ];
  return {
    data: { stale: stale.map((s) => s.id), lost: lost.map((s) => s.id) },
    text: lines.join('\n'),
    code: (values['check'] && stale.length) || lost.length ? 1 : 0
  };
}

function replaceAfter(text: string, mark: string, was: string, is: string): string {
  const at = text.indexOf(was, text.indexOf(mark));
  return at < 0 ? text : text.slice(0, at) + is + text.slice(at + was.length);
}

// What does each department receive of this record?

import { join } from 'node:path';
import { sayProblem, split, type JsonObject } from '@onething/core';
import type { Context, Outcome } from '../command.ts';
import { compositionOf, recordOf } from '../files.ts';
import { makeFolder, writeText } from '../files/bytes.ts';
import { OPTIONS, SOURCE_OPTIONS } from '../options.ts';

export const summary = { zh: '把一份申请分给各部门', en: 'split a record into each department’s part' };
export const usage = '<composition.json|bundle.json> <record.json>';
export const options = { ...SOURCE_OPTIONS, out: OPTIONS.outFolder, on: OPTIONS.on };
export const least = 2;
export const most = 2;
export const example = 'split examples/restaurant/bundle.json examples/restaurant/personas/new-with-tobacco.json -o dossiers';

export function run([file = '', recordFile = '']: readonly string[], { language, values }: Context): Outcome {
  const composition = compositionOf(file, values);
  const given = recordOf(recordFile),
    { record, on, id } = given;
  const day = typeof values['on'] === 'string' ? values['on'] : on;
  const { dossiers, problems } = split(composition, record as JsonObject, {
    ...(day !== undefined && { on: day }),
    ...(id !== undefined && { id, choices: given })
  });
  if (typeof values['out'] === 'string') {
    makeFolder(values['out']);
    for (const d of dossiers) writeText(join(values['out'], `${d.item.id}.json`), JSON.stringify(d, null, 2) + '\n');
  }
  const t = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const title = (item: string): string => composition.items.find((i) => i.id === item)!.title[language];
  const parts = dossiers.map((d) => {
    const department = composition.items.find((i) => i.id === d.item.id)!.departmentTitle?.[language] ?? d.department;
    const awaits = d.awaits.length
      ? t('等待: ', 'awaits: ') + d.awaits.map((a) => `${a.datum} ← ${title(a.from)}`).join(t('、', ', ')) + '\n'
      : '';
    return `${title(d.item.id)}(${department})\n${awaits}${JSON.stringify(d.payload, null, 2)}\n`;
  });
  const faults = problems.length
    ? t(`有 ${problems.length} 处要改:\n`, `${problems.length} things to mend:\n`) +
      problems.map((p) => `  · ${sayProblem(p, composition, language)}\n`).join('')
    : t('没有问题。', 'No problems.');
  return { data: { dossiers, problems }, text: `${parts.join('\n')}\n${faults}`, code: problems.length ? 1 : 0 };
}

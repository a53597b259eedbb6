// Is everything right, each document alone and all together?

import { check, say, type Bundle, type Catalogue, type Diagnostic, type Item } from '@onething/core';
import type { Context, Outcome } from '../cli.ts';
import { jsonFiles, placeOf, readFile } from '../files.ts';
import { pad } from '../output/table.ts';

export const summary = { zh: '检查文档:各自的写法,以及相互的引用', en: 'check documents, each alone and against each other' };
export const usage = '<file|folder>…';
export const options = {};
export const least = 1;

export function run(args: readonly string[], { language, progress }: Context): Outcome {
  const files = args.flatMap(jsonFiles);
  const found = files.map((file, i) => { progress(`${i + 1}/${files.length} ${file}`); return readFile(file); });
  const documents = found.map((f) => f.document).filter((d) => d !== undefined);
  const catalogues = documents.filter((d) => d.kind === 'catalogue') as Catalogue[];
  const findings: Diagnostic[] = found.flatMap((f) => f.problems);
  // what refers to a catalogue is checked against the one that is there
  if (catalogues.length === 1) findings.push(...check({ catalogue: catalogues[0]!, items: documents.filter((d) => d.kind === 'item') as Item[], bundles: documents.filter((d) => d.kind === 'bundle') as Bundle[] }));
  const open = findings.filter((f) => !f.acknowledged), seen = findings.length - open.length;
  const count = (severity: string): number => open.filter((f) => f.severity === severity).length;
  const words = { error: { zh: '错误', en: 'error' }, warning: { zh: '警告', en: 'warning' }, info: { zh: '提示', en: 'note' } };
  const note = ({ acknowledged: a }: Diagnostic): string => (a ? { zh: `        已认可(${a.by}):${a.reason}\n`, en: `        acknowledged by ${a.by}: ${a.reason}\n` }[language] : '');
  const lines = findings.map((f) => `${pad(words[f.severity][language], 8)}${placeOf(f)}\n        ${say(f, language)}\n${note(f)}`);
  const tally = { zh: `${files.length} 个文件:错误 ${count('error')},警告 ${count('warning')},提示 ${count('info')}${seen ? `;另有 ${seen} 个已认可` : ''}`, en: `${files.length} files: ${count('error')} errors, ${count('warning')} warnings, ${count('info')} notes${seen ? `; ${seen} more are acknowledged` : ''}` }[language];
  const alone = catalogues.length === 1 ? '' : { zh: '\n只有一个词典时才检查相互引用。', en: '\nReferences are checked only where there is one catalogue.' }[language];
  return { data: { files: files.length, findings }, text: lines.join('') + (lines.length ? '\n' : '') + tally + alone, code: count('error') ? 1 : 0 };
}

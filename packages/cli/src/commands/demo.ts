// What does it do, on the examples? Composes every bundle below a folder.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compose } from '@onething/core';
import type { Context, Outcome } from '../command.ts';
import { jsonFiles, sourcesOf } from '../files.ts';
import { inWords } from './compose.ts';

export const summary = { zh: '把示例套餐逐个合成并说明', en: 'compose every example and tell what came of it' };
export const usage = '[folder]';
export const options = {};
export const least = 0;
export const most = 1;
export const example = 'demo examples';

export function run([folder = 'examples']: readonly string[], { language, progress }: Context): Outcome {
  const bundles = jsonFiles(folder).filter((f) => f.endsWith('bundle.json') && !f.includes('faults'));
  const composed = bundles.map((file) => {
    progress(file);
    const { catalogue, items, bundle } = sourcesOf(file, {});
    return { file, composition: compose(catalogue, items, bundle), documents: [catalogue, ...items, bundle] };
  });
  const t = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const one = bundles[0] ?? '';
  const persona = existsSync(join(one, '..', 'personas'))
    ? jsonFiles(join(one, '..', 'personas')).find((f) => !f.endsWith('.dossiers.json'))
    : undefined;
  const hint =
    one === ''
      ? ''
      : t('接着试试:\n', 'Now try:\n') +
        `  npx onething explain ${one} legalRep.name\n` +
        (persona ? `  npx onething split ${one} ${persona}\n` : '');
  const rule = '─'.repeat(78) + '\n';
  return {
    data: composed.map(({ file, composition }) => ({ file, counts: composition.counts, conflicts: composition.conflicts })),
    text: composed.map(({ composition, documents }) => rule + inWords(composition, language, documents)).join('\n') + rule + hint,
    code: 0
  };
}

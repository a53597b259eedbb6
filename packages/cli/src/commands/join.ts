// Which record do these dossiers come from?

import { join, sayProblem, type JsonObject } from '@onething/core';
import type { Context, Outcome } from '../command.ts';
import { compositionOf, documentOf } from '../files.ts';
import { SOURCE_OPTIONS } from '../options.ts';

export const summary = { zh: '由各部门的分件还原一份申请', en: 'read a record back from dossiers' };
export const usage = '<composition.json|bundle.json> <dossier.json>…';
export const options = SOURCE_OPTIONS;
export const least = 2;
export const most = Infinity;
export const example = 'join examples/restaurant/bundle.json dossiers/*.json';

export function run([file = '', ...dossiers]: readonly string[], { language, values }: Context): Outcome {
  const composition = compositionOf(file, values);
  const payloads = Object.fromEntries(
    dossiers.map((d) => documentOf(d, 'dossier')).map((d) => [d.item.id as string, d.payload as JsonObject])
  );
  const { record, problems } = join(composition, payloads);
  const faults = problems.map((p) => `  · ${sayProblem(p, composition, language)}\n`).join('');
  return { data: { record, problems }, text: `${JSON.stringify(record, null, 2)}\n${faults}`, code: problems.length ? 1 : 0 };
}

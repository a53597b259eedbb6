// Which record do these dossiers come from?

import { join, sayProblem, type Composition, type Diagnostic, type Dossier, type JsonObject } from '@onething/core';
import type { Context, Outcome } from '../command.ts';
import { compositionOf, documentOf, Unreadable } from '../files.ts';
import { about } from '../files/bytes.ts';
import { SOURCE_OPTIONS } from '../options.ts';

export const summary = { zh: '由各部门的分件还原一份申请', en: 'read a record back from dossiers' };
export const usage = '<composition.json|bundle.json> <dossier.json>…';
export const options = SOURCE_OPTIONS;
export const least = 2;
export const most = Infinity;
export const example = 'join examples/restaurant/bundle.json dossiers/*.json';

export function run([file = '', ...dossiers]: readonly string[], { language, values }: Context): Outcome {
  const composition = compositionOf(file, values);
  const given = dossiers.map((path) => ({ file: path, dossier: documentOf(path, 'dossier') }));
  const strange = strangeAmong(given, composition);
  if (strange.length) throw new Unreadable(strange);
  const payloads = Object.fromEntries(given.map(({ dossier: d }) => [d.item.id as string, d.payload as JsonObject]));
  const { record, problems } = join(composition, payloads);
  const faults = problems.map((p) => `  · ${sayProblem(p, composition, language)}\n`).join('');
  return { data: { record, problems }, text: `${JSON.stringify(record, null, 2)}\n${faults}`, code: problems.length ? 1 : 0 };
}

interface Given {
  readonly file: string;
  readonly dossier: Dossier;
}

/** Dossiers of which nothing could be read back: of another bundle, of an item that this one has not, of one that was given before. */
function strangeAmong(given: readonly Given[], { id, items }: Composition): Diagnostic[] {
  return given.flatMap(({ file, dossier: { composition, item } }, i) => {
    const before = given.slice(0, i).find((g) => g.dossier.item.id === item.id);
    if (composition.id !== id) return [about(file, 'join.otherBundle', { found: composition.id, wanted: id })];
    if (!items.some((one) => one.id === item.id))
      return [about(file, 'join.unknownItem', { item: item.id, known: items.map((one) => one.id) })];
    return before ? [about(file, 'join.twice', { item: item.id, first: before.file })] : [];
  });
}

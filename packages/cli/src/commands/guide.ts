// What is there to know about the whole bundle? The guide (办事指南), to be printed or put online.

import { simulate } from '@onething/core';
import { guide } from '@onething/papers';
import type { Context, Outcome } from '../command.ts';
import { compositionOf } from '../files.ts';
import { SOURCE_OPTIONS } from '../options.ts';
import { PRINT_OPTIONS, printed } from '../output/print.ts';

export const summary = {
  zh: '办事指南:问题、事项、材料、流程、节省、决定',
  en: 'the guide of a bundle: questions, items, documents, flow, savings, decisions'
};
export const usage = '<composition.json|bundle.json>';
export const options = { ...SOURCE_OPTIONS, ...PRINT_OPTIONS };
export const least = 1;
export const most = 1;
export const example = 'guide examples/second-hand-home/bundle.json -o guide.html';

export function run([file = '']: readonly string[], { language, values, progress }: Context): Outcome {
  const composition = compositionOf(file, values);
  const simulation = simulate(composition, {
    progress: (done, all) => progress({ zh: `情形 ${done}/${all}`, en: `situation ${done}/${all}` }[language])
  });
  return printed(guide(composition, { language, simulation }), values, language);
}

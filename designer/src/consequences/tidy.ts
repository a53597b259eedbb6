// A list that a command emptied is not written: taking back what was added leaves no trace. Lists that came empty stay.

import type { Consequence } from './consequence.ts';

const LISTS = ['questions', 'sections', 'decisions', 'materialDecisions', 'acknowledged'] as const;

export const tidy: Consequence = ({ bundle }, before) => {
  for (const name of LISTS) if (bundle[name]?.length === 0 && before.bundle[name]?.length !== 0) delete bundle[name];
  const { flow } = bundle;
  for (const name of ['edges', 'cuts'] as const)
    if (flow?.[name]?.length === 0 && before.bundle.flow?.[name]?.length !== 0) delete flow[name];
  if (flow && Object.keys(flow).length === 0 && !(before.bundle.flow && Object.keys(before.bundle.flow).length === 0)) delete bundle.flow;
  for (const section of bundle.sections ?? []) {
    const was = before.bundle.sections?.find((s) => s.id === section.id);
    for (const name of ['subjects', 'items', 'data'] as const)
      if (section[name]?.length === 0 && was?.[name]?.length !== 0) delete section[name];
  }
};

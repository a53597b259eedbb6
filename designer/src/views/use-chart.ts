// The flow as boxes and lines, as the core draws it: for all items, or for the simulated answers.

import { useMemo } from 'react';
import { planSituation, type FlowPlan, type Language } from '@onething/core';
import { chartOf, typeset, type Chart } from '@onething/papers';
import { useStore } from '../store/use-store.ts';
import { useComposition } from './use-words.ts';

export const itemOfNode = (id: string): string | undefined => (id.startsWith('item ') ? id.slice('item '.length) : undefined);
export const nodeOfItem = (id: string): string => `item ${id}`;

export interface FlowChart {
  readonly chart: Chart;
  readonly plan: FlowPlan | undefined;
  readonly simulating: boolean;
}

export function useChart(): FlowChart | undefined {
  const composition = useComposition(),
    language = useStore((s) => s.session.language),
    simulating = useStore((s) => s.session.simulating),
    answers = useStore((s) => s.session.answers);
  return useMemo(
    () =>
      composition && {
        chart: set(chartOf(composition, simulating ? answers : undefined, language), language),
        simulating,
        plan: simulating ? planSituation(composition, answers).flow : undefined
      },
    [composition, language, simulating, answers]
  );
}

/** What is read of it, as it stands on the page. */
const set = (chart: Chart, language: Language): Chart => ({
  ...chart,
  nodes: chart.nodes.map((n) => ({ ...n, title: typeset(n.title, language), lines: typeset(n.lines, language) })),
  edges: chart.edges.map((e) => (e.label === undefined ? e : { ...e, label: typeset(e.label, language) }))
});

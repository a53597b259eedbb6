// What stands above the canvas: find a box and go to it, line up what is selected, lay all out anew, show or hide the questions.

import { useCallback, useMemo } from 'react';
import { useReactFlow } from '@xyflow/react';
import { place } from '../commands/index.ts';
import type { Position } from '../document/document.ts';
import { useDesk } from '../store/use-store.ts';
import { Button } from '../ui/button.tsx';
import { Combobox } from '../ui/combobox.tsx';
import type { Choice } from '../ui/fields.tsx';
import { Menu } from '../ui/menu.tsx';
import { aligned, type Alignment, type Placed } from './canvas-layout.ts';
import { useMatches } from './use-matches.ts';
import { useSpeech } from './use-words.ts';

/** Room for the tools above and the overview below. */
export const VIEW = { padding: { top: '64px', bottom: '118px', x: '20px' }, minZoom: 0.4, maxZoom: 1.1 } as const;

export function FindBox({ choices, onFound }: { readonly choices: readonly Choice[]; readonly onFound: (node: string) => void }) {
  const { w } = useSpeech(), flow = useReactFlow(), matches = useMatches();
  const found = useCallback((choice: Choice, text: string) => matches([choice.label, choice.value, choice.group ?? ''], text), [matches]);
  const go = (id: string): void => {
    onFound(id);
    void flow.fitView({ nodes: [{ id }], minZoom: 0.8, maxZoom: 1.1, duration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 250 });
    document.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
  };
  return <div className="find-box"><Combobox label={w.flow.find} choices={choices} find={found} value="" none={w.nothingFound} onChange={go} /></div>;
}

const WAYS: readonly Alignment[] = ['left', 'centre', 'right', 'top', 'middle', 'bottom', 'spreadAcross', 'spreadDown'];

export function LineUp({ boxes }: { readonly boxes: readonly Placed[] }) {
  const { store } = useDesk(), { w } = useSpeech();
  const items = useMemo(() => WAYS.map((how) => ({ label: w.flow.alignments[how], apart: how === 'top' || how === 'spreadAcross', why: how.startsWith('spread') && boxes.length < 3 ? w.flow.needThree : undefined, onPress: () => { store.run(place, { positions: aligned(how, boxes) }); } })), [boxes, store, w]);
  return boxes.length < 2 ? null : <Menu icon="align" end items={items}>{w.flow.lineUp(boxes.length)}</Menu>;
}

export function Arrange({ positions }: { readonly positions: ReadonlyMap<string, Position> }) {
  const { store } = useDesk(), { w } = useSpeech(), flow = useReactFlow();
  return <Button icon="layout" onPress={() => { store.run(place, { positions: Object.fromEntries(positions) }); requestAnimationFrame(() => void flow.fitView(VIEW)); }}>{w.flow.arrange}</Button>;
}

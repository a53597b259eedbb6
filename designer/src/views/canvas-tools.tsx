// What stands above the canvas: find a box and go to it, line up what is selected, lay all out anew, show or hide the questions.

import { useCallback, useMemo } from 'react';
import { ControlButton, useReactFlow, useStoreApi } from '@xyflow/react';
import { place } from '../commands/index.ts';
import type { Position } from '../document/document.ts';
import { useDesk } from '../store/use-store.ts';
import { Button } from '../ui/button.tsx';
import { Combobox } from '../ui/combobox.tsx';
import type { Choice } from '../ui/fields.tsx';
import { Icon } from '../ui/icons.tsx';
import { Menu } from '../ui/menu.tsx';
import { READABLE, aligned, lookAtAll, lookFrom, type Alignment, type Placed } from './canvas-layout.ts';
import { useMatches } from './use-matches.ts';
import { useSpeech } from './use-words.ts';

/** Looks at all, while it can be read; and otherwise at the box that has just come, or where the flow begins. */
export function useLook(): (come?: string) => void {
  const flow = useReactFlow(),
    state = useStoreApi();
  return useCallback(
    (come) => {
      const boxes = flow
          .getNodes()
          .map((n): Placed => ({ id: n.id, ...n.position, width: n.measured?.width ?? 0, height: n.measured?.height ?? 0 })),
        pane = state.getState();
      const all = lookAtAll(boxes, pane),
        start = boxes.find((b) => b.id === 'applicant') ?? boxes[0];
      if (all) void flow.setViewport(all);
      else if (come !== undefined) void flow.fitView({ nodes: [{ id: come }], minZoom: READABLE, maxZoom: READABLE });
      else if (start) void flow.setViewport(lookFrom(start, boxes, pane));
    },
    [flow, state]
  );
}

/** Brings a box into the middle whose own middle is not in sight: it was chosen somewhere else. */
export function useReveal(): (id: string) => void {
  const flow = useReactFlow(),
    state = useStoreApi();
  return useCallback(
    (id) => {
      const node = flow.getNode(id),
        { x, y, zoom } = flow.getViewport(),
        { width, height } = state.getState();
      if (!node?.measured?.width || !node.measured.height) return;
      const middle = { x: node.position.x + node.measured.width / 2, y: node.position.y + node.measured.height / 2 },
        at = { x: middle.x * zoom + x, y: middle.y * zoom + y };
      if (at.x < 0 || at.y < 0 || at.x > width || at.y > height) void flow.setCenter(middle.x, middle.y, { zoom });
    },
    [flow, state]
  );
}

export function FindBox({ choices, onFound }: { readonly choices: readonly Choice[]; readonly onFound: (node: string) => void }) {
  const { w } = useSpeech(),
    flow = useReactFlow(),
    matches = useMatches();
  const found = useCallback((choice: Choice, text: string) => matches([choice.label, choice.value, choice.group ?? ''], text), [matches]);
  const go = (id: string): void => {
    onFound(id);
    void flow.fitView({
      nodes: [{ id }],
      minZoom: READABLE,
      maxZoom: 1.1,
      duration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 250
    });
    document.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
  };
  return (
    <div className="find-box">
      <Combobox label={w.flow.find} choices={choices} find={found} value="" none={w.nothingFound} onChange={go} />
    </div>
  );
}

const WAYS: readonly Alignment[] = ['left', 'centre', 'right', 'top', 'middle', 'bottom', 'spreadAcross', 'spreadDown'];

export function LineUp({ boxes }: { readonly boxes: readonly Placed[] }) {
  const { store } = useDesk(),
    { w } = useSpeech();
  const items = useMemo(
    () =>
      WAYS.map((how) => ({
        label: w.flow.alignments[how],
        apart: how === 'top' || how === 'spreadAcross',
        why: how.startsWith('spread') && boxes.length < 3 ? w.flow.needThree : undefined,
        onPress: () => {
          store.run(place, { positions: aligned(how, boxes) });
        }
      })),
    [boxes, store, w]
  );
  return boxes.length < 2 ? null : (
    <Menu icon="align" end items={items}>
      {w.flow.lineUp(boxes.length)}
    </Menu>
  );
}

export function Arrange({ positions }: { readonly positions: ReadonlyMap<string, Position> }) {
  const { store } = useDesk(),
    { w } = useSpeech(),
    look = useLook();
  return (
    <Button
      icon="layout"
      onPress={() => {
        store.run(place, { positions: Object.fromEntries(positions) });
        requestAnimationFrame(() => look());
      }}
    >
      {w.flow.arrange}
    </Button>
  );
}

/** Among the buttons of the zoom. */
export function LookButton() {
  const { w } = useSpeech(),
    look = useLook(),
    label = w.canvasLabels['controls.fitView.ariaLabel'];
  return (
    <ControlButton title={label} aria-label={label} onClick={() => look()}>
      <Icon name="whole" />
    </ControlButton>
  );
}

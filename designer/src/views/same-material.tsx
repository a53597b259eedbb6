// Two documents are one: dragged onto each other, or chosen by name. What would come of it is shown before it is done.

import { useState, type ReactNode } from 'react';
import { DndContext, DragOverlay, PointerSensor, useDraggable, useDroppable, useSensor, useSensors } from '@dnd-kit/core';
import { sameMaterial } from '../commands/index.ts';
import { useDesk } from '../store/use-store.ts';
import { Button } from '../ui/button.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icons.tsx';
import { dragWords } from './drag-words.ts';
import { Effect } from './effect.tsx';
import { useSigning } from './reason-dialog.tsx';
import { useDoc, useSpeech } from './use-words.ts';

export interface Same {
  readonly from: string;
  readonly to?: string;
}
interface Dragged {
  readonly type: string;
  readonly title: string;
}

export function SameDrag({ onSame, children }: { readonly onSame: (same: Same) => void; readonly children: ReactNode }) {
  const { w } = useSpeech(),
    [dragged, setDragged] = useState<string>(),
    sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }));
  return (
    <DndContext
      sensors={sensors}
      accessibility={dragWords(w, ({ data }) => (data.current as Dragged | undefined)?.title ?? '')}
      onDragStart={(e) => setDragged((e.active.data.current as Dragged).title)}
      onDragCancel={() => setDragged(undefined)}
      onDragEnd={({ active, over }) => {
        setDragged(undefined);
        const from = (active.data.current as Dragged).type,
          to = (over?.data.current as Dragged | undefined)?.type;
        if (to !== undefined && to !== from) onSame({ from, to });
      }}
    >
      {children}
      <DragOverlay>{dragged && <div className="card dragged">{dragged}</div>}</DragOverlay>
    </DndContext>
  );
}

/** A row of the set: its handle is dragged, or pressed to choose by name. */
export function SlotRow({
  id,
  type,
  title,
  onSame,
  children
}: Dragged & { readonly id: string; readonly onSame: (same: Same) => void; readonly children: ReactNode }) {
  const { w } = useSpeech(),
    data: Dragged = { type, title };
  const drag = useDraggable({ id, data }),
    drop = useDroppable({ id, data });
  const over = drop.isOver && (drop.active?.data.current as Dragged | undefined)?.type !== type;
  return (
    <tr ref={drop.setNodeRef} className={over ? 'over' : undefined}>
      <th scope="row" ref={drag.setNodeRef}>
        <span className="row tight">
          <button
            type="button"
            ref={drag.setActivatorNodeRef}
            className="button quiet icon handle"
            title={w.materials.sameDrag}
            aria-label={`${w.materials.same} ${title}`}
            onPointerDown={drag.listeners?.onPointerDown as React.PointerEventHandler}
            onClick={() => onSame({ from: type })}
          >
            <Icon name="drag" />
          </button>
          <span className="grow">{title}</span>
        </span>
      </th>
      {children}
    </tr>
  );
}

export function SameDialog({ from: first, to: second = '', onClose }: Same & { readonly onClose: () => void }) {
  const { store } = useDesk(),
    { w, why, language } = useSpeech(),
    doc = useDoc(),
    [from, setFrom] = useState(first),
    [to, setTo] = useState(second);
  const types = doc.catalogue.materialTypes ?? {},
    choices = Object.entries(types)
      .filter(([, t]) => !t.supersededBy)
      .map(([value, t]) => ({
        value,
        label: t.title[language],
        ...(t.about !== undefined && { group: doc.catalogue.subjectTypes[t.about]?.title[language] ?? t.about })
      }));
  const signing = useSigning(),
    trial = { from, to, by: '-', reason: '-', at: '2000-01-01T00:00:00Z' },
    wrong = from && to ? why(store.would(sameMaterial, trial)) : w.choose,
    refused = wrong ?? signing.why;
  const done = (): void => {
    if (refused === undefined) {
      store.run(sameMaterial, { from, to, ...signing.sign() });
      onClose();
    }
  };
  return (
    <Dialog
      title={w.materials.sameTitle}
      close={w.close}
      onClose={onClose}
      onSubmit={done}
      footer={
        <>
          <span className="fault grow">{from && to && wrong}</span>
          <Button onPress={onClose}>{w.cancel}</Button>
          <Button kind="primary" submit why={refused}>
            {w.take}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p className="soft">{w.materials.sameLead}</p>
        <Combobox
          label={w.materials.sameFrom}
          choices={choices.filter((c) => c.value !== to)}
          value={from}
          onChange={setFrom}
          none={w.nothingFound}
        />
        <Combobox
          label={w.materials.sameTo}
          choices={choices.filter((c) => c.value !== from && (c.value === to || types[c.value]?.about === types[from]?.about))}
          value={to}
          onChange={setTo}
          none={w.nothingFound}
        />
        <div>
          <Button
            kind="quiet"
            onPress={() => {
              setFrom(to);
              setTo(from);
            }}
          >
            {w.materials.swap}
          </Button>
        </div>
        <Effect command={sameMaterial} args={wrong === undefined ? trial : undefined} />
        {signing.fields}
      </div>
    </Dialog>
  );
}

/** Which documents gave way to which, and why. What the catalogue brought so has no reason. */
export function Replaced() {
  const doc = useDoc(),
    { w, language } = useSpeech(),
    types = doc.catalogue.materialTypes ?? {},
    title = (id: string): string => types[id]?.title[language] ?? id;
  const replaced = Object.entries(types).flatMap(([id, { supersededBy, supersession }]) =>
    supersededBy === undefined ? [] : [{ id, supersededBy, supersession }]
  );
  if (replaced.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="replaced">
      <h2 id="replaced">{w.materials.replaced}</h2>
      <div className="panel scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{w.materials.document}</th>
              <th scope="col">{w.materials.sameTo}</th>
              <th scope="col">{w.reason}</th>
            </tr>
          </thead>
          <tbody>
            {replaced.map(({ id, supersededBy, supersession: said }) => (
              <tr key={id}>
                <th scope="row">{title(id)}</th>
                <td>{title(supersededBy)}</td>
                <td className="small">
                  {said ? (
                    <>
                      {said.reason}{' '}
                      <span className="soft">
                        — {said.by}
                        {w.comma}
                        {said.at.slice(0, 10)}
                      </span>
                    </>
                  ) : (
                    <span className="soft">{w.materials.cameSo}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

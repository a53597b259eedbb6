// Two documents are one: dragged onto each other, or chosen by name. What would come of it is shown before it is done.

import { useState, type ReactNode } from 'react';
import { DndContext, DragOverlay, PointerSensor, useDraggable, useDroppable, useSensor, useSensors } from '@dnd-kit/core';
import { sameMaterial } from '../commands/index.ts';
import { useDesk } from '../store/use-store.ts';
import { Button } from '../ui/button.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icons.tsx';
import { Effect } from './effect.tsx';
import { useDoc, useSpeech } from './use-words.ts';

export interface Same { readonly from: string; readonly to?: string }
interface Dragged { readonly type: string; readonly title: string }

export function SameDrag({ onSame, children }: { readonly onSame: (same: Same) => void; readonly children: ReactNode }) {
  const [dragged, setDragged] = useState<string>(), sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }));
  return (
    <DndContext sensors={sensors} onDragStart={(e) => setDragged((e.active.data.current as Dragged).title)} onDragCancel={() => setDragged(undefined)} onDragEnd={({ active, over }) => {
      setDragged(undefined);
      const from = (active.data.current as Dragged).type, to = (over?.data.current as Dragged | undefined)?.type;
      if (to !== undefined && to !== from) onSame({ from, to });
    }}>
      {children}
      <DragOverlay>{dragged && <div className="card dragged">{dragged}</div>}</DragOverlay>
    </DndContext>
  );
}

/** A row of the set: its handle is dragged, or pressed to choose by name. */
export function SlotRow({ id, type, title, onSame, children }: Dragged & { readonly id: string; readonly onSame: (same: Same) => void; readonly children: ReactNode }) {
  const { w } = useSpeech(), data: Dragged = { type, title };
  const drag = useDraggable({ id, data }), drop = useDroppable({ id, data });
  const over = drop.isOver && (drop.active?.data.current as Dragged | undefined)?.type !== type;
  return (
    <tr ref={drop.setNodeRef} className={over ? 'over' : undefined}>
      <th scope="row" ref={drag.setNodeRef}><span className="row tight"><button type="button" ref={drag.setActivatorNodeRef} className="button quiet icon handle" title={w.materials.sameDrag} aria-label={`${w.materials.same} ${title}`} onPointerDown={drag.listeners?.onPointerDown as React.PointerEventHandler} onClick={() => onSame({ from: type })}><Icon name="drag" /></button><span className="grow">{title}</span></span></th>
      {children}
    </tr>
  );
}

export function SameDialog({ from: first, to: second = '', onClose }: Same & { readonly onClose: () => void }) {
  const { store } = useDesk(), { w, why, language } = useSpeech(), doc = useDoc(), [from, setFrom] = useState(first), [to, setTo] = useState(second);
  const types = doc.catalogue.materialTypes ?? {}, choices = Object.entries(types).filter(([, t]) => !t.supersededBy).map(([value, t]) => ({ value, label: t.title[language], ...(t.about !== undefined && { group: doc.catalogue.subjectTypes[t.about]?.title[language] ?? t.about }) }));
  const args = { from, to }, refused = from && to ? why(store.would(sameMaterial, args)) : w.choose;
  const done = (): void => { if (refused === undefined) { store.run(sameMaterial, args); onClose(); } };
  return (
    <Dialog title={w.materials.sameTitle} close={w.close} onClose={onClose} onSubmit={done} footer={<><span className="fault grow">{from && to && refused}</span><Button onPress={onClose}>{w.cancel}</Button><Button kind="primary" submit why={refused}>{w.take}</Button></>}>
      <div className="stack">
        <p className="soft">{w.materials.sameLead}</p>
        <Combobox label={w.materials.sameFrom} choices={choices.filter((c) => c.value !== to)} value={from} onChange={setFrom} none={w.nothingFound} />
        <Combobox label={w.materials.sameTo} choices={choices.filter((c) => c.value !== from && types[c.value]?.about === types[from]?.about)} value={to} onChange={setTo} none={w.nothingFound} />
        <div><Button kind="quiet" onPress={() => { setFrom(to); setTo(from); }}>{w.materials.swap}</Button></div>
        <Effect command={sameMaterial} args={refused === undefined ? args : undefined} />
      </div>
    </Dialog>
  );
}

// The flow of the bundle, drawn or as an outline, over the same commands; items come from the catalogue at the left, by mouse or
// by keyboard; what is selected is edited at the right.

import { Suspense, useState } from 'react';
import { DndContext, DragOverlay, PointerSensor, useDroppable, useSensor, useSensors } from '@dnd-kit/core';
import { addItem } from '../commands/index.ts';
import { useDesk, useStore } from '../store/use-store.ts';
import { Boundary } from './boundary.tsx';
import { Button } from '../ui/button.tsx';
import { Segmented } from '../ui/fields.tsx';
import { CataloguePane } from './catalogue-pane.tsx';
import { dragWords } from './drag-words.ts';
import { Inspector } from './inspector.tsx';
import { lazily } from './lazily.tsx';
import { Outline } from './outline.tsx';
import { SituationBar } from './situation-bar.tsx';
import { useSaving } from './saving.ts';
import { useCatalogue } from './use-catalogue.ts';
import { useSpeech } from './use-words.ts';

const Canvas = lazily(() => import('./canvas.tsx').then((m) => m.Canvas));

export function Flow() {
  const { store } = useDesk(),
    { w, text } = useSpeech(),
    how = useStore((s) => s.session.flow),
    catalogue = useStore((s) => s.session.catalogue),
    items = useCatalogue(),
    saving = useSaving();
  const [dragged, setDragged] = useState<string>();
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }));
  const dropped = (id: string, over: boolean): void => {
    const definition = items.find((i) => i.id === id);
    if (over && definition && 'doc' in store.run(addItem, { id, definition })) store.session({ selection: { kind: 'item', id }, also: [] });
    setDragged(undefined);
  };
  return (
    <DndContext
      sensors={sensors}
      accessibility={dragWords(w, ({ id }) => text(items.find((i) => i.id === id)?.title) || w.views.flow)}
      onDragStart={(e) => setDragged(String(e.active.id))}
      onDragCancel={() => setDragged(undefined)}
      onDragEnd={(e) => dropped(String(e.active.id), e.over?.id === 'flow')}
    >
      <div className={catalogue ? 'flow' : 'flow narrow'}>
        {catalogue && <CataloguePane />}
        <Target>
          <div className="toolbar">
            <Button
              kind="quiet"
              icon={catalogue ? 'left' : 'right'}
              label={catalogue ? w.catalogue.hide : w.catalogue.show}
              expanded={catalogue}
              onPress={() => store.session({ catalogue: !catalogue })}
            />
            <Segmented
              label={w.flow.how}
              value={how}
              onChange={(flow) => store.session({ flow })}
              choices={[
                { value: 'canvas', label: w.flow.canvas },
                { value: 'outline', label: w.flow.outline }
              ]}
            />
            <SituationBar />
          </div>
          {how === 'outline' ? (
            <Outline />
          ) : (
            <Boundary w={w} onFault={() => void saving.now()}>
              <Suspense fallback={<p className="empty">{w.start.opening}</p>}>
                <Canvas />
              </Suspense>
            </Boundary>
          )}
        </Target>
        <Inspector />
      </div>
      <DragOverlay>{dragged && <div className="card dragged">{text(items.find((i) => i.id === dragged)?.title)}</div>}</DragOverlay>
    </DndContext>
  );
}

function Target({ children }: { readonly children: React.ReactNode }) {
  const { setNodeRef, isOver } = useDroppable({ id: 'flow' });
  return (
    <section ref={setNodeRef} className={isOver ? 'flow-main over' : 'flow-main'}>
      {children}
    </section>
  );
}

// What can be done with the items that are selected, on the canvas and in the outline: taken out, copied, pasted, all selected.

import { useMemo } from 'react';
import { removeItem } from '../commands/index.ts';
import { useDesk, useStore } from '../store/use-store.ts';
import { Menu } from '../ui/menu.tsx';
import type { Words } from '../words/words.ts';
import { copied, pasted, pastingDeeds } from './clipboard.ts';
import { speechOf, useSpeech } from './use-words.ts';

export interface ItemDeeds {
  readonly chosen: () => readonly string[];
  readonly remove: () => void;
  readonly copy: () => void;
  readonly paste: () => void;
  readonly all: () => void;
  readonly toggle: (id: string) => void;
}

export function useItemDeeds(): ItemDeeds {
  const { store } = useDesk();
  return useMemo(() => {
    const chosen = (): readonly string[] => {
      const { selection, also } = store.get().session;
      return [...(selection?.kind === 'item' ? [selection.id] : []), ...also];
    };
    const choose = ([first, ...also]: readonly string[]): void =>
      store.session({ selection: first === undefined ? undefined : { kind: 'item', id: first }, also });
    const tell = (text: (w: Words) => string): void => store.notify({ kind: 'told', text: text(speechOf(store.get().session.language).w) });
    const mark = (): string => `many ${store.get().history.past.length}`;
    return {
      chosen,
      remove: () => {
        store.runAll(
          chosen().map((id) => ({ id: removeItem.id, run: (doc) => removeItem(doc, { id }) })),
          mark()
        );
        choose([]);
      },
      copy: () => {
        const ids = chosen();
        if (ids.length)
          void clipboard((c) => c.writeText(copied(store.get().doc, ids))).then(
            () => tell((w) => w.clipboard.copied(ids.length)),
            () => tell((w) => w.clipboard.noCopying)
          );
      },
      paste: () =>
        void clipboard((c) => c.readText()).then(
          (text) => {
            const parts = pasted(text),
              before = store.get().doc;
            if (!parts) {
              tell((w) => w.clipboard.otherThings);
              return;
            }
            store.runAll(pastingDeeds(parts, before), mark());
            choose(parts.part.items.map((e) => e.item));
            if (store.get().doc === before) tell((w) => w.clipboard.allThere);
          },
          () => tell((w) => w.clipboard.noReading)
        ),
      all: () => choose(store.get().doc.bundle.items.map((e) => e.item)),
      toggle: (id) => choose(chosen().includes(id) ? chosen().filter((c) => c !== id) : [...chosen(), id])
    };
  }, [store]);
}

/** Pages that are not served safely have no clipboard. */
const clipboard = async <T,>(work: (c: Clipboard) => Promise<T>): Promise<T> => work(navigator.clipboard);

/** The same deeds for the mouse, and to be found. */
export function ItemsMenu() {
  const deeds = useItemDeeds(),
    { w } = useSpeech(),
    chosen = useStore((s) => (s.session.selection?.kind === 'item' ? 1 : 0) + s.session.also.length),
    why = chosen === 0 ? w.flow.noneChosen : undefined;
  return (
    <Menu
      icon="more"
      end
      label={w.flow.ofChosen(chosen)}
      items={[
        { label: `${w.flow.copy} (Ctrl+C)`, icon: 'copy', why, onPress: deeds.copy },
        { label: `${w.flow.paste} (Ctrl+V)`, onPress: deeds.paste },
        { label: `${w.flow.all} (Ctrl+A)`, apart: true, onPress: deeds.all },
        { label: `${w.flow.remove} (Delete)`, icon: 'trash', apart: true, why, onPress: deeds.remove }
      ]}
    />
  );
}

// What can be done with the items that are selected, on the canvas and in the outline: taken out, copied, pasted, all selected.

import { useMemo } from 'react';
import { removeItem } from '../commands/index.ts';
import { useDesk, useStore } from '../store/use-store.ts';
import { Menu } from '../ui/menu.tsx';
import { copied, pasted, pastingDeeds } from './clipboard.ts';
import { useSpeech } from './use-words.ts';

export interface ItemDeeds { readonly chosen: () => readonly string[]; readonly remove: () => void; readonly copy: () => void; readonly paste: () => void; readonly all: () => void; readonly toggle: (id: string) => void }

export function useItemDeeds(): ItemDeeds {
  const { store } = useDesk();
  return useMemo(() => {
    const chosen = (): readonly string[] => { const { selection, also } = store.get().session; return [...(selection?.kind === 'item' ? [selection.id] : []), ...also]; };
    const choose = ([first, ...also]: readonly string[]): void => store.session({ selection: first === undefined ? undefined : { kind: 'item', id: first }, also });
    const mark = (): string => `many ${store.get().history.past.length}`;
    return {
      chosen,
      remove: () => { store.runAll(chosen().map((id) => ({ id: removeItem.id, run: (doc) => removeItem(doc, { id }) })), mark()); choose([]); },
      copy: () => { if (chosen().length) void navigator.clipboard.writeText(copied(store.get().doc, chosen())); },
      paste: () => void navigator.clipboard.readText().catch(() => '').then((text) => {
        const parts = pasted(text);
        if (!parts) return;
        store.runAll(pastingDeeds(parts, store.get().doc), mark());
        choose(parts.part.items.map((e) => e.item));
      }),
      all: () => choose(store.get().doc.bundle.items.map((e) => e.item)),
      toggle: (id) => choose(chosen().includes(id) ? chosen().filter((c) => c !== id) : [...chosen(), id]),
    };
  }, [store]);
}

/** The same deeds for the mouse, and to be found. */
export function ItemsMenu() {
  const deeds = useItemDeeds(), { w } = useSpeech(), chosen = useStore((s) => (s.session.selection?.kind === 'item' ? 1 : 0) + s.session.also.length), why = chosen === 0 ? w.flow.noneChosen : undefined;
  return <Menu icon="more" end label={w.flow.ofChosen(chosen)} items={[
    { label: `${w.flow.copy} (Ctrl+C)`, icon: 'copy', why, onPress: deeds.copy },
    { label: `${w.flow.paste} (Ctrl+V)`, onPress: deeds.paste },
    { label: `${w.flow.all} (Ctrl+A)`, apart: true, onPress: deeds.all },
    { label: `${w.flow.remove} (Delete)`, icon: 'trash', apart: true, why, onPress: deeds.remove },
  ]} />;
}

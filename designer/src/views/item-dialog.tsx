// The editor of an item is fetched when somebody opens it, or when nobody waits, so that the desk itself stays light.

import { Suspense } from 'react';
import { Boundary } from './boundary.tsx';
import type { ItemEditorProps } from './item/item-editor.tsx';
import { lazily } from './lazily.tsx';
import { useSpeech } from './use-words.ts';

const ItemEditor = lazily<ItemEditorProps>(() => import('./item/item-editor.tsx').then((m) => m.ItemEditor));

export function ItemDialog(props: ItemEditorProps) {
  const { w } = useSpeech();
  return (
    <Boundary w={w} onClose={props.onClose}>
      <Suspense fallback={null}>
        <ItemEditor {...props} />
      </Suspense>
    </Boundary>
  );
}

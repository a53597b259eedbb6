// The editor of an item is fetched when somebody opens it, so that the desk itself stays light.

import { lazy, Suspense } from 'react';
import type { ItemEditorProps } from './item/item-editor.tsx';

const ItemEditor = lazy(() => import('./item/item-editor.tsx').then((m) => ({ default: m.ItemEditor })));

export const ItemDialog = (props: ItemEditorProps) => <Suspense fallback={null}><ItemEditor {...props} /></Suspense>;

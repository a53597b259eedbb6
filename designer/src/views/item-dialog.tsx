// The editor of an item is fetched when somebody opens it, so that the desk itself stays light.

import { lazy, Suspense } from 'react';
import type { Item } from '@onething/core';

export interface ItemDialogProps { readonly item?: Item; readonly onClose: () => void }

const ItemEditor = lazy(() => import('./item/item-editor.tsx').then((m) => ({ default: m.ItemEditor })));

export const ItemDialog = (props: ItemDialogProps) => <Suspense fallback={null}><ItemEditor {...props} /></Suspense>;

// Where is something typed? A datum, or a column in a row, by the path that stands on the page; what is there, and putting it.

import { controlOf, type Control } from '../store/kinds.ts';
import { partsOfPath, rowPath } from '../store/path.ts';
import type { Json } from '@onething/core/live';
import type { View } from './view.ts';

export interface Place {
  readonly key: string;
  readonly row?: number;
  readonly column?: string;
  readonly path: string;
}

export const placeOf = (path: string): Place => ({ ...partsOfPath(path), path });

/** Of what an element on the page stands for. */
export const pathOf = (element: Element): string => element.closest<HTMLElement>('[data-path]')?.dataset['path'] ?? '';

export function put(view: View, { key, row, column }: Place, value: Json | undefined): void {
  const { store } = view;
  view.removed.delete(key);
  if (row === undefined) {
    store.answer(key, value);
    return;
  }
  store.topics.tell(rowPath(key, row));
  store.setCell(key, store.rowIds(key).indexOf(row), column!, value);
}

export const valueIn = ({ store }: View, { key, row, column }: Place): Json | undefined =>
  row === undefined ? store.live.typedAt(key) : store.rows(key)[store.rowIds(key).indexOf(row)]?.[column!];

export function controlIn(view: View, { key, column }: Place): Control {
  const standing = view.store.at(key)!;
  const cell = column === undefined ? undefined : standing.columns?.find((c) => c.datum.key === column);
  return cell ? controlOf(cell) : view.controlAt(standing);
}

/** What is said about a datum or a row is drawn again. */
export function redraw(view: View, { key, row }: Place): void {
  view.redraw(key);
  if (row !== undefined) view.redraw(rowPath(key, row));
}

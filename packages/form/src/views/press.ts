// What does a button do? Each says its deed in `data-do`; what it is about stands around it, in `data-path`.

import type { JsonObject } from '@onething/core/live';
import { pasted } from '../store/paste.ts';
import { cellPath, rowPath } from '../store/path.ts';
import { taken, takenInRow } from '../store/same.ts';
import { pathOf, placeOf, put, redraw, type Place } from './place.ts';
import type { View } from './view.ts';

interface Press {
  readonly view: View;
  readonly root: ShadowRoot;
  readonly button: HTMLElement;
  readonly path: string;
  readonly place: Place;
  readonly at: number;
}

export function press(view: View, root: ShadowRoot, button: HTMLElement): void {
  const path = pathOf(button),
    place = placeOf(path),
    at = place.row === undefined ? -1 : view.store.rowIds(place.key).indexOf(place.row);
  DEEDS[button.dataset['do']!]?.({ view, root, button, path, place, at });
}

const DEEDS: Readonly<Record<string, (press: Press) => void>> = {
  // ---- going about
  tasks: ({ view }) => {
    view.tasksOpen = !view.tasksOpen;
    view.redraw('tasks');
  },
  go: ({ view, button }) => {
    const { page = '', focus } = button.dataset;
    view.tasksOpen = false;
    view.actions.go(page, focus);
  },
  back: ({ view }) => beside(view, -1),
  skip: ({ view }) => beside(view, 1),
  next: ({ view }) => view.actions.next(),
  submit: ({ view }) => view.actions.submit(),
  retry: ({ view }) => view.actions.retry(),

  // ---- drafts and the receipt
  print: () => print(),
  'save-copy': ({ view }) => {
    const { receipt, composition } = view.store;
    save(
      new Blob([JSON.stringify(view.actions.submission(), null, 2)], { type: 'application/json' }),
      `${receipt?.number ?? composition.id}.json`
    );
  },
  export: ({ view }) => void view.actions.exportDraft().then((blob) => blob && save(blob, `${view.store.composition.id}.draft.json`)),
  'notes-ok': ({ view, root }) => {
    view.restoredAt = undefined;
    view.redraw('notes');
    reveal(root, '#heading');
  },
  reset: ({ view, root }) => {
    view.asking = 'reset';
    view.draftOpen = true;
    view.redraw('draft');
    queueMicrotask(() => reveal(root, '[data-do=reset-sure]'));
  },
  'reset-keep': ({ view, root }) => {
    view.asking = undefined;
    view.redraw('draft');
    queueMicrotask(() => reveal(root, '.drafts [data-do=reset]'));
  },
  'reset-sure': ({ view, root }) => {
    view.asking = undefined;
    view.draftOpen = false;
    view.actions.reset();
    reveal(root, '#heading');
  },

  // ---- one field
  why: ({ view, path, place }) => {
    toggle(view.open, path);
    redraw(view, place);
  },
  question: ({ view, path }) => view.store.question(path, !view.store.origins.get(path)?.questioned),
  clear: ({ view, button, place }) => {
    button.parentElement!.querySelector('input')!.focus();
    put(view, place, undefined);
  },
  same: ({ view, button, place, at }) => {
    const { store } = view,
      like = { id: '', pairs: JSON.parse(button.dataset['pairs']!) as [string, string][] };
    const { [at]: row } = store.rows(place.key),
      values = row ? takenInRow(store, store.at(place.key)!, row, like) : taken(store, like);
    if (row) {
      redraw(view, place);
      store.answer(place.key, store.rows(place.key).with(at, { ...row, ...values }));
    } else store.change(values);
    view.say(view.m.filledIn(Object.keys(values).length));
  },

  // ---- rows
  'row-add': (p) => {
    const { store } = p.view;
    row(
      p,
      () => store.addRow(p.place.key),
      (n) => [n - 1, p.view.m.rowAdded(n)]
    );
  },
  'row-copy': (p) => {
    const { store } = p.view,
      { key } = p.place;
    row(
      p,
      () => store.addRow(key, store.rows(key)[p.at], p.at + 1),
      (n) => [p.at + 1, p.view.m.rowAdded(n)]
    );
  },
  'row-up': (p) =>
    row(
      p,
      () => p.view.store.moveRow(p.place.key, p.at, p.at - 1),
      () => [p.at - 1, p.view.m.rowMoved(p.at)]
    ),
  'row-down': (p) =>
    row(
      p,
      () => p.view.store.moveRow(p.place.key, p.at, p.at + 1),
      () => [p.at + 1, p.view.m.rowMoved(p.at + 2)]
    ),
  'row-remove': (p) => {
    const {
        view,
        place: { key },
        at
      } = p,
      removed: JsonObject = view.store.rows(key)[at] ?? {};
    row(
      p,
      () => {
        view.store.removeRow(key, at);
        if (Object.keys(removed).length) view.removed.set(key, { at, row: removed });
      },
      (n) => [undefined, view.m.rowRemoved(n)]
    );
  },
  'row-undo': (p) => {
    const {
        view,
        place: { key }
      } = p,
      back = view.removed.get(key);
    if (back)
      row(
        p,
        () => view.store.addRow(key, back.row, back.at),
        (n) => [back.at, view.m.rowAdded(n)]
      );
  },
  'paste-open': ({ view, root, path }) => {
    toggle(view.pasting, path);
    view.redraw(path);
    view.store.topics.flush();
    (root.getElementById(`${view.id(path)}-paste`) ?? root.getElementById(`${view.id(path)}-add`))?.focus();
  },
  'paste-take': ({ view, root, path }) => paste(view, root, path)
};

function beside({ store, actions }: View, step: 1 | -1): void {
  const pages = store.pages();
  actions.go(pages[pages.indexOf(store.page) + step] ?? store.page);
}

/** Changes the rows, draws them, and puts the focus where the change is. */
function row(
  { view, root, place: { key } }: Press,
  change: () => void,
  say: (count: number) => [at: number | undefined, text: string]
): void {
  view.removed.delete(key);
  change();
  const { store } = view,
    ids = store.rowIds(key),
    [at, text] = say(ids.length);
  for (const id of ids) store.topics.tell(rowPath(key, id));
  view.say(text);
  store.topics.flush();
  root.getElementById(at === undefined ? `${view.id(key)}-add` : view.id(key, ids[at]))?.focus();
}

function paste(view: View, root: ShadowRoot, key: string): void {
  const { store, m } = view,
    text = (root.getElementById(`${view.id(key)}-paste`) as HTMLTextAreaElement).value;
  const { rows, skipped } = pasted(text, store.at(key) ? store.cells(store.at(key)!, {}) : [], m.lang === 'en' ? 'en' : 'zh');
  if (!rows.length) {
    view.say(m.pasted(0));
    return;
  }
  view.pasting.delete(key);
  const first = store.rows(key).length;
  for (const row of rows) store.addRow(key, row);
  const ids = store.rowIds(key).slice(first);
  for (const id of ids) for (const column of store.at(key)?.columns ?? []) store.touch(cellPath(key, id, column.datum.key));
  view.say([m.pasted(rows.length), ...(skipped.length ? [m.pasteSkipped(m.list(skipped))] : [])].join(' '));
  if (skipped.length) {
    view.warning = m.pasteSkipped(m.list(skipped));
    view.redraw('notes');
  }
  view.redraw(key);
  store.topics.flush();
  root.getElementById(ids.length ? view.id(key, ids[0]) : `${view.id(key)}-add`)?.focus();
}

function reveal(root: ShadowRoot, selector: string): void {
  root.querySelector<HTMLElement>(selector)?.focus();
}

function toggle(set: Set<string>, path: string): void {
  if (!set.delete(path)) set.add(path);
}

function save(blob: Blob, name: string): void {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

// What people do on the page, heard in one place for all fields: typing, choosing, leaving a field, pressing a button.

import { isArray, type Json, type JsonObject } from '@onething/core/live';
import { controlOf, type Control } from '../store/kinds.ts';
import { taken } from '../store/same.ts';
import { valueOf } from '../store/text.ts';
import { cellError, errorOf } from './say.ts';
import { matches } from './fields/combobox.ts';
import type { View } from './view.ts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

interface Place { readonly key: string; readonly row?: number; readonly column?: string; readonly path: string }

const placeOf = (path: string): Place => {
  const [key = '', row, column] = path.split('/');
  return row === undefined ? { key, path } : { key, row: Number(row), path, ...(column && { column }) };
};

export class Input {
  readonly #view: () => View | undefined;
  readonly #root: ShadowRoot;

  constructor(root: ShadowRoot, view: () => View | undefined) {
    this.#root = root;
    this.#view = view;
    for (const type of ['input', 'change', 'focusout', 'click', 'keydown', 'mousedown'] as const) root.addEventListener(type, (event) => {
      const current = this.#view();
      if (current) this[type](current, event as never);
    });
  }

  // ---- typing

  input(view: View, { target }: InputEvent): void {
    const field = fieldOf(target);
    if (!field || field.type === 'radio' || field.type === 'checkbox' || field.tagName === 'SELECT') return;
    if (field.dataset['combo'] !== undefined) { this.#combo(view, pathOf(field), { text: field.value, open: true, active: -1 }); return; }
    const place = placeOf(pathOf(field));
    this.#put(view, place, valueOf(field.value, this.#control(view, place)));
  }

  change(view: View, { target }: Event): void {
    const { store } = view, element = target as HTMLInputElement;
    if (element.dataset['import'] !== undefined) { const [file] = element.files ?? []; if (file) view.actions.importDraft(file); element.value = ''; return; }
    if (element.dataset['department'] !== undefined) { view.department = element.value || undefined; view.redraw('review'); return; }
    if (element.dataset['promise'] !== undefined) { const [item = '', id = ''] = element.dataset['promise'].split('/'); store.promise(item, id, element.checked); return; }
    const field = fieldOf(target);
    if (!field || field.dataset['combo'] !== undefined) return;
    const place = placeOf(pathOf(field)), control = this.#control(view, place);
    if (field.tagName === 'SELECT') this.#choose(view, place, field.value === '' ? undefined : control.choices[Number(field.value)]?.code);
    else if (field.type === 'radio') this.#choose(view, place, control.kind === 'yesno' ? field.value === '0' : control.choices[Number(field.value)]?.code);
    else if (field.type === 'checkbox') {
      const on = (field as HTMLInputElement).checked;
      if (control.kind !== 'checkboxes') { this.#choose(view, place, on ? true : undefined); return; }
      const code = control.choices[Number(field.value)]!.code, before = this.#value(view, place), list = isArray(before) ? before : [];
      const next = control.choices.map((c) => c.code).filter((c) => (c === code ? on : list.includes(c)));
      this.#choose(view, place, next.length ? next : undefined);
    }
  }

  /** A field is judged when it is left; one that nobody filled in yet is not scolded. */
  focusout(view: View, { target, relatedTarget }: FocusEvent): void {
    const field = fieldOf(target);
    if (!field) return;
    const path = pathOf(field), place = placeOf(path);
    if (field.dataset['combo'] !== undefined) {
      const inside = relatedTarget instanceof Element && relatedTarget.closest('.combo') === field.closest('.combo');
      if (!inside) this.#leaveCombo(view, place);
      return;
    }
    if (field.type === 'radio' || field.type === 'checkbox') return;
    const value = this.#value(view, place);
    if (typeof value === 'string' && value !== value.trim()) this.#put(view, place, value.trim() || undefined);
    if (value !== undefined || view.store.isTouched(path)) this.#touch(view, place);
  }

  #touch(view: View, place: Place): void {
    const { store } = view, fresh = !store.isTouched(place.path), standing = store.at(place.key);
    store.touch(place.path);
    if (!fresh || !standing) return;
    let error: string | undefined;
    if (place.column === undefined) error = errorOf(view, standing, true);
    else {
      const at = store.rowIds(place.key).indexOf(place.row!), cell = store.live.row(standing, store.rows(place.key)[at] ?? {}).find((c) => c.key === place.column);
      error = cell && cellError(view, standing, cell, at, true);
    }
    if (error) view.say(`${view.m.error}${view.m.colon}${error}`);
  }

  #choose(view: View, place: Place, value: Json | undefined): void {
    this.#put(view, place, value);
    this.#touch(view, place);
  }

  #put(view: View, { key, row, column }: Place, value: Json | undefined): void {
    const { store } = view;
    view.removed.delete(key);
    if (row === undefined) { store.answer(key, value); return; }
    store.topics.tell(`${key}/${row}`);
    store.setCell(key, store.rowIds(key).indexOf(row), column!, value);
  }

  #value({ store }: View, { key, row, column }: Place): Json | undefined {
    return row === undefined ? store.live.typedAt(key) : store.rows(key)[store.rowIds(key).indexOf(row)]?.[column!];
  }

  #control(view: View, { key, column }: Place): Control {
    const standing = view.store.at(key)!;
    const cell = column === undefined ? undefined : standing.columns?.find((c) => c.datum.key === column);
    return cell ? controlOf(cell) : view.controlAt(standing);
  }

  // ---- combobox

  #combo(view: View, path: string, state: { text: string; open: boolean; active: number } | undefined): void {
    if (state) view.combos.set(path, state); else view.combos.delete(path);
    const { key, row } = placeOf(path);
    view.redraw(key);
    if (row !== undefined) view.redraw(`${key}/${row}`);
    if (state?.open) view.say(view.m.results(matches(view, this.#control(view, placeOf(path)).choices, state.text).length));
  }

  #leaveCombo(view: View, place: Place): void {
    const state = view.combos.get(place.path);
    if (!state) { if (this.#value(view, place) !== undefined) this.#touch(view, place); return; }
    const { choices } = this.#control(view, place), text = state.text.trim();
    const exact = choices.find((c) => view.t(c.title) === text) ?? (matches(view, choices, text).length === 1 && text ? matches(view, choices, text)[0] : undefined);
    this.#combo(view, place.path, undefined);
    // a word that is no choice stays, and is told
    this.#put(view, place, exact ? exact.code : text || undefined);
    if (text || view.store.isTouched(place.path)) this.#touch(view, place);
  }

  keydown(view: View, event: KeyboardEvent): void {
    const field = fieldOf(event.target);
    if (field?.dataset['combo'] !== undefined) { this.#comboKey(view, event, field as HTMLInputElement); return; }
    // Enter in a field goes on to the next page only by the button; old habits must not send a form
    if (event.key === 'Enter' && field?.tagName === 'INPUT' && field.type !== 'checkbox' && field.type !== 'radio') event.preventDefault();
  }

  #comboKey(view: View, event: KeyboardEvent, field: HTMLInputElement): void {
    const path = pathOf(field), place = placeOf(path), { choices } = this.#control(view, place);
    const state = view.combos.get(path) ?? { text: '', open: false, active: -1 };
    const found = matches(view, choices, state.text).slice(0, 80);
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const active = !state.open ? Math.max(0, found.findIndex((c) => c.code === this.#value(view, place))) : Math.max(0, Math.min(found.length - 1, state.active + step));
      this.#combo(view, path, { ...state, open: true, active });
      queueMicrotask(() => this.#root.getElementById(`${field.id}-o${active}`)?.scrollIntoView({ block: 'nearest' }));
    } else if (event.key === 'Enter' && state.open) {
      event.preventDefault();
      const pick = found[state.active] ?? (found.length === 1 ? found[0] : undefined);
      if (pick) this.#pick(view, place, pick.code);
    } else if (event.key === 'Escape' && state.open) {
      event.preventDefault();
      this.#combo(view, path, undefined);
    } else if (event.key === 'Enter') event.preventDefault();
  }

  #pick(view: View, place: Place, code: Json): void {
    view.combos.delete(place.path);
    this.#choose(view, place, code);
    view.redraw(place.key);
    if (place.row !== undefined) view.redraw(`${place.key}/${place.row}`);
  }

  /** A click on a choice must not take the focus out of its input first. */
  mousedown(_: View, event: MouseEvent): void {
    if (event.target instanceof Element && event.target.closest('[role=option]')) event.preventDefault();
  }

  // ---- buttons

  click(view: View, event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : undefined;
    const combo = target?.closest<HTMLInputElement>('input[data-combo]');
    if (combo && !view.combos.get(pathOf(combo))?.open) this.#combo(view, pathOf(combo), { text: '', open: true, active: -1 });
    const button = target?.closest<HTMLElement>('[data-do]');
    if (button?.dataset['do'] === 'submit' && view.store.files.pending) view.say(view.m.uploadsPending);
    if (!button || button.getAttribute('aria-disabled') === 'true') return;
    const { page = '', focus } = button.dataset, path = pathOf(button), { store, actions, m } = view, place = placeOf(path);
    const at = place.row === undefined ? -1 : store.rowIds(place.key).indexOf(place.row);
    switch (button.dataset['do']) {
      case 'tasks': view.tasksOpen = !view.tasksOpen; view.redraw('tasks'); break;
      case 'go': view.tasksOpen = false; event.preventDefault(); actions.go(page, focus === undefined ? {} : { focus }); break;
      case 'back': { const pages = store.pages(); actions.go(pages[pages.indexOf(store.page) - 1] ?? pages[0]!); break; }
      case 'next': actions.next(); break;
      case 'skip': { const pages = store.pages(); actions.go(pages[pages.indexOf(store.page) + 1] ?? store.page); break; }
      case 'submit': actions.submit(); break;
      case 'retry': actions.retry(); break;
      case 'print': print(); break;
      case 'save-copy': actions.saveCopy(); break;
      case 'export': actions.exportDraft(); break;
      case 'notes-ok': view.restoredAt = undefined; view.redraw('notes'); break;
      case 'reset': view.asking = 'reset'; view.redraw('draft'); queueMicrotask(() => this.#reveal('[data-do=reset-sure]')); break;
      case 'reset-keep': view.asking = undefined; view.redraw('draft'); break;
      case 'reset-sure': view.asking = undefined; actions.reset(); break;
      case 'why': toggle(view.open, path); view.redraw(place.key); if (place.row !== undefined) view.redraw(`${place.key}/${place.row}`); break;
      case 'question': store.question(path, !store.origins.get(path)?.questioned); break;
      case 'clear': this.#put(view, place, undefined); break;
      case 'pick': this.#pick(view, place, this.#control(view, place).choices[Number(button.dataset['code'])]!.code); break;
      case 'same': {
        const values = taken(store, { id: '', pairs: JSON.parse(button.dataset['pairs']!) as [string, string][] });
        store.change(values);
        view.say(m.filledIn(Object.keys(values).length));
        break;
      }
      case 'row-add': this.#row(view, place.key, () => store.addRow(place.key), (n) => [n - 1, m.rowAdded(n)]); break;
      case 'row-copy': this.#row(view, place.key, () => store.addRow(place.key, store.rows(place.key)[at], at + 1), (n) => [at + 1, m.rowAdded(n)]); break;
      case 'row-up': this.#row(view, place.key, () => store.moveRow(place.key, at, at - 1), () => [at - 1, m.rowMoved(at)]); break;
      case 'row-down': this.#row(view, place.key, () => store.moveRow(place.key, at, at + 1), () => [at + 1, m.rowMoved(at + 2)]); break;
      case 'row-remove': {
        const row: JsonObject = store.rows(place.key)[at] ?? {};
        this.#row(view, place.key, () => store.removeRow(place.key, at), (n) => [undefined, m.rowRemoved(n)]);
        if (Object.keys(row).length) view.removed.set(place.key, { at, row });
        break;
      }
      case 'row-undo': { const back = view.removed.get(place.key); if (back) this.#row(view, place.key, () => store.addRow(place.key, back.row, back.at), (n) => [back.at, m.rowAdded(n)]); break; }
      case 'paste-open': toggle(view.pasting, path); view.redraw(path); queueMicrotask(() => this.#root.getElementById(`${view.id(path)}-paste`)?.focus()); break;
      case 'paste-take': this.#paste(view, path); break;
      case 'focus': event.preventDefault(); this.#reveal(`#${CSS.escape(focus ?? '')}`); break;
    }
  }

  /** Changes the rows, draws them, and puts the focus where the change is. */
  #row(view: View, key: string, change: () => void, say: (count: number) => [at: number | undefined, text: string]): void {
    view.removed.delete(key);
    change();
    const { store } = view, ids = store.rowIds(key), [at, text] = say(ids.length);
    for (const id of ids) store.topics.tell(`${key}/${id}`);
    view.say(text);
    store.topics.flush();
    const target = at === undefined ? this.#root.getElementById(`${view.id(key)}-add`) : this.#root.getElementById(view.id(key, ids[at]));
    target?.focus();
  }

  #paste(view: View, key: string): void {
    const { store, m } = view, text = (this.#root.getElementById(`${view.id(key)}-paste`) as HTMLTextAreaElement).value;
    if (!view.later) return;
    const { rows, skipped } = view.later.pasted(text, store.at(key) ? store.cells(store.at(key)!, {}) : [], m.lang === 'en' ? 'en' : 'zh');
    view.pasting.delete(key);
    const first = store.rows(key).length;
    for (const row of rows) store.addRow(key, row);
    const ids = store.rowIds(key).slice(first);
    for (const id of ids) for (const column of store.at(key)?.columns ?? []) store.touch(`${key}/${id}/${column.datum.key}`);
    view.say([m.pasted(rows.length), ...(skipped.length ? [m.pasteSkipped(m.list(skipped))] : [])].join(' '));
    if (skipped.length) { view.warning = m.pasteSkipped(m.list(skipped)); view.redraw('notes'); }
    view.redraw(key);
    store.topics.flush();
    this.#root.getElementById(ids.length ? view.id(key, ids[0]) : `${view.id(key)}-add`)?.focus();
  }

  #reveal(selector: string): void { this.#root.querySelector<HTMLElement>(selector)?.focus(); }
}

function toggle(set: Set<string>, path: string): void { if (!set.delete(path)) set.add(path); }

/** A control that holds a datum: it stands in an element that says which. */
function fieldOf(target: EventTarget | null): Field | undefined {
  return target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && pathOf(target) ? (target as Field) : undefined;
}

const pathOf = (element: Element): string => element.closest<HTMLElement>('[data-path]')?.dataset['path'] ?? '';

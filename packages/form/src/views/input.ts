// What people do on the page, heard in one place for all fields: typing, choosing, leaving a field.
// What a button does comes with the later half.

import { isArray, type Json } from '@onething/core/live';
import { valueOf } from '../store/text.ts';
import { cellError, errorOf } from './say.ts';
import { matches } from './fields/combobox.ts';
import { controlIn, pathOf, placeOf, put, redraw, valueIn, type Place } from './place.ts';
import type { Combo, View } from './view.ts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export class Input {
  readonly #view: () => View | undefined;
  readonly #root: ShadowRoot;
  #press: MouseEvent | undefined;
  /** Faults that were read out as their fields were left. */
  readonly #told = new Map<string, string | undefined>();

  constructor(root: ShadowRoot, view: () => View | undefined) {
    this.#root = root;
    this.#view = view;
    for (const type of ['input', 'change', 'focusout', 'click', 'keydown', 'mousedown'] as const)
      root.addEventListener(type, (event) => {
        const current = this.#view();
        if (current) this[type](current, event as never);
      });
  }

  // ---- typing

  input(view: View, { target }: InputEvent): void {
    const field = fieldOf(target);
    if (!field || field.type === 'radio' || field.type === 'checkbox' || field.tagName === 'SELECT') return;
    if (field.dataset['combo'] !== undefined) {
      this.#combo(view, pathOf(field), { text: field.value, open: true, active: -1, typed: true });
      return;
    }
    const place = placeOf(pathOf(field));
    put(view, place, valueOf(field.value, controlIn(view, place)));
  }

  change(view: View, { target }: Event): void {
    const { store } = view,
      element = target as HTMLInputElement;
    if (element.dataset['import'] !== undefined) {
      const [file] = element.files ?? [];
      if (file) view.actions.importDraft(file);
      element.value = '';
      return;
    }
    if (element.dataset['department'] !== undefined) {
      view.department = element.value || undefined;
      view.redraw('review');
      return;
    }
    if (element.dataset['promise'] !== undefined) {
      const [item = '', id = ''] = element.dataset['promise'].split('/');
      store.promise(item, id, element.checked);
      return;
    }
    const field = fieldOf(target);
    if (!field || field.dataset['combo'] !== undefined) return;
    const place = placeOf(pathOf(field)),
      control = controlIn(view, place);
    if (field.tagName === 'SELECT') this.#choose(view, place, field.value === '' ? undefined : control.choices[Number(field.value)]?.code);
    else if (field.type === 'radio')
      this.#choose(view, place, control.kind === 'yesno' ? field.value === '0' : control.choices[Number(field.value)]?.code);
    else if (field.type === 'checkbox') {
      const on = (field as HTMLInputElement).checked;
      if (control.kind !== 'checkboxes') {
        this.#choose(view, place, on ? true : undefined);
        return;
      }
      const code = control.choices[Number(field.value)]!.code,
        before = valueIn(view, place),
        list = isArray(before) ? before : [];
      const next = control.choices.map((c) => c.code).filter((c) => (c === code ? on : list.includes(c)));
      this.#choose(view, place, next.length ? next : undefined);
    }
  }

  /** A field is judged when it is left; one that nobody filled in yet is not scolded. */
  focusout(view: View, { target }: FocusEvent): void {
    const field = fieldOf(target);
    if (!field) return;
    const path = pathOf(field),
      place = placeOf(path);
    if (field.dataset['combo'] !== undefined) {
      this.#leaveCombo(view, place);
      return;
    }
    if (field.type === 'radio' || field.type === 'checkbox') return;
    const value = valueIn(view, place);
    if (typeof value === 'string' && value !== value.trim()) put(view, place, value.trim() || undefined);
    if (value !== undefined || view.store.isTouched(path)) this.#touch(view, place);
  }

  #touch(view: View, place: Place): void {
    const { store } = view,
      standing = store.at(place.key);
    store.touch(place.path);
    if (!standing) return;
    let error: string | undefined;
    if (place.column === undefined) error = errorOf(view, standing, true);
    else {
      const at = store.rowIds(place.key).indexOf(place.row!),
        cell = store.live.row(standing, store.rows(place.key)[at] ?? {}).find((c) => c.key === place.column);
      error = cell && cellError(view, standing, cell, at, true);
    }
    if (error && this.#told.get(place.path) !== error) view.say(`${view.m.error}${view.m.colon}${error}`);
    this.#told.set(place.path, error);
  }

  #choose(view: View, place: Place, value: Json | undefined): void {
    put(view, place, value);
    this.#touch(view, place);
  }

  // ---- combobox

  #combo(view: View, path: string, state: Combo | undefined): void {
    if (state) view.combos.set(path, state);
    else view.combos.delete(path);
    redraw(view, placeOf(path));
    if (state?.open) view.say(view.m.results(matches(view, controlIn(view, placeOf(path)).choices, state.text).length));
  }

  #leaveCombo(view: View, place: Place): void {
    const state = view.combos.get(place.path);
    if (!state?.typed) {
      if (state) this.#combo(view, place.path, undefined);
      if (valueIn(view, place) !== undefined) this.#touch(view, place);
      return;
    }
    const { choices } = controlIn(view, place),
      text = state.text.trim();
    const exact =
      choices.find((c) => view.t(c.title) === text) ??
      (matches(view, choices, text).length === 1 && text ? matches(view, choices, text)[0] : undefined);
    this.#combo(view, place.path, undefined);
    // a word that is no choice stays, and is told
    put(view, place, exact ? exact.code : text || undefined);
    if (text || view.store.isTouched(place.path)) this.#touch(view, place);
  }

  keydown(view: View, event: KeyboardEvent): void {
    const field = fieldOf(event.target);
    if (field?.dataset['combo'] !== undefined) {
      this.#comboKey(view, event, field as HTMLInputElement);
      return;
    }
    // Enter in a field goes on to the next page only by the button; old habits must not send a form
    if (event.key === 'Enter' && field?.tagName === 'INPUT' && field.type !== 'checkbox' && field.type !== 'radio') event.preventDefault();
  }

  #comboKey(view: View, event: KeyboardEvent, field: HTMLInputElement): void {
    const path = pathOf(field),
      place = placeOf(path),
      { choices } = controlIn(view, place);
    const state = view.combos.get(path) ?? { text: '', open: false, active: -1 };
    const found = matches(view, choices, state.text).slice(0, 80);
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const active = !state.open
        ? Math.max(
            0,
            found.findIndex((c) => c.code === valueIn(view, place))
          )
        : Math.max(0, Math.min(found.length - 1, state.active + step));
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
    redraw(view, place);
  }

  /** A click in the list must not take the focus out of its input first. */
  mousedown(_: View, event: MouseEvent): void {
    if (event.target instanceof Element && event.target.closest('[role=listbox]')) event.preventDefault();
  }

  // ---- buttons

  click(view: View, event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : undefined;
    const combo = target?.closest<HTMLInputElement>('input[data-combo]');
    if (combo && !view.combos.get(pathOf(combo))?.open) {
      combo.select();
      this.#combo(view, pathOf(combo), { text: '', open: true, active: -1 });
    }
    const button = target?.closest<HTMLElement>('[data-do]');
    if (!button || button.getAttribute('aria-disabled') === 'true') {
      if (button?.dataset['do'] === 'submit' && view.store.files.pending) view.say(view.m.uploadsPending);
      return;
    }
    if (button.dataset['do'] === 'pick') {
      const place = placeOf(pathOf(button));
      this.#pick(view, place, controlIn(view, place).choices[Number(button.dataset['code'])]!.code);
      return;
    }
    if (button.tagName === 'A') event.preventDefault();
    if (view.later) {
      view.later.press(view, this.#root, button);
      return;
    }
    // who presses again and again meanwhile means the last of it
    this.#press = event;
    view.say(view.m.loading, 'soft');
    void view.actions.later().then(
      ({ press }) => {
        if (this.#press === event) press(view, this.#root, button);
      },
      () => view.say(view.m.loadFailed, 'error')
    );
  }
}

/** A control that holds a datum: it stands in an element that says which. */
function fieldOf(target: EventTarget | null): Field | undefined {
  return target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && pathOf(target)
    ? (target as Field)
    : undefined;
}

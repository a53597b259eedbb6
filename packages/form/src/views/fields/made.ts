// A long page has thousands of fields. Each is made by hand: one clone that is written to and keeps nothing beside its nodes.
// What only few have, where a value comes from and why it is asked, is drawn behind it when there is any.

import { nothing, render } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { setAll, setOthers, type Bindings } from '../bind.ts';
import { after } from '../frame.ts';
import type { Spot, View } from '../view.ts';

export function element(name: string, bindings: Bindings, ...children: readonly Node[]): HTMLElement {
  const made = document.createElement(name);
  setAll(made, bindings);
  made.append(...children);
  return made;
}

/** The element that the spot was drawn as. */
export const keptOf = ({ path }: Spot, before: unknown, tag: string): HTMLElement | undefined =>
  before instanceof HTMLElement && before.dataset['path'] === path && before.tagName === tag ? before : undefined;

/** What is set on the parts of a field, its root first. */
export type Dress = readonly Bindings[];
export interface Model {
  readonly root: HTMLElement;
  readonly dress: Dress;
}

/** A field like one that was made before is a clone of it, in which only what differs is set. kind: which are alike, more or less. */
export function likeOthers(
  models: Map<string, Model>,
  kind: string,
  make: () => HTMLElement,
  partsOf: (root: HTMLElement) => readonly Element[],
  dress: Dress
): HTMLElement {
  const model = models.get(kind);
  if (!model) {
    const root = make();
    partsOf(root).forEach((part, i) => setAll(part, dress[i]!));
    models.set(kind, { root: root.cloneNode(true) as HTMLElement, dress });
    return root;
  }
  const root = model.root.cloneNode(true) as HTMLElement;
  partsOf(root).forEach((part, i) => setOthers(part, dress[i]!, model.dress[i]!));
  return root;
}

/** Lines above a control, while there is something to say: its hint, then its fault. */
export function lines({ m }: View, { id, error }: Spot, root: Element, control: Element, hint: string): void {
  line(root, control, 'error', `${id}-error`, error ?? '', m.error + m.colon);
  line(root, root.querySelector(':scope > .error') ?? control, 'hint', `${id}-hint`, hint);
}

/** first: said for readers alone. */
function line(root: Element, behind: Element, kind: 'hint' | 'error', id: string, text: string, first = ''): void {
  const there = root.querySelector(`:scope > .${kind}`);
  if (!text) {
    there?.remove();
    return;
  }
  if (there?.lastChild!.nodeValue === text) return;
  const made = element('p', { class: kind, part: kind, id });
  if (first) made.append(element('span', { class: 'sr', '.textContent': first }));
  made.append(text);
  if (there) there.replaceWith(made);
  else behind.before(made);
}

const drawnBehind = new WeakSet<Element>();

export function drawAfter(view: View, spot: Spot, root: HTMLElement): void {
  const what = after(view, spot);
  if (what === nothing && !drawnBehind.has(root)) return;
  drawnBehind.add(root);
  render(what, root);
}

/** Draws and is handed what it drew the last time. */
class Held extends Directive {
  #before: unknown;
  render(draw: (before: unknown) => unknown): unknown {
    return (this.#before = draw(this.#before));
  }
}

export const held = directive(Held);

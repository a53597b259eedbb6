// Pieces one after another in one element: the fields of a block, the sections of the long page. Each is drawn again by itself
// when its topic is told, and beside its nodes it keeps one small object. What is not made by hand is drawn by Lit into an element
// of its own.

import { nothing, render, type RootPart } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { element } from './fields/made.ts';
import type { View } from './view.ts';

/** How pieces of one sort are told, drawn and held. */
export interface Pieces<P> {
  /** Without a topic it is drawn again whenever the run is. */
  readonly topic: (piece: P) => string | undefined;
  /** before: the element that it stands in by now. */
  readonly draw: (view: View, piece: P, before: unknown) => unknown;
  /** What Lit draws into. */
  readonly host?: (view: View, piece: P) => HTMLElement;
}

class Run<P> extends AsyncDirective {
  readonly #root = element('div', {});
  #slots: readonly Slot<P>[] = [];
  #view: View | undefined;
  #list: readonly P[] | undefined;

  render(view: View, list: readonly P[], pieces: Pieces<P>): unknown {
    if (this.#list === list && this.#view !== view) {
      // the same pieces in other words: they stay, and so does the focus
      this.#view = view;
      for (const slot of this.#slots) slot.renew(view);
    } else if (this.#list !== list) {
      this.disconnected();
      this.#root.replaceChildren();
      this.#view = view;
      this.#list = list;
      this.#slots = list.map((piece) => new Slot(this, view, piece, pieces));
      this.#listen();
    }
    for (const slot of this.#slots) slot.refresh();
    return this.#root;
  }

  /** Shows a node in the place of a slot, or nothing there. */
  put(slot: Slot<P>, node: HTMLElement | undefined): void {
    if (!node) slot.node?.remove();
    else if (slot.node) slot.node.replaceWith(node);
    else this.#root.insertBefore(node, this.#slots.slice(this.#slots.indexOf(slot) + 1).find((s) => s.node)?.node ?? null);
  }

  #listen(): void {
    for (const slot of this.#slots) if (slot.topic !== undefined) this.#view!.store.topics.add(slot.topic, slot);
  }

  protected override disconnected(): void {
    for (const slot of this.#slots) {
      if (slot.topic !== undefined) this.#view!.store.topics.off(slot.topic, slot);
      slot.drawn?.setConnected(false);
    }
  }

  protected override reconnected(): void {
    this.#listen();
    for (const slot of this.#slots) {
      slot.drawn?.setConnected(true);
      slot.refresh();
    }
  }
}

class Slot<P> {
  readonly topic: string | undefined;
  /** What stands on the page. */
  node: HTMLElement | undefined;
  /** Of what Lit drew. */
  drawn: RootPart | undefined;
  readonly #run: Run<P>;
  #view: View;
  readonly #piece: P;
  readonly #pieces: Pieces<P>;
  #seen = -1;

  constructor(run: Run<P>, view: View, piece: P, pieces: Pieces<P>) {
    this.#run = run;
    this.#view = view;
    this.#piece = piece;
    this.#pieces = pieces;
    this.topic = pieces.topic(piece);
  }

  renew(view: View): void {
    this.#view = view;
    this.#seen = -1;
  }

  /** One that another has just taken off the page may still be told in the same round. */
  told(): void {
    if (this.#run.isConnected) this.refresh();
  }

  refresh(): void {
    const version = this.topic === undefined ? Number.NaN : this.#view.store.topics.version(this.topic);
    if (this.#seen === version) return;
    this.#seen = version;
    const { draw, host } = this.#pieces,
      what = draw(this.#view, this.#piece, this.node),
      made = what instanceof HTMLElement;
    if (made || what === nothing) {
      if (this.drawn) render(nothing, this.node!);
      this.drawn = undefined;
      this.#show(made ? what : undefined);
      return;
    }
    const into = this.drawn ? this.node! : (host?.(this.#view, this.#piece) ?? element('div', {}));
    this.drawn = render(what, into);
    this.#show(into);
  }

  #show(node: HTMLElement | undefined): void {
    if (node === this.node) return;
    this.#run.put(this, node);
    this.node = node;
  }
}

export const run = directive(Run) as <P>(view: View, list: readonly P[], pieces: Pieces<P>) => unknown;

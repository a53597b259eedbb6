// A piece of the page that draws itself again when one of its topics is told, and only then. What it draws from must not change
// otherwise: whoever draws something else in its place tells one of its topics, or gives it another one.

import { noChange } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { View } from './view.ts';

/** before: the one element that it drew the last time, if it was one. */
type Draw = (before: unknown) => unknown;

class Unit extends AsyncDirective {
  #view: View | undefined;
  #topics = '';
  #draw: Draw | undefined;
  #drawn: unknown;
  #seen = -1;

  /** topics: one, or several with blanks between. */
  render(view: View, topics: string, draw: Draw): unknown {
    const same = this.#view === view && this.#topics === topics;
    this.#draw = draw;
    if (!same) {
      this.#stop();
      this.#view = view;
      this.#topics = topics;
      this.#listen();
    } else if (this.#seen === this.#version()) return noChange;
    this.#seen = this.#version();
    return this.#now();
  }

  #version(): number {
    const { topics } = this.#view!.store;
    return this.#topics.includes(' ')
      ? this.#topics.split(' ').reduce((sum, topic) => sum + topics.version(topic), 0)
      : topics.version(this.#topics);
  }

  #listen(): void {
    for (const topic of this.#topics.split(' ')) this.#view!.store.topics.add(topic, this);
  }

  /** What is one element is handed back, to be written to again. */
  #now(): unknown {
    const drawn = this.#draw!(this.#drawn);
    this.#drawn = drawn instanceof HTMLElement ? drawn : undefined;
    return drawn;
  }

  /** One that another has just taken off the page may still be told in the same round. */
  told(): void {
    if (!this.isConnected) return;
    const version = this.#version();
    if (this.#seen === version) return;
    this.#seen = version;
    this.setValue(this.#now());
  }

  #stop(): void {
    if (this.#view) for (const topic of this.#topics.split(' ')) this.#view.store.topics.off(topic, this);
  }

  protected override disconnected(): void {
    this.#stop();
  }

  protected override reconnected(): void {
    this.#listen();
    this.#seen = this.#version();
    this.setValue(this.#now());
  }
}

export const unit = directive(Unit);

// A piece of the page that draws itself again when one of its topics is told, and only then.

import { noChange } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { View } from './view.ts';

class Unit extends AsyncDirective {
  #view: View | undefined;
  #topic = '';
  #draw: (() => unknown) | undefined;
  #seen = -1;
  #off: (() => void) | undefined;

  render(view: View, topic: string, draw: () => unknown): unknown {
    const same = this.#view === view && this.#topic === topic;
    this.#draw = draw;
    if (!same) {
      this.#off?.();
      this.#view = view;
      this.#topic = topic;
      this.#listen();
    } else if (this.#seen === this.#version()) return noChange;
    this.#seen = this.#version();
    return draw();
  }

  #version(): number { return this.#view!.store.topics.version(this.#topic); }

  #listen(): void {
    this.#off = this.#view!.store.topics.on(this.#topic, () => {
      if (this.#seen === this.#version()) return;
      this.#seen = this.#version();
      this.setValue(this.#draw!());
    });
  }

  protected override disconnected(): void { this.#off?.(); }

  protected override reconnected(): void {
    this.#listen();
    this.#seen = this.#version();
    this.setValue(this.#draw!());
  }
}

export const unit = directive(Unit);

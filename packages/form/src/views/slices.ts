// How does a long page come to its end without keeping anybody waiting? After the first frame it is drawn a slice at a time,
// and between two slices the browser may do what it is asked. Where it tells that nobody is typing or touching, a slice may be
// longer: each costs a layout.

import type { View } from './view.ts';

/** Milliseconds of a slice: in the frame that shows an answer, beside what the browser has to do, and while nobody wants anything. */
const FIRST = 4,
  SLICE = 8,
  LONG = 40;

/** Not every browser tells. */
const { scheduling } = navigator as { scheduling?: { isInputPending(): boolean } };
const patience = (): number => (scheduling && !scheduling.isInputPending() ? LONG : SLICE);

export class Slices {
  readonly #shown: () => View | undefined;
  #drawing: View | undefined;

  /** shown: the view that is on the page now; another is not drawn on. */
  constructor(shown: () => View | undefined) {
    this.#shown = shown;
  }

  /** since: a slice that is under way began then, before the frame that shows it. */
  async draw(view: View, since = 0): Promise<void> {
    if (!view.long || this.#drawing === view) return;
    this.#drawing = view;
    for (let more = true, first = true; more && this.#shown() === view;) {
      if (performance.now() - since < (first ? FIRST : patience())) {
        more = view.drawMore();
        continue;
      }
      await (first && since ? painted() : pause());
      since = performance.now();
      first = false;
    }
    if (this.#drawing === view) this.#drawing = undefined;
  }
}

/** Whatever waits has its turn. Timers that follow each other would wait for four milliseconds more each time. */
const pause = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(0);
  });

/** After the next frame; in a page that is not shown there is none, so not later than in a moment. */
export const painted = (): Promise<void> =>
  new Promise((done) => {
    const later = setTimeout(done, 300);
    requestAnimationFrame(() => {
      clearTimeout(later);
      void pause().then(done);
    });
  });

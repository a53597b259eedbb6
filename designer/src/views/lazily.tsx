// Parts of the page that come when they are first shown, or before that, while nobody waits: then they are there without a
// network too. What did not come can be asked for again.

import { createElement, lazy, useState, type ComponentType } from 'react';

/** It is not broken: it did not come. */
export class NotCome extends Error {}

const loads: (() => Promise<unknown>)[] = [],
  failed = new Set<() => void>();

export function lazily<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let there: ComponentType<P> | undefined;
  const fetch = async (): Promise<ComponentType<P>> => (there = await load());
  const made = () =>
    lazy(() =>
      fetch().then(
        (part) => ({ default: part }),
        (cause: unknown) => {
          failed.add(renew);
          throw new NotCome(String(cause), { cause });
        }
      )
    ) as unknown as ComponentType<P>;
  let awaited = made();
  // React remembers a failure; only another component asks again
  const renew = (): void => {
    awaited = made();
  };
  later(fetch);
  // what is there already is shown at once; whoever has begun to wait stays with what they wait for
  return (props: P) => {
    const [Part] = useState(() => there ?? awaited);
    return createElement(Part, props);
  };
}

/** To be fetched while nobody waits; failing does no harm. */
export function later(load: () => Promise<unknown>): void {
  loads.push(load);
}

/** What did not come is asked for again when it is shown the next time. */
export function askAgain(): void {
  for (const renew of failed) renew();
  failed.clear();
  // a sheet that did not come is not asked for again by itself
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'))
    if (!link.sheet) link.replaceWith(link.cloneNode());
}

/** One after the other, each when the page is idle; what did not come, once there is a network again. Gives the way to stop. */
export function fetchWhenIdle(): () => void {
  const left = new Set(loads);
  let stopped = false,
    running = false;
  const all = async (): Promise<void> => {
    if (running) return;
    running = true;
    for (const load of left) {
      await idle();
      if (stopped) return;
      await load().then(
        () => left.delete(load),
        () => {}
      );
    }
    running = false;
  };
  const heard = (): void => void all();
  addEventListener('online', heard);
  void all();
  return () => {
    stopped = true;
    removeEventListener('online', heard);
  };
}

const idle = (): Promise<void> =>
  new Promise((done) => {
    // not every browser says when it is idle
    if (typeof requestIdleCallback === 'undefined') setTimeout(done, 200);
    else requestIdleCallback(() => done(), { timeout: 5000 });
  });

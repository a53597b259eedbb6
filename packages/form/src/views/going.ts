// How does one get from page to page? The page is drawn first; then its heading has the focus, or the field one was sent to, or
// the box of what is to be mended.

import type { View } from './view.ts';

/** Shows a page; focus: id of what is to have it. The page one came from; undefined when there is no such page. */
export function go(view: View, host: HTMLElement, page: string, focus?: string): string | undefined {
  const { store } = view,
    root = host.shadowRoot!;
  if (!store.pages().includes(page)) return undefined;
  if (view.long) view.drawMore(Infinity);
  const from = store.page;
  if (view.summary !== '*' && focus === undefined) view.summary = undefined;
  store.go(page);
  store.topics.flush();
  const target = focus === undefined ? undefined : root.getElementById(focus);
  if (target) arrive(target);
  else {
    const heading = root.getElementById(view.long ? `s-${page}` : 'heading');
    heading?.focus({ preventScroll: true });
    (view.long ? (heading ?? host) : host).scrollIntoView({ block: 'start' });
  }
  return from;
}

/** Of a group of choices, the one that is chosen or the first. */
function arrive(target: HTMLElement): void {
  target.scrollIntoView({ block: 'center' });
  const choice = target.matches('.choice')
    ? (target.querySelector<HTMLElement>('input:checked') ?? target.querySelector<HTMLElement>('input'))
    : undefined;
  (choice ?? target).focus({ preventScroll: true });
}

/** Everything that is wrong on these pages, in one box. */
export function showSummary(view: View, host: HTMLElement, pages: string): void {
  const { store } = view;
  if (view.long) view.drawMore(Infinity);
  view.summary = pages;
  store.touchPages(pages === '*' ? store.pages() : [pages]);
  for (const page of pages === '*' ? store.pages() : []) store.seen.add(page);
  store.topics.tell('pages', 'page');
  store.topics.flush();
  const lead = (): void => {
    const box = host.shadowRoot!.getElementById('summary');
    box?.scrollIntoView({ block: 'start' });
    box?.focus({ preventScroll: true });
  };
  // it is drawn by the rest of the code: whoever is quicker is led there once that has come
  if (view.later) {
    lead();
    return;
  }
  const off = store.topics.on('later', () => {
    off();
    if (view.summary === pages) lead();
  });
}

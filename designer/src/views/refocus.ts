// Where does the focus go when what had it is gone? To what is found once the page is drawn again.

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

function focus(found: Element | null | undefined): void {
  if (found instanceof HTMLElement) found.focus();
}

/** also: to what is new, though what had the focus is still there. */
export function focusLater(find: () => Element | null | undefined, also = false): void {
  requestAnimationFrame(() => {
    if (also || isLost()) focus(find());
  });
}

const SOON = 600;

/** What follows from the document comes a moment later and may draw all anew: so it is looked at twice. */
export function focusFollowing(find: () => Element | null | undefined): void {
  focusLater(find);
  setTimeout(() => {
    if (isLost()) focus(find());
  }, SOON);
}

/** In a list: to what took the place, else to the last, else to the heading. */
export function focusNear(selector: string, at: number, heading: string): void {
  focusFollowing(() => {
    const rows = document.querySelectorAll(selector);
    return rows[Math.max(0, Math.min(at, rows.length - 1))] ?? document.querySelector(heading);
  });
}

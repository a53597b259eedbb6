// Where does the focus go, when what had it is gone or hidden?

const FIELDS = 'input, select, textarea, [contenteditable=true]';

const reachable = (element: HTMLElement): boolean => !element.matches(':disabled, [type=hidden]') && element.checkVisibility();

/** Only what a script puts it on needs to hold it. */
function hold(element: HTMLElement | null | undefined): void {
  if (!element) return;
  if (!element.hasAttribute('tabindex') && element.tabIndex < 0) element.tabIndex = -1;
  element.focus();
}

export const focusView = (): void => hold(document.querySelector<HTMLElement>('main'));

/** The first field of what is asked in a dialog, else its heading, which is read out. */
export function focusInside(dialog: HTMLElement): void {
  const fields = [...dialog.querySelectorAll<HTMLElement>(FIELDS)].filter(reachable),
    first = dialog.querySelector<HTMLElement>('[autofocus]') ?? fields[0];
  // of a group of radios the chosen one
  const chosen =
    first instanceof HTMLInputElement &&
    first.type === 'radio' &&
    fields.find((f) => f instanceof HTMLInputElement && f.name === first.name && f.checked);
  hold(chosen || (first ?? dialog.querySelector<HTMLElement>('h2')));
}

/** To what had it before. If that is gone: to the dialog that is still open, else to the view. Who has it meanwhile keeps it. */
export function giveBack(before: Element | null): void {
  if (document.activeElement && document.activeElement !== document.body) return;
  if (before instanceof HTMLElement && before !== document.body && before.isConnected && reachable(before)) before.focus();
  if (document.activeElement && document.activeElement !== document.body) return;
  const below = [...document.querySelectorAll<HTMLElement>('dialog[open]')].at(-1);
  if (below) hold(below.querySelector<HTMLElement>('h2'));
  else focusView();
}

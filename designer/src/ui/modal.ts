// Is a dialog open? Then the page behind it is out of reach: no shortcut acts there, and nothing there is exchanged.

const open: HTMLDialogElement[] = [],
  waiting = new Set<() => void>();

/** Gives the way to say that it is closed. */
export function opened(dialog: HTMLDialogElement): () => void {
  open.push(dialog);
  return () => {
    open.splice(open.indexOf(dialog), 1);
    // one that follows at once is still to open
    setTimeout(() => {
      if (open.length === 0) for (const told of waiting) told();
    });
  };
}

export const isModal = (): boolean => open.length > 0;
export const isTopmost = (dialog: HTMLDialogElement): boolean => open.at(-1) === dialog;

/** Told whenever the last of them has closed; gives the way to stop. */
export function onNoDialog(told: () => void): () => void {
  waiting.add(told);
  return () => waiting.delete(told);
}

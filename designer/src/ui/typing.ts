// Has somebody typed into a field that they have not left yet? Many fields are taken when they are left.

export interface Typing {
  now(): boolean;
  stop(): void;
}

/** left: told when such a field has been left, and taken. */
export function watchTyping(left: () => void): Typing {
  let field: HTMLElement | undefined;
  const typed = (event: Event): void => {
    const [from] = event.composedPath();
    if (from instanceof HTMLElement && from.matches('textarea, input:not([type=checkbox], [type=radio], [type=file])')) field = from;
  };
  const out = (): void => {
    if (!field) return;
    field = undefined;
    setTimeout(left);
  };
  document.addEventListener('input', typed);
  document.addEventListener('focusout', out);
  return {
    now: () => field?.isConnected === true,
    stop: () => {
      document.removeEventListener('input', typed);
      document.removeEventListener('focusout', out);
    }
  };
}

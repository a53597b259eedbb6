// A native dialog: the browser keeps the focus inside; it begins at the first field, and goes back to where it was, however the
// dialog is closed. Escape closes it, if it may be closed. A form inside is sent by Enter.

import { useEffect, useEffectEvent, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { focusInside, giveBack } from './focus.ts';
import { isTopmost, opened } from './modal.ts';

export interface DialogProps {
  readonly title: string;
  readonly close: string; // what the closing button says
  readonly onClose: () => void;
  readonly onSubmit?: () => void;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  readonly wide?: boolean;
  /** As large as the page allows. */
  readonly full?: boolean;
  /** Asked before it is closed by the person; false keeps it open. */
  readonly mayClose?: () => boolean;
}

export function Dialog({ title, close, onClose, onSubmit, children, footer, wide, full, mayClose = () => true }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null),
    heading = useId();
  const leave = (): void => {
    if (mayClose()) ref.current?.close();
  };
  // browsers let `cancel` be refused once and close at the next Escape: the key is taken before they hear of it
  const escape = (event: Pick<globalThis.KeyboardEvent, 'key' | 'isComposing' | 'preventDefault'>): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    leave();
  };
  /** Where nothing in the dialog has the focus, keys go to the page. */
  const outside = useEffectEvent((event: globalThis.KeyboardEvent): void => {
    if (isTopmost(ref.current!) && !event.defaultPrevented) escape(event);
  });
  useEffect(() => {
    const dialog = ref.current!,
      closed = opened(dialog),
      before = document.activeElement;
    if (!dialog.open) dialog.showModal();
    focusInside(dialog);
    const heard = (event: globalThis.KeyboardEvent): void => outside(event);
    addEventListener('keydown', heard);
    return () => {
      removeEventListener('keydown', heard);
      closed();
      giveBack(before);
    };
  }, []);
  const keys = (event: KeyboardEvent): void => {
    // to save is a matter of the page, wherever one is
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') return;
    event.stopPropagation();
    if (!event.defaultPrevented) escape(event.nativeEvent);
  };
  return (
    <dialog
      ref={ref}
      className={full ? 'full' : wide ? 'wide' : undefined}
      aria-labelledby={heading}
      onClose={onClose}
      closedby="none"
      onCancel={(e) => {
        if (e.target === e.currentTarget) {
          e.preventDefault();
          leave();
        }
      }}
      onKeyDown={keys}
    >
      <form
        method="dialog"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit?.();
        }}
      >
        <header>
          <h2 id={heading}>{title}</h2>
          <span className="push" />
          <Button kind="quiet" icon="close" label={close} onPress={leave} />
        </header>
        <div className="body">{children}</div>
        {footer && <footer>{footer}</footer>}
      </form>
    </dialog>
  );
}

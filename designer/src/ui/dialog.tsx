// A native dialog: the browser keeps the focus inside. Escape closes it, if it may be closed. A form inside is sent by Enter.

import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { opened } from './modal.ts';

export interface DialogProps {
  readonly title: string;
  readonly close: string;                       // what the closing button says
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
  const ref = useRef<HTMLDialogElement>(null), heading = useId();
  useEffect(() => {
    const dialog = ref.current!;
    if (!dialog.open) dialog.showModal();
    return opened(dialog);
  }, []);
  const keys = (event: KeyboardEvent): void => {
    // to save is a matter of the page, wherever one is
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') return;
    event.stopPropagation();
  };
  return (
    <dialog ref={ref} className={full ? 'full' : wide ? 'wide' : undefined} aria-labelledby={heading} onClose={onClose} onCancel={(e) => { if (e.target === e.currentTarget && !mayClose()) e.preventDefault(); }} onKeyDown={keys}>
      <form method="dialog" noValidate onSubmit={(event) => { event.preventDefault(); onSubmit?.(); }}>
        <header>
          <h2 id={heading}>{title}</h2>
          <span className="push" />
          <Button kind="quiet" icon="close" label={close} onPress={() => { if (mayClose()) ref.current?.close(); }} />
        </header>
        <div className="body">{children}</div>
        {footer && <footer>{footer}</footer>}
      </form>
    </dialog>
  );
}

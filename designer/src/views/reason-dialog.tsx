// Who says so, and why? Asked before anything is settled.

import { useState, type ReactNode } from 'react';
import type { Signature } from '../document/document.ts';
import { useDesk, useStore } from '../store/use-store.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/fields.tsx';
import { now, useSpeech } from './use-words.ts';

/** why: what else has to be mended first. */
export interface ReasonDialogProps {
  readonly title: string;
  readonly lead?: string;
  readonly reason?: string;
  readonly why?: string | undefined;
  readonly onClose: () => void;
  readonly onDone: (signature: Signature) => void;
  readonly children?: ReactNode;
}

export function ReasonDialog({ title, lead, reason, why: wrong, onClose, onDone, children }: ReasonDialogProps) {
  const { w } = useSpeech(),
    signing = useSigning(reason),
    why = wrong ?? signing.why;
  const done = (): void => {
    if (why === undefined) {
      onDone(signing.sign());
      onClose();
    }
  };
  return (
    <Dialog
      title={title}
      close={w.close}
      onClose={onClose}
      onSubmit={done}
      footer={
        <>
          <Button onPress={onClose}>{w.cancel}</Button>
          <Button kind="primary" submit why={why}>
            {w.settle}
          </Button>
        </>
      }
    >
      <div className="stack">
        {lead && <p>{lead}</p>}
        {children}
        {signing.fields}
      </div>
    </Dialog>
  );
}

/** Name and reason, and what is still missing. The name is remembered. */
export function useSigning(first = ''): { readonly fields: ReactNode; readonly why: string | undefined; readonly sign: () => Signature } {
  const { store } = useDesk(),
    { w } = useSpeech(),
    by = useStore((s) => s.session.by);
  const [reason, setReason] = useState(first);
  const why = by.trim() === '' ? w.refusals.nameNeeded() : reason.trim() === '' ? w.refusals.reasonNeeded() : undefined;
  return {
    why,
    sign: () => ({ by: by.trim(), reason: reason.trim(), at: now() }),
    fields: (
      <>
        <TextField label={w.reason} lines value={reason} onChange={setReason} hint={w.reasonHint} />
        <TextField label={w.by} value={by} onChange={(value) => store.session({ by: value })} hint={w.byHint} />
      </>
    )
  };
}

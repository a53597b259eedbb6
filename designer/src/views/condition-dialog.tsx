// For whom is it? A condition is edited whole and taken as one gesture.

import { useState } from 'react';
import type { Condition } from '@onething/core';
import { complete, simplified } from '../document/condition.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ConditionEditor } from './condition-editor.tsx';
import { useSpeech } from './use-words.ts';

export function ConditionDialog({
  title,
  value,
  needed,
  onDone,
  onClose
}: {
  readonly title: string;
  readonly needed?: boolean;
  readonly value: Condition | undefined;
  readonly onDone: (value: Condition | undefined) => void;
  readonly onClose: () => void;
}) {
  const { w } = useSpeech(),
    [now, setNow] = useState(value);
  const why = now ? (complete(now) ? undefined : w.condition.incomplete) : needed ? w.condition.incomplete : undefined;
  return (
    <Dialog
      title={title}
      close={w.close}
      onClose={onClose}
      wide
      onSubmit={() => {
        if (why === undefined) {
          onDone(now && simplified(now));
          onClose();
        }
      }}
      footer={
        <>
          <Button onPress={onClose}>{w.cancel}</Button>
          <Button kind="primary" submit why={why}>
            {w.take}
          </Button>
        </>
      }
    >
      <ConditionEditor value={now} onChange={setNow} />
    </Dialog>
  );
}

// Conditions with a name: using one again, giving a name, and one as it stands within another.

import { useState } from 'react';
import type { Condition } from '@onething/core';
import { nameCondition } from '../commands/index.ts';
import { simplified } from '../document/condition.ts';
import { useDesk } from '../store/use-store.ts';
import { Button } from '../ui/button.tsx';
import { bothOf, TextPair } from '../ui/fields.tsx';
import { Menu } from '../ui/menu.tsx';
import { freeId, useDoc, useReading, useSpeech } from './use-words.ts';

export function UseNamed({ onUse }: { readonly onUse: (condition: Condition) => void }) {
  const { conditions } = useDoc(),
    { w, text } = useSpeech(),
    named = Object.values(conditions);
  return named.length === 0 ? null : (
    <Menu icon="pin" items={named.map((c) => ({ label: text(c.title), onPress: () => onUse(c.when) }))}>
      {w.condition.use}
    </Menu>
  );
}

export function NamedPart({
  id,
  onUnfold,
  onRemove
}: {
  readonly id: string;
  readonly onUnfold: () => void;
  readonly onRemove: () => void;
}) {
  const { conditions } = useDoc(),
    { w, text } = useSpeech(),
    reading = useReading(),
    named = conditions[id]!;
  return (
    <div className="condition-named row wrap">
      <span className="badge info">{text(named.title)}</span>
      <span className="grow soft small">{reading(named.when)}</span>
      <Button kind="quiet" onPress={onUnfold}>
        {w.condition.unfold}
      </Button>
      <Button kind="danger" icon="trash" label={w.about(w.remove, text(named.title))} onPress={onRemove} />
    </div>
  );
}

/** Asks for the name where the condition stands. */
export function NameRow({ when, onClose }: { readonly when: Condition; readonly onClose: () => void }) {
  const { store } = useDesk(),
    { w, why } = useSpeech(),
    doc = useDoc(),
    [title, setTitle] = useState({ zh: '', en: '' });
  const args = { id: freeId('condition', Object.keys(doc.conditions)), title: bothOf(title), when: simplified(when) },
    reason = why(store.may(nameCondition, args));
  const done = (): void => {
    if (reason === undefined) {
      store.run(nameCondition, args);
      onClose();
    }
  };
  return (
    // Enter names it, and does not send the form around
    <div
      className="row wrap end-aligned"
      onKeyDown={(e) => {
        if (e.key === 'Enter' && e.target instanceof HTMLInputElement) {
          e.preventDefault();
          done();
        }
      }}
    >
      <div className="grow">
        <TextPair label={w.condition.nameOf} zh={w.zh} en={w.en} value={title} onChange={setTitle} autoFocus />
      </div>
      <Button kind="primary" why={reason} onPress={done}>
        {w.condition.takeName}
      </Button>
      <Button kind="quiet" onPress={onClose}>
        {w.cancel}
      </Button>
    </div>
  );
}

// A part as the document format has it, for what has no field of its own. Taken as soon as it is JSON.

import { useState } from 'react';
import type { Json } from '@onething/core';
import { TextField } from '../../ui/fields.tsx';
import { useSpeech } from '../use-words.ts';

export function JsonPart({ label, value, onChange }: { readonly label: string; readonly value: Json | undefined; readonly onChange: (value: Json | undefined) => void }) {
  const { w } = useSpeech(), [text, setText] = useState(() => (value === undefined ? '' : JSON.stringify(value, null, 2)));
  const parsed = jsonOf(text);
  const change = (next: string): void => {
    setText(next);
    const now = jsonOf(next);
    if (next.trim() === '') onChange(undefined); else if (now !== undefined) onChange(now);
  };
  return <div className="json-part"><TextField label={label} lines value={text} onChange={change} hint={w.editor.jsonHint} fault={text.trim() !== '' && parsed === undefined ? w.notJson : undefined} /></div>;
}

function jsonOf(text: string): Json | undefined {
  try { return JSON.parse(text) as Json; } catch { return undefined; }
}

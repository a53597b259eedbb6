// A part as the document format has it, for what has no field of its own. Taken as soon as it is JSON, and of a type that can stand
// there.

import { useState } from 'react';
import type { Json } from '@onething/core';
import { TextField } from '../../ui/fields.tsx';
import { useSpeech } from '../use-words.ts';

export interface JsonPartProps {
  readonly label: string; readonly value: Json | undefined; readonly onChange: (value: Json | undefined) => void;
  /** What can stand there at all; anything, when nobody says. */
  readonly fits?: (value: Json) => boolean;
}

export function JsonPart({ label, value, onChange, fits = () => true }: JsonPartProps) {
  const { w } = useSpeech(), [text, setText] = useState(() => (value === undefined ? '' : JSON.stringify(value, null, 2)));
  const parsed = jsonOf(text);
  const change = (next: string): void => {
    setText(next);
    const now = jsonOf(next);
    if (next.trim() === '') onChange(undefined); else if (now !== undefined && fits(now)) onChange(now);
  };
  return <div className="json-part"><TextField label={label} lines value={text} onChange={change} hint={w.editor.jsonHint} fault={text.trim() === '' ? undefined : parsed === undefined ? w.notJson : fits(parsed) ? undefined : w.editor.odd} /></div>;
}

function jsonOf(text: string): Json | undefined {
  try { return JSON.parse(text) as Json; } catch { return undefined; }
}

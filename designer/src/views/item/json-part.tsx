// A part as the document format has it, for what has no field of its own. Taken as soon as it is JSON, and of a type that can stand
// there; until then the text is kept as it is.

import { useState } from 'react';
import { equal, readJson, type Json } from '@onething/core';
import { TextField } from '../../ui/fields.tsx';
import { useSpeech } from '../use-words.ts';
import type { Sought } from './step-props.ts';
import { keyOf, useUnfinished } from './unfinished.ts';

export interface JsonPartProps {
  readonly label: string;
  readonly value: Json | undefined;
  readonly onChange: (value: Json | undefined) => void;
  /** Where it stands in the item. */
  readonly at: Sought;
  /** What can stand there at all; anything, when nobody says. */
  readonly fits?: (value: Json) => boolean;
}

export function JsonPart({ label, value, at, onChange, fits = () => true }: JsonPartProps) {
  const { w } = useSpeech(),
    { texts, keep } = useUnfinished(),
    [typed, setTyped] = useState<string>(),
    kept = texts.get(keyOf(at))?.text;
  // what was typed stays as it was typed, as long as it says what the draft says
  const text = kept ?? (typed !== undefined && says(typed, value) ? typed : value === undefined ? '' : JSON.stringify(value, null, 2));
  const change = (next: string): void => {
    const now = jsonOf(next),
      fault = next.trim() === '' ? undefined : now === undefined ? 'notJson' : fits(now) ? undefined : 'odd';
    setTyped(next);
    keep(at, fault && { text: next, fault });
    if (!fault) onChange(now);
  };
  const parsed = jsonOf(text);
  return (
    <div className="json-part">
      <TextField
        label={label}
        lines
        value={text}
        onChange={change}
        hint={w.editor.jsonHint}
        fault={text.trim() === '' ? undefined : parsed === undefined ? w.notJson : fits(parsed) ? undefined : w.editor.odd}
      />
    </div>
  );
}

const says = (text: string, value: Json | undefined): boolean => {
  const now = jsonOf(text);
  return text.trim() === '' ? value === undefined : now !== undefined && equal(now, value);
};

const jsonOf = (text: string): Json | undefined => readJson(text, '').value;

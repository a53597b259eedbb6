// A field whose kind, options and limits are those of a definition that others use too: change it for all, or leave it.

import type { JsonObject } from '@onething/core';
import type { FormEntry } from '../../document/item-form.ts';
import { disputed, ownCopy, type Definition } from '../../document/item-shared.ts';
import { Button } from '../../ui/button.tsx';
import { useSpeech } from '../use-words.ts';

export interface SharedProps {
  readonly entry: FormEntry;
  readonly form: JsonObject;
  readonly definition: Definition;
  readonly together: boolean;
  readonly onTogether: (together: boolean) => void;
  readonly onForm: (form: JsonObject) => void;
}

export function Shared({ entry, form, definition: { name, uses }, together, onTogether, onForm }: SharedProps) {
  const { w } = useSpeech(),
    s = w.editor.shared,
    names = disputed(form, entry).map((k) => w.keyword(k, entry.schema[k]!));
  return (
    <div className="note stack tight wide" role="group" aria-label={s.title}>
      <p className="small" aria-live="polite">
        {together ? s.togetherNow(uses) : s.note(name, uses)}
      </p>
      <div className="row wrap">
        <Button pressed={together} onPress={() => onTogether(!together)}>
          {s.together(uses)}
        </Button>
        <Button
          why={names.length ? s.disputed(names) : undefined}
          onPress={() => {
            onTogether(false);
            onForm(ownCopy(form, entry));
          }}
        >
          {s.own}
        </Button>
      </div>
    </div>
  );
}

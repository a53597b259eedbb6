// Choose one of many by typing (WAI-ARIA combobox, list autocomplete).

import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Field, type Choice } from './fields.tsx';

export interface ComboboxProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly find?: (choice: Choice, text: string) => boolean;
  readonly none: string; // what is said when nothing matches
  readonly hint?: string;
  readonly fault?: string | undefined;
  /** What is typed may be taken as it is. */
  readonly free?: boolean;
}

/** All words, wherever they stand. */
const plainFind = (choice: Choice, text: string): boolean =>
  text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => `${choice.label} ${choice.value} ${choice.group ?? ''}`.toLowerCase().includes(word));

export function Combobox({ label, choices, value, onChange, find = plainFind, none, hint, fault, free }: ComboboxProps) {
  const list = useId(),
    box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState<string>(),
    [at, setAt] = useState(0);
  const shown = useMemo(
    () =>
      text === undefined
        ? []
        : sorted(
            choices.filter((c) => text === '' || find(c, text)),
            text
          ).slice(0, 60),
    [text, choices, find]
  );
  const chosen = choices.find((c) => c.value === value);
  const take = (choice: Choice | undefined): void => {
    if (choice) onChange(choice.value);
    setText(undefined);
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (text === undefined) {
        setText('');
        setAt(0);
      } else setAt((n) => (shown.length ? (n + (event.key === 'ArrowDown' ? 1 : shown.length - 1)) % shown.length : 0));
    } else if (event.key === 'Enter' && text !== undefined) {
      event.preventDefault();
      take(shown[at]);
    } else if (event.key === 'Escape' && text !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      setText(undefined);
    }
  };
  return (
    <Field label={label} hint={hint} fault={fault}>
      {(id, described) => (
        <div className="combobox">
          <input
            ref={box}
            id={id}
            className="input"
            role="combobox"
            autoComplete="off"
            aria-expanded={text !== undefined}
            aria-controls={list}
            aria-autocomplete="list"
            aria-describedby={described}
            aria-activedescendant={text !== undefined && shown[at] ? `${list}-${at}` : undefined}
            value={text ?? chosen?.label ?? value}
            onFocus={(e) => e.target.select()}
            onClick={() => {
              if (text === undefined) {
                setText('');
                setAt(0);
              }
            }}
            onChange={(e) => {
              setText(e.target.value);
              setAt(0);
              if (free) onChange(e.target.value);
            }}
            onKeyDown={keys}
            onBlur={() => setText(undefined)}
          />
          {text !== undefined && (
            <div className="options" role="listbox" id={list} aria-label={label}>
              {shown.length === 0 && (
                <div className="soft small" role="option" aria-selected="false" aria-disabled="true">
                  {none}
                </div>
              )}
              {shown.map((choice, i) => (
                <div
                  key={choice.value}
                  id={`${list}-${i}`}
                  role="option"
                  aria-selected={i === at}
                  ref={i === at ? (node) => node?.scrollIntoView({ block: 'nearest' }) : undefined}
                  onPointerDown={(e) => {
                    e.preventDefault();
                    take(choice);
                  }}
                >
                  <span className="grow">{choice.label}</span>
                  {choice.group && <span className="soft small">{choice.group}</span>}
                </div>
              ))}
            </div>
          )}
        </div>
      )}
    </Field>
  );
}

/** What is typed in full stands first. */
const sorted = (choices: readonly Choice[], text: string): readonly Choice[] => {
  const whole = choices.find((c) => c.value === text);
  return whole ? [whole, ...choices.filter((c) => c !== whole)] : choices;
};

// Labelled fields. Text is handed over at each key; what it costs to take it is the owner's affair.

import { useId, useState, type ReactNode } from 'react';

interface Labelled {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
}

export function Field({
  label,
  hint,
  fault,
  children
}: Labelled & { readonly children: (id: string, described: string | undefined) => ReactNode }) {
  const id = useId();
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children(id, described)}
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {fault && (
        <span className="fault" id={`${id}-fault`}>
          {fault}
        </span>
      )}
    </div>
  );
}

export interface TextFieldProps extends Labelled {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onDone?: () => void; // left the field
  readonly lines?: boolean;
  readonly type?: 'text' | 'number' | 'date' | 'search';
  readonly placeholder?: string;
  readonly lang?: string;
  readonly autoFocus?: boolean;
}

export function TextField({ value, onChange, onDone, lines, type = 'text', placeholder, lang, autoFocus, ...labelled }: TextFieldProps) {
  return (
    <Field {...labelled}>
      {(id, described) => {
        const shared = {
          id,
          value,
          placeholder,
          lang,
          autoFocus,
          'aria-describedby': described,
          'aria-invalid': labelled.fault ? true : undefined,
          onBlur: onDone
        } as const;
        return lines ? (
          <textarea className="area" {...shared} onChange={(e) => onChange(e.target.value)} />
        ) : (
          <input className="input" type={type} {...shared} onChange={(e) => onChange(e.target.value)} />
        );
      }}
    </Field>
  );
}

export interface NumberText {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onBlur: () => void;
}

/**
 * A number while it is typed is text: a sign alone is none yet. needed: without a number nothing is taken, and what was there comes
 * back.
 */
export function useNumberText(value: number | undefined, onChange: (value: number | undefined) => void, needed = false): NumberText {
  const [typed, setTyped] = useState<string>();
  const change = (text: string): void => {
    setTyped(text);
    const now = numberOf(text);
    if (now !== undefined || !needed) onChange(now);
  };
  return { value: typed ?? (value === undefined ? '' : String(value)), onChange: change, onBlur: () => setTyped(undefined) };
}

export function numberOf(text: string): number | undefined {
  const value = Number(text);
  return text.trim() === '' || !Number.isFinite(value) ? undefined : value;
}

export function NumberField({
  value,
  onChange,
  needed,
  ...labelled
}: Labelled & { readonly value: number | undefined; readonly onChange: (value: number | undefined) => void; readonly needed?: boolean }) {
  const { onBlur, ...text } = useNumberText(value, onChange, needed);
  return <TextField {...labelled} {...text} type="number" onDone={onBlur} />;
}

/** A number without a label of its own. */
export function NumberInput({
  value,
  onChange,
  needed,
  ...rest
}: { readonly value: number | undefined; readonly onChange: (value: number | undefined) => void; readonly needed?: boolean } & Omit<
  React.ComponentProps<'input'>,
  'value' | 'onChange' | 'onBlur' | 'type'
>) {
  const text = useNumberText(value, onChange, needed);
  return <input className="input" type="number" {...rest} {...text} onChange={(e) => text.onChange(e.target.value)} />;
}

export interface Choice<T extends string = string> {
  readonly value: T;
  readonly label: string;
  readonly group?: string | undefined;
  readonly disabled?: boolean;
}

export function SelectField<T extends string>({
  value,
  choices,
  onChange,
  empty,
  ...labelled
}: Labelled & {
  readonly value: T | '';
  readonly choices: readonly Choice<T>[];
  readonly onChange: (value: T) => void;
  readonly empty?: string;
}) {
  return (
    <Field {...labelled}>
      {(id, described) => (
        <select id={id} className="select" value={value} aria-describedby={described} onChange={(e) => onChange(e.target.value as T)}>
          {(empty !== undefined || !choices.some((c) => c.value === value)) && <option value="">{empty ?? ''}</option>}
          <Options choices={choices} />
        </select>
      )}
    </Field>
  );
}

export function Options({ choices }: { readonly choices: readonly Choice[] }) {
  const groups = [...new Set(choices.map((c) => c.group))];
  const options = (list: readonly Choice[]) =>
    list.map((c) => (
      <option key={c.value} value={c.value} disabled={c.disabled}>
        {c.label}
      </option>
    ));
  return groups.map((group) =>
    group === undefined ? (
      options(choices.filter((c) => c.group === undefined))
    ) : (
      <optgroup key={group} label={group}>
        {options(choices.filter((c) => c.group === group))}
      </optgroup>
    )
  );
}

export function Check({
  label,
  checked,
  onChange
}: {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <label className="check">
      <input type="checkbox" checked={checked} onChange={(e) => onChange(e.target.checked)} />
      {label}
    </label>
  );
}

export function Segmented<T extends string>({
  label,
  value,
  choices,
  onChange
}: {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  readonly onChange: (value: T) => void;
}) {
  const name = useId();
  return (
    <div className="segmented" role="radiogroup" aria-label={label}>
      {choices.map((c) => (
        <label key={c.value}>
          <input type="radio" className="hidden" name={name} checked={c.value === value} onChange={() => onChange(c.value)} />
          {c.label}
        </label>
      ))}
    </div>
  );
}

/** A text in Chinese and English. */
export function TextPair({
  label,
  zh,
  en,
  value,
  onChange,
  onDone,
  autoFocus
}: {
  readonly label: string;
  readonly zh: string;
  readonly en: string;
  readonly value: { readonly zh: string; readonly en: string };
  readonly onChange: (value: { zh: string; en: string }) => void;
  readonly onDone?: () => void;
  readonly autoFocus?: boolean;
}) {
  return (
    <fieldset className="stack tight">
      <legend className="hidden">{label}</legend>
      <div className="pair">
        <TextField
          label={`${label} · ${zh}`}
          lang="zh"
          value={value.zh}
          autoFocus={autoFocus ?? false}
          onChange={(text) => onChange({ ...value, zh: text })}
          {...(onDone && { onDone })}
        />
        <TextField
          label={`${label} · ${en}`}
          lang="en"
          value={value.en}
          onChange={(text) => onChange({ ...value, en: text })}
          {...(onDone && { onDone })}
        />
      </div>
    </fieldset>
  );
}

/** Where one language was left out, the other stands in. */
export const bothOf = ({ zh, en }: { readonly zh: string; readonly en: string }): { zh: string; en: string } => ({
  zh: zh.trim() || en.trim(),
  en: en.trim() || zh.trim()
});

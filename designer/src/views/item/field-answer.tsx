// Which answers of a field count? Some of its codes, yes or no, a number within a bound, or any answer at all.

import type { Json } from '@onething/core';
import { COMPARISONS, type Comparison } from '../../document/condition.ts';
import { answerIs, answerOf, answerWithin } from '../../document/item-if.ts';
import type { FormEntry, Option } from '../../document/item-form.ts';
import { textOf } from '../../document/item-parts.ts';
import { Check, NumberField, SelectField, TextField } from '../../ui/fields.tsx';
import { useSpeech } from '../use-words.ts';

type Kind = FormEntry['kind'];
type How = 'one' | 'filled' | 'other' | Comparison;

const NUMBERS: ReadonlySet<Kind> = new Set(['number', 'whole']),
  PLAIN: ReadonlySet<Kind> = new Set(['text', 'date']);

export function firstAnswer(kind: Kind, codes: readonly Option[]): Json {
  if (codes[0]) return answerIs([codes[0].code], kind === 'choices');
  return NUMBERS.has(kind) ? { minimum: 0 } : true;
}

export function FieldAnswer({
  atom: { schema },
  kind,
  codes,
  onChange
}: {
  readonly atom: { readonly schema: Json };
  readonly kind: Kind;
  readonly codes: readonly Option[];
  readonly onChange: (schema: Json) => void;
}) {
  const { w } = useSpeech(),
    r = w.editor.rules,
    answer = answerOf(schema),
    among = answer.among ?? kind === 'choices';
  const how: How = answer.kind === 'limit' ? answer.comparison : answer.kind,
    values = answer.kind === 'one' ? answer.values : [];
  const hows: readonly How[] = [
    ...(codes.length || PLAIN.has(kind) || NUMBERS.has(kind) || how === 'one' ? ['one' as const] : []),
    ...(NUMBERS.has(kind) || answer.kind === 'limit' ? COMPARISONS : []),
    'filled',
    ...(how === 'other' ? ['other' as const] : [])
  ];
  const label = (h: How): string =>
    h === 'one'
      ? codes.length === 0 || kind === 'yesNo'
        ? r.hows.is
        : among
          ? r.hows.among
          : r.hows.one
      : h === 'filled'
        ? r.hows.filled
        : h === 'other'
          ? r.hows.other
          : w.comparisons[h];
  const choose = (to: How): void => {
    if (to === 'filled') onChange(true);
    else if (to === 'one') onChange(answerIs([codes[0]?.code ?? (NUMBERS.has(kind) ? 0 : '')], among));
    else if (to !== 'other')
      onChange(answerWithin(answer.kind === 'limit' ? schema : {}, to, answer.kind === 'limit' ? (answer.value ?? 0) : 0));
  };
  return (
    <>
      <SelectField<How>
        label={r.how}
        value={how}
        choices={hows.map((value) => ({ value, label: label(value) }))}
        onChange={(to) => {
          if (to) choose(to);
        }}
      />
      {how === 'one' &&
        (kind === 'yesNo' ? (
          <SelectField
            label={r.answer}
            value={JSON.stringify(values[0])}
            choices={codes.map((c) => ({ value: JSON.stringify(c.code), label: c.title }))}
            onChange={(to) => {
              if (to) onChange(answerIs([to === 'true'], false));
            }}
          />
        ) : codes.length > 0 ? (
          <Codes codes={codes} values={values} onChange={(next) => onChange(answerIs(next, among))} />
        ) : values.length > 1 ? (
          <p className="code small">{values.map((v) => JSON.stringify(v)).join(w.comma)}</p>
        ) : NUMBERS.has(kind) ? (
          <NumberField
            label={r.answer}
            needed
            value={typeof values[0] === 'number' ? values[0] : undefined}
            onChange={(n) => {
              if (n !== undefined) onChange(answerIs([n], among));
            }}
          />
        ) : (
          <TextField
            label={r.answer}
            type={kind === 'date' ? 'date' : 'text'}
            value={textOf(values[0])}
            onChange={(text) => onChange(answerIs([text], among))}
          />
        ))}
      {answer.kind === 'limit' && (
        <NumberField
          label={r.answer}
          needed
          value={answer.value}
          onChange={(n) => {
            if (n !== undefined) onChange(answerWithin(schema, answer.comparison, n));
          }}
        />
      )}
      {how === 'other' && <p className="code small soft">{JSON.stringify(schema)}</p>}
    </>
  );
}

/** Codes that the field does not have any more stay, so that they can be taken away. The last cannot be. */
function Codes({
  codes,
  values,
  onChange
}: {
  readonly codes: readonly Option[];
  readonly values: readonly Json[];
  readonly onChange: (values: readonly Json[]) => void;
}) {
  const { w } = useSpeech(),
    gone = values.filter((v) => !codes.some((c) => c.code === v)).map((code) => ({ code, title: JSON.stringify(code) }));
  return (
    <fieldset className="wide">
      <legend>{w.editor.rules.answer}</legend>
      <div className="row wrap answers">
        {[...codes, ...gone].map(({ code, title }) => (
          <Check
            key={JSON.stringify(code)}
            label={title}
            checked={values.includes(code)}
            onChange={(on) => {
              const next = on ? [...values, code] : values.filter((v) => v !== code);
              if (next.length) onChange(next);
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}

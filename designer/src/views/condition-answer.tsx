// Which answers count? One of some codes, yes or no, a number against a limit of one's own or of the city.

import type { Json } from '@onething/core';
import { COMPARISONS, schemaOf, type Comparison, type Wanted } from '../document/condition.ts';
import { Check, Field, NumberInput, Options } from '../ui/fields.tsx';
import { useDatumKind } from './data-choices.ts';
import { useDoc, useSpeech } from './use-words.ts';

export function firstFor(kind: 'boolean' | 'codes' | 'number' | 'text', values: readonly Json[]): Wanted {
  if (kind === 'boolean') return { kind: 'one', values: [true] };
  if (kind === 'codes') return { kind: 'one', values: values.slice(0, 1) };
  return kind === 'number' ? { kind: 'limit', comparison: 'minimum', value: 0 } : { kind: 'filled' };
}

export function Answer({
  datum,
  wanted,
  onChange
}: {
  readonly datum: string;
  readonly wanted: Wanted;
  readonly onChange: (wanted: Wanted) => void;
}) {
  const { w } = useSpeech(),
    kindOf = useDatumKind(),
    { kind, codes, values, unit } = kindOf(datum),
    doc = useDoc();
  const parameters = Object.entries(doc.catalogue.jurisdictions?.[doc.bundle.jurisdiction ?? '']?.parameters ?? {}).filter(
    ([, v]) => typeof v === 'number'
  );
  if (datum === '') return null;
  if (wanted.kind === 'other') return <p className="soft small code">{JSON.stringify(wanted.schema)}</p>;
  if (kind === 'boolean') {
    return (
      <Field label={w.condition.answer}>
        {(id) => (
          <select
            id={id}
            className="select"
            value={wanted.kind === 'one' ? JSON.stringify(wanted.values[0]) : ''}
            onChange={(e) => onChange({ kind: 'one', values: [e.target.value === 'true'] })}
          >
            <Options choices={codes} />
          </select>
        )}
      </Field>
    );
  }
  if (kind === 'codes') {
    const chosen = new Set(wanted.kind === 'one' ? wanted.values.map((v) => JSON.stringify(v)) : []);
    return (
      <fieldset>
        <legend>{w.condition.oneOf}</legend>
        <div className="row wrap">
          {codes.map((c) => (
            <Check
              key={c.value}
              label={c.label}
              checked={chosen.has(c.value)}
              onChange={(on) => {
                const next = codes
                  .map((o) => o.value)
                  .filter((v) => (v === c.value ? on : chosen.has(v)))
                  .map((v) => values.get(v)!);
                if (next.length) onChange({ kind: 'one', values: next });
              }}
            />
          ))}
        </div>
      </fieldset>
    );
  }
  if (kind === 'number') {
    const limit = wanted.kind === 'limit' ? wanted : { kind: 'limit' as const, comparison: 'minimum' as const, value: 0 };
    return (
      <div className="pair">
        <Field label={w.condition.compare}>
          {(id) => (
            <select
              id={id}
              className="select"
              value={limit.comparison}
              onChange={(e) => onChange({ ...limit, comparison: e.target.value as Comparison })}
            >
              {COMPARISONS.map((c) => (
                <option key={c} value={c}>
                  {w.comparisons[c]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={unit ? `${w.condition.limit} · ${unit}` : w.condition.limit}>
          {(id) => (
            <div className="row">
              <select
                className="select"
                aria-label={w.condition.limitFrom}
                value={limit.parameter ?? ''}
                onChange={(e) =>
                  onChange(
                    e.target.value
                      ? { kind: 'limit', comparison: limit.comparison, value: 0, parameter: e.target.value }
                      : { kind: 'limit', comparison: limit.comparison, value: limit.value }
                  )
                }
              >
                <option value="">{w.condition.fixedNumber}</option>
                {parameters.map(([name, v]) => (
                  <option key={name} value={name}>{`${w.condition.ofCity(name)} = ${String(v)}`}</option>
                ))}
              </select>
              {limit.parameter === undefined && (
                <NumberInput id={id} value={limit.value} onChange={(value) => onChange({ ...limit, value })} />
              )}
            </div>
          )}
        </Field>
      </div>
    );
  }
  return <p className="soft">{wanted.kind === 'filled' ? w.condition.filled : JSON.stringify(schemaOf(wanted))}</p>;
}

// A condition as a tree of sentences: this datum has one of these answers; all of these, any of these, not this. Every part can be
// named, moved and read out.

import type { Condition, Json } from '@onething/core';
import { COMPARISONS, groupOf, schemaOf, wantedOf, type Comparison, type Wanted } from '../document/condition.ts';
import { Button } from '../ui/button.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { Check, Field, Options } from '../ui/fields.tsx';
import { useDataChoices, useDatumKind } from './data-choices.ts';
import { useDoc, useReading, useSpeech } from './use-words.ts';

export function ConditionEditor({ value, onChange }: { readonly value: Condition | undefined; readonly onChange: (value: Condition | undefined) => void }) {
  const { w } = useSpeech(), reading = useReading();
  return (
    <div className="stack condition">
      {value ? <Part value={value} onChange={onChange} onRemove={() => onChange(undefined)} depth={0} /> : <p className="soft">{w.condition.always}</p>}
      {!value && <div className="row wrap"><Adders onAdd={onChange} /></div>}
      <p className="note"><strong>{w.condition.reads}</strong> {value && complete(value) ? reading(value) : value ? w.condition.incomplete : w.condition.always}</p>
    </div>
  );
}

/** Is every atom about some datum? */
export const complete = (c: Condition): boolean => (c.datum !== undefined ? c.datum !== '' : [...(c.all ?? []), ...(c.any ?? []), ...(c.not ? [c.not] : [])].every(complete) && (c.not !== undefined || (c.all ?? c.any ?? []).length > 0));

const ATOM: Condition = { datum: '', in: { const: true } };

function Adders({ onAdd }: { readonly onAdd: (condition: Condition) => void }) {
  const { w } = useSpeech();
  return (
    <>
      <Button icon="plus" onPress={() => onAdd(ATOM)}>{w.condition.addAtom}</Button>
      <Button onPress={() => onAdd({ all: [ATOM] })}>{w.condition.addAll}</Button>
      <Button onPress={() => onAdd({ any: [ATOM] })}>{w.condition.addAny}</Button>
    </>
  );
}

interface PartProps { readonly value: Condition; readonly onChange: (value: Condition) => void; readonly onRemove: () => void; readonly depth: number }

function Part(props: PartProps) {
  const { value, onChange, onRemove, depth } = props, { w } = useSpeech(), group = groupOf(value);
  if (value.not) {
    return (
      <fieldset className="condition-group"><legend className="row">{w.condition.not}<Button kind="quiet" onPress={() => onChange(value.not!)}>{w.condition.withoutNot}</Button></legend>
        <Part value={value.not} onChange={(not) => onChange({ not })} onRemove={onRemove} depth={depth + 1} />
      </fieldset>
    );
  }
  if (!group) return <Atom {...props} />;
  const list = value[group]!, set = (next: readonly Condition[]): void => (next.length ? onChange(group === 'all' ? { all: next } : { any: next }) : onRemove());
  return (
    <fieldset className="condition-group">
      <legend className="row">
        <select className="select" aria-label={w.condition.how} value={group} onChange={(e) => onChange(e.target.value === 'all' ? { all: list } : { any: list })}>
          <option value="all">{w.condition.all}</option><option value="any">{w.condition.any}</option>
        </select>
        <Button kind="quiet" onPress={() => onChange({ not: value })}>{w.condition.makeNot}</Button>
        <Button kind="danger" icon="trash" label={w.condition.removeGroup} onPress={onRemove} />
      </legend>
      {list.map((part, i) => <Part key={i} value={part} depth={depth + 1} onChange={(next) => set(list.with(i, next))} onRemove={() => set(list.toSpliced(i, 1))} />)}
      <div className="row wrap"><Adders onAdd={(next) => set([...list, next])} /></div>
    </fieldset>
  );
}

function Atom({ value, onChange, onRemove, depth }: PartProps) {
  const { w } = useSpeech(), choices = useDataChoices(), kindOf = useDatumKind();
  const datum = value.datum!, wanted = wantedOf(value.in as Json);
  const choose = (key: string): void => { if (key !== datum) onChange({ datum: key, in: schemaOf(firstFor(kindOf(key).kind, [...kindOf(key).values.values()])) as Condition['in'] }); };
  return (
    <div className="condition-atom">
      <Combobox label={w.condition.datum} choices={choices} value={datum} onChange={choose} none={w.nothingFound} />
      <Answer datum={datum} wanted={wanted} onChange={(next) => onChange({ datum, in: schemaOf(next) as Condition['in'] })} />
      <div className="row">
        {depth === 0 && <Button kind="quiet" onPress={() => onChange({ all: [value] })}>{w.condition.andMore}</Button>}
        {depth === 0 && <Button kind="quiet" onPress={() => onChange({ any: [value] })}>{w.condition.orMore}</Button>}
        <Button kind="quiet" onPress={() => onChange({ not: value })}>{w.condition.makeNot}</Button>
        <Button kind="danger" icon="trash" label={w.condition.removeAtom} onPress={onRemove} />
      </div>
    </div>
  );
}

function firstFor(kind: 'boolean' | 'codes' | 'number' | 'text', values: readonly Json[]): Wanted {
  if (kind === 'boolean') return { kind: 'one', values: [true] };
  if (kind === 'codes') return { kind: 'one', values: values.slice(0, 1) };
  return kind === 'number' ? { kind: 'limit', comparison: 'minimum', value: 0 } : { kind: 'filled' };
}

function Answer({ datum, wanted, onChange }: { readonly datum: string; readonly wanted: Wanted; readonly onChange: (wanted: Wanted) => void }) {
  const { w } = useSpeech(), kindOf = useDatumKind(), { kind, codes, values, unit } = kindOf(datum), doc = useDoc();
  const parameters = Object.entries(doc.catalogue.jurisdictions?.[doc.bundle.jurisdiction ?? '']?.parameters ?? {}).filter(([, v]) => typeof v === 'number');
  if (datum === '') return null;
  if (wanted.kind === 'other') return <p className="soft small code">{JSON.stringify(wanted.schema)}</p>;
  if (kind === 'boolean') {
    return (
      <Field label={w.condition.answer}>{(id) => (
        <select id={id} className="select" value={wanted.kind === 'one' ? JSON.stringify(wanted.values[0]) : ''} onChange={(e) => onChange({ kind: 'one', values: [e.target.value === 'true'] })}><Options choices={codes} /></select>
      )}</Field>
    );
  }
  if (kind === 'codes') {
    const chosen = new Set(wanted.kind === 'one' ? wanted.values.map((v) => JSON.stringify(v)) : []);
    return (
      <fieldset><legend>{w.condition.oneOf}</legend>
        <div className="row wrap">{codes.map((c) => (
          <Check key={c.value} label={c.label} checked={chosen.has(c.value)} onChange={(on) => {
            const next = codes.map((o) => o.value).filter((v) => (v === c.value ? on : chosen.has(v))).map((v) => values.get(v)!);
            if (next.length) onChange({ kind: 'one', values: next });
          }} />
        ))}</div>
      </fieldset>
    );
  }
  if (kind === 'number') {
    const limit = wanted.kind === 'limit' ? wanted : { kind: 'limit' as const, comparison: 'minimum' as const, value: 0 };
    return (
      <div className="pair">
        <Field label={w.condition.compare}>{(id) => (
          <select id={id} className="select" value={limit.comparison} onChange={(e) => onChange({ ...limit, comparison: e.target.value as Comparison })}>{COMPARISONS.map((c) => <option key={c} value={c}>{w.comparisons[c]}</option>)}</select>
        )}</Field>
        <Field label={unit ? `${w.condition.limit} (${unit})` : w.condition.limit}>{(id) => (
          <div className="row">
            <select className="select" aria-label={w.condition.limitFrom} value={limit.parameter ?? ''} onChange={(e) => onChange(e.target.value ? { kind: 'limit', comparison: limit.comparison, value: 0, parameter: e.target.value } : { kind: 'limit', comparison: limit.comparison, value: limit.value })}>
              <option value="">{w.condition.fixedNumber}</option>
              {parameters.map(([name, v]) => <option key={name} value={name}>{`${w.condition.ofCity(name)} = ${String(v)}`}</option>)}
            </select>
            {limit.parameter === undefined && <input id={id} className="input" type="number" value={limit.value} onChange={(e) => onChange({ ...limit, value: Number(e.target.value) })} />}
          </div>
        )}</Field>
      </div>
    );
  }
  return <p className="soft">{wanted.kind === 'filled' ? w.condition.filled : JSON.stringify(schemaOf(wanted))}</p>;
}

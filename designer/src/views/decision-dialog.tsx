// A decision of any kind: on which fields, what it says, who says so and why; what it would do is shown before it is taken.

import { useState } from 'react';
import { readJson, type Condition, type Decision, type FieldRef, type Json, type JsonObject } from '@onething/core';
import { decide, needsOf, type Decide } from '../commands/index.ts';
import { complete, simplified } from '../document/condition.ts';
import { linesOf, textOfRef } from '../document/fields.ts';
import { useDesk } from '../store/use-store.ts';
import { Button } from '../ui/button.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { bothOf, Options, Field, SelectField, TextField, TextPair } from '../ui/fields.tsx';
import { ConditionEditor } from './condition-editor.tsx';
import { useDataChoices } from './data-choices.ts';
import { Effect } from './effect.tsx';
import { useSigning } from './reason-dialog.tsx';
import { freeId, itemTitle, useDoc, useSpeech } from './use-words.ts';

export const KINDS: readonly Decision['kind'][] = [
  'same',
  'keepApart',
  'relabel',
  'drop',
  'fixed',
  'onlyWhen',
  'finer',
  'codeMap',
  'convert'
];

export type DecisionPreset = Partial<Pick<Decide, 'kind' | 'fields' | 'data' | 'map' | 'title' | 'reason'>> & { readonly lead?: string };

export function DecisionDialog({
  preset,
  onClose,
  onDone
}: {
  readonly preset: DecisionPreset;
  readonly onClose: () => void;
  readonly onDone?: () => void;
}) {
  const { store } = useDesk(),
    { w, why } = useSpeech(),
    doc = useDoc(),
    signing = useSigning(preset.reason);
  const [kind, setKind] = useState<Decision['kind']>(preset.kind ?? 'same');
  const [fields, setFields] = useState<readonly FieldRef[]>(preset.fields ?? []);
  const [data, setData] = useState<readonly string[]>(preset.data ?? []),
    [map, setMap] = useState(preset.map ? JSON.stringify(preset.map) : '');
  const [title, setTitle] = useState(preset.title ? { ...preset.title } : { zh: '', en: '' });
  const [when, setWhen] = useState<Condition>(),
    [value, setValue] = useState('');
  const [id, setId] = useState('');
  const needs = needsOf(kind),
    asks = (member: 'data' | 'map' | 'title' | 'when' | 'value'): boolean =>
      needs.includes(member) || (member === 'title' && kind === 'keepApart') || (member === 'map' && kind === 'finer');
  const content = {
    id:
      id.trim() ||
      freeId(
        kind,
        (doc.bundle.decisions ?? []).map((d) => d.id)
      ),
    kind,
    fields: fields as Decide['fields'],
    ...(asks('data') && data.length > 0 && { data: data.filter(Boolean) as unknown as Decide['data'] }),
    ...(asks('title') && bothOf(title).zh !== '' && { title: bothOf(title) }),
    ...(asks('when') && when && complete(when) && { when: simplified(when) }),
    ...(asks('map') && jsonOf(map) !== undefined && { map: jsonOf(map) as unknown as Decide['map'] }),
    ...(asks('value') && jsonOf(value) !== undefined && { value: jsonOf(value) as unknown as Decide['value'] })
  } as Omit<Decide, 'by' | 'reason' | 'at'>;
  const trial = { ...content, by: '-', reason: '-', at: '2000-01-01T00:00:00Z' } as Decide;
  const refusalOfTrial = fields.length === 0 ? undefined : store.would(decide, trial);
  const refusal = fields.length === 0 ? w.decisions.fieldNeeded : (why(refusalOfTrial) ?? signing.why);
  const done = (): void => {
    if (refusal !== undefined) return;
    store.run(decide, { ...content, ...signing.sign() } as Decide);
    onDone?.();
    onClose();
  };
  const line =
    fields[0] &&
    linesOf(doc.items[fields[0].item]!).find((l) => textOfRef({ item: fields[0]!.item, path: l.path as never }) === textOfRef(fields[0]!));
  return (
    <Dialog
      wide
      title={w.decisions.add}
      close={w.close}
      onClose={onClose}
      onSubmit={done}
      footer={
        <>
          <span className="fault grow">{refusal}</span>
          <Button onPress={onClose}>{w.cancel}</Button>
          <Button kind="primary" submit why={refusal}>
            {w.settle}
          </Button>
        </>
      }
    >
      <div className="stack">
        {preset.lead && <p className="note">{preset.lead}</p>}
        <SelectField<Decision['kind']>
          label={w.decisions.kind}
          hint={w.decisions.hints[kind]}
          value={kind}
          onChange={setKind}
          choices={KINDS.map((k) => ({ value: k, label: w.decisions.kinds[k] }))}
        />
        <FieldsPicker fields={fields} onChange={setFields} />
        {asks('data') && (
          <DataPicker
            label={w.decisions.data[kind === 'relabel' ? 'relabel' : 'same']}
            data={data}
            onChange={setData}
            many={kind === 'finer'}
          />
        )}
        {asks('title') && <TextPair label={w.decisions.title} zh={w.zh} en={w.en} value={title} onChange={setTitle} />}
        {asks('when') && (
          <fieldset className="stack">
            <legend>{w.decisions.when}</legend>
            <ConditionEditor value={when} onChange={setWhen} />
          </fieldset>
        )}
        {asks('value') && <ValuePicker schema={line?.schema} value={value} onChange={setValue} />}
        {asks('map') && (
          <TextField
            label={w.decisions.map}
            hint={w.decisions.mapHint}
            lines
            value={map}
            onChange={setMap}
            fault={map !== '' && jsonOf(map) === undefined ? w.notJson : undefined}
          />
        )}
        {signing.fields}
        <details>
          <summary className="soft">{w.decisions.more}</summary>
          <TextField label={w.decisions.id} hint={w.decisions.idHint} value={id} onChange={setId} />
        </details>
        <Effect command={decide} args={fields.length > 0 && refusalOfTrial === undefined ? trial : undefined} />
      </div>
    </Dialog>
  );
}

const jsonOf = (text: string): Json | undefined => readJson(text, '').value;

function FieldsPicker({
  fields,
  onChange
}: {
  readonly fields: readonly FieldRef[];
  readonly onChange: (fields: readonly FieldRef[]) => void;
}) {
  const doc = useDoc(),
    { w, language } = useSpeech();
  const choices = doc.bundle.items.flatMap(({ item: id }) =>
    doc.items[id]
      ? linesOf(doc.items[id]).map((l) => ({
          value: JSON.stringify({ item: id, path: l.path }),
          label: `${l.label}  ${l.path.join('/')}`,
          group: itemTitle(doc.items[id], id, language)
        }))
      : []
  );
  const labelOf = (ref: FieldRef): string => {
    const choice = choices.find((c) => c.value === JSON.stringify({ item: ref.item, path: ref.path }));
    return choice ? `${choice.group} · ${choice.label}` : textOfRef(ref);
  };
  return (
    <div className="stack tight">
      <span className="small soft">{w.decisions.fields}</span>
      <ul className="stack tight">
        {fields.map((ref, i) => (
          <li key={textOfRef(ref)} className="row">
            <span className="grow">{labelOf(ref)}</span>
            <Button kind="danger" icon="close" label={w.about(w.remove, labelOf(ref))} onPress={() => onChange(fields.toSpliced(i, 1))} />
          </li>
        ))}
      </ul>
      <Combobox
        label={fields.length ? w.decisions.addField : w.decisions.firstField}
        choices={choices}
        value=""
        none={w.nothingFound}
        onChange={(text) => {
          const ref = JSON.parse(text) as FieldRef;
          if (!fields.some((f) => textOfRef(f) === textOfRef(ref))) onChange([...fields, ref]);
        }}
      />
    </div>
  );
}

function DataPicker({
  label,
  data,
  onChange,
  many
}: {
  readonly label: string;
  readonly data: readonly string[];
  readonly onChange: (data: readonly string[]) => void;
  readonly many: boolean;
}) {
  const choices = useDataChoices(),
    { w } = useSpeech();
  const shown = many ? [...data, ''] : [data[0] ?? ''];
  return (
    <>
      {shown.map((key, i) => (
        <Combobox
          key={i}
          label={many ? `${label} ${i + 1}` : label}
          free
          choices={choices}
          value={key}
          none={w.nothingFound}
          onChange={(next) => onChange(many ? [...data.slice(0, i), next, ...data.slice(i + 1)].filter(Boolean) : [next])}
        />
      ))}
    </>
  );
}

/** What the fields always receive: a code of the form where it has codes, else as JSON. */
function ValuePicker({
  schema,
  value,
  onChange
}: {
  readonly schema: JsonObject | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { w } = useSpeech();
  const inner = (schema?.type === 'array' ? schema.items : schema) as JsonObject | undefined,
    wrap = (code: Json): string => JSON.stringify(schema?.type === 'array' ? [code] : code);
  const codes = Array.isArray(inner?.oneOf)
    ? (inner.oneOf as JsonObject[])
        .filter((o) => o.const !== undefined)
        .map((o) => ({ value: wrap(o.const!), label: String(o.title ?? o.const) }))
    : Array.isArray(inner?.enum)
      ? (inner.enum as Json[]).map((c) => ({ value: wrap(c), label: String(c) }))
      : [];
  return (
    <div className="pair">
      {codes.length > 0 && (
        <Field label={w.decisions.value}>
          {(id) => (
            <select
              id={id}
              className="select"
              value={codes.some((c) => c.value === value) ? value : ''}
              onChange={(e) => onChange(e.target.value)}
            >
              <option value="">{w.choose}</option>
              <Options choices={codes} />
            </select>
          )}
        </Field>
      )}
      <TextField
        label={codes.length ? w.decisions.valueJson : w.decisions.value}
        hint={w.decisions.valueHint}
        value={value}
        onChange={onChange}
        fault={value !== '' && jsonOf(value) === undefined ? w.notJson : undefined}
      />
    </div>
  );
}

// One field of a department's form: label, kind, limits and options; when it is asked; which datum it is, what is like it and why,
// and how the writing is carried over where it differs.

import { useRef, useState } from 'react';
import { isObject, type JsonObject } from '@onething/core';
import type { Draft } from '../../document/item-draft.ts';
import {
  asKind,
  changedField,
  KINDS,
  kindOf,
  movedField,
  renamedField,
  requiredField,
  resolved,
  type FormEntry,
  type Path
} from '../../document/item-form.ts';
import { askedByIt, fieldGone, isAsking, isStillNamed, modeOf, rulingsOf } from '../../document/item-rules.ts';
import { definitionAround, definitionOf } from '../../document/item-shared.ts';
import { valueAt, type Pointer } from '../../document/item-parts.ts';
import { Button } from '../../ui/button.tsx';
import { Check, NumberField, SelectField, TextField } from '../../ui/fields.tsx';
import { useSpeech } from '../use-words.ts';
import { Asked } from './asked.tsx';
import { Binding } from './binding.tsx';
import { JsonPart } from './json-part.tsx';
import { Limits } from './limits.tsx';
import { OptionsEditor } from './options-editor.tsx';
import type { RuleReading } from './rule-reading.ts';
import { Shared } from './shared.tsx';
import type { SetKeywords } from './step-props.ts';

export interface FieldDetailProps {
  readonly entry: FormEntry;
  readonly entries: readonly FormEntry[];
  readonly reading: RuleReading;
  readonly form: JsonObject;
  readonly draft: Draft;
  readonly onForm: (form: JsonObject) => void;
  readonly onRenamed: (path: Path) => void;
  readonly onGone: () => void;
}

export function FieldDetail({ entry, entries, reading, form, draft, onForm, onRenamed, onGone }: FieldDetailProps) {
  const { w } = useSpeech(),
    f = w.editor.field,
    { path, at, schema, kind, shared } = entry,
    name = path.at(-1)!;
  const [typed, setTyped] = useState(name),
    [together, setTogether] = useState(false),
    heading = useRef<HTMLHeadingElement>(null);
  const definition = definitionOf(form, shared),
    around = definitionAround(form, at),
    mayShape = !definition || together;
  const shapeAt = definition ? definition.at : at,
    shape = definition ? (valueAt(form, definition.at) as JsonObject) : schema;
  const setAt =
    (pointer: Pointer): SetKeywords =>
    (keywords) =>
      onForm(
        changedField(
          form,
          pointer,
          (s) => Object.fromEntries(Object.entries({ ...s, ...keywords }).filter((e) => e[1] !== undefined)) as JsonObject
        )
      );
  const set = setAt(at),
    setShape = setAt(shapeAt),
    title = resolved(schema, form).title;
  const needing = askedByIt(form, entry, entries),
    parted = entry.hangs.length === 0 && !entry.required && rulingsOf(form, entry).some((ruling) => isAsking(modeOf(ruling)?.mode));
  const taken = typed !== name && renamedField(form, entry, typed) === form;
  const rename = (): void => {
    const to = typed.trim(),
      renamed = renamedField(form, entry, to);
    if (renamed === form) {
      setTyped(name);
      return;
    }
    setTyped(to);
    onForm(renamed);
    onRenamed([...path.slice(0, -1), to]);
  };
  return (
    <div className="stack">
      <div className="row">
        <h3 className="grow" ref={heading} tabIndex={-1}>
          {entry.label}
        </h3>
        <Button kind="quiet" icon="up" label={w.moveUp} onPress={() => onForm(movedField(form, at, -1))} />
        <Button kind="quiet" icon="down" label={w.moveDown} onPress={() => onForm(movedField(form, at, 1))} />
        <Button
          kind="danger"
          icon="trash"
          label={f.remove}
          why={
            needing.length
              ? w.editor.rules.askedBy(needing.map((e) => e.label))
              : isStillNamed(form, entry)
                ? w.editor.rules.stillNamed
                : undefined
          }
          onPress={() => {
            onForm(fieldGone(form, entry));
            onGone();
          }}
        />
      </div>
      {around && <p className="note small">{w.editor.shared.inside(around.name, around.uses)}</p>}
      <div className="settings">
        <TextField
          label={f.label}
          value={typeof schema.title === 'string' ? schema.title : ''}
          {...(typeof title === 'string' && { placeholder: title })}
          onChange={(text) => set({ title: text || undefined })}
        />
        <TextField label={f.name} value={typed} onChange={setTyped} onDone={rename} fault={taken ? f.nameTaken : undefined} />
        {mayShape && !definition && <KindField kind={kind} onChange={(to) => onForm(changedField(form, at, (s) => asKind(s, to)))} />}
        {!parted && (
          <div className="field">
            <span className="label"> </span>
            <Check
              label={entry.hangs.length ? w.editor.rules.requiredThen : f.required}
              checked={entry.required}
              onChange={(on) => onForm(requiredField(form, entry, on))}
            />
          </div>
        )}
        {definition && (
          <Shared
            entry={entry}
            form={form}
            definition={definition}
            together={together}
            onTogether={setTogether}
            onForm={(next) => {
              heading.current?.focus();
              onForm(next);
            }}
          />
        )}
        {mayShape && definition && <KindField kind={kind} onChange={(to) => onForm(changedField(form, shapeAt, (s) => asKind(s, to)))} />}
        {mayShape && <Limits schema={shape} kind={kind} set={setShape} />}
        <NumberField
          label={f.row}
          value={typeof schema['x-row'] === 'number' ? schema['x-row'] : undefined}
          onChange={(row) => set({ 'x-row': row })}
        />
        {(kind === 'number' || kind === 'whole') && (
          <TextField
            label={f.unit}
            value={typeof schema['x-unit'] === 'string' ? schema['x-unit'] : ''}
            onChange={(unit) => set({ 'x-unit': unit || undefined })}
          />
        )}
        <div className="wide">
          <TextField
            label={f.help}
            value={typeof schema.description === 'string' ? schema.description : ''}
            onChange={(text) => set({ description: text || undefined })}
          />
        </div>
      </div>
      {mayShape && kind === 'choice' && <OptionsEditor schema={shape} onChange={setShape} />}
      {mayShape && kind === 'choices' && (
        <OptionsEditor
          schema={isObject(shape.items) ? shape.items : {}}
          onChange={(keywords) =>
            setShape({
              items: Object.fromEntries(
                Object.entries({ ...(isObject(shape.items) && shape.items), ...keywords }).filter((e) => e[1] !== undefined)
              ) as JsonObject
            })
          }
        />
      )}
      <Asked entry={entry} form={form} entries={entries} reading={reading} onForm={onForm} />
      {kind !== 'group' && <Binding path={path} schema={resolved(schema, form)} kind={kindOf(schema, form)} draft={draft} set={set} />}
      <details>
        <summary>{f.more}</summary>
        <JsonPart
          label={f.more}
          at={['form', ...at]}
          value={schema}
          fits={isObject}
          onChange={(value) => {
            if (isObject(value)) onForm(changedField(form, at, () => value));
          }}
        />
      </details>
    </div>
  );
}

function KindField({ kind, onChange }: { readonly kind: FormEntry['kind']; readonly onChange: (kind: (typeof KINDS)[number]) => void }) {
  const { w } = useSpeech(),
    f = w.editor.field;
  return (
    <SelectField
      label={f.kind}
      value={kind === 'other' ? '' : kind}
      empty={kind === 'other' ? f.kinds.other : undefined!}
      choices={KINDS.map((value) => ({ value, label: f.kinds[value] }))}
      onChange={(to) => {
        if (to) onChange(to);
      }}
    />
  );
}

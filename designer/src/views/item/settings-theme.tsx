// How does rjsf look here? As every other field of the designer: its templates and widgets are ours, and it has no style of its
// own.

import {
  ariaDescribedByIds,
  descriptionId,
  errorId,
  type ArrayFieldItemTemplateProps,
  type ArrayFieldTemplateProps,
  type BaseInputTemplateProps,
  type FieldProps,
  type FieldTemplateProps,
  type ObjectFieldTemplateProps,
  type RegistryFieldsType,
  type UiSchema,
  type WidgetProps
} from '@rjsf/utils';
import type { Condition, Json } from '@onething/core';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { Check, NumberInput, TextField, TextPair, type Choice } from '../../ui/fields.tsx';
import { ConditionEditor } from '../condition-editor.tsx';
import { useSpeech } from '../use-words.ts';

const WIDE = new Set(['object', 'array']);
const isWide = (ui: UiSchema | undefined, type: unknown): boolean =>
  ui?.['ui:options']?.['wide'] === true ||
  (ui?.['ui:field'] === undefined ? WIDE.has(String(type)) : ui['ui:field'] !== 'choice' && ui['ui:field'] !== 'list');

function FieldTemplate({
  id,
  label,
  required,
  displayLabel,
  hidden,
  rawErrors = [],
  rawDescription,
  children,
  schema,
  uiSchema
}: FieldTemplateProps) {
  if (hidden) return null;
  const own = uiSchema?.['ui:field'] !== undefined,
    labelled = displayLabel && !own && schema.type !== 'boolean' && schema.type !== 'array';
  return (
    <div className={isWide(uiSchema, schema.type) ? 'field wide' : 'field'}>
      {labelled && (
        <label htmlFor={id}>
          {label}
          {required && (
            <span className="required" aria-hidden="true">
              *
            </span>
          )}
        </label>
      )}
      {children}
      {rawDescription && (
        <span className="hint" id={descriptionId(id)}>
          {rawDescription}
        </span>
      )}
      {rawErrors.length > 0 && (
        <span className="fault" id={errorId(id)}>
          {rawErrors.join(' ')}
        </span>
      )}
    </div>
  );
}

function ObjectFieldTemplate({ title, properties, fieldPathId }: ObjectFieldTemplateProps) {
  const grid = <div className="settings">{properties.map((p) => p.content)}</div>;
  return fieldPathId.path.length === 0 || !title ? (
    grid
  ) : (
    <fieldset className="settings-group">
      <legend>{title}</legend>
      {grid}
    </fieldset>
  );
}

function ArrayFieldTemplate({ title, items, canAdd, onAddClick }: ArrayFieldTemplateProps) {
  const { w } = useSpeech();
  return (
    <fieldset className="settings-group stack tight">
      {title && <legend>{title}</legend>}
      {items}
      {canAdd && (
        <div>
          <Button kind="quiet" icon="plus" label={w.about(w.add, title || w.items.item)} onPress={() => onAddClick()}>
            {w.add}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

function ArrayFieldItemTemplate({ children, buttonsProps: b }: ArrayFieldItemTemplateProps) {
  const { w } = useSpeech();
  return (
    <div className="settings-item">
      <div className="grow">{children}</div>
      <div className="row">
        {b.totalItems > 1 && (
          <Button
            kind="quiet"
            icon="up"
            label={w.moveUp}
            why={b.hasMoveUp ? undefined : w.refusals.noSuchPlace()}
            onPress={() => b.onMoveUpItem()}
          />
        )}
        {b.totalItems > 1 && (
          <Button
            kind="quiet"
            icon="down"
            label={w.moveDown}
            why={b.hasMoveDown ? undefined : w.refusals.noSuchPlace()}
            onPress={() => b.onMoveDownItem()}
          />
        )}
        {b.hasRemove && <Button kind="danger" icon="trash" label={w.remove} onPress={() => b.onRemoveItem()} />}
      </div>
    </div>
  );
}

function BaseInputTemplate({ id, value, schema, onChange, rawErrors }: BaseInputTemplateProps) {
  const said = { id, 'aria-describedby': ariaDescribedByIds(id), 'aria-invalid': rawErrors?.length ? true : undefined } as const;
  if (schema.type === 'integer' || schema.type === 'number')
    return (
      <NumberInput
        {...said}
        value={typeof value === 'number' ? value : undefined}
        min={schema.minimum}
        max={schema.maximum}
        onChange={onChange}
      />
    );
  return (
    <input
      {...said}
      className="input"
      value={value ?? ''}
      maxLength={schema.maxLength}
      onChange={(e) => onChange(e.target.value === '' ? undefined : e.target.value)}
    />
  );
}

function SelectWidget({ id, value, options, required, placeholder, onChange, rawErrors }: WidgetProps) {
  const list = options.enumOptions ?? [],
    at = list.findIndex((o) => o.value === value);
  return (
    <select
      id={id}
      className="select"
      value={at < 0 ? '' : String(at)}
      aria-describedby={ariaDescribedByIds(id)}
      aria-invalid={rawErrors?.length ? true : undefined}
      onChange={(e) => onChange(e.target.value === '' ? undefined : list[Number(e.target.value)]!.value)}
    >
      {(!required || at < 0) && <option value="">{placeholder}</option>}
      {list.map((o, i) => (
        <option key={i} value={i}>
          {o.label}
        </option>
      ))}
    </select>
  );
}

const CheckboxWidget = ({ value, label, onChange }: WidgetProps) => (
  <Check label={label} checked={value === true} onChange={(on) => onChange(on)} />
);

function CheckboxesWidget({ value, label, options, onChange }: WidgetProps) {
  const list = options.enumOptions ?? [],
    chosen = (value ?? []) as readonly unknown[];
  return (
    <fieldset>
      <legend>{label}</legend>
      <div className="row wrap">
        {list.map((o) => (
          <Check
            key={String(o.value)}
            label={o.label}
            checked={chosen.includes(o.value)}
            onChange={(on) => onChange(list.map((x) => x.value).filter((v) => (v === o.value ? on : chosen.includes(v))))}
          />
        ))}
      </div>
    </fieldset>
  );
}

type Own<T> = Omit<FieldProps, 'formData'> & { readonly formData?: T };
const starOf = ({ required }: Omit<FieldProps, 'formData'>): string => (required ? ' *' : '');
const labelOf = (props: Omit<FieldProps, 'formData'>): string => `${props.schema.title ?? props.name}${starOf(props)}`;
const faultOf = ({ rawErrors }: Omit<FieldProps, 'formData'>): string | undefined => (rawErrors?.length ? rawErrors.join(' ') : undefined);
const choicesOf = ({ uiSchema }: Omit<FieldProps, 'formData'>): readonly Choice[] =>
  (uiSchema?.['ui:options']?.['choices'] ?? []) as readonly Choice[];

/** A text in both languages. */
function TextInTwo(props: Own<{ zh?: string; en?: string }>) {
  const { w } = useSpeech(),
    { formData, onChange, fieldPathId, schema, name } = props,
    star = starOf(props);
  return (
    <TextPair
      label={schema.title ?? name}
      zh={`${w.zh}${star}`}
      en={`${w.en}${star}`}
      value={{ zh: formData?.zh ?? '', en: formData?.en ?? '' }}
      onChange={(value) => onChange(value.zh || value.en ? value : undefined, fieldPathId.path)}
    />
  );
}

function ConditionField(props: Own<Condition>) {
  const { formData, onChange, fieldPathId, schema } = props;
  return (
    <fieldset className="settings-group">
      <legend>{schema.title}</legend>
      <ConditionEditor
        value={formData && Object.keys(formData).length ? formData : undefined}
        onChange={(value) => onChange(value, fieldPathId.path)}
      />
    </fieldset>
  );
}

function ChoiceField(props: Own<string>) {
  const { w } = useSpeech(),
    { formData, onChange, fieldPathId } = props;
  return (
    <Combobox
      label={labelOf(props)}
      choices={choicesOf(props)}
      value={formData ?? ''}
      onChange={(value) => onChange(value === '' ? undefined : value, fieldPathId.path)}
      none={w.nothingFound}
      free
    />
  );
}

/** Names of things, one after another. */
function NamesField(props: Own<readonly string[]>) {
  const { w } = useSpeech(),
    { formData = [], onChange, fieldPathId, schema } = props,
    choices = choicesOf(props);
  return (
    <fieldset className="settings-group stack tight">
      <legend>{schema.title}</legend>
      <ul className="row wrap">
        {formData.map((name) => (
          <li key={name} className="badge">
            {choices.find((c) => c.value === name)?.label ?? name}
            <Button
              kind="quiet"
              icon="close"
              label={w.about(w.remove, choices.find((c) => c.value === name)?.label ?? name)}
              onPress={() =>
                onChange(
                  formData.filter((n) => n !== name),
                  fieldPathId.path
                )
              }
            />
          </li>
        ))}
      </ul>
      <Combobox
        label={w.add}
        choices={choices.filter((c) => !formData.includes(c.value))}
        value=""
        onChange={(name) => {
          if (name) onChange([...formData, name], fieldPathId.path);
        }}
        none={w.nothingFound}
      />
    </fieldset>
  );
}

/** Short words, with commas between them. */
function ListField(props: Own<readonly string[]>) {
  const { formData = [], onChange, fieldPathId } = props;
  return (
    <TextField
      label={labelOf(props)}
      value={formData.join(', ')}
      fault={faultOf(props)}
      onChange={(text) => {
        const list = text.split(/[\s,\uff0c、]+/);
        onChange(
          text.trim() === '' ? undefined : (list.filter((word, i) => word !== '' || i === list.length - 1) as unknown as Json as never),
          fieldPathId.path
        );
      }}
    />
  );
}

export const theme = {
  templates: { FieldTemplate, ObjectFieldTemplate, ArrayFieldTemplate, ArrayFieldItemTemplate, BaseInputTemplate },
  widgets: { SelectWidget, CheckboxWidget, CheckboxesWidget, selectWidget: SelectWidget },
  fields: {
    text: TextInTwo,
    condition: ConditionField,
    choice: ChoiceField,
    names: NamesField,
    list: ListField
  } as unknown as RegistryFieldsType
};

// The department's form as a list of fields, groups and tables; the chosen field is changed beside it.

import { useEffect, useMemo, useRef, useState } from 'react';
import { isObject, type Json, type JsonObject } from '@onething/core';
import { isWithin, placeIn } from '../../document/item-draft.ts';
import { addedField, asKind, entriesOf, freeField, pointerOf, type FormEntry, type Path } from '../../document/item-form.ts';
import { textOf, valueAt, type Pointer } from '../../document/item-parts.ts';
import { rulingsOf } from '../../document/item-rules.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { focusNear } from '../refocus.ts';
import { useSpeech } from '../use-words.ts';
import { FieldDetail } from './field-detail.tsx';
import type { StepProps } from './step-props.ts';
import { JsonPart } from './json-part.tsx';
import { useRuleReading } from './rule-reading.ts';

export function FormStep({ draft, findings, sought, onChange }: StepProps) {
  const { w } = useSpeech(),
    form = isObject(draft.form) ? draft.form : EMPTY,
    [{ chosen, shown }, setShown] = useState<{ readonly chosen: string | undefined; readonly shown: number }>({
      chosen: undefined,
      shown: 0
    }),
    [pasting, setPasting] = useState(false);
  const entries = useMemo(() => entriesOf(form), [form]),
    listed = named(entries),
    entry = listed.find(([id]) => id === chosen)?.[1],
    reading = useRuleReading(form, entries);
  const list = useRef<HTMLUListElement>(null);
  // a field that is renamed is still the one that is shown
  const setChosen = (id: string | undefined): void =>
    setShown((was) => ({ chosen: id, shown: was.chosen === id ? was.shown : was.shown + 1 }));
  useEffect(() => {
    // each before those inside it: the last is the nearest
    const found = sought && listed.findLast(([, e]) => placesOf(e).some((mine) => isWithin(sought, mine)));
    if (found) setChosen(found[0]);
  }, [sought]);
  useEffect(() => {
    list.current?.querySelector('[aria-pressed=true]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const set = (next: JsonObject): void => onChange({ form: next });
  const add = (place: Pointer, path: Path): void => {
    const name = freeField(form, place);
    set(addedField(form, place, name, { title: w.editor.field.unnamed, ...asKind({}, 'text') }));
    setChosen(idOf([...path, name], 0));
  };
  if (draft.form !== undefined && !isObject(draft.form))
    return (
      <JsonPart label={w.editor.wholeForm} at={FORM} value={draft.form} fits={isObject} onChange={(value) => onChange({ form: value })} />
    );
  return (
    <div className="halves">
      <div className="stack">
        {entries.length === 0 && (
          <div className="stack tight">
            <p className="soft">{w.editor.field.none}</p>
            <div>
              <Button kind="quiet" expanded={pasting} onPress={() => setPasting(!pasting)}>
                {w.editor.fromJson}
              </Button>
            </div>
          </div>
        )}
        {pasting && entries.length === 0 && (
          <JsonPart
            label={w.editor.fromJson}
            at={FORM}
            value={undefined}
            fits={hasFields}
            onChange={(value) => {
              if (isObject(value)) set(value);
            }}
          />
        )}
        <ul className="pick-list" ref={list}>
          {listed.map(([id, e]) => (
            <li key={id} data-depth={Math.min(4, e.path.filter((p) => p !== '*').length - 1)}>
              <button type="button" aria-pressed={id === chosen} onClick={() => setChosen(id)}>
                <span className="grow">
                  {e.label}
                  {e.required && (
                    <span className="required" title={w.form.required}>
                      *
                    </span>
                  )}
                  <When text={reading.when(e, rulingsOf(form, e))} />
                </span>
                <Marks entry={e} wrong={findings.some((f) => f.severity === 'error' && isExactly(placeIn(f, String(draft.id)) ?? [], e))} />
              </button>
            </li>
          ))}
        </ul>
        <div className="row wrap list-add">
          <Button icon="plus" onPress={() => add([], [])}>
            {w.editor.field.add}
          </Button>
          {entry?.inside && !isShared(form, entry.inside) && (
            <Button icon="plus" onPress={() => add(entry.inside!, entry.kind === 'table' ? [...entry.path, '*'] : entry.path)}>
              {w.about(w.editor.field.addInside, entry.label)}
            </Button>
          )}
        </div>
      </div>
      {entry ? (
        <FieldDetail
          key={shown}
          entry={entry}
          entries={entries}
          reading={reading}
          form={form}
          draft={draft}
          onForm={set}
          onRenamed={(path) => setShown({ chosen: idOf(path, 0), shown })}
          onGone={() => {
            setChosen(undefined);
            focusNear(
              '.item-step .pick-list button',
              listed.findIndex(([id]) => id === chosen),
              '.item-step .list-add button'
            );
          }}
        />
      ) : (
        <p className="soft">{entries.length > 0 && w.editor.field.choose}</p>
      )}
    </div>
  );
}

const EMPTY: JsonObject = {};
const FORM = ['form'] as const;
/** What is pasted is shown as fields from then on. */
const hasFields = (value: Json): boolean => isObject(value) && entriesOf(value).length > 0;

/** What is added to a shared definition comes to all: that is done there. */
const isShared = (form: JsonObject, inside: Pointer): boolean => {
  const place = valueAt(form, inside);
  return isObject(place) && place.$ref !== undefined;
};

/** Fields of one path, in two sides of a rule, are told apart by their order: pointers change when rules do. */
const idOf = (path: Path, nth: number): string => JSON.stringify([...path, nth]);

function named(entries: readonly FormEntry[]): readonly (readonly [string, FormEntry])[] {
  const seen = new Map<string, number>();
  return entries.map((e) => {
    const path = idOf(e.path, 0),
      nth = seen.get(path) ?? 0;
    seen.set(path, nth + 1);
    return [idOf(e.path, nth), e];
  });
}

/** The finding is about this field and not about one inside it. */
const isExactly = (pointer: readonly (string | number)[], entry: FormEntry): boolean =>
  placesOf(entry).some((mine) => isWithin(pointer, mine) && pointer[mine.length] !== 'properties' && pointer[mine.length] !== 'items');

/** Where findings say that it stands: by its path, or where the schema has it. */
const placesOf = ({ path, at }: FormEntry): readonly Pointer[] => [pointerOf(path), ['form', ...at]];

const When = ({ text }: { readonly text: string | undefined }) => text !== undefined && <span className="soft small when"> {text}</span>;

function Marks({ entry: { kind, schema }, wrong }: { readonly entry: FormEntry; readonly wrong: boolean }) {
  const { w } = useSpeech(),
    bound = schema['x-data'] !== undefined;
  return (
    <>
      <span className="soft small">{w.editor.field.kinds[kind]}</span>
      {kind !== 'group' && (
        <span
          className={bound ? 'sign good' : 'sign faint'}
          title={bound ? w.about(w.editor.field.bound, textOf(schema['x-data'])) : w.editor.field.unbound}
        >
          <Icon name={bound ? 'link' : 'minus'} />
          <span className="hidden">{bound ? w.editor.field.bound : w.editor.field.unbound}</span>
        </span>
      )}
      {wrong && (
        <span className="sign error" title={w.severity.error}>
          <Icon name="error" />
          <span className="hidden">{w.severity.error}</span>
        </span>
      )}
    </>
  );
}

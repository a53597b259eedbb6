// The department's form as a list of fields, groups and tables; the chosen field is changed beside it.

import { useState } from 'react';
import type { JsonObject } from '@onething/core';
import { isWithin, placeIn } from '../../document/item-draft.ts';
import { addedField, asKind, declaredElsewhere, entriesOf, freeField, pointerOf, type FormEntry, type Path } from '../../document/item-form.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { useSpeech } from '../use-words.ts';
import { FieldDetail } from './field-detail.tsx';
import type { StepProps } from './step-props.ts';
import { JsonPart } from './json-part.tsx';

export function FormStep({ draft, findings, onChange }: StepProps) {
  const { w } = useSpeech(), form = draft.form as JsonObject, [chosen, setChosen] = useState<Path>(), [pasting, setPasting] = useState(false);
  const entries = entriesOf(form), at = chosen?.join('/'), entry = entries.find((e) => e.path.join('/') === at), elsewhere = declaredElsewhere(form);
  const set = (next: JsonObject): void => onChange({ form: next });
  const add = (place: Path): void => {
    const name = freeField(form, place);
    set(addedField(form, place, name, { title: w.editor.field.unnamed, ...asKind({}, 'text') }));
    setChosen([...place, name]);
  };
  return (
    <div className="halves">
      <div className="stack">
        {entries.length === 0 && <div className="stack tight"><p className="soft">{w.editor.field.none}</p><div><Button kind="quiet" expanded={pasting} onPress={() => setPasting(!pasting)}>{w.editor.fromJson}</Button></div></div>}
        {pasting && entries.length === 0 && <JsonPart label={w.editor.fromJson} value={undefined} onChange={(value) => { if (value !== undefined) set(value as JsonObject); }} />}
        <ul className="pick-list">{entries.map((e) => (
          <li key={e.path.join('/')} data-depth={Math.min(4, e.path.filter((p) => p !== '*').length - 1)}>
            <button type="button" aria-pressed={e.path.join('/') === at} onClick={() => setChosen(e.path)}>
              <span className="grow">{e.label}{e.required && <span className="required" title={w.form.required}>*</span>}</span>
              <Marks entry={e} wrong={findings.some((f) => f.severity === 'error' && isExactly(placeIn(f, String(draft.id)) ?? [], e.path))} />
            </button>
          </li>
        ))}</ul>
        {elsewhere > 0 && <p className="soft small">{w.editor.field.elsewhere(elsewhere)}</p>}
        <div className="row wrap"><Button icon="plus" onPress={() => add([])}>{w.editor.field.add}</Button>
          {entry && (entry.kind === 'group' || entry.kind === 'table') && !entry.shared && <Button icon="plus" onPress={() => add(entry.kind === 'table' ? [...entry.path, '*'] : entry.path)}>{w.about(w.editor.field.addInside, entry.label)}</Button>}</div>
      </div>
      {entry ? <FieldDetail key={at} entry={entry} form={form} draft={draft} onForm={set} onChoose={setChosen} /> : <p className="soft">{entries.length > 0 && w.editor.field.choose}</p>}
    </div>
  );
}

/** The finding is about this field and not about one inside it. */
const isExactly = (pointer: readonly (string | number)[], path: Path): boolean => { const mine = pointerOf(path); return isWithin(pointer, mine) && pointer[mine.length] !== 'properties' && pointer[mine.length] !== 'items'; };

function Marks({ entry: { kind, schema }, wrong }: { readonly entry: FormEntry; readonly wrong: boolean }) {
  const { w } = useSpeech(), bound = schema['x-data'] !== undefined;
  return (
    <>
      <span className="soft small">{w.editor.field.kinds[kind]}</span>
      {kind !== 'group' && <span className={bound ? 'sign good' : 'sign faint'} title={bound ? w.about(w.editor.field.bound, String(schema['x-data'])) : w.editor.field.unbound}><Icon name={bound ? 'link' : 'minus'} /><span className="hidden">{bound ? w.editor.field.bound : w.editor.field.unbound}</span></span>}
      {wrong && <span className="sign error" title={w.severity.error}><Icon name="error" /><span className="hidden">{w.severity.error}</span></span>}
    </>
  );
}

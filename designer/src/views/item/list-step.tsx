// Materials, special steps, outputs: rows on one side, the chosen one's settings on the other.

import { useEffect, useState } from 'react';
import { isArray, isObject, type Json, type JsonObject } from '@onething/core';
import { titleIn } from '../../document/item-draft.ts';
import { Button } from '../../ui/button.tsx';
import { focusNear } from '../refocus.ts';
import { useSpeech } from '../use-words.ts';
import type { StepProps } from './step-props.ts';
import { JsonPart } from './json-part.tsx';
import { Settings } from './settings.tsx';

type Part = 'materials' | 'steps' | 'outputs';
const FRESH: Readonly<Record<Part, JsonObject>> = {
  materials: { title: '', lists: [], necessity: 'required' },
  steps: { title: { zh: '', en: '' }, kind: 'siteInspection' },
  outputs: { title: { zh: '', en: '' }, data: [] }
};

export function ListStep({ draft, part, name, sought, onChange }: StepProps & { readonly part: Part; readonly name: string }) {
  const { w, language } = useSpeech(),
    list = (isArray(draft[part]) ? draft[part] : []) as readonly Json[];
  const [chosen, setChosen] = useState(0),
    one = list[chosen];
  useEffect(() => {
    if (typeof sought?.[1] === 'number') setChosen(sought[1]);
  }, [sought]);
  const set = (next: readonly Json[]): void => onChange({ [part]: next as Json });
  const move = (to: number): void => {
    const next = [...list];
    next.splice(to, 0, ...next.splice(chosen, 1));
    set(next);
    setChosen(to);
  };
  const add = (from: JsonObject): void => {
    set([...list, { ...from, id: freeId(part, list) }]);
    setChosen(list.length);
  };
  if (draft[part] !== undefined && !isArray(draft[part]))
    return (
      <JsonPart
        label={w.editor.json(w.editor.steps[part])}
        value={draft[part]}
        at={[part]}
        fits={isArray}
        onChange={(value) => onChange({ [part]: value })}
      />
    );
  return (
    <div className="halves">
      <div className="stack">
        {list.length === 0 && <p className="soft">{w.editor.list.none[part]}</p>}
        <ol className="pick-list">
          {list.map((row, i) => (
            <li key={i}>
              <button type="button" aria-pressed={i === chosen} onClick={() => setChosen(i)}>
                <span className="grow">{titleOf(row, language) || w.editor.list.unnamed}</span>
                {isObject(row) && typeof row.necessity === 'string' && (
                  <span className="soft small">{w.necessities[row.necessity as keyof typeof w.necessities]}</span>
                )}
              </button>
            </li>
          ))}
        </ol>
        <div className="list-add">
          <Button icon="plus" onPress={() => add(FRESH[part])}>
            {w.editor.list.add[part]}
          </Button>
        </div>
      </div>
      {one !== undefined ? (
        <div className="stack" key={`${chosen} ${list.length}`}>
          <div className="row">
            <h3 className="grow">{titleOf(one, language) || w.editor.list.unnamed}</h3>
            <Button
              kind="quiet"
              icon="up"
              label={w.moveUp}
              why={chosen === 0 ? w.refusals.noSuchPlace() : undefined}
              onPress={() => move(chosen - 1)}
            />
            <Button
              kind="quiet"
              icon="down"
              label={w.moveDown}
              why={chosen === list.length - 1 ? w.refusals.noSuchPlace() : undefined}
              onPress={() => move(chosen + 1)}
            />
            <Button
              kind="quiet"
              icon="copy"
              label={w.editor.list.copy}
              why={isObject(one) ? undefined : w.editor.odd}
              onPress={() => {
                if (isObject(one)) add(one);
              }}
            />
            <Button
              kind="danger"
              icon="trash"
              label={w.remove}
              onPress={() => {
                set(list.toSpliced(chosen, 1));
                setChosen(Math.max(0, chosen - 1));
                focusNear('.item-step .pick-list button', chosen - 1, '.item-step .list-add button');
              }}
            />
          </div>
          <Settings
            name={name}
            at={[part, chosen]}
            value={one}
            draft={draft}
            into={(value) => ({ ...draft, [part]: list.with(chosen, value ?? {}) as Json })}
            onChange={(value) => set(list.with(chosen, value ?? {}))}
          />
        </div>
      ) : (
        <p className="soft">{list.length > 0 && w.editor.list.choose}</p>
      )}
    </div>
  );
}

/** A row that is no object is known by what is written there. */
const titleOf = (row: Json, language: 'zh' | 'en'): string => (isObject(row) ? titleIn(row.title, language) : JSON.stringify(row));

function freeId(part: Part, list: readonly Json[]): string {
  const stem = { materials: 'm', steps: 's', outputs: 'o' }[part],
    taken = new Set(list.map((row) => (isObject(row) ? row.id : undefined)));
  for (let n = list.length + 1; ; n++) if (!taken.has(`${stem}${n}`)) return `${stem}${n}`;
}

// Materials, special steps, outputs: rows on one side, the chosen one's settings on the other.

import { useEffect, useState } from 'react';
import { isArray, isObject, type Json, type JsonObject } from '@onething/core';
import { Button } from '../../ui/button.tsx';
import { useSpeech } from '../use-words.ts';
import type { StepProps } from './step-props.ts';
import { Settings } from './settings.tsx';

type Part = 'materials' | 'steps' | 'outputs';
const FRESH: Readonly<Record<Part, JsonObject>> = {
  materials: { title: '', lists: [], necessity: 'required' }, steps: { title: { zh: '', en: '' }, kind: 'siteInspection' }, outputs: { title: { zh: '', en: '' }, data: [] },
};

export function ListStep({ draft, part, name, sought, onChange }: StepProps & { readonly part: Part; readonly name: string }) {
  const { w, language } = useSpeech(), list = (isArray(draft[part]) ? draft[part] : []) as readonly JsonObject[];
  const [chosen, setChosen] = useState(0), one = list[chosen];
  useEffect(() => { if (typeof sought?.[1] === 'number') setChosen(sought[1]); }, [sought]);
  const set = (next: readonly Json[]): void => onChange({ [part]: next as Json });
  const move = (to: number): void => { const next = [...list]; next.splice(to, 0, ...next.splice(chosen, 1)); set(next); setChosen(to); };
  const add = (from: JsonObject): void => { set([...list, { ...from, id: freeId(part, list) }]); setChosen(list.length); };
  return (
    <div className="halves">
      <div className="stack">
        {list.length === 0 && <p className="soft">{w.editor.list.none[part]}</p>}
        <ol className="pick-list">{list.map((row, i) => <li key={i}><button type="button" aria-pressed={i === chosen} onClick={() => setChosen(i)}><span className="grow">{titleOf(row, language) || w.editor.list.unnamed}</span>{typeof row.necessity === 'string' && <span className="soft small">{w.necessities[row.necessity as keyof typeof w.necessities]}</span>}</button></li>)}</ol>
        <div><Button icon="plus" onPress={() => add(FRESH[part])}>{w.editor.list.add[part]}</Button></div>
      </div>
      {one ? (
        <div className="stack" key={chosen}>
          <div className="row"><h3 className="grow">{titleOf(one, language) || w.editor.list.unnamed}</h3>
            <Button kind="quiet" icon="up" label={w.moveUp} why={chosen === 0 ? w.refusals.noSuchPlace() : undefined} onPress={() => move(chosen - 1)} />
            <Button kind="quiet" icon="down" label={w.moveDown} why={chosen === list.length - 1 ? w.refusals.noSuchPlace() : undefined} onPress={() => move(chosen + 1)} />
            <Button kind="quiet" icon="copy" label={w.editor.list.copy} onPress={() => add(one)} />
            <Button kind="danger" icon="trash" label={w.remove} onPress={() => { set(list.toSpliced(chosen, 1)); setChosen(Math.max(0, chosen - 1)); }} /></div>
          <Settings name={name} at={[part, chosen]} value={one} draft={draft} into={(value) => ({ ...draft, [part]: list.with(chosen, (value ?? {}) as JsonObject) as unknown as Json })} onChange={(value) => set(list.with(chosen, (value ?? {}) as JsonObject))} />
        </div>
      ) : <p className="soft">{list.length > 0 && w.editor.list.choose}</p>}
    </div>
  );
}

function titleOf(row: JsonObject, language: 'zh' | 'en'): string {
  return isObject(row.title) ? String(row.title[language] || row.title.zh || row.title.en || '') : String(row.title ?? '');
}

function freeId(part: Part, list: readonly JsonObject[]): string {
  const stem = { materials: 'm', steps: 's', outputs: 'o' }[part], taken = new Set(list.map((row) => row.id));
  for (let n = list.length + 1; ; n++) if (!taken.has(`${stem}${n}`)) return `${stem}${n}`;
}

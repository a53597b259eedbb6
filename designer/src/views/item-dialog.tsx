// A new item, or another version of one: who handles it, how it is called; its form, materials and the rest as the document
// schema has them.

import { useState } from 'react';
import type { Item, Json } from '@onething/core';
import { defineItem } from '../commands/index.ts';
import { useDesk } from '../store/use-store.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { bothOf, SelectField, TextField, TextPair } from '../ui/fields.tsx';
import { useDoc, useSpeech } from './use-words.ts';

const PARTS = ['subjects', 'form', 'materials', 'steps', 'outputs', 'handling', 'basis', 'codes'] as const;
type Part = (typeof PARTS)[number];

export function ItemDialog({ item, onClose }: { readonly item?: Item; readonly onClose: () => void }) {
  const { store } = useDesk(), { w, why, language } = useSpeech(), doc = useDoc();
  const [title, setTitle] = useState(item ? { ...item.title } : { zh: '', en: '' }), [id, setId] = useState(item?.id ?? ''), [department, setDepartment] = useState(item?.department ?? ''), [version, setVersion] = useState(item?.version ?? '1');
  const [texts, setTexts] = useState<Partial<Record<Part, string>>>({}), [part, setPart] = useState<Part>('form');
  const textOf = (p: Part): string => texts[p] ?? (item?.[p] === undefined ? (p === 'form' ? '{\n  "type": "object",\n  "properties": {}\n}' : p === 'subjects' ? '{}' : '') : JSON.stringify(item[p], null, 2));
  const broken = PARTS.find((p) => texts[p] !== undefined && texts[p].trim() !== '' && jsonOf(texts[p]) === undefined);
  const parts = Object.fromEntries(PARTS.flatMap((p) => (textOf(p).trim() === '' ? [] : [[p, jsonOf(textOf(p))]])));
  const definition = { ...(item && { ...item }), kind: 'item', id: id.trim(), version, title: bothOf(title), department, ...parts } as unknown as Item;
  for (const p of PARTS) if (textOf(p).trim() === '') delete (definition as unknown as Record<string, unknown>)[p];
  const reason = broken ? `${w.items.parts[broken]}: ${w.notJson}` : bothOf(title).zh === '' ? w.items.titleNeeded : why(store.would(defineItem, { definition }));
  const done = (): void => { if (reason === undefined) { store.run(defineItem, { definition }); onClose(); } };
  return (
    <Dialog wide title={item ? w.items.edit : w.items.create} close={w.close} onClose={onClose} onSubmit={done} footer={<><span className="fault grow">{title.zh || title.en ? reason : ''}</span><Button onPress={onClose}>{w.cancel}</Button><Button kind="primary" submit why={reason}>{w.take}</Button></>}>
      <div className="stack">
        <TextPair label={w.items.title} zh={w.zh} en={w.en} value={title} onChange={setTitle} autoFocus />
        <div className="row wrap top">
          {!item && <TextField label={w.items.id} hint={w.items.idHint} value={id} onChange={setId} />}
          <SelectField label={w.items.department} value={department} empty={w.choose} onChange={setDepartment} choices={Object.entries(doc.catalogue.departments).map(([value, d]) => ({ value, label: d.title[language] }))} />
          <TextField label={w.items.version} value={version} onChange={setVersion} />
        </div>
        <SelectField<Part> label={w.items.part} value={part} onChange={setPart} choices={PARTS.map((value) => ({ value, label: w.items.parts[value] }))} />
        <TextField key={part} label={w.items.partAsJson(w.items.parts[part])} lines value={textOf(part)} onChange={(next) => setTexts({ ...texts, [part]: next })} fault={broken === part ? w.notJson : undefined} hint={w.items.partHint} />
      </div>
    </Dialog>
  );
}

function jsonOf(text: string): Json | undefined {
  try { return JSON.parse(text) as Json; } catch { return undefined; }
}

// Which datum is this field? Chosen from the dictionary, or taken from what is like it, with the reasons; likeness never binds by
// itself. Where the form writes it another way, a mapping carries it over.

import { type Json, type JsonObject, isArray, isObject, readKey, readSubject } from '@onething/core';
import type { Draft } from '../../document/item-draft.ts';
import { pointerOf, type FormEntry, type Path } from '../../document/item-form.ts';
import { textOf } from '../../document/item-parts.ts';
import { useStore } from '../../store/use-store.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { SelectField, TextField } from '../../ui/fields.tsx';
import { elementOf } from '../data-choices.ts';
import { useDoc, useSpeech } from '../use-words.ts';
import { useDraftData, useDraftSubjects } from './choices.ts';
import type { SetKeywords, Sought } from './step-props.ts';
import { JsonPart } from './json-part.tsx';

export interface BindingProps {
  readonly path: Path;
  readonly schema: JsonObject;
  readonly kind: FormEntry['kind'];
  readonly draft: Draft;
  readonly set: SetKeywords;
}

export function Binding({ path, schema, kind, draft, set }: BindingProps) {
  const { w } = useSpeech(),
    f = w.editor.field,
    data = useDraftData(draft),
    subjects = useDraftSubjects(draft);
  const key = schema['x-data'],
    line = isArray(key),
    column = path.includes('*');
  const choices =
    kind === 'table'
      ? subjects.filter((s) => s.many).map((s) => ({ value: `${s.name}[]`, label: s.title }))
      : data.filter((d) => !!readKey(d.value)?.many === column);
  const bind = (to: string): void => set({ 'x-data': to || undefined, ...(to === '' && { 'x-map': undefined }) });
  return (
    <fieldset className="settings-group stack">
      <legend>{w.condition.datum}</legend>
      {line ? (
        <p className="soft small">
          {f.line} <span className="code">{key.map(textOf).join(' + ')}</span>
        </p>
      ) : (
        <Combobox
          label={f.datum}
          hint={f.datumHint}
          choices={choices}
          value={typeof key === 'string' ? key : ''}
          onChange={bind}
          none={w.nothingFound}
          free
        />
      )}
      {typeof key === 'string' && kind !== 'table' && (
        <>
          <Dictionary datum={key} />
          <Mapping at={[...pointerOf(path), 'x-map']} schema={schema} set={set} />
        </>
      )}
      {key === undefined && kind !== 'table' && <Suggestions path={path} onBind={bind} />}
    </fieldset>
  );
}

function Suggestions({ path, onBind }: { readonly path: Path; readonly onBind: (key: string) => void }) {
  const { w } = useSpeech(),
    f = w.editor.field,
    at = path.join('/');
  const all = useStore((s) => s.derived?.suggestions),
    list = (all ?? []).filter((s) => s.datum !== undefined && (s.field.path as readonly string[]).join('/') === at).slice(0, 4);
  const data = useNames();
  return (
    <section className="stack tight" aria-label={f.suggestions}>
      <h4>{f.suggestions}</h4>
      {list.length === 0 && <p className="soft small">{f.noSuggestions}</p>}
      <ul className="stack tight">
        {list.map((s) => (
          <li key={s.datum} className="row">
            <span className="grow">
              <strong>{data(s.datum!)}</strong> <span className="soft code small">{s.datum}</span>
              <br />
              <span className="small soft">
                {f.likely(Math.round(s.score * 100))}
                {w.colon}
                {s.reasons.map((r) => w.likeness(r)).join(w.semicolon)}
              </span>
            </span>
            <Button icon="link" label={w.about(f.bind, data(s.datum!))} onPress={() => onBind(s.datum!)}>
              {f.bind}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useNames(): (key: string) => string {
  const doc = useDoc(),
    { language } = useSpeech();
  return (key) => {
    const subject = doc.bundle.subjects[readSubject(readKey(key)?.subject ?? '').name];
    return [subject?.title[language], elementOf(doc, key)?.title[language]].filter(Boolean).join(' · ') || key;
  };
}

function Dictionary({ datum }: { readonly datum: string }) {
  const doc = useDoc(),
    { w, language } = useSpeech(),
    element = elementOf(doc, datum);
  if (!element) return null;
  const schema = element.schema as JsonObject,
    list = element.codeList === undefined ? undefined : doc.catalogue.codeLists[element.codeList];
  return (
    <p className="small">
      <span className="soft">
        {w.editor.field.dictionary}
        {w.colon}
      </span>
      <strong>{element.title[language]}</strong>{' '}
      {Object.entries(schema)
        .filter(([k]) => !k.startsWith('x-') && !['title', 'properties', 'items', 'oneOf', 'allOf', 'anyOf', 'enum'].includes(k))
        .map(([k, v]) => (
          <span key={k} className="badge">
            {w.keyword(k, v ?? null)}
          </span>
        ))}
      {list && <span className="badge">{list.title[language]}</span>}
      {element.unit && <span className="badge">{element.unit}</span>}
      {element.standard && <span className="soft"> {element.standard}</span>}
    </p>
  );
}

const MAPS = ['none', 'codes', 'scale', 'date', 'other'] as const;
type MapKind = (typeof MAPS)[number];
const DATES = ['YYYYMMDD', 'YYYY/MM/DD', 'YYYY.MM.DD', 'YYYY年MM月DD日', 'YYYY-MM', 'YYYY'];

function mapKind(map: Json | undefined): MapKind {
  if (map === undefined) return 'none';
  const [one, ...more] = isArray(map) ? map : [];
  if (!isObject(one) || more.length) return 'other';
  return one.op === 'codes' && one.pairs === undefined ? 'codes' : one.op === 'scale' || one.op === 'date' ? one.op : 'other';
}

function Mapping({ at, schema, set }: { readonly at: Sought; readonly schema: JsonObject; readonly set: SetKeywords }) {
  const { w, language } = useSpeech(),
    f = w.editor.field,
    { catalogue } = useDoc(),
    map = schema['x-map'],
    kind = mapKind(map),
    op = isArray(map) && isObject(map[0]) ? map[0] : undefined;
  const put = (next: JsonObject | undefined): void => set({ 'x-map': next && [next] });
  const first: Readonly<Record<MapKind, JsonObject | undefined>> = {
    none: undefined,
    codes: { op: 'codes', codeMap: '' },
    scale: { op: 'scale', factor: '1' },
    date: { op: 'date', format: 'YYYYMMDD' },
    other: { op: 'text' }
  };
  return (
    <div className="pair">
      <SelectField<MapKind>
        label={f.map}
        value={kind}
        choices={MAPS.map((value) => ({ value, label: f.maps[value] }))}
        onChange={(to) => {
          if (to) put(first[to]);
        }}
      />
      {kind === 'codes' && (
        <SelectField
          label={f.codeMap}
          value={textOf(op?.codeMap)}
          empty={w.choose}
          choices={Object.entries(catalogue.codeMaps).map(([value, m]) => ({ value, label: m.title?.[language] ?? value }))}
          onChange={(codeMap) => put({ ...op, codeMap })}
        />
      )}
      {kind === 'scale' && (
        <TextField label={f.factor} hint={f.factorHint} value={textOf(op?.factor)} onChange={(factor) => put({ ...op, factor })} />
      )}
      {kind === 'date' && (
        <SelectField
          label={f.dateFormat}
          value={textOf(op?.format)}
          choices={DATES.map((value) => ({ value, label: value }))}
          onChange={(format) => put({ ...op, format })}
        />
      )}
      {kind === 'other' && <JsonPart label={f.maps.other} at={at} value={map} onChange={(value) => set({ 'x-map': value })} />}
    </div>
  );
}

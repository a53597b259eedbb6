// The one form that follows: by section, each datum with who asks it, under which label, and which constraints matter; moved,
// relabelled, joined and parted here.

import { useMemo, useState } from 'react';
import { DndContext, KeyboardSensor, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, useSortable, verticalListSortingStrategy } from '@dnd-kit/sortable';
import type { Datum, Json, MapOp, Section } from '@onething/core';
import { addSection, assign, moveSection, removeSection, renameSection, type Decide } from '../commands/index.ts';
import { sentTo, type Sent } from '../document/sent.ts';
import { useDesk } from '../store/use-store.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { bothOf, Segmented, TextField, TextPair } from '../ui/fields.tsx';
import { Icon } from '../ui/icons.tsx';
import { Menu } from '../ui/menu.tsx';
import { DecisionDialog, type DecisionPreset } from './decision-dialog.tsx';
import { dragWords } from './drag-words.ts';
import { Preview } from './preview.tsx';
import { SituationBar } from './situation-bar.tsx';
import type { Words } from '../words/words.ts';
import { freeId, itemTitle, useComposition, useDoc, useSpeech, useTeller } from './use-words.ts';

export function FormView() {
  const { w } = useSpeech(),
    [how, setHow] = useState<'data' | 'preview'>('data');
  return (
    <div className="inbox">
      <div className="toolbar">
        <Segmented
          label={w.form.how}
          value={how}
          onChange={setHow}
          choices={[
            { value: 'data', label: w.form.data },
            { value: 'preview', label: w.form.preview }
          ]}
        />
        {how === 'preview' && <SituationBar />}
      </div>
      {how === 'data' ? <FormData /> : <Preview />}
    </div>
  );
}

function FormData() {
  const { w, text, why } = useSpeech(),
    { store } = useDesk(),
    doc = useDoc(),
    composition = useComposition();
  const [chosen, setChosen] = useState<string>(),
    [adding, setAdding] = useState(false),
    [deciding, setDeciding] = useState<DecisionPreset>();
  const sections = doc.bundle.sections ?? [];
  const byKey = useMemo(() => new Map((composition?.data ?? []).map((d) => [d.key as string, d])), [composition]);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates })
  );
  if (!composition) return <p className="empty">{w.composing}</p>;
  if (composition.data.length === 0)
    return (
      <div className="empty">
        <h2>{w.form.emptyTitle}</h2>
        <p>{w.form.emptyText}</p>
      </div>
    );
  const drawn = composition.sections,
    datum = byKey.get(chosen ?? '');
  return (
    <div className="form-view">
      <div className="form-sections stack">
        <div className="row wrap">
          <p className="soft grow">{w.form.lead(composition.data.length, composition.counts.paper)}</p>
          <Button icon="plus" onPress={() => setAdding(true)}>
            {w.form.addSection}
          </Button>
        </div>
        <DndContext
          sensors={sensors}
          accessibility={dragWords(w, ({ id }) => text(sections.find((s) => s.id === id)?.title), true)}
          onDragEnd={({ active, over }) => {
            const to = sections.findIndex((s) => s.id === over?.id);
            if (over && to >= 0) store.run(moveSection, { id: String(active.id), to });
          }}
        >
          <SortableContext items={sections.map((s) => s.id as string)} strategy={verticalListSortingStrategy}>
            {sections.map((s, i) => {
              const keys = drawn.find((d) => d.id === s.id)?.data ?? [];
              return (
                <SectionPanel key={s.id} section={s}>
                  <Menu
                    kind="quiet"
                    icon="more"
                    end
                    label={w.about(w.actions, text(s.title))}
                    items={[
                      {
                        label: w.moveUp,
                        icon: 'up',
                        why: why(store.may(moveSection, { id: s.id, to: i - 1 })),
                        onPress: () => store.run(moveSection, { id: s.id, to: i - 1 })
                      },
                      {
                        label: w.moveDown,
                        icon: 'down',
                        why: why(store.may(moveSection, { id: s.id, to: i + 1 })),
                        onPress: () => store.run(moveSection, { id: s.id, to: i + 1 })
                      },
                      { label: w.remove, icon: 'trash', apart: true, onPress: () => store.run(removeSection, { id: s.id }) }
                    ]}
                  />
                  <DataList keys={keys as readonly string[]} byKey={byKey} chosen={chosen} onChoose={setChosen} />
                </SectionPanel>
              );
            })}
          </SortableContext>
        </DndContext>
        {drawn
          .filter((d) => !sections.some((s) => s.id === d.id))
          .map((d) => (
            <section key={d.id} className="panel">
              <header>
                <h3 className="grow">{text(d.title)}</h3>
                <span className="badge">{w.form.byItself}</span>
              </header>
              <DataList keys={d.data as readonly string[]} byKey={byKey} chosen={chosen} onChoose={setChosen} />
            </section>
          ))}
      </div>
      <aside className="inspector" aria-label={w.form.datum}>
        {datum ? <DatumInspector datum={datum} onDecide={setDeciding} /> : <p className="soft">{w.form.choose}</p>}
      </aside>
      {adding && <SectionDialog onClose={() => setAdding(false)} />}
      {deciding && <DecisionDialog preset={deciding} onClose={() => setDeciding(undefined)} />}
    </div>
  );
}

function SectionPanel({ section, children }: { readonly section: Section; readonly children: readonly React.ReactNode[] }) {
  const { w, text } = useSpeech(),
    doc = useDoc(),
    { setNodeRef, listeners, attributes, transform, transition, isDragging } = useSortable({
      id: section.id,
      attributes: { roleDescription: w.drags.sortable }
    });
  const [naming, setNaming] = useState(false);
  const [menu, list] = children;
  return (
    <section
      ref={setNodeRef}
      className={isDragging ? 'panel lifted' : 'panel'}
      style={{ transform: transform ? `translateY(${Math.round(transform.y)}px)` : undefined, transition }}
      aria-label={text(section.title)}
    >
      <header>
        <button
          type="button"
          className="button quiet icon"
          aria-label={w.about(w.form.drag, text(section.title))}
          {...attributes}
          {...listeners}
        >
          <Icon name="drag" />
        </button>
        <h3 className="grow">{text(section.title)}</h3>
        <span className="soft small">
          {[
            ...(section.subjects ?? []).map((s) => text(doc.bundle.subjects[s]?.title) || s),
            ...(section.items ?? []).map((i) => itemTitle(doc.items[i], i, w.lang))
          ].join(w.comma)}
        </span>
        <Button kind="quiet" icon="edit" label={w.about(w.change, text(section.title))} onPress={() => setNaming(true)} />
        {menu}
      </header>
      {list}
      {naming && <RenameDialog section={section} onClose={() => setNaming(false)} />}
    </section>
  );
}

/** Opened anew each time, with what the section is called now. */
function RenameDialog({ section, onClose }: { readonly section: Section; readonly onClose: () => void }) {
  const { w, text } = useSpeech(),
    { store } = useDesk(),
    doc = useDoc(),
    [title, setTitle] = useState(section.title),
    reason = bothOf(title).zh === '' ? w.form.titleNeeded : undefined;
  const take = (): void => {
    if (reason === undefined) {
      store.run(renameSection, { id: section.id, title: bothOf(title) });
      onClose();
    }
  };
  return (
    <Dialog
      title={w.form.section}
      close={w.close}
      onClose={onClose}
      onSubmit={take}
      footer={
        <>
          <span className="fault grow">{reason}</span>
          <Button kind="primary" submit why={reason}>
            {w.take}
          </Button>
        </>
      }
    >
      <div className="stack">
        <TextPair label={w.form.sectionTitle} zh={w.zh} en={w.en} value={title} onChange={setTitle} autoFocus />
        <fieldset>
          <legend>{w.form.holdsSubjects}</legend>
          <div className="row wrap">
            {Object.entries(doc.bundle.subjects).map(([name, s]) => (
              <label key={name} className="check">
                <input
                  type="checkbox"
                  checked={section.subjects?.includes(name) ?? false}
                  onChange={(e) => store.run(assign, { what: 'subjects', key: name, ...(e.target.checked && { section: section.id }) })}
                />
                {text(s.title)}
              </label>
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend>{w.form.holdsItems}</legend>
          <div className="row wrap">
            {doc.bundle.items.map(({ item }) => (
              <label key={item} className="check">
                <input
                  type="checkbox"
                  checked={section.items?.includes(item) ?? false}
                  onChange={(e) => store.run(assign, { what: 'items', key: item, ...(e.target.checked && { section: section.id }) })}
                />
                {itemTitle(doc.items[item], item, w.lang)}
              </label>
            ))}
          </div>
        </fieldset>
      </div>
    </Dialog>
  );
}

function SectionDialog({ onClose }: { readonly onClose: () => void }) {
  const { w, why } = useSpeech(),
    { store } = useDesk(),
    doc = useDoc();
  const [title, setTitle] = useState({ zh: '', en: '' }),
    [id, setId] = useState('');
  const args = {
    id:
      id.trim() ||
      freeId(
        'section',
        (doc.bundle.sections ?? []).map((s) => s.id)
      ),
    title: bothOf(title)
  };
  const reason = args.title.zh === '' ? w.form.titleNeeded : why(store.may(addSection, args));
  return (
    <Dialog
      title={w.form.addSection}
      close={w.close}
      onClose={onClose}
      onSubmit={() => {
        if (reason === undefined) {
          store.run(addSection, args);
          onClose();
        }
      }}
      footer={
        <>
          <Button onPress={onClose}>{w.cancel}</Button>
          <Button kind="primary" submit why={reason}>
            {w.take}
          </Button>
        </>
      }
    >
      <div className="stack">
        <TextPair label={w.form.sectionTitle} zh={w.zh} en={w.en} value={title} onChange={setTitle} autoFocus />
        <TextField label={w.form.sectionId} hint={w.form.sectionIdHint} value={id} onChange={setId} />
      </div>
    </Dialog>
  );
}

function DataList({
  keys,
  byKey,
  chosen,
  onChoose
}: {
  readonly keys: readonly string[];
  readonly byKey: ReadonlyMap<string, Datum>;
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
}) {
  const { w, text } = useSpeech();
  if (keys.length === 0) return <p className="soft small data-none">{w.form.emptySection}</p>;
  return (
    <ul className="data-list">
      {keys.map((key) => {
        const d = byKey.get(key);
        if (!d) return null;
        const askers = new Set(d.asks.map((a) => a.item)).size;
        return (
          <li key={key}>
            <button type="button" title={key} aria-pressed={key === chosen} onClick={() => onChoose(key)}>
              <span className="grow">
                {text(d.title)}
                {d.asks.some((a) => a.required) && (
                  <span className="required" title={w.form.required}>
                    *
                  </span>
                )}
                {d.columns && <span className="soft small"> {w.form.table(d.columns.length)}</span>}
              </span>
              {d.source.kind !== 'asked' && <span className="badge good">{w.form.sources[d.source.kind]}</span>}
              {askers > 1 && <span className="badge info">{w.form.askers(askers)}</span>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function DatumInspector({ datum: d, onDecide }: { readonly datum: Datum; readonly onDecide: (preset: DecisionPreset) => void }) {
  const { w, text, language } = useSpeech(),
    { store } = useDesk(),
    doc = useDoc(),
    composition = useComposition(),
    teller = useTeller(),
    sections = doc.bundle.sections ?? [];
  const fields = d.asks.map((a) => ({ item: a.item, path: a.path })) as unknown as Decide['fields'],
    data = [d.key] as unknown as Decide['data'];
  const decided = (doc.bundle.decisions ?? []).filter((x) =>
    x.fields.some((f) => d.asks.some((a) => a.item === f.item && JSON.stringify(a.path) === JSON.stringify(f.path)))
  );
  const own = sections.find((s) => s.data?.includes(d.key));
  return (
    <div className="stack wide">
      <div className="stack tight">
        <p className="soft small code">{d.key}</p>
        <h2>{text(d.title)}</h2>
        {d.help && <p>{text(d.help)}</p>}
        {d.standard && <p className="soft small">{d.standard}</p>}
      </div>
      <div className="row wrap">
        <Button onPress={() => onDecide({ kind: 'relabel', fields, data, title: d.title })}>{w.form.relabel}</Button>
        <Menu
          icon="more"
          label={w.form.moreDeeds}
          items={[
            { label: w.form.join, onPress: () => onDecide({ kind: 'same', fields }) },
            {
              label: w.form.part,
              why: d.asks.length < 2 ? w.form.oneAsker : undefined,
              onPress: () => onDecide({ kind: 'keepApart', fields: [fields.at(-1)!] as unknown as Decide['fields'] })
            },
            { label: w.form.drop, onPress: () => onDecide({ kind: 'drop', fields }) },
            { label: w.form.fix, onPress: () => onDecide({ kind: 'fixed', fields }) },
            { label: w.form.onlyWhen, onPress: () => onDecide({ kind: 'onlyWhen', fields }) }
          ]}
        >
          {w.form.more}
        </Menu>
      </div>
      <label className="field">
        <span className="label">{w.form.inSection}</span>
        <select
          className="select"
          value={own?.id ?? ''}
          onChange={(e) => store.run(assign, { what: 'data', key: d.key, ...(e.target.value && { section: e.target.value }) })}
        >
          <option value="">{w.form.bySubject}</option>
          {sections.map((s) => (
            <option key={s.id} value={s.id}>
              {text(s.title)}
            </option>
          ))}
        </select>
      </label>
      <section className="stack tight">
        <h3>{w.form.limits}</h3>
        <Limits schema={d.schema as Json} />
      </section>
      <section className="stack tight">
        <h3>{w.form.who}</h3>
        <ul className="stack">
          {d.asks.map((a) => (
            <li key={`${a.item} ${a.path.join('/')}`} className="panel">
              <div className="body stack tight">
                <p className="soft small">{itemTitle(doc.items[a.item], a.item, language)}</p>
                <strong>
                  {a.label}
                  {a.required && (
                    <span className="required" title={w.form.required}>
                      *
                    </span>
                  )}
                </strong>
                <p className="code soft">{(a.path as readonly string[]).join('/')}</p>
                {a.effective.length > 0 && (
                  <p className="small">
                    {w.form.narrows}
                    {w.colon}
                    {a.effective
                      .map((k) => w.keyword(k, (a.schema as Record<string, Json>)[k] ?? (d.schema as Record<string, Json>)[k] ?? ''))
                      .join(w.comma)}
                  </p>
                )}
                <p className="small">
                  <span className="soft">
                    {w.sent.title}
                    {w.colon}
                  </span>
                  {composition && sentence(sentTo(composition, a.item, a.path as readonly string[]), w, (key) => teller?.datum(key) ?? key)}
                </p>
              </div>
            </li>
          ))}
        </ul>
      </section>
      {d.columns && (
        <section className="stack tight">
          <h3>{w.form.columns}</h3>
          <ul className="stack tight">
            {d.columns.map((c) => (
              <li key={c.key} className="row">
                <span className="grow">{text(c.title)}</span>
                <span className="soft small">{c.asks.map((a) => a.item).join(w.comma)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {decided.length > 0 && (
        <section className="stack tight">
          <h3>{w.inbox.decisions}</h3>
          <ul className="stack tight">
            {decided.map((x) => (
              <li key={x.id} className="small">
                <strong>{w.decisions.kinds[x.kind]}</strong> {x.reason} <span className="soft">— {x.by}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** What the department receives, in words. */
function sentence(sent: Sent | undefined, w: Words, name: (key: string) => string): string {
  if (!sent) return w.sent.dropped;
  const said = (op: MapOp): string => {
    switch (op.op) {
      case 'codes': {
        const pairs = (op.pairs ?? []).map(([from, to]) => `${String(from)} → ${String(to)}`);
        return w.sent.codes(pairs.slice(0, 3), Math.max(0, pairs.length - 3));
      }
      case 'scale':
        return w.sent.scale(op.factor);
      case 'date':
        return w.sent.date(op.format);
      case 'text':
        return w.sent.text;
      case 'constant':
        return w.sent.constant(JSON.stringify(op.value));
      case 'nullable':
        return w.sent.nullable;
      case 'each':
        return w.sent.each(op.ops.map(said).join(w.comma));
      case 'line':
        return w.sent.line(sent.line.map(name));
      default:
        return op satisfies never;
    }
  };
  return sent.steps.map(said).join(w.comma) || w.sent.same;
}

function Limits({ schema }: { readonly schema: Json }) {
  const { w } = useSpeech(),
    list =
      schema && typeof schema === 'object' && !Array.isArray(schema)
        ? Object.entries(schema).filter(
            ([k]) =>
              ![
                '$schema',
                'title',
                'properties',
                'items',
                'required',
                'allOf',
                'anyOf',
                'oneOf',
                'additionalProperties',
                'if',
                'then',
                'else'
              ].includes(k) && !k.startsWith('x-')
          )
        : [];
  if (list.length === 0) return <p className="soft">{w.form.noLimits}</p>;
  return (
    <ul className="row wrap">
      {list.map(([k, v]) => (
        <li key={k} className="badge">
          {w.keyword(k, v ?? null)}
        </li>
      ))}
    </ul>
  );
}

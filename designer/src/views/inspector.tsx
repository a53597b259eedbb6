// What is selected, and what can be said about it? An item: for whom it is, whose data are whose, what it waits for, what is
// wrong with it. Nothing selected: the bundle at a glance.

import { useMemo, useState } from 'react';
import { alignedSubject, type Bundle, type BundleItem, type Item } from '@onething/core';
import { sayLineCause } from '@onething/papers';
import { addSubject, alignSubject, moveItem, removeItem, setCondition } from '../commands/index.ts';
import { itemOf } from '../document/problems.ts';
import { linesOf } from '../document/fields.ts';
import { useDesk, useStore } from '../store/use-store.ts';
import { Button } from '../ui/button.tsx';
import { Options } from '../ui/fields.tsx';
import { ConditionDialog } from './condition-dialog.tsx';
import { ConnectDialog, EdgeActions } from './edges.tsx';
import { ItemDialog } from './item-dialog.tsx';
import { FindingList } from './problems.tsx';
import { departmentTitle, itemTitle, useComposition, useDoc, useReading, useSpeech, useTeller } from './use-words.ts';

export function Inspector() {
  const selection = useStore((s) => s.session.selection),
    doc = useDoc(),
    { w } = useSpeech();
  const id = selection?.kind === 'item' && doc.bundle.items.some((e) => e.item === selection.id) ? selection.id : undefined;
  return (
    <aside className="inspector" aria-label={w.inspector.title}>
      {id === undefined ? <Glance /> : <ItemInspector key={id} id={id} />}
    </aside>
  );
}

/** All but what an answer takes away: nothing is answered here. */
const COUNTS = ['paper', 'questions', 'askedOnce', 'prefilled', 'produced', 'derived', 'constant', 'dropped'] as const;

function Glance() {
  const { w, text, language } = useSpeech(),
    doc = useDoc(),
    composition = useComposition(),
    { store } = useDesk();
  const counts = composition?.counts;
  return (
    <div className="stack wide">
      <div className="stack tight">
        <h2>{text(doc.bundle.title)}</h2>
        <p className="soft small">{w.inspector.hint}</p>
      </div>
      {counts && (
        <dl className="facts counts">
          {COUNTS.map((key) => (
            <div key={key}>
              <dt>{key === 'paper' || key === 'questions' ? w.counts[key] : sayLineCause(key, language)}</dt>
              <dd className="numbers">{counts[key]}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className="stack tight goto">
        {(['questions', 'form', 'inbox', 'materials'] as const).map((view) => (
          <Button key={view} kind="quiet" icon={view} onPress={() => store.session({ view })}>
            {w.inspector.goto[view]}
          </Button>
        ))}
      </div>
    </div>
  );
}

function ItemInspector({ id }: { readonly id: string }) {
  const { store } = useDesk(),
    doc = useDoc(),
    { w, language, why } = useSpeech(),
    reading = useReading(),
    teller = useTeller(),
    composition = useComposition();
  const findings = useStore((s) => s.derived?.findings),
    [open, setOpen] = useState<'condition' | 'connect' | 'edit'>();
  const item = doc.items[id],
    at = doc.bundle.items.findIndex((e) => e.item === id),
    entry = doc.bundle.items[at]!;
  const move = useMemo(
    () => ({ up: store.may(moveItem, { id, to: at - 1 }), down: store.may(moveItem, { id, to: at + 1 }) }),
    [store, doc.bundle, id, at]
  );
  const mine = (findings ?? []).filter((f) => itemOf(f, doc) === id);
  const edges = composition?.flow.edges.filter((e) => e.from === id || e.to === id) ?? [];
  return (
    <div className="stack wide">
      <div className="stack tight">
        <p className="soft small">
          {departmentTitle(doc, item?.department, language)} · <span className="code">{id}</span>
        </p>
        <h2>{itemTitle(item, id, language)}</h2>
        <div className="row wrap">
          {item && (
            <Button kind="quiet" icon="edit" onPress={() => setOpen('edit')}>
              {w.items.edit}
            </Button>
          )}
          <Button kind="quiet" icon="up" label={w.moveUp} why={why(move.up)} onPress={() => store.run(moveItem, { id, to: at - 1 })} />
          <Button
            kind="quiet"
            icon="down"
            label={w.moveDown}
            why={why(move.down)}
            onPress={() => store.run(moveItem, { id, to: at + 1 })}
          />
          <Button
            kind="danger"
            icon="trash"
            onPress={() => {
              store.run(removeItem, { id });
              store.session({ selection: undefined });
            }}
          >
            {w.flow.remove}
          </Button>
        </div>
      </div>
      <section className="stack tight" aria-label={w.inspector.forWhom}>
        <div className="row wrap">
          <h3 className="grow">{w.inspector.forWhom}</h3>
          <Button kind="quiet" icon="edit" onPress={() => setOpen('condition')}>
            {w.change}
          </Button>
          {entry.when && (
            <Button kind="quiet" onPress={() => store.run(setCondition, { id })}>
              {w.inspector.forAll}
            </Button>
          )}
        </div>
        <p>{entry.when ? reading(entry.when) : w.condition.always}</p>
      </section>
      {item && <Subjects id={id} item={item} />}
      <section className="stack tight" aria-label={w.flow.edges}>
        <div className="row wrap">
          <h3 className="grow">{w.flow.edges}</h3>
          <Button kind="quiet" icon="link" onPress={() => setOpen('connect')}>
            {w.flow.connect}
          </Button>
        </div>
        {edges.length === 0 && <p className="soft">{w.flow.noEdges}</p>}
        <ul className="stack tight">
          {edges.map((e) => (
            <li key={`${e.from} ${e.to}`} className="row top">
              <span className="grow small">
                {e.from === id ? w.flow.gives(teller?.item(e.to) ?? e.to) : w.flow.waits(teller?.item(e.from) ?? e.from)}
                {w.colon}
                {e.origin === 'drawn'
                  ? e.reason
                  : e.carries.map((c) => (c.kind === 'datum' ? teller?.datum(c.key) : teller?.document(c.key)) ?? c.key).join(w.comma)}
                {e.cut && ` (${w.flow.cuts[e.cut]})`}
              </span>
              <EdgeActions from={e.from} to={e.to} />
            </li>
          ))}
        </ul>
      </section>
      {item && (
        <section className="stack tight" aria-label={w.inspector.contents}>
          <h3>{w.inspector.contents}</h3>
          <dl className="facts small">
            <div>
              <dt>{w.catalogue.asks}</dt>
              <dd>{w.catalogue.fields(linesOf(item).filter((l) => l.kind !== 'object').length)}</dd>
            </div>
            <div>
              <dt>{w.catalogue.wants}</dt>
              <dd>{(item.materials ?? []).map((m) => m.title).join(w.comma) || w.none}</dd>
            </div>
            <div>
              <dt>{w.catalogue.creates}</dt>
              <dd>{(item.outputs ?? []).map((o) => o.title[language]).join(w.comma) || w.none}</dd>
            </div>
            <div>
              <dt>{w.catalogue.time}</dt>
              <dd>{w.limit(item.handling)}</dd>
            </div>
            {item.steps?.length ? (
              <div>
                <dt>{w.inspector.steps}</dt>
                <dd>{item.steps.map((s) => s.title[language]).join(w.comma)}</dd>
              </div>
            ) : null}
          </dl>
        </section>
      )}
      {mine.length > 0 && (
        <section className="stack tight" aria-label={w.problems.title}>
          <h3>{w.problems.title}</h3>
          <FindingList findings={mine} />
        </section>
      )}
      {open === 'condition' && (
        <ConditionDialog
          title={w.about(w.inspector.forWhom, itemTitle(item, id, language))}
          value={entry.when}
          onClose={() => setOpen(undefined)}
          onDone={(when) => store.run(setCondition, { id, when })}
        />
      )}
      {open === 'connect' && <ConnectDialog from={id} onClose={() => setOpen(undefined)} />}
      {open === 'edit' && item && <ItemDialog item={item} onClose={() => setOpen(undefined)} />}
    </div>
  );
}

/** Would the subject meet the bundle's of its name, if nothing were said of it? */
function joinsByName(bundle: Bundle, item: Item, entry: BundleItem, name: string): boolean {
  const { [name]: _, ...others } = entry.subjects ?? {};
  return alignedSubject(name, undefined, { bundle, item, entry: { ...entry, subjects: others } }) === name;
}

/** Whose data are whose: the item's subjects and who they are in this bundle. */
function Subjects({ id, item }: { readonly id: string; readonly item: Item }) {
  const { store } = useDesk(),
    doc = useDoc(),
    { w, text } = useSpeech(),
    entry = doc.bundle.items.find((e) => e.item === id)!;
  const named = Object.entries(item.subjects),
    missing = named.filter(([name]) => entry.subjects?.[name] === undefined && !doc.bundle.subjects[name]);
  const bring = (): void => {
    const mark = `subjects ${id} ${doc.bundle.items.length} ${Object.keys(doc.bundle.subjects).length}`;
    for (const [name, s] of missing)
      store.run(
        addSubject,
        { name, type: s.type, title: s.title ?? doc.catalogue.subjectTypes[s.type]?.title ?? item.title, ...(s.many && { many: true }) },
        mark
      );
  };
  return (
    <section className="stack tight" aria-label={w.subjects.align}>
      <div className="row">
        <h3 className="grow">{w.subjects.align}</h3>
        {missing.length > 0 && (
          <Button kind="quiet" icon="plus" onPress={bring}>
            {w.subjects.bring(missing.length)}
          </Button>
        )}
      </div>
      <p className="soft small">{w.subjects.alignHint}</p>
      <ul className="stack tight">
        {named.map(([name, s]) => {
          const fitting = Object.entries(doc.bundle.subjects).filter(([, b]) => b.type === s.type && !b.many === !s.many);
          const aligned = entry.subjects?.[name],
            namesake = fitting.find(([n]) => n === name && joinsByName(doc.bundle, item, entry, name));
          const label = text(s.title) || text(doc.catalogue.subjectTypes[s.type]?.title) || name;
          return (
            <li key={name} className="align">
              <span className="small">
                {label}
                <span className="soft code">
                  {' '}
                  {name}
                  {s.many ? '[]' : ''}
                </span>
              </span>
              <select
                className="select"
                aria-label={w.subjects.isWho(label)}
                value={aligned === undefined ? '' : String(aligned)}
                onChange={(e) => store.run(alignSubject, { id, subject: name, ...(e.target.value && { to: e.target.value }) })}
              >
                <option value="">{namesake ? w.subjects.namesake(text(namesake[1].title)) : w.subjects.own}</option>
                <Options
                  choices={fitting
                    .filter(([n]) => n !== namesake?.[0] || aligned === n)
                    .map(([n, b]) => ({ value: n, label: text(b.title) }))}
                />
                {(['before', 'after'] as const).map((when) => (
                  <optgroup key={when} label={w.subjects.changed[when]}>
                    {fitting.map(([n, b]) => (
                      <option key={n} value={`${n}@${when}`}>
                        {text(b.title)}
                        {w.subjects.occasions[when]}
                      </option>
                    ))}
                  </optgroup>
                ))}
              </select>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

// What would not fold, and what may be the same: one matter at a time, its smallest cause side by side, and the decisions that
// would settle it, with what each would do.

import { useMemo, useState } from 'react';
import { sayConflict, type Composition, type Conflict, type Decision, type FieldRef, type Suggestion } from '@onething/core';
import { decide, renew, review, withdraw, type Decide } from '../commands/index.ts';
import type { ReviewState } from '../document/document.ts';
import { linesOf, textOfRef } from '../document/fields.ts';
import { mattersOf, type Matter } from '../document/problems.ts';
import { useDesk, useStore } from '../store/use-store.ts';
import { Button } from '../ui/button.tsx';
import { Segmented, SelectField } from '../ui/fields.tsx';
import { Icon } from '../ui/icons.tsx';
import { DecisionDialog, type DecisionPreset } from './decision-dialog.tsx';
import { Effect } from './effect.tsx';
import { findingText } from './finding-text.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import { departmentTitle, itemTitle, useComposition, useDoc, useSpeech, useTeller } from './use-words.ts';

type Tab = 'open' | 'decisions';

export function Inbox() {
  const { w } = useSpeech(), derived = useStore((s) => s.derived), doc = useDoc();
  const [tab, setTab] = useState<Tab>('open'), [kind, setKind] = useState<Matter['kind'] | ''>(''), [chosen, setChosen] = useState<string>();
  const [deciding, setDeciding] = useState<DecisionPreset>();
  const matters = useMemo(() => (derived ? mattersOf(derived) : []), [derived]);
  const shown = matters.filter((m) => kind === '' || m.kind === kind), at = shown.find((m) => m.id === chosen) ?? shown[0];
  const kinds = [...new Set(matters.map((m) => m.kind))];
  return (
    <div className="inbox">
      <div className="toolbar">
        <Segmented<Tab> label={w.inbox.title} value={tab} onChange={setTab} choices={[{ value: 'open', label: `${w.inbox.open} ${matters.length}` }, { value: 'decisions', label: `${w.inbox.decisions} ${(doc.bundle.decisions ?? []).length}` }]} />
        {tab === 'open' && kinds.length > 1 && <select className="select" aria-label={w.inbox.filter} value={kind} onChange={(e) => setKind(e.target.value as Matter['kind'])}><option value="">{w.inbox.allKinds}</option>{kinds.map((k) => <option key={k} value={k}>{w.inbox.kinds[k]}</option>)}</select>}
        <span className="push" />
        <Button icon="plus" onPress={() => setDeciding({})}>{w.decisions.add}</Button>
      </div>
      {tab === 'decisions' ? <Decisions /> : shown.length === 0 ? (
        <div className="empty"><Icon name="check" /><h2>{w.inbox.noneTitle}</h2><p>{derived ? w.inbox.noneText : w.composing}</p></div>
      ) : (
        <div className="inbox-body">
          <ul className="inbox-list" aria-label={w.inbox.open}>{shown.map((m) => <MatterRow key={m.id} matter={m} current={m === at} onChoose={() => setChosen(m.id)} />)}</ul>
          {at && <section className="inbox-detail stack wide" aria-label={w.inbox.detail}><Detail key={at.id} matter={at} onDecide={setDeciding} /></section>}
        </div>
      )}
      {deciding && <DecisionDialog preset={deciding} onClose={() => setDeciding(undefined)} />}
    </div>
  );
}

function MatterRow({ matter, current, onChoose }: { readonly matter: Matter; readonly current: boolean; readonly onChoose: () => void }) {
  const { w } = useSpeech(), title = useMatterTitle()(matter), state = useStore((s) => s.doc.reviews[matter.id]?.state);
  return (
    <li><button type="button" aria-current={current || undefined} onClick={onChoose}>
      <span className={`sign ${matter.severity}`}><Icon name={matter.severity} /><span className="hidden">{w.severity[matter.severity]}</span></span>
      <span className="grow"><strong>{title}</strong><span className="soft small">{w.inbox.kinds[matter.kind]}{state && ` · ${w.inbox.states[state]}`}</span></span>
    </button></li>
  );
}

function useMatterTitle(): (matter: Matter) => string {
  const { w, language } = useSpeech(), teller = useTeller(), doc = useDoc(), composition = useComposition();
  return (m) => {
    switch (m.kind) {
      case 'conflict': return `${m.conflict.datum === '*' ? w.inbox.wholeForm : teller?.datum(m.conflict.datum) ?? m.conflict.datum}`;
      case 'stale': case 'idle': { const d = doc.bundle.decisions?.find((x) => x.id === m.decision); return d ? `${w.decisions.kinds[d.kind]}: ${d.fields.map((f) => labelOf(doc, f)).join(w.comma)}` : m.decision; }
      case 'homonym': return typeof m.finding.facts['label'] === 'string' ? `“${m.finding.facts['label']}”` : findingText(m.finding, composition, language);
      case 'suggestion': return `${m.suggestion.label} ≈ ${m.suggestion.datum !== undefined ? teller?.datum(m.suggestion.datum) ?? m.suggestion.datum : labelOf(doc, m.suggestion.other!)}`;
      default: return m satisfies never;
    }
  };
}

type Doc = ReturnType<typeof useDoc>;
const lineAt = (doc: Doc, ref: FieldRef) => (doc.items[ref.item] ? linesOf(doc.items[ref.item]!).find((l) => textOfRef({ item: ref.item, path: l.path as never }) === textOfRef(ref)) : undefined);
const labelOf = (doc: Doc, ref: FieldRef): string => lineAt(doc, ref)?.label ?? textOfRef(ref);

function Detail({ matter, onDecide }: { readonly matter: Matter; readonly onDecide: (preset: DecisionPreset) => void }) {
  const { w, language } = useSpeech(), { store } = useDesk(), composition = useComposition(), state = useStore((s) => s.doc.reviews[matter.id]?.state);
  if (!composition) return null;
  return (
    <>
      {matter.kind === 'conflict' && <ConflictDetail conflict={matter.conflict} composition={composition} onDecide={onDecide} />}
      {matter.kind === 'suggestion' && <SuggestionDetail suggestion={matter.suggestion} onDecide={onDecide} />}
      {(matter.kind === 'stale' || matter.kind === 'idle') && <RestingDecision id={matter.decision} state={matter.kind} />}
      {matter.kind === 'homonym' && <><h2>{w.inbox.kinds.homonym}</h2><p>{findingText(matter.finding, composition, language)}</p><p className="soft">{w.inbox.homonymHint}</p></>}
      <div className="inbox-state"><SelectField<ReviewState | 'open'> label={w.inbox.state} value={state ?? 'open'} onChange={(next) => store.run(review, next === 'open' ? { id: matter.id } : { id: matter.id, review: { state: next } })} choices={(['open', 'asked', 'waiting', 'later'] as const).map((value) => ({ value, label: w.inbox.states[value] }))} /></div>
    </>
  );
}

function ConflictDetail({ conflict, composition, onDecide }: { readonly conflict: Conflict; readonly composition: Composition; readonly onDecide: (preset: DecisionPreset) => void }) {
  const { w, language } = useSpeech(), doc = useDoc(), sentence = sayConflict(conflict, composition, language);
  return (
    <>
      <h2>{sentence}</h2>
      <section className="stack tight" aria-label={w.inbox.cause}>
        <h3>{w.inbox.cause}</h3>
        <div className="sides">{conflict.cause.map((c, i) => (
          <div key={i} className="panel"><div className="body stack tight">
            <p className="soft small">{c.item === 'catalogue' ? w.inbox.dictionary : `${departmentTitle(doc, doc.items[c.item]?.department, language)} · ${itemTitle(doc.items[c.item], c.item, language)}`}</p>
            <h3>{c.label}</h3><p className="code soft">{(c.path as readonly string[]).join('/')}</p>
            <ul className="row wrap">{Object.entries(c.keywords).map(([k, v]) => <li key={k} className="badge warning">{w.keyword(k, v)}</li>)}</ul>
          </div></div>
        ))}</div>
        <p className="soft small">{conflict.questions.length ? w.inbox.until(conflict.questions.length) : w.inbox.blocked}</p>
      </section>
      <section className="stack" aria-label={w.inbox.proposals}>
        <h3>{w.inbox.proposals}</h3>
        {conflict.proposals.length === 0 && <p className="soft">{w.inbox.noProposals}</p>}
        <ul className="stack">{conflict.proposals.map((p, i) => (
          <li key={i} className="panel"><div className="body row top">
            <div className="grow stack tight"><strong>{w.decisions.kinds[p.kind]}</strong><span className="soft small">{w.decisions.hints[p.kind]}</span>
              <Effect command={decide} args={ready({ kind: p.kind, fields: p.fields, ...(p.data && { data: p.data }), ...(p.map && { map: p.map }) })} /></div>
            <Button kind={i === 0 ? 'primary' : 'plain'} onPress={() => onDecide({ kind: p.kind, fields: p.fields as Decide['fields'], ...(p.data && { data: p.data as Decide['data'] }), ...(p.map && { map: p.map }), lead: sentence })}>{w.inbox.decide}</Button>
          </div></li>
        ))}</ul>
      </section>
    </>
  );
}

/** A decision as it would be taken, for a trial. */
const ready = (part: { readonly kind: Decision['kind']; readonly fields: readonly FieldRef[]; readonly data?: readonly string[]; readonly map?: unknown }): Decide => ({ id: 'trial', by: '-', reason: '-', at: '2000-01-01T00:00:00Z', ...part }) as unknown as Decide;

function SuggestionDetail({ suggestion: s, onDecide }: { readonly suggestion: Suggestion; readonly onDecide: (preset: DecisionPreset) => void }) {
  const { w, language } = useSpeech(), doc = useDoc(), teller = useTeller();
  const data = s.datum ?? (s.other && lineAt(doc, s.other)?.data[0]);
  const fields = s.datum !== undefined ? [s.field] : [s.field, s.other!];
  const same: DecisionPreset = { kind: 'same', fields: fields as Decide['fields'], ...(data !== undefined && { data: [data] as unknown as Decide['data'] }), lead: w.inbox.suggestionLead };
  return (
    <>
      <h2>{w.inbox.maybeSame}</h2>
      <div className="sides">
        {[s.field, ...(s.other ? [s.other] : [])].map((ref) => <div key={textOfRef(ref)} className="panel"><div className="body stack tight"><p className="soft small">{itemTitle(doc.items[ref.item], ref.item, language)}</p><h3>{labelOf(doc, ref)}</h3><p className="code soft">{textOfRef(ref)}</p></div></div>)}
        {s.datum !== undefined && <div className="panel"><div className="body stack tight"><p className="soft small">{w.inbox.datum}</p><h3>{teller?.datum(s.datum)}</h3><p className="code soft">{s.datum}</p></div></div>}
      </div>
      <section className="stack tight"><h3>{w.inbox.reasons(Math.round(s.score * 100))}</h3><ul className="row wrap">{s.reasons.map((r, i) => <li key={i} className="badge info">{w.likeness(r)}</li>)}</ul></section>
      {data !== undefined && <Effect command={decide} args={ready({ kind: 'same', fields, data: [data] })} />}
      <div className="row wrap"><Button kind="primary" onPress={() => onDecide(same)}>{w.decisions.kinds.same}</Button><Button onPress={() => onDecide({ kind: 'keepApart', fields: [s.field] as Decide['fields'], lead: w.inbox.suggestionLead })}>{w.decisions.kinds.keepApart}</Button></div>
    </>
  );
}

function RestingDecision({ id, state }: { readonly id: string; readonly state: 'stale' | 'idle' }) {
  const { w } = useSpeech(), doc = useDoc(), { store } = useDesk(), decision = doc.bundle.decisions?.find((d) => d.id === id);
  const [renewing, setRenewing] = useState(false);
  if (!decision) return null;
  return (
    <>
      <h2>{w.inbox.kinds[state]}</h2><p>{w.inbox.resting[state]}</p>
      <DecisionFacts decision={decision} />
      <div className="row">{state === 'stale' && <Button kind="primary" onPress={() => setRenewing(true)}>{w.decisions.renew}</Button>}<Button kind="danger" icon="trash" onPress={() => store.run(withdraw, { id })}>{w.decisions.withdraw}</Button></div>
      {renewing && <ReasonDialog title={w.decisions.renew} lead={decision.reason} onClose={() => setRenewing(false)} onDone={(signature) => store.run(renew, { id, ...signature })} />}
    </>
  );
}

function DecisionFacts({ decision: d }: { readonly decision: Decision }) {
  const doc = useDoc(), { w, language, text } = useSpeech(), teller = useTeller();
  return (
    <div className="stack tight">
      <strong>{w.decisions.kinds[d.kind]}{d.data && `: ${(d.data as readonly string[]).map((k) => teller?.datum(k) ?? k).join(w.comma)}`}{d.title && ` “${text(d.title)}”`}{d.kind === 'fixed' && ` = ${JSON.stringify(d.value)}`}{d.when && `: ${teller?.condition(d.when) ?? ''}`}</strong>
      <span className="small">{d.fields.map((f) => `${itemTitle(doc.items[f.item], f.item, language)} · ${labelOf(doc, f)}`).join(w.comma)}</span>
      <span className="soft small">{d.reason} — {d.by}{w.comma}{d.at.slice(0, 10)}</span>
    </div>
  );
}

function Decisions() {
  const doc = useDoc(), { w } = useSpeech(), { store } = useDesk(), states = useStore((s) => s.derived?.composition.decisions), list = doc.bundle.decisions ?? [];
  if (list.length === 0) return <div className="empty"><h2>{w.decisions.noneTitle}</h2><p>{w.decisions.noneText}</p></div>;
  return (
    <ul className="outline-items decisions">{list.map((d) => {
      const state = states?.find((s) => s.id === d.id)?.state;
      return (
        <li key={d.id} className="outline-row"><div className="grow"><DecisionFacts decision={d} /></div>
          {state && <span className={`badge ${state === 'inForce' ? 'good' : state === 'stale' ? 'warning' : ''}`}>{w.decisions.states[state]}</span>}
          <Button kind="danger" icon="trash" label={`${w.decisions.withdraw}: ${d.id}`} onPress={() => store.run(withdraw, { id: d.id })} /></li>
      );
    })}</ul>
  );
}

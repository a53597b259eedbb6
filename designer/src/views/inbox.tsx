// What would not fold, and what may be the same: one matter at a time, its smallest cause side by side, and the decisions that
// would settle it, with what each would do.

import { useMemo, useState } from 'react';
import { sayConflict, type Composition, type Conflict, type Decision, type FieldRef, type Suggestion } from '@onething/core';
import { typeset } from '@onething/papers';
import { acknowledge, decide, renew, review, settled, stepsFor, waysFor, withdraw, type Decide, type Way } from '../commands/index.ts';
import type { DesignDocument, Review, ReviewState } from '../document/document.ts';
import { labelAt, lineAt, textOfRef } from '../document/fields.ts';
import { pastDecisions } from '../document/past-decisions.ts';
import { mattersOf, type Matter } from '../document/problems.ts';
import { useDesk, useStore } from '../store/use-store.ts';
import { Button } from '../ui/button.tsx';
import { Segmented, SelectField, TextField } from '../ui/fields.tsx';
import { Icon } from '../ui/icons.tsx';
import { DecisionDialog, type DecisionPreset } from './decision-dialog.tsx';
import { Effect } from './effect.tsx';
import { noteFor } from './finding-note.ts';
import { findingText } from './finding-text.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import { useMatches } from './use-matches.ts';
import { focusFollowing, focusNear } from './refocus.ts';
import { useHeld } from './use-held.ts';
import { departmentTitle, itemTitle, useComposition, useDoc, useSpeech, useTeller } from './use-words.ts';

type Tab = 'open' | 'decisions';
type State = ReviewState | 'open';
const STATES: readonly State[] = ['open', 'asked', 'waiting', 'later'];
const NONE: ReadonlySet<string> = new Set();
const noteOf = (matter: Matter & { readonly kind: 'homonym' }, doc: DesignDocument) => noteFor(matter.finding, doc);

export function Inbox() {
  const { w } = useSpeech(),
    derived = useStore((s) => s.derived),
    doc = useDoc();
  const [tab, setTab] = useState<Tab>('open'),
    [kind, setKind] = useState<Matter['kind'] | ''>(''),
    [chosen, setChosen] = useState<string>();
  const [deciding, setDeciding] = useState<DecisionPreset>();
  const [state, setState] = useState<State | ''>(''),
    [ticked, setTicked] = useState<ReadonlySet<string>>(NONE);
  const matters = useMemo(() => (derived ? mattersOf(derived) : []), [derived]);
  const stateOf = (m: Matter): State => doc.reviews[m.id]?.state ?? 'open',
    states = STATES.filter((s) => matters.some((m) => stateOf(m) === s));
  const shown = matters.filter((m) => (kind === '' || m.kind === kind) && (state === '' || stateOf(m) === state)),
    picked = shown.filter((m) => ticked.has(m.id)),
    at = shown.find((m) => m.id === chosen) ?? shown[0];
  const kinds = [...new Set(matters.map((m) => m.kind))];
  return (
    <div className="inbox">
      <div className="toolbar">
        <Segmented<Tab>
          label={w.inbox.title}
          value={tab}
          onChange={setTab}
          choices={[
            { value: 'open', label: `${w.inbox.open} ${matters.length}` },
            { value: 'decisions', label: `${w.inbox.decisions} ${(doc.bundle.decisions ?? []).length}` }
          ]}
        />
        {tab === 'open' && kinds.length > 1 && (
          <select className="select" aria-label={w.inbox.filter} value={kind} onChange={(e) => setKind(e.target.value as Matter['kind'])}>
            <option value="">{w.inbox.allKinds}</option>
            {kinds.map((k) => (
              <option key={k} value={k}>
                {w.inbox.kinds[k]}
              </option>
            ))}
          </select>
        )}
        {tab === 'open' && matters.length > 0 && (states.length > 1 || state !== '') && (
          <select className="select" aria-label={w.inbox.state} value={state} onChange={(e) => setState(e.target.value as State)}>
            <option value="">{w.inbox.allStates}</option>
            {STATES.filter((s) => s === state || states.includes(s)).map((s) => (
              <option key={s} value={s}>
                {w.inbox.states[s]}
              </option>
            ))}
          </select>
        )}
        <span className="push" />
        <Button icon="plus" onPress={() => setDeciding({})}>
          {w.decisions.add}
        </Button>
      </div>
      {tab === 'decisions' ? (
        <Decisions />
      ) : matters.length > 0 && shown.length === 0 ? (
        <p className="empty">{w.inbox.noneShown}</p>
      ) : shown.length === 0 ? (
        <div className="empty">
          <Icon name="check" />
          <h2 tabIndex={-1}>{w.inbox.noneTitle}</h2>
          <p>{derived ? w.inbox.noneText : w.composing}</p>
        </div>
      ) : (
        <div className="inbox-body">
          <div className="inbox-side">
            {shown.length > 1 && (
              <label className="check small">
                <input
                  type="checkbox"
                  checked={picked.length === shown.length}
                  ref={(box) => {
                    if (box) box.indeterminate = picked.length > 0 && picked.length < shown.length;
                  }}
                  onChange={(e) => setTicked(e.target.checked ? new Set(shown.map((m) => m.id)) : NONE)}
                />
                {picked.length ? w.inbox.picked(picked.length) : w.inbox.pickAll}
              </label>
            )}
            <ul className="inbox-list" aria-label={w.inbox.open}>
              {shown.map((m) => (
                <MatterRow
                  key={m.id}
                  matter={m}
                  current={m === at}
                  picked={ticked.has(m.id)}
                  onPick={(on) => setTicked(new Set(on ? [...ticked, m.id] : [...ticked].filter((id) => id !== m.id)))}
                  onChoose={() => setChosen(m.id)}
                />
              ))}
            </ul>
          </div>
          {picked.length > 1 ? (
            <section className="inbox-detail stack wide" aria-label={w.inbox.detail}>
              <Many
                matters={picked}
                onDone={() => {
                  setTicked(NONE);
                  toMatters();
                }}
              />
            </section>
          ) : (
            at && (
              <section className="inbox-detail stack wide" aria-label={w.inbox.detail}>
                <Detail key={at.id} matter={at} onDecide={setDeciding} />
              </section>
            )
          )}
        </div>
      )}
      {deciding && (
        <DecisionDialog
          preset={deciding}
          onClose={() => {
            setDeciding(undefined);
            toMatters();
          }}
        />
      )}
    </div>
  );
}

/** What was settled is gone from the list: the one that is shown now has the focus. */
const toMatters = (): void =>
  focusFollowing(() => document.querySelector('.inbox-list [aria-current]') ?? document.querySelector('.inbox .empty h2'));

function MatterRow({
  matter,
  current,
  picked,
  onPick,
  onChoose
}: {
  readonly matter: Matter;
  readonly current: boolean;
  readonly picked: boolean;
  readonly onPick: (on: boolean) => void;
  readonly onChoose: () => void;
}) {
  const { w } = useSpeech(),
    title = useMatterTitle()(matter),
    state = useStore((s) => s.doc.reviews[matter.id]?.state);
  return (
    <li className="row">
      <input type="checkbox" aria-label={w.inbox.pick(title)} checked={picked} onChange={(e) => onPick(e.target.checked)} />
      <button type="button" aria-current={current || undefined} onClick={onChoose}>
        <span className={`sign ${matter.severity}`}>
          <Icon name={matter.severity} />
          <span className="hidden">{w.severity[matter.severity]}</span>
        </span>
        <span className="grow">
          <strong>{title}</strong>
          <span className="soft small">
            {w.inbox.kinds[matter.kind]}
            {state && ` · ${w.inbox.states[state]}`}
          </span>
        </span>
      </button>
    </li>
  );
}

function useMatterTitle(): (matter: Matter) => string {
  const { w, language } = useSpeech(),
    teller = useTeller(),
    doc = useDoc(),
    composition = useComposition();
  return (m) => {
    switch (m.kind) {
      case 'conflict':
        return `${m.conflict.datum === '*' ? w.inbox.wholeForm : (teller?.datum(m.conflict.datum) ?? m.conflict.datum)}`;
      case 'stale':
      case 'idle': {
        const d = doc.bundle.decisions?.find((x) => x.id === m.decision);
        return d ? w.about(w.decisions.kinds[d.kind], d.fields.map((f) => labelAt(doc.items, f)).join(w.comma)) : m.decision;
      }
      case 'homonym':
        return typeof m.finding.facts['label'] === 'string'
          ? typeset(w.quoted(m.finding.facts['label']), language)
          : findingText(m.finding, composition, language);
      case 'suggestion':
        return `${m.suggestion.label} ≈ ${m.suggestion.datum !== undefined ? (teller?.datum(m.suggestion.datum) ?? m.suggestion.datum) : labelAt(doc.items, m.suggestion.other!)}`;
      default:
        return m satisfies never;
    }
  };
}

function Detail({ matter, onDecide }: { readonly matter: Matter; readonly onDecide: (preset: DecisionPreset) => void }) {
  const composition = useComposition(),
    kept = useStore((s) => s.doc.reviews[matter.id]);
  if (!composition) return null;
  return (
    <>
      {matter.kind === 'conflict' && <ConflictDetail conflict={matter.conflict} composition={composition} onDecide={onDecide} />}
      {matter.kind === 'suggestion' && <SuggestionDetail suggestion={matter.suggestion} onDecide={onDecide} />}
      {(matter.kind === 'stale' || matter.kind === 'idle') && <RestingDecision id={matter.decision} state={matter.kind} />}
      {matter.kind === 'homonym' && <HomonymDetail matter={matter} composition={composition} onDecide={onDecide} />}
      <ReviewFields id={matter.id} review={kept} />
    </>
  );
}

/** How far it is, and what was asked of whom. */
function ReviewFields({ id, review: kept }: { readonly id: string; readonly review: Review | undefined }) {
  const { w } = useSpeech(),
    { store } = useDesk();
  const set = (state: ReviewState, text: string) => store.run(review, { id, review: { state, ...(text.trim() && { note: text.trim() }) } });
  const note = useHeld<string>(kept?.note ?? '', (text) => (kept ? set(kept.state, text) : undefined));
  return (
    <div className="inbox-state">
      <SelectField<State>
        label={w.inbox.state}
        value={kept?.state ?? 'open'}
        onChange={(next) => {
          if (next === 'open') store.run(review, { id });
          else set(next, note.value);
        }}
        choices={STATES.map((value) => ({ value, label: w.inbox.states[value] }))}
      />
      {kept && <TextField label={w.inbox.note} hint={w.inbox.noteHint} {...note} />}
    </div>
  );
}

/** Several at once: only what is open to every one of them, with one reason. */
function Many({ matters, onDone }: { readonly matters: readonly Matter[]; readonly onDone: () => void }) {
  const { w } = useSpeech(),
    { store } = useDesk(),
    doc = useDoc(),
    title = useMatterTitle(),
    [way, setWay] = useState<Way>();
  const ways = waysFor(matters, doc, noteOf),
    mark = (): string => `many ${store.get().history.past.length}`;
  const trial = (chosen: Way) => (d: DesignDocument) => settled(d, stepsFor(matters, chosen, TRIAL, d, noteOf));
  const assign = (state: State): void =>
    store.runAll(
      matters.map((m) => ({
        id: review.id,
        run: (d) => review(d, state === 'open' ? { id: m.id } : { id: m.id, review: { ...d.reviews[m.id], state } })
      })),
      mark()
    );
  const say = (chosen: Way): string =>
    chosen === 'letStand'
      ? w.problems.letStand
      : chosen === 'renew'
        ? w.decisions.renew
        : chosen === 'withdraw'
          ? w.decisions.withdraw
          : w.decisions.kinds[chosen];
  return (
    <>
      <h2>{w.inbox.picked(matters.length)}</h2>
      <ul className="small">
        {matters.map((m) => (
          <li key={m.id}>
            {w.inbox.kinds[m.kind]}
            {w.colon}
            {title(m)}
          </li>
        ))}
      </ul>
      <section className="stack" aria-label={w.inbox.together}>
        <h3>{w.inbox.together}</h3>
        <p className="soft small">{ways.length ? w.inbox.togetherLead : w.inbox.noWay}</p>
        <ul className="stack">
          {ways.map((x) => {
            const { refused } = trial(x)(doc);
            return (
              <li key={x} className="panel">
                <div className="body row top">
                  <div className="grow stack tight">
                    <strong>{say(x).replace('…', '')}</strong>
                    {x in w.decisions.hints && <span className="soft small">{w.decisions.hints[x as Decision['kind']]}</span>}
                    {refused.length > 0 && <p className="note warning small">{w.inbox.leftOut(refused.map(title))}</p>}
                    <Effect command={trial(x)} args={matters.map((m) => `${m.id} ${x}`)} />
                  </div>
                  <Button why={refused.length === matters.length ? w.inbox.allRefused : undefined} onPress={() => setWay(x)}>
                    {w.inbox.decideAll(matters.length - refused.length)}
                  </Button>
                </div>
              </li>
            );
          })}
        </ul>
      </section>
      <div className="inbox-state">
        <SelectField<State>
          label={w.inbox.stateOfAll}
          value={''}
          empty={w.choose}
          onChange={assign}
          choices={STATES.map((value) => ({ value, label: w.inbox.states[value] }))}
        />
      </div>
      {way && (
        <ReasonDialog
          title={say(way)}
          lead={w.inbox.oneReason(matters.length)}
          onClose={() => setWay(undefined)}
          onDone={(signature) => {
            store.runAll(stepsFor(matters, way, signature, store.get().doc, noteOf), mark());
            onDone();
          }}
        />
      )}
    </>
  );
}

const TRIAL = { by: '-', reason: '-', at: '2000-01-01T00:00:00Z' };

/** One name, several meanings: side by side, each with the items that ask it, to be called otherwise. */
function HomonymDetail({
  matter: { finding },
  composition,
  onDecide
}: {
  readonly matter: Matter & { readonly kind: 'homonym' };
  readonly composition: Composition;
  readonly onDecide: (preset: DecisionPreset) => void;
}) {
  const { w, language, text } = useSpeech(),
    { store } = useDesk(),
    doc = useDoc(),
    teller = useTeller(),
    [asking, setAsking] = useState(false);
  const keys = (Array.isArray(finding.facts['data']) ? finding.facts['data'] : []).map(String),
    note = noteFor(finding, doc),
    sentence = findingText(finding, composition, language);
  const data = keys.flatMap((key) => composition.data.find((d) => d.key === key) ?? []);
  return (
    <>
      <h2>{w.inbox.kinds.homonym}</h2>
      <p>{sentence}</p>
      <p className="soft">{w.inbox.homonymHint}</p>
      <div className="sides">
        {data.map((d) => {
          const fields = d.asks.map((a) => ({ item: a.item, path: a.path })) as unknown as Decide['fields'];
          return (
            <div key={d.key} className="panel">
              <div className="body stack tight">
                <h3>{teller?.field(d.key) ?? text(d.title)}</h3>
                <p className="code soft">{d.key}</p>
                <ul className="small soft">
                  {d.asks.map((a) => (
                    <li key={textOfRef(a as unknown as FieldRef)}>
                      {itemTitle(doc.items[a.item], a.item, language)} · {typeset(a.label, language)}
                    </li>
                  ))}
                </ul>
                <div>
                  <Button
                    onPress={() =>
                      onDecide({ kind: 'relabel', fields, data: [d.key] as unknown as Decide['data'], title: d.title, lead: sentence })
                    }
                  >
                    {w.form.relabel}
                  </Button>
                </div>
              </div>
            </div>
          );
        })}
      </div>
      {note && (
        <div>
          <Button onPress={() => setAsking(true)}>{w.problems.letStand}</Button>
        </div>
      )}
      {asking && note && (
        <ReasonDialog
          title={w.problems.letStand}
          lead={sentence}
          onClose={() => setAsking(false)}
          onDone={(signature) => store.run(acknowledge, { ...note, ...signature })}
        />
      )}
    </>
  );
}

function ConflictDetail({
  conflict,
  composition,
  onDecide
}: {
  readonly conflict: Conflict;
  readonly composition: Composition;
  readonly onDecide: (preset: DecisionPreset) => void;
}) {
  const { w, language } = useSpeech(),
    doc = useDoc(),
    sentence = typeset(sayConflict(conflict, composition, language), language);
  return (
    <>
      <h2>{sentence}</h2>
      <section className="stack tight" aria-label={w.inbox.cause}>
        <h3>{w.inbox.cause}</h3>
        <div className="sides">
          {conflict.cause.map((c, i) => (
            <div key={i} className="panel">
              <div className="body stack tight">
                <p className="soft small">
                  {c.item === 'catalogue'
                    ? w.inbox.dictionary
                    : `${departmentTitle(doc, doc.items[c.item]?.department, language)} · ${itemTitle(doc.items[c.item], c.item, language)}`}
                </p>
                <h3>{c.label}</h3>
                <p className="code soft">{(c.path as readonly string[]).join('/')}</p>
                <ul className="row wrap">
                  {Object.entries(c.keywords).map(([k, v]) => (
                    <li key={k} className="badge warning">
                      {w.keyword(k, v)}
                    </li>
                  ))}
                </ul>
              </div>
            </div>
          ))}
        </div>
        <p className="soft small">{conflict.questions.length ? w.inbox.until(conflict.questions.length) : w.inbox.blocked}</p>
      </section>
      <section className="stack" aria-label={w.inbox.proposals}>
        <h3>{w.inbox.proposals}</h3>
        {conflict.proposals.length === 0 && <p className="soft">{w.inbox.noProposals}</p>}
        <ul className="stack">
          {conflict.proposals.map((p, i) => (
            <li key={i} className="panel">
              <div className="body row top">
                <div className="grow stack tight">
                  <strong>{w.decisions.kinds[p.kind]}</strong>
                  <span className="soft small">{w.decisions.hints[p.kind]}</span>
                  <Effect
                    command={decide}
                    args={ready({ kind: p.kind, fields: p.fields, ...(p.data && { data: p.data }), ...(p.map && { map: p.map }) })}
                  />
                </div>
                <Button
                  kind={i === 0 ? 'primary' : 'plain'}
                  onPress={() =>
                    onDecide({
                      kind: p.kind,
                      fields: p.fields as Decide['fields'],
                      ...(p.data && { data: p.data as Decide['data'] }),
                      ...(p.map && { map: p.map }),
                      lead: sentence
                    })
                  }
                >
                  {w.inbox.decide}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** A decision as it would be taken, for a trial. */
const ready = (part: {
  readonly kind: Decision['kind'];
  readonly fields: readonly FieldRef[];
  readonly data?: readonly string[];
  readonly map?: unknown;
}): Decide => ({ id: 'trial', by: '-', reason: '-', at: '2000-01-01T00:00:00Z', ...part }) as unknown as Decide;

function SuggestionDetail({
  suggestion: s,
  onDecide
}: {
  readonly suggestion: Suggestion;
  readonly onDecide: (preset: DecisionPreset) => void;
}) {
  const { w, language } = useSpeech(),
    doc = useDoc(),
    teller = useTeller();
  const data = s.datum ?? (s.other && lineAt(doc.items, s.other)?.data[0]);
  const fields = s.datum !== undefined ? [s.field] : [s.field, s.other!];
  const same: DecisionPreset = {
    kind: 'same',
    fields: fields as Decide['fields'],
    ...(data !== undefined && { data: [data] as unknown as Decide['data'] }),
    lead: w.inbox.suggestionLead
  };
  return (
    <>
      <h2>{w.inbox.maybeSame}</h2>
      <div className="sides">
        {[s.field, ...(s.other ? [s.other] : [])].map((ref) => (
          <div key={textOfRef(ref)} className="panel">
            <div className="body stack tight">
              <p className="soft small">{itemTitle(doc.items[ref.item], ref.item, language)}</p>
              <h3>{labelAt(doc.items, ref)}</h3>
              <p className="code soft">{textOfRef(ref)}</p>
            </div>
          </div>
        ))}
        {s.datum !== undefined && (
          <div className="panel">
            <div className="body stack tight">
              <p className="soft small">{w.inbox.datum}</p>
              <h3>{teller?.datum(s.datum)}</h3>
              <p className="code soft">{s.datum}</p>
            </div>
          </div>
        )}
      </div>
      <section className="stack tight">
        <h3>{w.inbox.reasons(Math.round(s.score * 100))}</h3>
        <ul className="row wrap">
          {s.reasons.map((r, i) => (
            <li key={i} className="badge info">
              {w.likeness(r)}
            </li>
          ))}
        </ul>
      </section>
      {data !== undefined && <Effect command={decide} args={ready({ kind: 'same', fields, data: [data] })} />}
      <div className="row wrap">
        <Button kind="primary" onPress={() => onDecide(same)}>
          {w.decisions.kinds.same}
        </Button>
        <Button onPress={() => onDecide({ kind: 'keepApart', fields: [s.field] as Decide['fields'], lead: w.inbox.suggestionLead })}>
          {w.decisions.kinds.keepApart}
        </Button>
      </div>
    </>
  );
}

function RestingDecision({ id, state }: { readonly id: string; readonly state: 'stale' | 'idle' }) {
  const { w } = useSpeech(),
    doc = useDoc(),
    { store } = useDesk(),
    decision = doc.bundle.decisions?.find((d) => d.id === id);
  const [renewing, setRenewing] = useState(false);
  if (!decision) return null;
  return (
    <>
      <h2>{w.inbox.kinds[state]}</h2>
      <p>{w.inbox.resting[state]}</p>
      <DecisionFacts decision={decision} />
      <div className="row">
        {state === 'stale' && (
          <Button kind="primary" onPress={() => setRenewing(true)}>
            {w.decisions.renew}
          </Button>
        )}
        <Button
          kind="danger"
          icon="trash"
          onPress={() => {
            store.run(withdraw, { id });
            toMatters();
          }}
        >
          {w.decisions.withdraw}
        </Button>
      </div>
      {renewing && (
        <ReasonDialog
          title={w.decisions.renew}
          lead={decision.reason}
          onClose={() => setRenewing(false)}
          onDone={(signature) => {
            store.run(renew, { id, ...signature });
            toMatters();
          }}
        />
      )}
    </>
  );
}

function DecisionFacts({ decision: d }: { readonly decision: Decision }) {
  const doc = useDoc(),
    { w, language, text } = useSpeech(),
    teller = useTeller();
  return (
    <div className="stack tight">
      <strong>
        {w.decisions.kinds[d.kind]}
        {d.data && `${w.colon}${(d.data as readonly string[]).map((k) => teller?.datum(k) ?? k).join(w.comma)}`}
        {d.title && ` ${w.quoted(text(d.title))}`}
        {d.kind === 'fixed' && ` = ${JSON.stringify(d.value)}`}
        {d.when && `${w.colon}${teller?.condition(d.when) ?? ''}`}
      </strong>
      <span className="small">
        {d.fields.map((f) => `${itemTitle(doc.items[f.item], f.item, language)} · ${labelAt(doc.items, f)}`).join(w.comma)}
      </span>
      <span className="soft small">
        {d.reason} — {d.by}
        {w.comma}
        {d.at.slice(0, 10)}
      </span>
    </div>
  );
}

function Decisions() {
  const doc = useDoc(),
    { w, language } = useSpeech(),
    { store } = useDesk(),
    teller = useTeller(),
    states = useStore((s) => s.derived?.composition.decisions),
    history = useStore((s) => s.history),
    list = doc.bundle.decisions ?? [];
  const matches = useMatches(),
    [wanted, setWanted] = useState(''),
    [state, setState] = useState<DecisionState | ''>('');
  const past = useMemo(() => pastDecisions(doc, history), [doc, history]);
  if (list.length === 0 && past.length === 0)
    return (
      <div className="empty">
        <h2>{w.decisions.noneTitle}</h2>
        <p>{w.decisions.noneText}</p>
      </div>
    );
  const stateOf = (d: Decision) => states?.find((s) => s.id === d.id)?.state;
  const texts = (d: Decision): readonly string[] => [
    w.decisions.kinds[d.kind],
    d.reason,
    d.by,
    d.id,
    d.at.slice(0, 10),
    ...(d.data ?? []).map((k) => teller?.datum(k) ?? k),
    ...d.fields.flatMap((f) => [labelAt(doc.items, f), itemTitle(doc.items[f.item], f.item, language)])
  ];
  const shown = list
      .filter((d) => (state === '' || stateOf(d) === state) && matches(texts(d), wanted))
      .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)),
    days = [...new Set(shown.map((d) => d.at.slice(0, 10)))];
  return (
    <div className="decisions stack wide">
      <div className="filters">
        <input
          className="input"
          type="search"
          aria-label={w.decisions.search}
          placeholder={w.decisions.search}
          value={wanted}
          onChange={(e) => setWanted(e.target.value)}
        />
        <select className="select" aria-label={w.inbox.state} value={state} onChange={(e) => setState(e.target.value as DecisionState)}>
          <option value="">{w.inbox.allStates}</option>
          {(['inForce', 'stale', 'idle'] as const).map((s) => (
            <option key={s} value={s}>
              {w.decisions.states[s]}
            </option>
          ))}
        </select>
      </div>
      {shown.length === 0 && list.length > 0 && <p className="soft">{w.inbox.noneShown}</p>}
      {days.map((day) => (
        <section key={day} className="stack tight" aria-label={day}>
          <h3 className="soft numbers">{day}</h3>
          <ul className="outline-items">
            {shown
              .filter((d) => d.at.startsWith(day))
              .map((d) => {
                const now = stateOf(d);
                return (
                  <li key={d.id} data-decision={d.id} className="outline-row">
                    <div className="grow">
                      <DecisionFacts decision={d} />
                    </div>
                    {now && (
                      <span className={`badge ${now === 'inForce' ? 'good' : now === 'stale' ? 'warning' : ''}`}>
                        {w.decisions.states[now]}
                      </span>
                    )}
                    <Button
                      kind="danger"
                      icon="trash"
                      label={w.about(w.decisions.withdraw, d.id)}
                      onPress={() => {
                        const place = [...document.querySelectorAll<HTMLElement>('[data-decision]')].findIndex(
                          (row) => row.dataset['decision'] === d.id
                        );
                        store.run(withdraw, { id: d.id });
                        focusNear('[data-decision] > button', place, '.decisions input');
                      }}
                    />
                  </li>
                );
              })}
          </ul>
        </section>
      ))}
      {past.length > 0 && (
        <section className="stack tight" aria-labelledby="past">
          <h3 id="past">{w.decisions.past}</h3>
          <p className="soft small">{w.decisions.pastLead}</p>
          <ul className="outline-items">
            {past.map(({ how, decision }, i) => (
              <li key={i} className="outline-row inactive">
                <div className="grow">
                  <DecisionFacts decision={decision} />
                </div>
                <span className="badge">{w.decisions.hows[how]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

type DecisionState = Composition['decisions'][number]['state'];

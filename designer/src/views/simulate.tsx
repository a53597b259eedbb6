// What does one applicant meet, and what all of them? Answers by hand or from a persona, with what follows for each department;
// and the table of all situations that the conditions can tell apart.

import { useMemo, useState } from 'react';
import {
  equal,
  ledger,
  openQuestions,
  planSituation,
  type Composition,
  type Json,
  type Language,
  type SimulatedSituation,
  type Simulation
} from '@onething/core';
import { ledgerTables } from '@onething/papers';
import { pin, unpin } from '../commands/index.ts';
import { branchesOf } from '../document/branches.ts';
import { useLong } from '../derived/use-long.ts';
import { useDesk, useStore } from '../store/use-store.ts';
import { Button } from '../ui/button.tsx';
import { NumberInput, Segmented, TextField } from '../ui/fields.tsx';
import { useDatumKind } from './data-choices.ts';
import { Dossiers } from './dossiers.tsx';
import { freeId, useComposition, useDoc, useSpeech, useTeller } from './use-words.ts';

export function Simulate() {
  const { w } = useSpeech(),
    composition = useComposition(),
    [how, setHow] = useState<'one' | 'all'>('one');
  return (
    <div className="inbox">
      <div className="toolbar">
        <Segmented
          label={w.simulate.how}
          value={how}
          onChange={setHow}
          choices={[
            { value: 'one', label: w.simulate.one },
            { value: 'all', label: w.simulate.all }
          ]}
        />
      </div>
      {!composition ? (
        <p className="empty">{w.composing}</p>
      ) : composition.questions.length === 0 ? (
        <div className="empty">
          <h2>{w.simulate.emptyTitle}</h2>
          <p>{w.simulate.emptyText}</p>
        </div>
      ) : how === 'one' ? (
        <One composition={composition} />
      ) : (
        <All composition={composition} onTry={() => setHow('one')} />
      )}
    </div>
  );
}

function One({ composition }: { readonly composition: Composition }) {
  const { w, text, language } = useSpeech(),
    { store } = useDesk(),
    doc = useDoc(),
    teller = useTeller()!,
    answers = useStore((s) => s.session.answers),
    kindOf = useDatumKind();
  const [name, setName] = useState('');
  const set = (datum: string, value: Json | undefined): void => {
    const { [datum]: _was, ...rest } = answers;
    store.session({ simulating: true, answers: value === undefined ? rest : { ...rest, [datum]: value } });
  };
  const open = new Set(openQuestions(composition, answers).map((q) => q.datum as string));
  const plan = useMemo(() => planSituation(composition, answers), [composition, answers]),
    book = useMemo(() => ledger(composition, answers), [composition, answers]);
  return (
    <div className="simulate">
      <section className="stack simulate-answers" aria-label={w.simulate.answers}>
        <div className="stack tight">
          <h2>{w.simulate.personas}</h2>
          <ul className="stack tight">
            {doc.personas.map((p) => (
              <li key={p.id} className="row">
                <button
                  type="button"
                  className="link grow"
                  aria-pressed={equal(p.answers, answers)}
                  onClick={() => store.session({ simulating: true, answers: p.answers })}
                >
                  {text(p.title)}
                </button>
                <Button
                  kind="danger"
                  icon="close"
                  label={w.about(w.simulate.unpin, text(p.title))}
                  onPress={() => store.run(unpin, { id: p.id })}
                />
              </li>
            ))}
          </ul>
          <div className="row end-aligned">
            <div className="grow">
              <TextField label={w.simulate.pinAs} value={name} onChange={setName} />
            </div>
            <Button
              icon="pin"
              why={name.trim() === '' ? w.simulate.nameNeeded : undefined}
              onPress={() => {
                store.run(pin, {
                  id: freeId(
                    'persona',
                    doc.personas.map((p) => p.id)
                  ),
                  title: { zh: name.trim(), en: name.trim() },
                  answers
                });
                setName('');
              }}
            >
              {w.simulate.pin}
            </Button>
          </div>
        </div>
        <div className="row">
          <h2 className="grow">{w.simulate.answers}</h2>
          <Button kind="quiet" onPress={() => store.session({ answers: {}, simulating: false })}>
            {w.simulate.clear}
          </Button>
        </div>
        <ol className="stack tight">
          {composition.questions.map((q) => {
            const { kind, codes, values } = kindOf(q.datum),
              value = answers[q.datum];
            return (
              <li key={q.datum} className={value === undefined && !open.has(q.datum) ? 'answer idle' : 'answer'}>
                <span>
                  {text(q.title)}
                  {value === undefined && !open.has(q.datum) && <span className="soft small"> {w.simulate.noMatter}</span>}
                </span>
                {kind === 'boolean' || kind === 'codes' ? (
                  <select
                    className="select"
                    aria-label={text(q.title)}
                    value={value === undefined ? '' : JSON.stringify(value)}
                    onChange={(e) => set(q.datum, e.target.value === '' ? undefined : values.get(e.target.value)!)}
                  >
                    <option value="">{w.simulate.unanswered}</option>
                    {codes.map((c) => (
                      <option key={c.value} value={c.value}>
                        {c.label}
                      </option>
                    ))}
                  </select>
                ) : kind === 'number' ? (
                  <NumberInput
                    aria-label={text(q.title)}
                    value={typeof value === 'number' ? value : undefined}
                    onChange={(now) => set(q.datum, now)}
                  />
                ) : (
                  <input
                    className="input"
                    aria-label={text(q.title)}
                    value={value === undefined ? '' : String(value)}
                    onChange={(e) => set(q.datum, e.target.value === '' ? undefined : e.target.value)}
                  />
                )}
              </li>
            );
          })}
        </ol>
      </section>
      <section className="stack wide simulate-result" aria-label={w.simulate.result} aria-live="polite">
        <div className="stats">
          <Stat label={w.simulate.items} value={plan.items.length} />
          <Stat label={w.simulate.fields} value={book.fields.asked} before={book.fields.before} />
          <Stat label={w.simulate.documents} value={plan.materials.slots.length} />
          <Stat label={w.simulate.days} value={book.days.after} before={book.days.before} />
          <Stat label={w.simulate.visits} value={book.visits.after} before={book.visits.before} />
        </div>
        {plan.flow.cycles.length > 0 && (
          <p className="note error">{w.simulate.cycle(plan.flow.cycles[0]!.items.map((id) => teller.item(id)))}</p>
        )}
        <section className="stack tight">
          <h3>{w.simulate.order}</h3>
          {plan.items.length === 0 && <p className="soft">{w.simulate.noItems}</p>}
          <ol className="stages">
            {plan.flow.stages.map((stage, i) => (
              <li key={i} className="panel">
                <div className="body">
                  <p className="soft small">{w.simulate.stage(i + 1)}</p>
                  <ul>
                    {stage.map((id) => (
                      <li key={id}>
                        {teller.item(id)}
                        {plan.flow.critical.includes(id) && <span className="badge info">{w.flow.critical}</span>}
                      </li>
                    ))}
                  </ul>
                </div>
              </li>
            ))}
          </ol>
        </section>
        <section className="stack tight">
          <h3>{w.simulate.saved}</h3>
          <ul className="row wrap">
            {ledgerTables(book, language).lines.map(({ cause, name, count }) => (
              <li key={cause} className="badge good">
                {name} {count}
              </li>
            ))}
          </ul>
        </section>
        <Dossiers composition={composition} answers={answers} plan={plan} />
      </section>
    </div>
  );
}

function Stat({ label, value, before }: { readonly label: string; readonly value: number; readonly before?: number }) {
  return (
    <div className="stat">
      <span className="soft small">{label}</span>
      <strong className="numbers">
        {before !== undefined && before !== value && <s className="soft">{before}</s>} {value}
      </strong>
    </div>
  );
}

function All({ composition, onTry }: { readonly composition: Composition; readonly onTry: () => void }) {
  const { w } = useSpeech(),
    [whole, setWhole] = useState(false),
    answer = useLong(composition, { task: 'simulate', whole });
  if (!answer)
    return (
      <p className="empty" aria-busy="true">
        {w.simulate.working}
      </p>
    );
  if (answer.task !== 'simulate') return <p className="note error">{w.composeFailed}</p>;
  return <Table simulation={answer.simulation} composition={composition} onWhole={() => setWhole(true)} onTry={onTry} />;
}

type Order = 'asked' | 'materials' | 'days' | 'items';
const burdenOf = (s: SimulatedSituation, by: Order): number =>
  by === 'asked' ? s.fields.asked : by === 'materials' ? s.materials.brought : by === 'days' ? s.days.after : s.items.length;

function Table({
  simulation,
  composition,
  onWhole,
  onTry
}: {
  readonly simulation: Simulation;
  readonly composition: Composition;
  readonly onWhole: () => void;
  readonly onTry: () => void;
}) {
  const { w, language } = useSpeech(),
    { store } = useDesk(),
    teller = useTeller()!,
    [by, setBy] = useState<Order>('asked');
  const rows = useMemo(() => simulation.situations.toSorted((a, b) => burdenOf(b, by) - burdenOf(a, by)), [simulation, by]),
    shown = rows.slice(0, 200);
  const head = (order: Order, label: string) => (
    <th scope="col" className="end" aria-sort={by === order ? 'descending' : undefined}>
      <button type="button" className="link" onClick={() => setBy(order)}>
        {label}
      </button>
    </th>
  );
  return (
    <div className="page stack wide">
      <p className="row wrap">
        <span>{simulation.exhaustive ? w.simulate.allTried(rows.length) : w.simulate.sampled(rows.length, simulation.possible)}</span>
        {!simulation.exhaustive && simulation.possible !== undefined && simulation.possible <= MOST && (
          <Button onPress={onWhole}>{w.simulate.tryAll(simulation.possible)}</Button>
        )}
      </p>
      {simulation.findings.length > 0 && (
        <section className="stack tight">
          <h3>{w.simulate.findings}</h3>
          <ul className="stack tight">
            {simulation.findings.map((f, i) => (
              <li key={i} className="note warning">
                {w.say({ code: f.code, facts: named(f, teller) }, language)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Coverage composition={composition} simulation={simulation} onTry={onTry} />
      {simulation.answers.length > 0 && (
        <section className="stack tight">
          <h3>{w.simulate.dearest}</h3>
          <ul className="row wrap">
            {simulation.answers.slice(0, 5).map((a, i) => (
              <li key={i} className="badge">
                {w.about(short(teller.datum(a.datum), language), teller.value(a.datum, a.value)).replace('?: ', '? ')} ·{' '}
                {w.simulate.costs(Math.round(a.asked * 10) / 10, Math.round(a.materials * 10) / 10)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="panel scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{w.simulate.situation}</th>
              {head('items', w.simulate.items)}
              {head('asked', w.simulate.fields)}
              {head('materials', w.simulate.documents)}
              {head('days', w.simulate.days)}
              <th scope="col">
                <span className="hidden">{w.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((s, i) => (
              <tr key={i}>
                <td className="small">
                  {Object.entries(s.answers)
                    .filter(([, v]) => v !== false)
                    .map(([k, v]) => `${short(teller.datum(k), language)}${v === true ? '' : ` ${teller.value(k, v!)}`}`)
                    .join(w.comma)
                    .replaceAll('?, ', '? ') || w.simulate.allNo}
                  {s.verdict !== 'satisfiable' && <span className="badge error">{w.verdict[s.verdict]}</span>}
                </td>
                <td className="end" title={s.items.map((id) => teller.item(id)).join(w.comma)}>
                  {s.items.length}
                </td>
                <td className="end">{s.fields.asked}</td>
                <td className="end">{s.materials.brought}</td>
                <td className="end">{s.days.after}</td>
                <td>
                  <Button kind="quiet" onPress={() => store.session({ answers: s.answers, simulating: true, view: 'flow' })}>
                    {w.problems.show}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown.length && <p className="soft">{w.simulate.more(rows.length - shown.length)}</p>}
    </div>
  );
}

/** As many as are tried at most when somebody asks for all. */
const MOST = 50_000;

/** Where none of the pinned personas goes, and the answers that lead there. */
function Coverage({
  composition,
  simulation,
  onTry
}: {
  readonly composition: Composition;
  readonly simulation: Simulation;
  readonly onTry: () => void;
}) {
  const { w, text } = useSpeech(),
    { store } = useDesk(),
    teller = useTeller()!,
    personas = useDoc().personas;
  const branches = useMemo(
    () =>
      branchesOf(
        composition,
        personas,
        simulation.situations.map((s) => s.answers)
      ),
    [composition, personas, simulation]
  );
  const reached = branches.filter((b) => b.personas.length > 0).length,
    missing = branches.filter((b) => b.personas.length === 0);
  if (branches.length === 0) return null;
  return (
    <section className="stack tight">
      <h3>{w.simulate.coverage}</h3>
      <div className="row wrap">
        <meter min={0} max={branches.length} value={reached} aria-label={w.simulate.coverage} />
        <span>{w.simulate.reached(reached, branches.length)}</span>
      </div>
      {missing.length > 0 && (
        <details className="panel">
          <summary className="body">{w.simulate.unreached(missing.length)}</summary>
          <div className="scroll">
            <table>
              <thead>
                <tr>
                  <th scope="col">{w.simulate.branch}</th>
                  <th scope="col">{w.simulate.condition}</th>
                  <th scope="col">
                    <span className="hidden">{w.actions}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {missing.map((b, i) => (
                  <tr key={i}>
                    <th scope="row">
                      {teller.item(b.item)}
                      {b.part !== undefined && (
                        <p className="soft small">{'row' in b.part ? teller.row(b.part.row) : text(b.part.step.title)}</p>
                      )}
                    </th>
                    <td className="small">
                      <span className={b.met ? 'badge good' : 'badge'}>{b.met ? w.simulate.met : w.simulate.missed}</span>{' '}
                      {teller.condition(b.when)}
                    </td>
                    <td>
                      {b.example ? (
                        <Button
                          kind="quiet"
                          onPress={() => {
                            store.session({ answers: b.example!, simulating: true });
                            onTry();
                          }}
                        >
                          {w.simulate.goThere}
                        </Button>
                      ) : (
                        <span className="soft small">{simulation.exhaustive ? w.simulate.nobody : w.simulate.notMet}</span>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </section>
  );
}

/** What was answered: in Chinese a question becomes a phrase, in English it stays one. */
const short = (title: string, language: Language): string =>
  language === 'zh' ? title.replace(/^您(是否|的)?/u, '').replace(/[?\uff1f]$/u, '') : title;

function named(finding: Simulation['findings'][number], teller: ReturnType<typeof useTeller> & {}): Record<string, unknown> {
  return {
    ...finding,
    ...('datum' in finding && { datum: teller.datum(finding.datum) }),
    ...('item' in finding && { item: teller.item(finding.item) })
  };
}

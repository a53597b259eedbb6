// What is brought, for all items together or in one situation: which document serves whom, what need not be brought and why, and
// the rows of every list with what was settled.

import { useMemo, useState } from 'react';
import { allItems, planSituation, readDocument } from '@onething/core';
import { useStore } from '../store/use-store.ts';
import { MaterialRows } from './material-rows.tsx';
import { Replaced, SameDialog, SameDrag, SlotRow, type Same } from './same-material.tsx';
import { SituationBar } from './situation-bar.tsx';
import { useComposition, useDoc, useSpeech, useTeller } from './use-words.ts';

export function Materials() {
  const composition = useComposition(),
    { w } = useSpeech(),
    simulating = useStore((s) => s.session.simulating),
    answers = useStore((s) => s.session.answers),
    teller = useTeller(),
    doc = useDoc(),
    [same, setSame] = useState<Same>();
  // without answers every item and every row counts
  const plan = useMemo(() => {
    if (!composition) return undefined;
    if (simulating) return planSituation(composition, answers).materials;
    return planSituation(allItems(composition), {}).materials;
  }, [composition, simulating, answers]);
  if (!plan || !teller || !composition) return <p className="empty">{w.composing}</p>;
  const served = (refs: readonly { readonly item: string }[]): string =>
    [...new Set(refs.map((r) => r.item))].map((id) => teller.item(id)).join(w.comma);
  if (doc.bundle.items.length === 0)
    return (
      <div className="empty">
        <h2>{w.materials.emptyTitle}</h2>
        <p>{w.form.emptyText}</p>
      </div>
    );
  return (
    <div className="page stack wide">
      <header className="row wrap">
        <div className="grow">
          <h2>{w.materials.title}</h2>
          <p className="soft">{w.materials.lead(plan.slots.length, plan.free.length)}</p>
        </div>
        <SituationBar />
      </header>
      {plan.conflicts.length > 0 && (
        <ul className="note error">
          {plan.conflicts.map((c, i) => (
            <li key={i}>
              {c.kind === 'retainedTwice'
                ? w.materials.retainedTwice(
                    teller.document(c.key),
                    c.items.map((id) => teller.item(id))
                  )
                : w.materials.impossible(teller.item(c.demand.item))}
            </li>
          ))}
        </ul>
      )}
      <SameDrag onSame={setSame}>
        <div className="panel scroll">
          <table>
            <caption className="hidden">{w.materials.brought}</caption>
            <thead>
              <tr>
                <th scope="col">{w.materials.document}</th>
                <th scope="col">{w.materials.how}</th>
                <th scope="col">{w.materials.serves}</th>
              </tr>
            </thead>
            <tbody>
              {plan.slots.map((s) => (
                <SlotRow
                  key={`${s.key} ${s.part ?? ''}`}
                  id={`${s.key} ${s.part ?? ''}`}
                  type={typeOf(s.key)}
                  title={teller.document(s.key)}
                  onSame={setSame}
                >
                  <td>
                    {teller.terms(s).join(w.semicolon)}
                    {s.defer && <span className="badge info">{w.materials.deferred(teller.limit(s.defer))}</span>}
                  </td>
                  <td>
                    {served(s.serves)}
                    {s.serves.length > 1 && <span className="badge info">{w.materials.once(s.serves.length)}</span>}
                  </td>
                </SlotRow>
              ))}
              {plan.optional.map((s) => (
                <tr key={`o ${s.key}`}>
                  <th scope="row">
                    {teller.document(s.key)} <span className="badge">{w.materials.optional}</span>
                  </th>
                  <td>{teller.terms(s).join(w.semicolon)}</td>
                  <td>{served(s.serves)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </SameDrag>
      {plan.free.length > 0 && (
        <section className="stack" aria-labelledby="free">
          <h2 id="free">{w.materials.free}</h2>
          <div className="panel scroll">
            <table>
              <thead>
                <tr>
                  <th scope="col">{w.materials.document}</th>
                  <th scope="col">{w.materials.why}</th>
                  <th scope="col">{w.materials.serves}</th>
                </tr>
              </thead>
              <tbody>
                {plan.free.map((f) => (
                  <tr key={f.key}>
                    <th scope="row">{teller.document(f.key)}</th>
                    <td>{teller.free(f.why)}</td>
                    <td>{served(f.serves)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
      <Replaced />
      <MaterialRows onSame={setSame} />
      {same && <SameDialog {...same} onClose={() => setSame(undefined)} />}
    </div>
  );
}

/** `lease@premises` is a lease. */
const typeOf = (key: string): string => readDocument(key).type;

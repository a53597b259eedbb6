// What is brought, for all items together or in one situation: which document serves whom, what need not be brought and why, and
// the rows of every list with what was settled.

import { useMemo, useState } from 'react';
import { planSituation, type MaterialDecision } from '@onething/core';
import { decideMaterial, withdrawMaterial } from '../commands/index.ts';
import { useDesk, useStore } from '../store/use-store.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/fields.tsx';
import { Menu } from '../ui/menu.tsx';
import { Effect } from './effect.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { SituationBar } from './situation-bar.tsx';
import { freeId, itemTitle, useComposition, useDoc, useSpeech, useTeller } from './use-words.ts';

export function Materials() {
  const composition = useComposition(), { w } = useSpeech(), simulating = useStore((s) => s.session.simulating), answers = useStore((s) => s.session.answers), teller = useTeller(), doc = useDoc();
  // without answers every item and every row counts
  const plan = useMemo(() => {
    if (!composition) return undefined;
    if (simulating) return planSituation(composition, answers).materials;
    const items = composition.items.map(({ when: _when, ...item }) => ({ ...item, ...(item.materials && { materials: item.materials.map(({ when: _row, ...row }) => row) }) }));
    return planSituation({ ...composition, items } as typeof composition, {}).materials;
  }, [composition, simulating, answers]);
  if (!plan || !teller || !composition) return <p className="empty">{w.composing}</p>;
  const served = (refs: readonly { readonly item: string }[]): string => [...new Set(refs.map((r) => r.item))].map((id) => teller.item(id)).join(w.comma);
  if (doc.bundle.items.length === 0) return <div className="empty"><h2>{w.materials.emptyTitle}</h2><p>{w.form.emptyText}</p></div>;
  return (
    <div className="page stack wide">
      <header className="row wrap"><div className="grow"><h2>{w.materials.title}</h2><p className="soft">{w.materials.lead(plan.slots.length, plan.free.length)}</p></div><SituationBar /></header>
      {plan.conflicts.length > 0 && <ul className="note error">{plan.conflicts.map((c, i) => <li key={i}>{c.kind === 'retainedTwice' ? w.materials.retainedTwice(teller.document(c.key), c.items.map((id) => teller.item(id))) : w.materials.impossible(teller.item(c.demand.item))}</li>)}</ul>}
      <div className="panel scroll"><table>
        <caption className="hidden">{w.materials.brought}</caption>
        <thead><tr><th scope="col">{w.materials.document}</th><th scope="col">{w.materials.how}</th><th scope="col">{w.materials.serves}</th></tr></thead>
        <tbody>
          {plan.slots.map((s) => <tr key={`${s.key} ${s.part ?? ''}`}><th scope="row">{teller.document(s.key)}</th><td>{teller.terms(s).join(w.semicolon)}{s.deferDays !== undefined && <span className="badge info">{w.materials.deferred(s.deferDays)}</span>}</td><td>{served(s.serves)}{s.serves.length > 1 && <span className="badge info">{w.materials.once(s.serves.length)}</span>}</td></tr>)}
          {plan.optional.map((s) => <tr key={`o ${s.key}`}><th scope="row">{teller.document(s.key)} <span className="badge">{w.materials.optional}</span></th><td>{teller.terms(s).join(w.semicolon)}</td><td>{served(s.serves)}</td></tr>)}
        </tbody>
      </table></div>
      {plan.free.length > 0 && (
        <section className="stack" aria-labelledby="free"><h2 id="free">{w.materials.free}</h2>
          <div className="panel scroll"><table><thead><tr><th scope="col">{w.materials.document}</th><th scope="col">{w.materials.why}</th><th scope="col">{w.materials.serves}</th></tr></thead>
            <tbody>{plan.free.map((f) => <tr key={f.key}><th scope="row">{teller.document(f.key)}</th><td>{teller.free(f.why)}</td><td>{served(f.serves)}</td></tr>)}</tbody></table></div>
        </section>
      )}
      <Rows />
    </div>
  );
}

function Rows() {
  const doc = useDoc(), { w, language } = useSpeech(), { store } = useDesk(), teller = useTeller(), composition = useComposition();
  const [settling, setSettling] = useState<Pick<MaterialDecision, 'kind' | 'item' | 'requirement'>>(), [id, setId] = useState('');
  const decisions = doc.bundle.materialDecisions ?? [];
  const made = settling && { ...settling, id: id.trim() || freeId(settling.kind, decisions.map((d) => d.id)) };
  return (
    <section className="stack" aria-labelledby="rows"><h2 id="rows">{w.materials.rows}</h2><p className="soft">{w.materials.rowsLead}</p>
      <div className="panel scroll"><table>
        <thead><tr><th scope="col">{w.materials.row}</th><th scope="col">{w.materials.accepted}</th><th scope="col">{w.materials.necessity}</th><th scope="col">{w.materials.settled}</th><th scope="col"><span className="hidden">{w.actions}</span></th></tr></thead>
        {doc.bundle.items.map(({ item }) => (
          <tbody key={item}>
            <tr><th scope="rowgroup" colSpan={5} className="soft">{itemTitle(doc.items[item], item, language)}</th></tr>
            {(doc.items[item]?.materials ?? []).map((r) => {
              const decision = decisions.find((d) => d.item === item && d.requirement === r.id), row = composition?.items.find((i) => i.id === item)?.materials?.find((m) => m.id === r.id);
              return (
                <tr key={r.id} data-row={`${item}/${r.id}`}>
                  <th scope="row">{r.title}{row?.when && <p className="soft small">{w.flow.onlyIf} {teller?.condition(row.when)}</p>}</th>
                  <td className="small">{(row?.lists ?? []).map((list) => list.map((n) => teller?.document(n.key) ?? n.key).join(' + ')).join(w.materials.or) || <span className="badge warning">{w.materials.names}</span>}</td>
                  <td>{w.necessities[r.necessity]}</td>
                  <td className="small">{decision && <><span className="badge info">{w.materials.kinds[decision.kind]}</span> {decision.reason} <span className="soft">— {decision.by}</span></>}</td>
                  <td>{decision
                    ? <Button kind="quiet" label={`${w.decisions.withdraw}: ${r.title}`} onPress={() => store.run(withdrawMaterial, { id: decision.id })}>{w.decisions.withdraw}</Button>
                    : <Menu kind="quiet" icon="more" end label={`${w.actions}: ${r.title}`} items={(['drop', 'defer', 'commit'] as const).map((kind) => ({ label: w.materials.kinds[kind], onPress: () => { setId(''); setSettling({ kind, item, requirement: r.id }); } }))} />}</td>
                </tr>
              );
            })}
          </tbody>
        ))}
      </table></div>
      {made && <ReasonDialog title={w.materials.kinds[made.kind]} lead={w.materials.hints[made.kind]} onClose={() => setSettling(undefined)} onDone={(signature) => store.run(decideMaterial, { ...made, ...signature })}><details><summary className="soft">{w.decisions.more}</summary><TextField label={w.decisions.id} hint={w.decisions.idHint} value={id} onChange={setId} /></details><Effect command={decideMaterial} args={{ ...made, by: '-', reason: '-', at: '2000-01-01T00:00:00Z' }} /></ReasonDialog>}
    </section>
  );
}

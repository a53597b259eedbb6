// What does each department receive of these answers? Its own form filled in, the documents that serve it, what an earlier item
// will still produce, and what is missing.

import { useMemo } from 'react';
import {
  activeItems,
  complete,
  split,
  today,
  type Composition,
  type Dossier,
  type Json,
  type JsonObject,
  type SituationPlan
} from '@onething/core';
import { payloadLines } from '../document/payload.ts';
import { departmentTitle, useDoc, useSpeech, useTeller } from './use-words.ts';

export function Dossiers({
  composition,
  answers,
  plan
}: {
  readonly composition: Composition;
  readonly answers: JsonObject;
  readonly plan: SituationPlan;
}) {
  const { w } = useSpeech();
  const result = useMemo(() => {
    if (activeItems(composition, answers).length === 0) return undefined;
    const on = today(composition);
    return split(composition, complete(composition, answers, on), { on });
  }, [composition, answers]);
  if (!result) return null;
  return (
    <section className="stack tight" aria-labelledby="dossiers">
      <h3 id="dossiers">{w.simulate.dossiers}</h3>
      {result.dossiers.length === 0 && <p className="soft">{w.simulate.incomplete}</p>}
      {result.dossiers.map((d) => (
        <One key={d.item.id} dossier={d} plan={plan} />
      ))}
    </section>
  );
}

function One({
  dossier: {
    item: { id },
    department,
    payload,
    awaits
  },
  plan
}: {
  readonly dossier: Dossier;
  readonly plan: SituationPlan;
}) {
  const { w, language } = useSpeech(),
    teller = useTeller()!,
    doc = useDoc(),
    item = doc.items[id];
  const lines = useMemo(() => (item ? payloadLines(item, payload as JsonObject) : []), [item, payload]);
  const awaited = new Set(awaits.map((a) => (a.path as readonly string[]).join('/'))),
    dropped = new Set(
      (doc.bundle.decisions ?? [])
        .filter((d) => d.kind === 'drop')
        .flatMap((d) => d.fields.filter((f) => f.item === id).map((f) => (f.path as readonly string[]).join('/')))
    );
  const shown = lines.filter((l) => l.values.length > 0 || !dropped.has(l.path.join('/'))),
    missing = shown.filter((l) => l.values.length === 0 && !awaited.has(l.path.join('/'))).length;
  const brought = plan.materials.slots.filter((s) => s.serves.some((r) => r.item === id)),
    spared = plan.materials.free.filter((f) => f.serves.some((r) => r.item === id));
  return (
    <details className="panel">
      <summary className="body">
        <strong>{teller.item(id)}</strong>{' '}
        <span className="soft small">
          {departmentTitle(doc, department, language)} · {w.simulate.payload(lines.filter((l) => l.values.length > 0).length)}
          {brought.length > 0 && ` · ${w.simulate.brings(brought.length)}`}
        </span>
        {missing > 0 && (
          <>
            {' '}
            <span className="badge warning">{w.simulate.missing(missing)}</span>
          </>
        )}
      </summary>
      <div className="body stack">
        <dl className="facts">
          {shown.map((l) => (
            <div key={l.path.join('/')}>
              <dt title={l.path.join('/')}>{l.label}</dt>
              <dd>
                {l.values.length > 0 ? (
                  l.values.map((v) => text(v, w)).join(w.semicolon)
                ) : awaited.has(l.path.join('/')) ? (
                  <span className="badge info">
                    {w.simulate.awaits(teller.item(awaits.find((a) => (a.path as readonly string[]).join('/') === l.path.join('/'))!.from))}
                  </span>
                ) : (
                  <span className="badge warning">{w.simulate.notGiven}</span>
                )}
              </dd>
            </div>
          ))}
        </dl>
        {(brought.length > 0 || spared.length > 0) && (
          <ul className="small">
            {brought.map((s) => (
              <li key={`${s.key} ${s.part ?? ''}`}>
                {teller.document(s.key)}
                {w.colon}
                {teller.terms(s).join(w.semicolon)}
              </li>
            ))}
            {spared.map((f) => (
              <li key={f.key} className="soft">
                {teller.document(f.key)}
                {w.colon}
                {teller.free(f.why)}
              </li>
            ))}
          </ul>
        )}
        <details>
          <summary className="soft small">JSON</summary>
          <pre className="code scroll">{JSON.stringify(payload, null, 2)}</pre>
        </details>
      </div>
    </details>
  );
}

const text = (value: Json, w: ReturnType<typeof useSpeech>['w']): string =>
  value === true
    ? w.yes
    : value === false
      ? w.no
      : Array.isArray(value)
        ? value.map((v) => text(v as Json, w)).join(w.comma)
        : typeof value === 'object'
          ? JSON.stringify(value)
          : String(value);

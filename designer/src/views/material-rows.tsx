// The rows of every item's list as it is written, what was settled about each, what is wrong with it, and the quick ways to mend that.

import { useMemo, useState } from 'react';
import type { Diagnostic, Item, MaterialDecision } from '@onething/core';
import { acknowledge, decideMaterial, withdrawMaterial } from '../commands/index.ts';
import { useDesk, useStore } from '../store/use-store.ts';
import { Button } from '../ui/button.tsx';
import { Check, TextField } from '../ui/fields.tsx';
import { Icon } from '../ui/icons.tsx';
import { Menu, type MenuItem } from '../ui/menu.tsx';
import { Effect } from './effect.tsx';
import { noteFor, type FindingNote } from './finding-note.ts';
import { findingText } from './finding-text.ts';
import { ItemDialog } from './item-dialog.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import type { Same } from './same-material.tsx';
import { freeId, itemTitle, useComposition, useDoc, useSpeech, useTeller } from './use-words.ts';

type Settling = Pick<MaterialDecision, 'kind' | 'item' | 'requirement'> & { readonly reason?: string };

export function MaterialRows({ onSame }: { readonly onSame: (same: Same) => void }) {
  const doc = useDoc(),
    { w, language } = useSpeech(),
    { store } = useDesk(),
    teller = useTeller(),
    composition = useComposition(),
    found = useRowFindings();
  const [settling, setSettling] = useState<Settling>(),
    [id, setId] = useState(''),
    [editing, setEditing] = useState<Item>(),
    [noting, setNoting] = useState<{ readonly note: FindingNote; readonly lead: string }>(),
    [faulty, setFaulty] = useState(false);
  const decisions = doc.bundle.materialDecisions ?? [];
  const { reason, ...made } = settling ?? {},
    decision = settling && {
      ...(made as Omit<Settling, 'reason'>),
      id:
        id.trim() ||
        freeId(
          settling.kind,
          decisions.map((d) => d.id)
        )
    };
  // a finding about several rows speaks of this one here
  const said = (f: Diagnostic, row: string): string =>
    findingText(
      Array.isArray(f.facts['rows']) && f.at.length > 1 ? { ...f, facts: { ...f.facts, rows: [row] } } : f,
      composition,
      language
    );
  const settle = (next: Settling): void => {
    setId('');
    setSettling(next);
  };
  const fixes = (f: Diagnostic, item: Item, row: string): readonly MenuItem[] => {
    const note = noteFor(f, doc),
      at = { item: item.id, requirement: row as MaterialDecision['requirement'] },
      settled = decisions.some((d) => d.item === item.id && d.requirement === row);
    const newer = f.code === 'policy.supersededMaterial' ? replacementIn(doc.catalogue.materialTypes ?? {}, item, row) : undefined;
    return [
      ...(!settled && DROPPED.has(f.code)
        ? [
            {
              label: w.materials.kinds.drop,
              onPress: () =>
                settle({
                  ...at,
                  kind: 'drop',
                  reason: f.code === 'policy.catchAll' ? w.materials.catchAllReason : w.materials.noBasisReason
                })
            }
          ]
        : []),
      ...(!settled && f.code === 'policy.noBasis'
        ? [{ label: w.materials.kinds.commit, onPress: () => settle({ ...at, kind: 'commit' }) }]
        : []),
      ...(newer
        ? [{ label: w.materials.useNew(doc.catalogue.materialTypes![newer.to!]!.title[language]), onPress: () => onSame(newer) }]
        : []),
      { label: w.materials.editItem, icon: 'edit', onPress: () => setEditing(item) },
      ...(note ? [{ label: w.problems.letStand, onPress: () => setNoting({ note, lead: findingText(f, composition, language) }) }] : [])
    ];
  };
  return (
    <section className="stack" aria-labelledby="rows">
      <header className="row wrap">
        <div className="grow">
          <h2 id="rows">{w.materials.rows}</h2>
          <p className="soft">{w.materials.rowsLead}</p>
        </div>
        <Check label={w.materials.onlyFaulty} checked={faulty} onChange={setFaulty} />
      </header>
      <div className="panel scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{w.materials.row}</th>
              <th scope="col">{w.materials.accepted}</th>
              <th scope="col">{w.materials.necessity}</th>
              <th scope="col">{w.materials.settled}</th>
              <th scope="col">
                <span className="hidden">{w.actions}</span>
              </th>
            </tr>
          </thead>
          {doc.bundle.items.map(({ item: itemId }) => {
            const item = doc.items[itemId],
              rows = (item?.materials ?? []).flatMap((r, i) => {
                const list = found.get(`${itemId} ${i}`) ?? [];
                return faulty && list.length === 0 ? [] : [{ r, list }];
              });
            if (!item || rows.length === 0) return null;
            return (
              <tbody key={itemId}>
                <tr>
                  <th scope="rowgroup" colSpan={5} className="soft">
                    {itemTitle(item, itemId, language)}
                  </th>
                </tr>
                {rows.map(({ r, list }) => {
                  const taken = decisions.find((d) => d.item === itemId && d.requirement === r.id),
                    row = composition?.items.find((i) => i.id === itemId)?.materials?.find((m) => m.id === r.id);
                  return (
                    <tr key={r.id} data-row={`${itemId}/${r.id}`}>
                      <th scope="row">
                        {r.title}
                        {row?.when && (
                          <p className="soft small">
                            {w.flow.onlyIf} {teller?.condition(row.when)}
                          </p>
                        )}
                        {list.length > 0 && (
                          <ul className="stack tight" aria-label={w.materials.findings}>
                            {list.map((f, i) => (
                              <li key={i} className="row small finding-line">
                                <span className={`sign ${f.severity}`}>
                                  <Icon name={f.severity} />
                                  <span className="hidden">{w.severity[f.severity]}</span>
                                </span>
                                <span className="grow">{said(f, r.title)}</span>
                                <Menu kind="quiet" end label={w.about(w.materials.fix, said(f, r.title))} items={fixes(f, item, r.id)}>
                                  {w.materials.fix}
                                </Menu>
                              </li>
                            ))}
                          </ul>
                        )}
                      </th>
                      <td className="small">
                        {(row?.lists ?? [])
                          .map((alternatives) => alternatives.map((n) => teller?.document(n.key) ?? n.key).join(' + '))
                          .join(w.materials.or) || <span className="badge warning">{w.materials.names}</span>}
                      </td>
                      <td>{w.necessities[r.necessity]}</td>
                      <td className="small">
                        {taken && (
                          <>
                            <span className="badge info">{w.materials.kinds[taken.kind]}</span> {taken.reason}{' '}
                            <span className="soft">— {taken.by}</span>
                          </>
                        )}
                      </td>
                      <td>
                        {taken ? (
                          <Button
                            kind="quiet"
                            label={w.about(w.decisions.withdraw, r.title)}
                            onPress={() => store.run(withdrawMaterial, { id: taken.id })}
                          >
                            {w.decisions.withdraw}
                          </Button>
                        ) : (
                          <Menu
                            kind="quiet"
                            icon="more"
                            end
                            label={w.about(w.actions, r.title)}
                            items={(['drop', 'defer', 'commit'] as const).map((kind) => ({
                              label: w.materials.kinds[kind],
                              onPress: () => settle({ kind, item: itemId, requirement: r.id })
                            }))}
                          />
                        )}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            );
          })}
        </table>
      </div>
      {decision && (
        <ReasonDialog
          title={w.materials.kinds[decision.kind]}
          lead={w.materials.hints[decision.kind]}
          {...(reason !== undefined && { reason })}
          onClose={() => setSettling(undefined)}
          onDone={(signature) => store.run(decideMaterial, { ...decision, ...signature })}
        >
          <details>
            <summary className="soft">{w.decisions.more}</summary>
            <TextField label={w.decisions.id} hint={w.decisions.idHint} value={id} onChange={setId} />
          </details>
          <Effect command={decideMaterial} args={{ ...decision, by: '-', reason: '-', at: '2000-01-01T00:00:00Z' }} />
        </ReasonDialog>
      )}
      {noting && (
        <ReasonDialog
          title={w.problems.letStand}
          lead={noting.lead}
          onClose={() => setNoting(undefined)}
          onDone={(signature) => store.run(acknowledge, { ...noting.note, ...signature })}
        />
      )}
      {editing && <ItemDialog item={editing} onClose={() => setEditing(undefined)} />}
    </section>
  );
}

const DROPPED: ReadonlySet<string> = new Set(['policy.catchAll', 'policy.noBasis', 'policy.outputDemanded']);

/** Findings that are still open, by item and place of the row. */
function useRowFindings(): ReadonlyMap<string, readonly Diagnostic[]> {
  const derived = useStore((s) => s.derived);
  return useMemo(() => {
    const rows = new Map<string, Diagnostic[]>();
    for (const f of derived?.findings ?? [])
      for (const { document, id, pointer } of f.acknowledged ? [] : f.at) {
        if (document !== 'item' || pointer[0] !== 'materials' || typeof pointer[1] !== 'number') continue;
        const key = `${id} ${pointer[1]}`,
          list = rows.get(key) ?? [];
        rows.set(key, [...list, f]);
      }
    return rows;
  }, [derived]);
}

/** Which document of the row was replaced, and by which? */
function replacementIn(types: Readonly<Record<string, { readonly supersededBy?: string }>>, item: Item, row: string): Same | undefined {
  const need = item.materials
    ?.find((r) => r.id === row)
    ?.lists.flat()
    .find((n) => types[n.type]?.supersededBy !== undefined);
  return need && { from: need.type, to: types[need.type]!.supersededBy! };
}

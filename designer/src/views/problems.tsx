// What is wrong or worth a look, sentence by sentence, with a way to the place and a way to let it stand.

import { useMemo, useState } from 'react';
import type { Diagnostic } from '@onething/core';
import { acknowledge, reopen } from '../commands/index.ts';
import { findingId, itemOf } from '../document/problems.ts';
import { useDesk, useStore } from '../store/use-store.ts';
import { Button } from '../ui/button.tsx';
import { Check } from '../ui/fields.tsx';
import { Icon } from '../ui/icons.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { findingText } from './finding-text.ts';
import { itemTitle, useComposition, useDoc, useSpeech } from './use-words.ts';
import { noteFor } from './finding-note.ts';

const ORDER = { error: 0, warning: 1, info: 2 };

export function Problems() {
  const derived = useStore((s) => s.derived),
    { w } = useSpeech();
  const [settled, setSettled] = useState(false);
  const list = useMemo(
    () => (derived?.findings ?? []).filter((f) => settled || !f.acknowledged).toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity]),
    [derived, settled]
  );
  return (
    <section className="problems" aria-label={w.problems.title}>
      <div className="row">
        <Check label={w.problems.showSettled} checked={settled} onChange={setSettled} />
      </div>
      {list.length === 0 ? <p className="soft">{w.problems.nothing}</p> : <FindingList findings={list} />}
    </section>
  );
}

export function FindingList({ findings }: { readonly findings: readonly Diagnostic[] }) {
  return (
    <ul className="findings">
      {findings.map((f, i) => (
        <Finding key={`${findingId(f)} ${i}`} finding={f} />
      ))}
    </ul>
  );
}

function Finding({ finding }: { readonly finding: Diagnostic }) {
  const { store } = useDesk(),
    doc = useDoc(),
    { w, language } = useSpeech(),
    composition = useComposition(),
    sentence = findingText(finding, composition, language);
  const [asking, setAsking] = useState(false);
  const item = itemOf(finding, doc),
    note = noteFor(finding, doc),
    known = item !== undefined && doc.bundle.items.some((e) => e.item === item);
  return (
    <li className={finding.acknowledged ? 'finding settled' : 'finding'}>
      <span className={`sign ${finding.severity}`} title={w.severity[finding.severity]}>
        <Icon name={finding.severity} />
        <span className="hidden">{w.severity[finding.severity]}</span>
      </span>
      <div className="grow">
        <p>{sentence}</p>
        <p className="soft small">
          {item !== undefined && itemTitle(doc.items[item], item, language)}
          {finding.acknowledged && <> · {w.problems.letStandBy(finding.acknowledged.by, finding.acknowledged.reason)}</>}
        </p>
      </div>
      {known && (
        <Button kind="quiet" onPress={() => store.session({ view: 'flow', selection: { kind: 'item', id: item } })}>
          {w.problems.show}
        </Button>
      )}
      {note && !finding.acknowledged && (
        <Button kind="quiet" onPress={() => setAsking(true)}>
          {w.problems.letStand}
        </Button>
      )}
      {note && finding.acknowledged && (
        <Button kind="quiet" why={store.may(reopen, note) && w.problems.settledElsewhere} onPress={() => store.run(reopen, note)}>
          {w.problems.reopen}
        </Button>
      )}
      {asking && (
        <ReasonDialog
          title={w.problems.letStand}
          lead={sentence}
          onClose={() => setAsking(false)}
          onDone={(signature) => store.run(acknowledge, { ...note!, ...signature })}
        />
      )}
    </li>
  );
}

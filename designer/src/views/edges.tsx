// What can be done with the order of two items: wait, no longer wait, promise instead, supply later.

import { useState } from 'react';
import { connect, cut, disconnect, mend } from '../commands/index.ts';
import { useDesk } from '../store/use-store.ts';
import { SelectField } from '../ui/fields.tsx';
import { Menu, type MenuItem } from '../ui/menu.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { itemTitle, useComposition, useDoc, useSpeech } from './use-words.ts';

export interface Ends {
  readonly from: string;
  readonly to: string;
}

export function EdgeActions({ from, to }: Ends) {
  const { store } = useDesk(),
    { w, language } = useSpeech(),
    doc = useDoc(),
    composition = useComposition();
  const [cutting, setCutting] = useState<'commitment' | 'deferral'>();
  const isCut = doc.bundle.flow?.cuts?.some((c) => c.from === from && c.to === to),
    drawn = doc.bundle.flow?.edges?.some((c) => c.from === from && c.to === to);
  const derived = composition?.flow.edges.some((e) => e.from === from && e.to === to && e.origin === 'derived');
  const items: MenuItem[] = [
    ...(drawn
      ? [
          {
            label: w.flow.disconnect,
            icon: 'trash' as const,
            onPress: () => {
              store.run(disconnect, { from, to });
            }
          }
        ]
      : []),
    ...(derived && !isCut
      ? [
          { label: w.flow.cutCommitment, icon: 'cut' as const, onPress: () => setCutting('commitment') },
          { label: w.flow.cutDeferral, icon: 'cut' as const, onPress: () => setCutting('deferral') }
        ]
      : []),
    ...(isCut
      ? [
          {
            label: w.flow.mend,
            icon: 'link' as const,
            onPress: () => {
              store.run(mend, { from, to });
            }
          }
        ]
      : [])
  ];
  return (
    <>
      <Menu
        kind="quiet"
        icon="more"
        end
        label={w.flow.edgeActions(itemTitle(doc.items[from], from, language), itemTitle(doc.items[to], to, language))}
        items={items}
      />
      {cutting && (
        <ReasonDialog
          title={cutting === 'commitment' ? w.flow.cutCommitment : w.flow.cutDeferral}
          lead={w.flow.cutLead}
          onClose={() => setCutting(undefined)}
          onDone={(signature) => store.run(cut, { from, to, instead: cutting, ...signature })}
        />
      )}
    </>
  );
}

/** One item waits for another, chosen by name. */
export function ConnectDialog({ from: first = '', to: second = '', onClose }: Partial<Ends> & { readonly onClose: () => void }) {
  const { store } = useDesk(),
    { w, why, language } = useSpeech(),
    doc = useDoc();
  const [from, setFrom] = useState(first),
    [to, setTo] = useState(second);
  const choices = doc.bundle.items.map(({ item }) => ({ value: item as string, label: itemTitle(doc.items[item], item, language) }));
  const chosen = from !== '' && to !== '',
    wrong = chosen ? why(store.would(connect, { from, to, by: '-', reason: '-', at: '2000-01-01T00:00:00Z' })) : w.flow.endsNeeded;
  return (
    <ReasonDialog
      title={w.flow.connect}
      why={wrong}
      lead={w.flow.connectLead}
      onClose={onClose}
      onDone={(signature) => store.run(connect, { from, to, ...signature })}
    >
      <div className="pair">
        <SelectField label={w.flow.first} value={from} empty={w.choose} onChange={setFrom} choices={choices} />
        <SelectField label={w.flow.then} value={to} empty={w.choose} onChange={setTo} choices={choices.filter((c) => c.value !== from)} />
      </div>
      {chosen && wrong !== undefined && <p className="fault">{wrong}</p>}
    </ReasonDialog>
  );
}

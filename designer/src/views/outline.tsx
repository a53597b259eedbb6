// The flow as text: every box and every line of the canvas, in the order in which it runs; all that the canvas can do, by
// keyboard and screen reader, over the same commands.

import { useState, type KeyboardEvent } from 'react';
import { moveItem, removeItem } from '../commands/index.ts';
import { countsByItem } from '../document/problems.ts';
import { useDesk, useStore } from '../store/use-store.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icons.tsx';
import { ConnectDialog, EdgeActions } from './edges.tsx';
import { ItemsMenu, useItemDeeds } from './item-deeds.tsx';
import { focusNear } from './refocus.ts';
import { itemOfNode, useChart, type FlowChart } from './use-chart.ts';
import { departmentTitle, itemTitle, useComposition, useDoc, useReading, useSpeech, useTeller } from './use-words.ts';

export function Outline() {
  const doc = useDoc(),
    { w } = useSpeech(),
    chart = useChart();
  const [connecting, setConnecting] = useState(false),
    deeds = useItemDeeds();
  const keys = (event: KeyboardEvent): void => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'v') {
      event.preventDefault();
      deeds.paste();
    }
  };
  if (doc.bundle.items.length === 0)
    return (
      <div className="empty" role="group" aria-label={w.flow.outline} tabIndex={0} onKeyDown={keys}>
        <h2 id="steps" tabIndex={-1}>
          {w.flow.emptyTitle}
        </h2>
        <p>{w.flow.emptyText}</p>
        <div>
          <ItemsMenu />
        </div>
      </div>
    );
  return (
    <div className="outline stack wide">
      {chart && <Stages chart={chart} />}
      <section className="stack" aria-labelledby="edges">
        <div className="row">
          <h2 id="edges" className="grow">
            {w.flow.edges}
          </h2>
          <Button icon="link" onPress={() => setConnecting(true)}>
            {w.flow.connect}
          </Button>
        </div>
        <Edges />
      </section>
      {connecting && <ConnectDialog onClose={() => setConnecting(false)} />}
    </div>
  );
}

function Stages({ chart: { chart, plan } }: { readonly chart: FlowChart }) {
  const doc = useDoc(),
    { w } = useSpeech();
  const shown = chart.nodes.filter((n) => itemOfNode(n.id) !== undefined);
  const stages = [...new Set(shown.filter((n) => !n.inactive).map((n) => n.stage))].sort((a, b) => a - b);
  const idle = [
    ...shown.filter((n) => n.inactive).map((n) => itemOfNode(n.id)!),
    ...doc.bundle.items.map((e) => e.item as string).filter((id) => !shown.some((n) => itemOfNode(n.id) === id))
  ];
  return (
    <section className="stack" aria-labelledby="steps">
      <div className="row wrap">
        <h2 id="steps" className="grow" tabIndex={-1}>
          {w.flow.steps}
        </h2>
        {plan && <span className="badge info">{w.flow.days(plan.days, plan.sumDays)}</span>}
        <ItemsMenu />
      </div>
      {stages.map((stage) => (
        <div key={stage} className="stack tight">
          <h3 className="soft">{chart.stageTitle(stage) || w.flow.steps}</h3>
          <ul className="outline-items">
            {shown
              .filter((n) => n.stage === stage && !n.inactive)
              .map((n) => (
                <Row key={n.id} id={itemOfNode(n.id)!} critical={!!n.critical} badge={n.badge} />
              ))}
          </ul>
        </div>
      ))}
      {idle.length > 0 && (
        <div className="stack tight">
          <h3 className="soft">{w.flow.inactive}</h3>
          <ul className="outline-items">
            {idle.map((id) => (
              <Row key={id} id={id} critical={false} inactive />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function Row({
  id,
  critical,
  badge,
  inactive
}: {
  readonly id: string;
  readonly critical: boolean;
  readonly badge?: string | undefined;
  readonly inactive?: boolean;
}) {
  const { store } = useDesk(),
    doc = useDoc(),
    { w, language, why } = useSpeech(),
    reading = useReading();
  const selected = useStore((s) => (s.session.selection?.kind === 'item' && s.session.selection.id === id) || s.session.also.includes(id)),
    deeds = useItemDeeds();
  const found = useStore((s) => (s.derived ? (countsByItem(s.derived, s.doc).get(id) ?? 0) : 0));
  const entry = doc.bundle.items.find((e) => e.item === id),
    item = doc.items[id],
    at = doc.bundle.items.findIndex((e) => e.item === id);
  if (!entry) return null;
  const title = itemTitle(item, id, language);
  const select = (): void => store.session({ selection: { kind: 'item', id }, also: [] });
  // a key takes all that is selected, the button its own row
  const remove = (all: boolean): void => {
    const place = [...document.querySelectorAll<HTMLElement>('[data-outline]')].findIndex((row) => row.dataset['outline'] === id);
    if (all && deeds.chosen().includes(id)) deeds.remove();
    else store.run(removeItem, { id });
    focusNear('[data-outline] > button', place, '#steps');
  };
  const keys = (event: KeyboardEvent): void => {
    const command = event.ctrlKey || event.metaKey,
      key = event.key.toLowerCase();
    if (event.key === 'Delete') {
      event.preventDefault();
      remove(true);
    } else if (command && key === 'c') {
      event.preventDefault();
      if (!deeds.chosen().includes(id)) select();
      deeds.copy();
    } else if (command && key === 'v') {
      event.preventDefault();
      deeds.paste();
    } else if (command && key === 'a') {
      event.preventDefault();
      deeds.all();
    } else if (command && (key === 'enter' || key === ' ')) {
      event.preventDefault();
      deeds.toggle(id);
    }
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      store.run(moveItem, { id, to: at + (event.key === 'ArrowUp' ? -1 : 1) });
    }
  };
  return (
    <li data-outline={id} className={['outline-row', selected && 'selected', inactive && 'inactive'].filter(Boolean).join(' ')}>
      <button
        type="button"
        className="grow"
        aria-pressed={selected}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey) deeds.toggle(id);
          else select();
        }}
        onKeyDown={keys}
      >
        <strong>{title}</strong>
        <span className="soft small">
          {departmentTitle(doc, item?.department, language)} · {w.limit(item?.handling)}
          {(item?.steps ?? []).map((s) => ` · ${s.title[language]}`)}
        </span>
        <span className="small">
          {entry.when ? (
            <>
              <Icon name="questions" /> {w.flow.onlyIf} {reading(entry.when)}
            </>
          ) : (
            <span className="soft">{w.condition.always}</span>
          )}
        </span>
      </button>
      <span className="row">
        {critical && (
          <span className="badge info" title={w.flow.criticalHint}>
            {w.flow.critical}
          </span>
        )}
        {badge && <span className="badge">{badge}</span>}
        {found > 0 && (
          <span className="badge warning">
            <Icon name="warning" />
            {found}
            <span className="hidden">{w.problems.title}</span>
          </span>
        )}
        <Button
          kind="quiet"
          icon="up"
          label={w.about(w.moveUp, title)}
          why={why(store.may(moveItem, { id, to: at - 1 }))}
          onPress={() => store.run(moveItem, { id, to: at - 1 })}
        />
        <Button
          kind="quiet"
          icon="down"
          label={w.about(w.moveDown, title)}
          why={why(store.may(moveItem, { id, to: at + 1 }))}
          onPress={() => store.run(moveItem, { id, to: at + 1 })}
        />
        <Button kind="danger" icon="trash" label={w.about(w.flow.remove, title)} onPress={() => remove(false)} />
      </span>
    </li>
  );
}

function Edges() {
  const composition = useComposition(),
    teller = useTeller(),
    { w } = useSpeech();
  if (!composition || !teller) return null;
  if (composition.flow.edges.length === 0) return <p className="soft">{w.flow.noEdges}</p>;
  return (
    <ul className="outline-items">
      {composition.flow.edges.map((edge) => (
        <li key={`${edge.from} ${edge.to}`} className="outline-row">
          <div className="grow">
            <strong>
              {teller.item(edge.from)} → {teller.item(edge.to)}
            </strong>
            <p className="soft small">
              {edge.origin === 'derived'
                ? w.flow.carries(edge.carries.map((c) => (c.kind === 'datum' ? teller.datum(c.key) : teller.document(c.key))))
                : edge.reason}
            </p>
          </div>
          <span className={edge.cut ? 'badge warning' : edge.origin === 'drawn' ? 'badge info' : 'badge'}>
            {edge.cut ? w.flow.cuts[edge.cut] : w.flow.origins[edge.origin]}
          </span>
          <EdgeActions from={edge.from} to={edge.to} />
        </li>
      ))}
    </ul>
  );
}

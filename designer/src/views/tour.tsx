// The guided first run: a calm card beside the work, with one thing to do at a time. It waits for the real deed, never takes the
// focus, and can be left at any moment.

import { useStore, useDesk } from '../store/use-store.ts';
import { doneAt, STOPS, type Stop } from '../document/tour.ts';
import type { View } from '../store/session.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icons.tsx';
import { useSpeech } from './use-words.ts';

/** Where each stop takes place. */
const VIEW: Readonly<Record<Stop, View>> = {
  welcome: 'flow',
  add: 'flow',
  drop: 'form',
  materials: 'materials',
  answer: 'simulate',
  papers: 'papers',
  undo: 'papers',
  end: 'flow'
};

export function Tour() {
  const { store } = useDesk(),
    { w } = useSpeech(),
    at = useStore((s) => s.session.tour);
  const stop = STOPS[at ?? 0]!,
    view = useStore((s) => s.session.view);
  const done = useStore((s) =>
    doneAt(stop, {
      doc: s.doc,
      view: s.session.view,
      answered: Object.keys(s.session.answers).length > 0,
      undone: s.history.future.length > 0
    })
  );
  if (at === undefined) return null;
  const go = (to: number): void => store.session(to < STOPS.length ? { tour: to } : { tour: undefined, toured: true });
  const last = at === STOPS.length - 1,
    there = VIEW[stop];
  return (
    <section className="tour" aria-label={w.tour.title}>
      <header className="row">
        <span className="soft small grow">{w.tour.at(at + 1, STOPS.length)}</span>
        <Button kind="quiet" icon="close" label={w.tour.leave} onPress={() => store.session({ tour: undefined, toured: true })} />
      </header>
      <div aria-live="polite" className="stack tight">
        <h2>{w.tour.stops[stop].title}</h2>
        <p>{w.tour.stops[stop].text}</p>
        {done && (
          <p className="row small tour-done">
            <Icon name="check" />
            {w.tour.done}
          </p>
        )}
      </div>
      <footer className="row">
        {at > 0 && (
          <Button kind="quiet" onPress={() => go(at - 1)}>
            {w.editor.back}
          </Button>
        )}
        <span className="push" />
        {view !== there && stop !== 'undo' && stop !== 'end' && (
          <Button onPress={() => store.session({ view: there })}>{w.tour.show(w.views[there])}</Button>
        )}
        <Button kind={done === false ? 'plain' : 'primary'} onPress={() => go(at + 1)}>
          {last ? w.tour.finish : done === false ? w.tour.skip : w.editor.next}
        </Button>
      </footer>
    </section>
  );
}

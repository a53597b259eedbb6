// In whose situation is the flow shown? With all items, or as one applicant's answers leave it.

import { equal } from '@onething/core';
import { useDesk, useStore } from '../store/use-store.ts';
import { Button } from '../ui/button.tsx';
import { useDoc, useSpeech } from './use-words.ts';

export function SituationBar() {
  const { store } = useDesk(),
    { w, text } = useSpeech(),
    doc = useDoc(),
    simulating = useStore((s) => s.session.simulating),
    answers = useStore((s) => s.session.answers);
  const persona = doc.personas.find((p) => equal(p.answers, answers));
  return (
    <div className="row situation">
      <label className="row small">
        <span className="soft">{w.flow.situation}</span>
        <select
          className="select"
          value={simulating ? (persona?.id ?? '#') : ''}
          onChange={(e) => {
            const chosen = doc.personas.find((p) => p.id === e.target.value);
            store.session(chosen ? { simulating: true, answers: chosen.answers } : { simulating: e.target.value === '#' });
          }}
        >
          <option value="">{w.flow.everything}</option>
          {simulating && !persona && <option value="#">{w.flow.ownAnswers}</option>}
          {doc.personas.map((p) => (
            <option key={p.id} value={p.id}>
              {text(p.title)}
            </option>
          ))}
        </select>
      </label>
      <Button kind="quiet" icon="simulate" onPress={() => store.session({ view: 'simulate' })}>
        {w.flow.answer}
      </Button>
    </div>
  );
}

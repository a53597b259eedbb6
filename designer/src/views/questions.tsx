// Which guided questions are asked, in which order, and what hangs on each? Every condition stands beside in plain words.

import { useState } from 'react';
import type { Question } from '@onething/core';
import { changeCondition, forgetCondition, moveQuestion, removeQuestion, setCondition } from '../commands/index.ts';
import { countIn, dataIn } from '../document/condition.ts';
import type { DesignDocument } from '../document/document.ts';
import { labelAt } from '../document/fields.ts';
import { useJudged } from '../derived/use-judged.ts';
import { useDesk } from '../store/use-store.ts';
import { Button } from '../ui/button.tsx';
import { ConditionDialog } from './condition-dialog.tsx';
import { ConditionNotes } from './condition-notes.tsx';
import { QuestionDialog } from './question-dialog.tsx';
import { focusNear } from './refocus.ts';
import { itemTitle, useComposition, useDoc, useReading, useSpeech } from './use-words.ts';

export function Questions() {
  const doc = useDoc(),
    { w, text, language, why } = useSpeech(),
    { store } = useDesk(),
    composition = useComposition(),
    reading = useReading();
  const [editing, setEditing] = useState<Question | 'new'>(),
    [condition, setConditionOf] = useState<string>();
  const questions = doc.bundle.questions ?? [];
  const uses = (datum: string): string[] => [
    ...doc.bundle.items.filter((e) => dataIn(e.when).includes(datum)).map((e) => itemTitle(doc.items[e.item], e.item, language)),
    ...(doc.bundle.decisions ?? [])
      .filter((d) => dataIn(d.when).includes(datum))
      .map((d) =>
        w.questions.of(
          w.decisions.kinds[d.kind],
          d.fields.slice(0, 2).map((f) => labelAt(doc.items, f)),
          d.fields.length
        )
      )
  ];
  const within = (datum: string): number =>
    (composition?.items ?? []).reduce(
      (n, i) => n + [...(i.materials ?? []), ...(i.steps ?? [])].filter((r) => dataIn(r.when).includes(datum)).length,
      0
    );
  const entry = doc.bundle.items.find((e) => e.item === condition),
    conditions = doc.bundle.items.flatMap((e) => e.when ?? []),
    judged = useJudged(conditions, doc, composition);
  return (
    <div className="page stack wide">
      <header className="row">
        <div className="grow">
          <h2 id="questions" tabIndex={-1}>
            {w.questions.title}
          </h2>
          <p className="soft">{w.questions.lead}</p>
        </div>
        <Button kind="primary" icon="plus" onPress={() => setEditing('new')}>
          {w.questions.add}
        </Button>
      </header>
      {questions.length === 0 ? (
        <p className="empty">{w.questions.none}</p>
      ) : (
        <div className="panel scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{w.questions.wording}</th>
                <th scope="col">{w.questions.datum}</th>
                <th scope="col">{w.questions.decides}</th>
                <th scope="col" className="end">
                  {w.questions.saves}
                </th>
                <th scope="col">
                  <span className="hidden">{w.actions}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {questions.map((q, i) => {
                const users = uses(q.datum),
                  rows = within(q.datum),
                  saves = composition?.questions.find((c) => c.datum === q.datum)?.saves;
                return (
                  <tr key={q.datum} data-question={q.datum}>
                    <th scope="row">
                      <button type="button" className="link" onClick={() => setEditing(q)}>
                        {text(q.title)}
                      </button>
                      {q.help && <p className="soft small">{text(q.help)}</p>}
                    </th>
                    <td className="code whole">{q.datum}</td>
                    <td className="small">
                      {users.join(w.comma)}
                      {rows > 0 && <p className="soft">{w.questions.rows(rows)}</p>}
                      {users.length === 0 && rows === 0 && <span className="soft">{w.questions.nothingHangs}</span>}
                    </td>
                    <td className="end">{saves ?? ''}</td>
                    <td>
                      <div className="row">
                        <Button
                          kind="quiet"
                          icon="up"
                          label={w.about(w.moveUp, text(q.title))}
                          why={why(store.may(moveQuestion, { datum: q.datum, to: i - 1 }))}
                          onPress={() => store.run(moveQuestion, { datum: q.datum, to: i - 1 })}
                        />
                        <Button
                          kind="quiet"
                          icon="down"
                          label={w.about(w.moveDown, text(q.title))}
                          why={why(store.may(moveQuestion, { datum: q.datum, to: i + 1 }))}
                          onPress={() => store.run(moveQuestion, { datum: q.datum, to: i + 1 })}
                        />
                        <Button
                          kind="danger"
                          icon="trash"
                          label={w.about(w.remove, text(q.title))}
                          onPress={() => {
                            store.run(removeQuestion, { datum: q.datum });
                            focusNear('[data-question] .link', i, '#questions');
                          }}
                        />
                      </div>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      <section className="stack" aria-labelledby="conditions">
        <h2 id="conditions">{w.condition.title}</h2>
        <div className="panel scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{w.items.item}</th>
                <th scope="col">{w.inspector.forWhom}</th>
                <th scope="col">
                  <span className="hidden">{w.actions}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {doc.bundle.items.map((e) => (
                <tr key={e.item}>
                  <th scope="row">{itemTitle(doc.items[e.item], e.item, language)}</th>
                  <td>
                    {e.when ? (
                      <>
                        {reading(e.when)}
                        <ConditionNotes condition={e.when} judged={judged?.[conditions.indexOf(e.when)]} />
                      </>
                    ) : (
                      <span className="soft">{w.condition.always}</span>
                    )}
                  </td>
                  <td>
                    <div className="row">
                      <Button
                        kind="quiet"
                        icon="edit"
                        label={w.about(w.change, itemTitle(doc.items[e.item], e.item, language))}
                        onPress={() => setConditionOf(e.item)}
                      />
                    </div>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <Named />
      {editing && <QuestionDialog {...(editing !== 'new' && { question: editing })} onClose={() => setEditing(undefined)} />}
      {entry && (
        <ConditionDialog
          title={w.about(w.inspector.forWhom, itemTitle(doc.items[entry.item], entry.item, language))}
          value={entry.when}
          onClose={() => setConditionOf(undefined)}
          onDone={(when) => store.run(setCondition, { id: entry.item, when })}
        />
      )}
    </div>
  );
}

/** Conditions with a name: what each means, where it is used, and how to change it everywhere. */
function Named() {
  const doc = useDoc(),
    composition = useComposition(),
    { w, text } = useSpeech(),
    { store } = useDesk(),
    reading = useReading(),
    [editing, setEditing] = useState<string>();
  const named = Object.entries(doc.conditions),
    judged = useJudged(
      named.map(([, c]) => c.when),
      doc,
      composition
    );
  return (
    <section className="stack" aria-labelledby="named-conditions">
      <div>
        <h2 id="named-conditions">{w.condition.named}</h2>
        <p className="soft">{named.length ? w.condition.namedLead : w.condition.noneNamed}</p>
      </div>
      {named.length > 0 && (
        <div className="panel scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{w.condition.name}</th>
                <th scope="col">{w.simulate.condition}</th>
                <th scope="col">
                  <span className="hidden">{w.actions}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {named.map(([id, c], i) => (
                <tr key={id}>
                  <th scope="row">
                    {text(c.title)}
                    <p className="soft small">{w.condition.uses(usesOf(doc, id))}</p>
                  </th>
                  <td>
                    {reading(c.when)}
                    <ConditionNotes condition={c.when} judged={judged?.[i]} />
                  </td>
                  <td>
                    <div className="row">
                      <Button kind="quiet" icon="edit" label={w.about(w.change, text(c.title))} onPress={() => setEditing(id)} />
                      <Button
                        kind="danger"
                        icon="trash"
                        label={w.about(w.condition.forget, text(c.title))}
                        onPress={() => store.run(forgetCondition, { id })}
                      />
                    </div>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {editing !== undefined && doc.conditions[editing] && (
        <ConditionDialog
          needed
          title={w.about(w.condition.named, text(doc.conditions[editing].title))}
          value={doc.conditions[editing].when}
          onClose={() => setEditing(undefined)}
          onDone={(when) => {
            if (when) store.run(changeCondition, { id: editing, when });
          }}
        />
      )}
    </section>
  );
}

function usesOf({ bundle, conditions }: DesignDocument, id: string): number {
  const { when } = conditions[id]!,
    others = Object.entries(conditions).flatMap(([other, c]) => (other === id ? [] : [c.when]));
  return [...bundle.items.map((e) => e.when), ...(bundle.decisions ?? []).map((d) => d.when), ...others].reduce(
    (n, c) => n + countIn(c, when),
    0
  );
}

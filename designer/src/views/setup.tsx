// What is the bundle called, whose city is it, whom is it about?

import { readSubject } from '@onething/core';
import { useState } from 'react';
import { editBundle, removeSubject, setCity, setPolicy } from '../commands/index.ts';
import { useDesk } from '../store/use-store.ts';
import { Button } from '../ui/button.tsx';
import { bothOf, SelectField, TextField, TextPair } from '../ui/fields.tsx';
import { SubjectDialog } from './subject-dialog.tsx';
import { useHeld } from './use-held.ts';
import { itemTitle, useDoc, useSpeech } from './use-words.ts';

export function Setup() {
  const doc = useDoc(),
    { w, language, text } = useSpeech(),
    { store } = useDesk();
  const { bundle, catalogue } = doc;
  const take = (change: Parameters<typeof editBundle>[1]) => store.run(editBundle, change);
  const title = useHeld({ zh: bundle.title.zh as string, en: bundle.title.en as string }, (text) => take({ title: bothOf(text) })),
    id = useHeld<string>(bundle.id, (text) => take({ id: text.trim() }));
  const version = useHeld<string>(bundle.version, (text) => take({ version: text.trim() })),
    note = useHeld<string>(bundle.note ?? '', (text) => take({ note: text.trim() === '' ? null : text }));
  const [subject, setSubject] = useState<string | true>();
  const users = (name: string): string[] =>
    bundle.items
      .filter(
        (e) =>
          Object.values(e.subjects ?? {}).some((s) => readSubject(String(s)).name === name) ||
          (doc.items[e.item]?.subjects[name] && e.subjects?.[name] === undefined)
      )
      .map((e) => itemTitle(doc.items[e.item], e.item, language));
  return (
    <div className="page stack wide">
      <section className="panel" aria-labelledby="bundle">
        <header>
          <h2 id="bundle">{w.setup.bundle}</h2>
        </header>
        <div className="body stack">
          <TextPair label={w.setup.title} zh={w.zh} en={w.en} {...title} />
          <div className="trio">
            <TextField label={w.setup.id} {...id} />
            <TextField label={w.setup.version} {...version} />
            <TextField label={w.setup.note} {...note} />
          </div>
          <div className="trio">
            <SelectField
              label={w.setup.city}
              hint={w.setup.cityHint}
              empty={w.setup.noCity}
              value={bundle.jurisdiction ?? ''}
              onChange={(city) => store.run(setCity, { city: city || undefined })}
              choices={Object.entries(catalogue.jurisdictions ?? {}).map(([value, j]) => ({ value, label: j.title[language] }))}
            />
            <SelectField<'shared' | 'summed'>
              label={w.setup.copies}
              hint={w.setup.copiesHint}
              empty={w.setup.copiesDefault}
              value={bundle.policies?.copies ?? ''}
              onChange={(copies) => store.run(setPolicy, copies ? { copies } : {})}
              choices={(['shared', 'summed'] as const).map((value) => ({ value, label: w.setup.copiesKinds[value] }))}
            />
          </div>
          {bundle.jurisdiction && (
            <details>
              <summary>{w.setup.parameters}</summary>
              <dl className="facts small">
                {Object.entries(catalogue.jurisdictions?.[bundle.jurisdiction]?.parameters ?? {}).map(([name, value]) => (
                  <div key={name}>
                    <dt className="code">{name}</dt>
                    <dd className="numbers">{String(value)}</dd>
                  </div>
                ))}
              </dl>
            </details>
          )}
        </div>
      </section>
      <section className="stack" aria-labelledby="subjects">
        <header className="row">
          <div className="grow">
            <h2 id="subjects">{w.subjects.heading}</h2>
            <p className="soft">{w.subjects.lead}</p>
          </div>
          <Button kind="primary" icon="plus" onPress={() => setSubject(true)}>
            {w.subjects.add}
          </Button>
        </header>
        {Object.keys(bundle.subjects).length === 0 ? (
          <p className="empty">{w.subjects.none}</p>
        ) : (
          <div className="panel scroll">
            <table>
              <thead>
                <tr>
                  <th scope="col">{w.subjects.title}</th>
                  <th scope="col">{w.subjects.name}</th>
                  <th scope="col">{w.subjects.type}</th>
                  <th scope="col">{w.subjects.usedBy}</th>
                  <th scope="col">
                    <span className="hidden">{w.actions}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {Object.entries(bundle.subjects).map(([name, s]) => (
                  <tr key={name}>
                    <th scope="row">{text(s.title)}</th>
                    <td className="code">
                      {name}
                      {s.many && '[]'}
                    </td>
                    <td>{text(catalogue.subjectTypes[s.type]?.title)}</td>
                    <td className="small">{users(name).join(w.comma)}</td>
                    <td>
                      <div className="row">
                        <Button kind="quiet" icon="edit" label={w.about(w.change, text(s.title))} onPress={() => setSubject(name)} />
                        <Button
                          kind="danger"
                          icon="trash"
                          label={w.about(w.remove, text(s.title))}
                          onPress={() => store.run(removeSubject, { name })}
                        />
                      </div>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
      {subject !== undefined && (
        <SubjectDialog {...(typeof subject === 'string' && { edit: subject })} onClose={() => setSubject(undefined)} />
      )}
    </div>
  );
}

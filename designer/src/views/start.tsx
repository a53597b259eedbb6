// Where does one begin? With what is kept in this browser, an example, an empty bundle, or a file.

import { useEffect, useRef, useState } from 'react';
import type { Diagnostic } from '@onething/core';
import { typeset } from '@onething/papers';
import { documentOf, emptyDocument, type DesignDocument } from '../document/document.ts';
import type { Library } from '../document/read.ts';
import { begin, takeFile } from '../keep/open-file.ts';
import { titleOf, type Kept, type Shelf } from '../keep/shelf.ts';
import { versionsOf } from '../keep/work.ts';
import type { Template } from '../library.ts';
import type { Session } from '../store/session.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icons.tsx';
import { Preferences } from './preferences.tsx';
import { speechOf } from './use-words.ts';

export interface StartProps {
  readonly shelf: Shelf;
  readonly keeps: boolean;
  readonly library: Library;
  readonly templates: readonly Template[];
  readonly personal: Session;
  readonly onPersonal: (next: Partial<Session>) => void;
}

export function Start({ shelf, keeps, library, templates, personal, onPersonal }: StartProps) {
  const { w, text, language } = speechOf(personal.language);
  const [kept, setKept] = useState<readonly Kept[]>(),
    [problems, setProblems] = useState<readonly Diagnostic[]>([]),
    [over, setOver] = useState(false);
  const file = useRef<HTMLInputElement>(null),
    mine = useRef<HTMLElement>(null),
    gone = useRef<number>(undefined);
  const refresh = (): void => {
    void shelf.list('work/').then((list) => setKept(list.toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1))));
  };
  useEffect(() => {
    refresh();
    return shelf.watch(refresh);
  }, [shelf]);
  useEffect(() => {
    if (personal.tour !== undefined) onPersonal({ tour: undefined });
  }, []);

  // after deleting one goes on at the next, else at the heading
  useEffect(() => {
    if (gone.current === undefined || !kept) return;
    const links = mine.current!.querySelectorAll('a');
    (links[Math.min(gone.current, links.length - 1)] ?? mine.current!.querySelector('h2')!).focus();
    gone.current = undefined;
  }, [kept]);

  const nameOf = (k: Kept): string => typeset(titleOf(k, language), language);
  const go = (id: string): void => {
    location.hash = `#/${id}`;
  };
  const start = async (doc: DesignDocument): Promise<void> => go(await begin(doc, shelf));
  const take = async (given: File | undefined): Promise<void> => {
    if (!given) return;
    const { id, problems: faults } = await takeFile(given, shelf, library);
    setProblems(faults);
    if (id !== undefined) go(id);
  };
  const remove = async (key: string): Promise<void> => {
    const at = kept?.findIndex((k) => k.key === key);
    for (const version of await shelf.list(versionsOf(key.slice('work/'.length)))) await shelf.remove(version.key);
    await shelf.remove(key);
    gone.current = at;
    refresh();
  };
  return (
    <div
      className={over ? 'start over' : 'start'}
      onDragOver={(e) => {
        e.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(e) => {
        e.preventDefault();
        setOver(false);
        void take(e.dataTransfer.files[0]);
      }}
    >
      <header className="row">
        <span className="brand">
          <Icon name="flow" />
          {w.app}
        </span>
        <span className="push" />
        <Preferences personal={personal} onPersonal={onPersonal} />
      </header>
      <main className="stack wide">
        <div className="stack tight">
          <h1>{w.start.title}</h1>
          <p className="soft">{w.start.lead}</p>
        </div>
        {!keeps && <p className="note warning">{w.start.notKept}</p>}
        <div className="row wrap">
          <Button kind="primary" icon="plus" onPress={() => void start(emptyDocument(library.catalogue, 'my-bundle', w.start.newTitle))}>
            {w.start.empty}
          </Button>
          <Button icon="open" onPress={() => file.current?.click()}>
            {w.start.file}
          </Button>
          <span className="soft small">{w.start.drop}</span>
          <input
            ref={file}
            type="file"
            accept=".json,application/json"
            hidden
            aria-label={w.start.file}
            onChange={(e) => {
              void take(e.target.files?.[0]);
              e.target.value = '';
            }}
          />
        </div>
        {!personal.toured && (
          <section className="note row wrap" aria-label={w.tour.title}>
            <span className="grow">
              <strong>{w.tour.offer}</strong>
              <br />
              <span className="soft">{w.tour.offerText}</span>
            </span>
            <a className="button" href="#/tour">
              {w.tour.begin}
            </a>
          </section>
        )}
        {problems.length > 0 && (
          <div className="note error" role="alert">
            <strong>{w.start.cannotOpen}</strong>
            <ul>
              {problems.slice(0, 5).map((p, i) => (
                <li key={i}>{w.say(p, language)}</li>
              ))}
            </ul>
          </div>
        )}
        <section ref={mine} className="stack" aria-labelledby="kept">
          <h2 id="kept" tabIndex={-1}>
            {w.start.kept}
          </h2>
          {kept?.length === 0 && <p className="soft">{w.start.nothingKept}</p>}
          {kept && kept.length > 0 && (
            <ul className="cards">
              {kept.map((k) => (
                <li key={k.key} className="panel">
                  <a href={`#/${k.key.slice('work/'.length)}`}>
                    <strong>{nameOf(k)}</strong>
                    <span className="soft small">
                      {w.start.savedAt(new Date(k.savedAt).toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB'))}
                    </span>
                  </a>
                  <Button
                    kind="danger"
                    icon="trash"
                    label={w.about(w.start.remove, nameOf(k))}
                    onPress={() => {
                      if (confirm(w.start.removeSure(nameOf(k)))) void remove(k.key);
                    }}
                  />
                </li>
              ))}
            </ul>
          )}
        </section>
        <section className="stack" aria-labelledby="templates">
          <h2 id="templates">{w.start.templates}</h2>
          <ul className="cards">
            {templates.map(({ bundle, personas }) => (
              <li key={bundle.id} className="panel">
                <button type="button" onClick={() => void start({ ...documentOf(bundle, library.catalogue, library.items), personas })}>
                  <strong>{text(bundle.title)}</strong>
                  <span className="soft small">{w.start.itemCount(bundle.items.length)}</span>
                </button>
              </li>
            ))}
          </ul>
          <p className="soft small">{w.start.examplesNote}</p>
        </section>
      </main>
    </div>
  );
}

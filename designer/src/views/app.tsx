// Which page is it: the start, or the desk of one bundle? The address says so: `#/` and `#/<work>`.

import { useEffect, useState } from 'react';
import type { Diagnostic } from '@onething/core';
import { autosave, type Autosave } from '../keep/autosave.ts';
import type { Shelf } from '../keep/shelf.ts';
import { readWork, workKey } from '../keep/work.ts';
import { deriverOn, workerPort } from '../derived/deriver.ts';
import type { Library } from '../document/read.ts';
import { TOUR, tourDocument } from '../document/tour.ts';
import { begin } from '../keep/open-file.ts';
import { newSession, remember, rememberedPersonal, type Session } from '../store/session.ts';
import { createStore } from '../store/store.ts';
import { DeskContext, type Desk } from '../store/use-store.ts';
import { isModal, onNoDialog } from '../ui/modal.ts';
import { watchTyping } from '../ui/typing.ts';
import { speechOf } from './use-words.ts';
import { SavingContext, type Saving } from './saving.ts';
import { Boundary } from './boundary.tsx';
import { Shell } from './shell.tsx';
import { Start } from './start.tsx';
import type { Template } from '../library.ts';

export interface AppProps { readonly shelf: Shelf; readonly keeps: boolean; readonly library: Library; readonly templates: () => readonly Template[] }

export function App({ shelf, keeps, library, templates }: AppProps) {
  const id = useRoute();
  const [personal, setPersonal] = useState(() => newSession(rememberedPersonal(globalThis.localStorage, location.search, navigator.languages)));
  usePersonal(personal);
  // told at every change of the desk: most change nothing of this
  const change = (next: Partial<Session>): void => setPersonal((was) => {
    if (Object.entries(next).every(([key, value]) => was[key as keyof Session] === value)) return was;
    const now = { ...was, ...next };
    remember(globalThis.localStorage, now);
    return now;
  });
  const tour = useTour(id === TOUR_ROUTE, { shelf, library, templates }, (started) => change({ tour: started ? 0 : undefined }));
  if (id === TOUR_ROUTE) return <main className="empty"><p aria-busy={!tour}>{tour ? speechOf(personal.language).w.tour.notThere : speechOf(personal.language).w.start.opening}</p>{tour && <a className="button" href="#/">{speechOf(personal.language).w.start.back}</a>}</main>;
  return id === undefined
    ? <Boundary key="start" w={speechOf(personal.language).w}><Start shelf={shelf} keeps={keeps} library={library} templates={templates()} personal={personal} onPersonal={change} /></Boundary>
    : <Open key={id} id={id} shelf={shelf} library={library} personal={personal} onPersonal={change} />;
}

/** `#/tour` makes a copy of the restaurant and goes there. */
const TOUR_ROUTE = 'tour';

function useTour(wanted: boolean, { shelf, library, templates }: Pick<AppProps, 'shelf' | 'library' | 'templates'>, onStart: (started: boolean) => void): 'absent' | undefined {
  const [absent, setAbsent] = useState<'absent'>();
  useEffect(() => {
    if (!wanted) return;
    const template = templates().find((t) => t.bundle.id === TOUR.template), doc = tourDocument(template?.bundle, template?.personas ?? [], library);
    if (!doc) { setAbsent('absent'); return; }
    void begin(doc, shelf).then((id) => { onStart(true); location.replace(`#/${id}`); });
  }, [wanted]);
  return absent;
}

function useRoute(): string | undefined {
  const read = (): string | undefined => /^#\/([\w-]+)/.exec(location.hash)?.[1];
  const [id, setId] = useState(read);
  useEffect(() => {
    const heard = (): void => setId(read());
    addEventListener('hashchange', heard);
    return () => removeEventListener('hashchange', heard);
  }, []);
  return id;
}

/** The page's language and look follow the person. */
function usePersonal({ language, theme }: Session): void {
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
    if (theme === 'system') delete document.documentElement.dataset.theme; else document.documentElement.dataset.theme = theme;
  }, [language, theme]);
}

interface Opened { readonly desk: Desk; readonly saving: Saving; readonly close: () => void }

function Open({ id, shelf, library, personal, onPersonal }: { readonly id: string; readonly shelf: Shelf; readonly library: Library; readonly personal: Session; readonly onPersonal: (next: Partial<Session>) => void }) {
  const [opened, setOpened] = useState<Opened>(), [problems, setProblems] = useState<readonly Diagnostic[]>();
  const { w, language } = speechOf(personal.language);
  useEffect(() => {
    let gone = false, close: (() => void) | undefined;
    void openWork(id, shelf, library, personal, onPersonal).then((result) => {
      if ('problems' in result) { if (!gone) setProblems(result.problems); return; }
      close = result.close;
      if (gone) close(); else setOpened(result);
    });
    return () => { gone = true; close?.(); };
    // opened once for each work; what the person changes goes through the store
  }, [id]);
  if (problems) return <main className="empty"><h1>{w.start.cannotOpen}</h1><p>{problems.length ? w.say(problems[0]!, language) : w.start.notThere}</p><a className="button" href="#/">{w.start.back}</a></main>;
  if (!opened) return <main className="empty" aria-busy="true"><p>{w.start.opening}</p></main>;
  return <DeskContext value={opened.desk}><SavingContext value={opened.saving}>
    <Boundary w={w} onFault={() => void opened.saving.now()} way={<a className="button" href="#/">{w.start.back}</a>}><Shell /></Boundary>
  </SavingContext></DeskContext>;
}

async function openWork(id: string, shelf: Shelf, library: Library, personal: Session, onPersonal: (next: Partial<Session>) => void): Promise<Opened | { readonly problems: readonly Diagnostic[] }> {
  // the worker loads while the document is read
  const deriver = deriverOn(workerPort()), key = workKey(id), { work, revision, problems } = await readWork(shelf, key);
  if (!work) { deriver.close(); return { problems }; }
  const store = createStore(work, { ...personal, view: 'flow', selection: undefined }, deriver);
  const keeper: Autosave = autosave({
    shelf, key, revision, title: () => store.get().doc.bundle.title,
    work: () => { const { doc, history } = store.get(); return { doc, history }; },
    changed: (state) => store.saved(state),
  });
  const reload = async (silently = false): Promise<void> => {
    const theirs = await readWork(shelf, key);
    // somebody may have begun meanwhile
    if (!theirs.work || (silently && !idle())) return;
    seen = theirs.work.doc;
    store.open(theirs.work);
    keeper.adopt(theirs.revision);
    store.notify({ kind: 'otherTab' });
  };
  // in silence only where nothing is being written: in no field, and in no dialog; else once that is left. What was changed
  // by then is not overwritten: it is asked which one stays
  let newest = revision ?? 0;
  const follow = (): void => { if (newest > (keeper.revision ?? 0) && idle()) void reload(true); };
  const typing = watchTyping(follow), undialog = onNoDialog(follow);
  const idle = (): boolean => keeper.state === 'saved' && !isModal() && !typing.now();
  let seen = work.doc;
  const stop = store.subscribe(() => {
    const { doc, session } = store.get();
    if (doc !== seen) { seen = doc; keeper.touch(); }
    const { language, theme, by, toured } = session;
    onPersonal({ language, theme, by, toured });
  });
  const unwatch = shelf.watch((moved) => {
    if (moved.key !== key || moved.revision === keeper.revision) return;
    if (moved.revision === undefined) return;
    newest = moved.revision;
    follow();
  });
  const leaving = (event: BeforeUnloadEvent): void => { if (keeper.state !== 'saved') { void keeper.flush(); event.preventDefault(); } };
  const hidden = (): void => { if (document.visibilityState === 'hidden') void keeper.flush(); };
  addEventListener('beforeunload', leaving);
  document.addEventListener('visibilitychange', hidden);
  const saving: Saving = {
    now: () => keeper.flush(), takeTheirs: () => reload(),
    keepMine: async () => keeper.accept((await shelf.read(key))?.revision),
  };
  const close = (): void => {
    void keeper.flush().finally(() => keeper.close());
    stop(); unwatch(); undialog(); typing.stop();
    removeEventListener('beforeunload', leaving);
    document.removeEventListener('visibilitychange', hidden);
    store.close();
  };
  return { desk: { store, deriver, shelf, library, workId: id }, saving, close };
}

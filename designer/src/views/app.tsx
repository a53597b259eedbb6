// Which page is it: the start, or the desk of one bundle? The address says so: `#/` and `#/<work>`. A desk whose work could not
// be saved is left only when a person says so.

import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Diagnostic } from '@onething/core';
import { autosave, type Autosave } from '../keep/autosave.ts';
import type { Shelf } from '../keep/shelf.ts';
import { readWork, workKey } from '../keep/work.ts';
import { deriverOn, workerPort } from '../derived/deriver.ts';
import type { Library } from '../document/read.ts';
import { TOUR, tourDocument } from '../document/tour.ts';
import { begin } from '../keep/open-file.ts';
import { newSession, remember, rememberedPersonal, spoken, type Session } from '../store/session.ts';
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

export interface AppProps {
  readonly shelf: Shelf;
  readonly keeps: boolean;
  readonly library: Library;
  readonly templates: () => readonly Template[];
}

export function App({ shelf, keeps, library, templates }: AppProps) {
  const mayLeave = useRef<MayLeave>(undefined),
    id = useRoute(mayLeave);
  const [personal, setPersonal] = useState(() =>
    newSession(rememberedPersonal(globalThis.localStorage, location.search, navigator.languages))
  );
  usePersonal(personal);
  // told at every change of the desk: most change nothing of this
  const change = (next: Partial<Session>): void =>
    setPersonal((was) => {
      if (Object.entries(next).every(([key, value]) => was[key as keyof Session] === value)) return was;
      const now = { ...was, ...next };
      remember(globalThis.localStorage, now);
      if (next.language !== undefined) history.replaceState(history.state, '', spoken(location.href, next.language));
      return now;
    });
  const tour = useTour(id === TOUR_ROUTE, { shelf, library, templates }, (started) => change({ tour: started ? 0 : undefined }));
  if (id === TOUR_ROUTE)
    return (
      <main className="empty">
        <p aria-busy={!tour}>{tour ? speechOf(personal.language).w.tour.notThere : speechOf(personal.language).w.start.opening}</p>
        {tour && (
          <a className="button" href="#/">
            {speechOf(personal.language).w.start.back}
          </a>
        )}
      </main>
    );
  return id === undefined ? (
    <Boundary key="start" w={speechOf(personal.language).w}>
      <Start shelf={shelf} keeps={keeps} library={library} templates={templates()} personal={personal} onPersonal={change} />
    </Boundary>
  ) : (
    <Open key={id} id={id} shelf={shelf} keeps={keeps} mayLeave={mayLeave} library={library} personal={personal} onPersonal={change} />
  );
}

/** `#/tour` makes a copy of the restaurant and goes there. */
const TOUR_ROUTE = 'tour';

function useTour(
  wanted: boolean,
  { shelf, library, templates }: Pick<AppProps, 'shelf' | 'library' | 'templates'>,
  onStart: (started: boolean) => void
): 'absent' | undefined {
  const [absent, setAbsent] = useState<'absent'>();
  useEffect(() => {
    if (!wanted) return;
    const template = templates().find((t) => t.bundle.id === TOUR.template),
      doc = tourDocument(template?.bundle, template?.personas ?? [], library);
    if (!doc) {
      setAbsent('absent');
      return;
    }
    void begin(doc, shelf).then((id) => {
      onStart(true);
      location.replace(`#/${id}`);
    });
  }, [wanted]);
  return absent;
}

/** Asked before another page is shown. */
type MayLeave = () => Promise<boolean>;

function useRoute(mayLeave: RefObject<MayLeave | undefined>): string | undefined {
  const read = (): string | undefined => /^#\/([\w-]+)/.exec(location.hash)?.[1];
  const [id, setId] = useState(read);
  useEffect(() => {
    let at = read(),
      asking = false;
    const heard = async (): Promise<void> => {
      if (asking || read() === at) return;
      asking = true;
      const may = await (mayLeave.current?.() ?? true);
      asking = false;
      if (may) setId((at = read()));
      else history.pushState(undefined, '', at === undefined ? '#/' : `#/${at}`);
    };
    addEventListener('hashchange', heard);
    return () => removeEventListener('hashchange', heard);
  }, []);
  return id;
}

/** The page's language and look follow the person. */
function usePersonal({ language, theme }: Session): void {
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [language, theme]);
}

interface Opened {
  readonly desk: Desk;
  readonly saving: Saving;
  readonly mayLeave: MayLeave;
  readonly close: () => void;
}

interface OpenProps {
  readonly id: string;
  readonly shelf: Shelf;
  readonly keeps: boolean;
  readonly mayLeave: RefObject<MayLeave | undefined>;
  readonly library: Library;
  readonly personal: Session;
  readonly onPersonal: (next: Partial<Session>) => void;
}

function Open({ id, shelf, keeps, mayLeave, library, personal, onPersonal }: OpenProps) {
  const [opened, setOpened] = useState<Opened>(),
    [problems, setProblems] = useState<readonly Diagnostic[] | 'unread'>();
  const { w, language } = speechOf(personal.language);
  useEffect(() => {
    let gone = false,
      close: (() => void) | undefined;
    void openWork(id, shelf, keeps, library, personal, onPersonal).then(
      (result) => {
        if ('problems' in result) {
          if (!gone) setProblems(result.problems);
          return;
        }
        close = result.close;
        if (gone) {
          close();
          return;
        }
        mayLeave.current = result.mayLeave;
        setOpened(result);
      },
      () => setProblems('unread')
    );
    return () => {
      gone = true;
      mayLeave.current = undefined;
      close?.();
    };
    // opened once for each work; what the person changes goes through the store
  }, [id]);
  if (problems)
    return (
      <main className="empty">
        <h1>{w.start.cannotOpen}</h1>
        <p>{problems === 'unread' ? w.start.notRead : problems.length ? w.say(problems[0]!, language) : w.start.notThere}</p>
        <a className="button" href="#/">
          {w.start.back}
        </a>
      </main>
    );
  if (!opened)
    return (
      <main className="empty" aria-busy="true">
        <p>{w.start.opening}</p>
      </main>
    );
  return (
    <DeskContext value={opened.desk}>
      <SavingContext value={opened.saving}>
        <Boundary
          w={w}
          onFault={() => void opened.saving.now()}
          way={
            <a className="button" href="#/">
              {w.start.back}
            </a>
          }
        >
          <Shell />
        </Boundary>
      </SavingContext>
    </DeskContext>
  );
}

async function openWork(
  id: string,
  shelf: Shelf,
  keeps: boolean,
  library: Library,
  personal: Session,
  onPersonal: (next: Partial<Session>) => void
): Promise<Opened | { readonly problems: readonly Diagnostic[] }> {
  // the worker loads while the document is read
  const deriver = deriverOn(workerPort()),
    key = workKey(id);
  const { work, revision, problems } = await readWork(shelf, key).catch((error: unknown) => {
    deriver.close();
    throw error;
  });
  if (!work) {
    deriver.close();
    return { problems };
  }
  const store = createStore(work, { ...personal, view: 'flow', selection: undefined }, deriver);
  const keeper: Autosave = autosave({
    shelf,
    key,
    revision,
    title: () => store.get().doc.bundle.title,
    work: () => {
      const { doc, history } = store.get();
      return { doc, history };
    },
    changed: (state) => store.saved(state)
  });
  const reload = async (silently = false): Promise<void> => {
    const theirs = await readWork(shelf, key);
    // somebody may have begun meanwhile
    if (silently && !idle()) return;
    if (theirs.revision === undefined && theirs.problems.length === 0) {
      keeper.halt('deleted');
      return;
    }
    if (!theirs.work) return;
    seen = theirs.work.doc;
    store.open(theirs.work);
    keeper.adopt(theirs.revision);
    store.notify({ kind: 'otherTab' });
  };
  // in silence only where nothing is being written: in no field, and in no dialog; else once that is left. What was changed
  // by then is not overwritten: it is asked which one stays
  let newest = revision ?? 0;
  const follow = (): void => {
    if (newest > (keeper.revision ?? 0) && idle()) void reload(true);
  };
  const typing = watchTyping(follow),
    undialog = onNoDialog(follow);
  const idle = (): boolean => keeper.state === 'saved' && !isModal() && !typing.now();
  let seen = work.doc;
  const stop = store.subscribe(() => {
    const { doc, session } = store.get();
    if (doc !== seen) {
      seen = doc;
      keeper.touch();
    }
    const { language, theme, by, toured } = session;
    onPersonal({ language, theme, by, toured });
  });
  const unwatch = shelf.watch((moved) => {
    if (moved.key !== key || moved.revision === keeper.revision) return;
    if (moved.revision === undefined) {
      keeper.halt('deleted');
      return;
    }
    if (keeper.state === 'deleted') {
      keeper.halt('conflict');
      return;
    } // and kept anew
    newest = moved.revision;
    follow();
  });
  const leaving = (event: BeforeUnloadEvent): void => {
    if (keeper.state !== 'saved') void keeper.flush();
    else if (keeps || store.get().history.past.length === 0) return;
    event.preventDefault();
  };
  const mayLeave = async (): Promise<boolean> => {
    const saved = (): boolean => keeper.state === 'saved';
    if (saved()) return true;
    await keeper.flush();
    return saved() || confirm(speechOf(store.get().session.language).w.save.leaveSure);
  };
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') void keeper.flush();
  };
  addEventListener('beforeunload', leaving);
  document.addEventListener('visibilitychange', hidden);
  const saving: Saving = {
    keeps,
    now: () => keeper.flush(),
    takeTheirs: () => reload(),
    keepMine: async () => keeper.accept((await shelf.read(key))?.revision),
    letGo: () => keeper.adopt(undefined)
  };
  const close = (): void => {
    void keeper.flush().finally(() => keeper.close());
    stop();
    unwatch();
    undialog();
    typing.stop();
    removeEventListener('beforeunload', leaving);
    document.removeEventListener('visibilitychange', hidden);
    store.close();
  };
  return { desk: { store, deriver, shelf, library, workId: id }, saving, mayLeave, close };
}

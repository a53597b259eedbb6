// The desk: a bar with the bundle's name and what can be undone, a rail of views, the open view, what is selected, and the
// state of things at the foot.

import { useEffect, useState, Suspense, type DragEvent } from 'react';
import { counted, mattersOf, openFindings } from '../document/problems.ts';
import { takeFile } from '../keep/open-file.ts';
import { fileName, fileText } from '../keep/work.ts';
import { VIEWS, type View } from '../store/session.ts';
import type { Store } from '../store/store.ts';
import { useDesk, useStore } from '../store/use-store.ts';
import { Button } from '../ui/button.tsx';
import { focusView, giveBack } from '../ui/focus.ts';
import { Icon } from '../ui/icons.tsx';
import { Menu } from '../ui/menu.tsx';
import { isModal } from '../ui/modal.ts';
import { Flow } from './flow.tsx';
import { Help } from './help.tsx';
import { Problems } from './problems.tsx';
import { Preferences } from './preferences.tsx';
import { Boundary } from './boundary.tsx';
import { fetchWhenIdle, later, lazily } from './lazily.tsx';
import { useSaving } from './saving.ts';
import { download } from './download.ts';
import { Toast } from './toast.tsx';
import { Tour } from './tour.tsx';
import { useSpeech } from './use-words.ts';
import { Inbox } from './inbox.tsx';
import { FormView } from './form.tsx';
import { Materials } from './materials.tsx';
import { Questions } from './questions.tsx';
import { Setup } from './setup.tsx';
import { Versions } from './versions.tsx';

const Simulate = lazily(() => import('./simulate.tsx').then((m) => m.Simulate));
const Papers = lazily(() => import('./papers.tsx').then((m) => m.Papers));
later(() => import('../document/compare.ts'));
// the preview, with what the form element fetches itself
for (const load of Object.values(
  import.meta.glob('../../../packages/form/src/{define,later,messages/zh,messages/en,messages/materials/zh,messages/materials/en}.ts')
))
  later(load);

const PAGES: Readonly<Record<View, () => React.ReactNode>> = {
  flow: () => <Flow />,
  form: () => <FormView />,
  inbox: () => <Inbox />,
  materials: () => <Materials />,
  questions: () => <Questions />,
  simulate: () => <Simulate />,
  papers: () => <Papers />,
  setup: () => <Setup />
};

export function Shell() {
  const view = useStore((s) => s.session.view),
    taken = useStore((s) => s.taken),
    { w } = useSpeech(),
    saving = useSaving(),
    save = (): void => void saving.now();
  const [help, setHelp] = useState(false),
    [versions, setVersions] = useState(false);
  useShortcuts(() => setHelp(true));
  useTheRest();
  // who opens a bundle is in it, also by the keyboard; so is whose field went when another document came
  useEffect(() => giveBack(null), [taken]);
  const drop = useDroppedFile();
  return (
    <div className={drop.over ? 'desk over' : 'desk'} {...drop.handlers}>
      <TopBar onHelp={() => setHelp(true)} onVersions={() => setVersions(true)} />
      <NotKept />
      <OtherTab />
      <Tour />
      <div className="desk-body">
        <Rail />
        <main className="desk-main" aria-label={w.views[view]}>
          <Boundary key={`${view} ${taken}`} w={w} onFault={save}>
            <Suspense fallback={<p className="empty">{w.start.opening}</p>}>{PAGES[view]()}</Suspense>
          </Boundary>
        </main>
      </div>
      <Foot />
      <Toast />
      {help && (
        <Boundary w={w} onClose={() => setHelp(false)}>
          <Help onClose={() => setHelp(false)} />
        </Boundary>
      )}
      {versions && (
        <Boundary w={w} onClose={() => setVersions(false)} onFault={save}>
          <Versions onClose={() => setVersions(false)} />
        </Boundary>
      )}
    </div>
  );
}

function TopBar({ onHelp, onVersions }: { readonly onHelp: () => void; readonly onVersions: () => void }) {
  const { store } = useDesk(),
    { w, text } = useSpeech(),
    saving = useSaving();
  const title = useStore((s) => s.doc.bundle.title),
    save = useStore((s) => s.save),
    session = useStore((s) => s.session),
    online = useOnline();
  const past = useStore((s) => s.history.past.length),
    future = useStore((s) => s.history.future.length);
  const last = useStore((s) => s.history.past.at(-1)?.label),
    next = useStore((s) => s.history.future[0]?.label);
  return (
    <header className="topbar">
      <a className="button quiet" href="#/" title={w.start.back} aria-label={w.start.back}>
        <Icon name="left" />
      </a>
      <h1>{text(title)}</h1>
      <span
        className={
          save === 'failed' || save === 'conflict' || save === 'deleted'
            ? 'badge error'
            : !saving.keeps
              ? 'badge warning'
              : save === 'saved'
                ? 'badge'
                : 'badge info'
        }
        role="status"
      >
        {saving.keeps ? w.save[save] : w.save.notKept}
        {!online && ` · ${w.save.offline}`}
      </span>
      <span className="push" />
      <Button
        kind="quiet"
        icon="undo"
        label={`${w.undo}${last ? `: ${w.commandName(last)}` : ''} (Ctrl+Z)`}
        why={past === 0 ? w.nothingToUndo : undefined}
        onPress={() => store.undo()}
      />
      <Button
        kind="quiet"
        icon="redo"
        label={`${w.redo}${next ? `: ${w.commandName(next)}` : ''} (Ctrl+Shift+Z)`}
        why={future === 0 ? w.nothingToRedo : undefined}
        onPress={() => store.redo()}
      />
      <Menu
        kind="quiet"
        icon="file"
        end
        items={[
          { label: w.file.save, icon: 'save', onPress: () => void saving.now() },
          { label: w.file.versions, icon: 'clock', onPress: onVersions },
          { label: w.file.export, icon: 'file', apart: true, onPress: () => exportFile(store) },
          {
            label: w.file.exportBundle,
            onPress: () => {
              const { bundle } = store.get().doc;
              download(`${bundle.id}.bundle.json`, `${JSON.stringify(bundle, null, 2)}\n`);
            }
          }
        ]}
      >
        {w.file.menu}
      </Menu>
      <Preferences personal={session} onPersonal={(change) => store.session(change)} />
      <Button kind="quiet" icon="help" label={`${w.help.title} (?)`} onPress={onHelp} />
    </header>
  );
}

const exportFile = (store: Store): void => {
  const { doc } = store.get();
  download(fileName(doc), fileText(doc));
};

/** Where the browser keeps nothing, a file is the way out. */
function NotKept() {
  const { store } = useDesk(),
    { w } = useSpeech(),
    saving = useSaving();
  if (saving.keeps) return null;
  return (
    <div className="note warning banner row wrap">
      <span className="grow">{w.start.notKept}</span>
      <Button onPress={() => exportFile(store)}>{w.file.export}</Button>
    </div>
  );
}

function OtherTab() {
  const save = useStore((s) => s.save),
    { w } = useSpeech(),
    saving = useSaving();
  if (save === 'deleted')
    return (
      <div className="note error banner row wrap" role="alert">
        <span className="grow">{w.save.deletedText}</span>
        <Button onPress={() => void saving.keepMine()}>{w.save.keepHere}</Button>
        <Button
          onPress={() => {
            saving.letGo();
            location.hash = '#/';
          }}
        >
          {w.start.back}
        </Button>
      </div>
    );
  if (save !== 'conflict') return null;
  return (
    <div className="note error banner row wrap" role="alert">
      <span className="grow">{w.save.conflictText}</span>
      <Button onPress={() => void saving.takeTheirs()}>{w.save.takeTheirs}</Button>
      <Button onPress={() => void saving.keepMine()}>{w.save.keepMine}</Button>
    </div>
  );
}

function Rail() {
  const { store } = useDesk(),
    { w } = useSpeech(),
    view = useStore((s) => s.session.view);
  const waiting = useStore((s) =>
    s.derived ? mattersOf(s.derived).filter((m) => m.severity !== 'info' || m.kind === 'suggestion').length : 0
  );
  return (
    <nav className="rail" aria-label={w.viewsLabel}>
      <ul>
        {VIEWS.map((v, i) => (
          <li key={v}>
            <button
              type="button"
              aria-current={v === view ? 'page' : undefined}
              title={`${w.views[v]} (Alt+${i + 1})`}
              onClick={() => store.session({ view: v })}
            >
              <Icon name={v} />
              <span>{w.views[v]}</span>
              {v === 'inbox' && waiting > 0 && (
                <span className="badge warning" aria-label={w.inbox.waiting(waiting)}>
                  {waiting}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Foot() {
  const { store } = useDesk(),
    { w } = useSpeech();
  const derived = useStore((s) => s.derived),
    deriving = useStore((s) => s.deriving),
    failure = useStore((s) => s.failure),
    open = useStore((s) => s.session.problems);
  const found = derived && counted(openFindings(derived)),
    counts = derived?.composition.counts;
  return (
    <footer className="foot">
      {open && <Problems />}
      <div className="foot-bar">
        <button type="button" className="button quiet" aria-expanded={open} onClick={() => store.session({ problems: !open })}>
          {w.problems.title}
          {found &&
            (['error', 'warning', 'info'] as const).map(
              (s) =>
                found[s] > 0 && (
                  <span key={s} className={`badge ${s}`}>
                    <Icon name={s} />
                    {found[s]}
                    <span className="hidden">{w.severity[s]}</span>
                  </span>
                )
            )}
          {found && found.error + found.warning + found.info === 0 && (
            <span className="badge good">
              <Icon name="check" />
              {w.problems.none}
            </span>
          )}
        </button>
        <span className="push" />
        {failure && (
          <span className="badge error" role="alert">
            {w.composeFailed}
          </span>
        )}
        {counts && <span className="soft small numbers">{w.foot(counts.paper, counts.questions)}</span>}
        {derived && (
          <span
            className={`badge ${derived.composition.verdict.kind === 'satisfiable' ? 'good' : derived.composition.verdict.kind === 'empty' ? 'error' : 'warning'}`}
          >
            {w.verdict[derived.composition.verdict.kind]}
          </span>
        )}
        <span className="soft small" aria-live="polite">
          {deriving ? w.composing : w.upToDate}
        </span>
      </div>
    </footer>
  );
}

/** A file that is dropped here is opened as a work of its own; what is open stays kept. */
function useDroppedFile() {
  const { store, shelf, library } = useDesk(),
    saving = useSaving(),
    { w, language } = useSpeech(),
    [over, setOver] = useState(false);
  const holdsFile = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');
  const take = async (file: File): Promise<void> => {
    const { id, problems } = await takeFile(file, shelf, library);
    if (id === undefined) {
      store.notify({ kind: 'told', text: w.about(w.start.cannotOpen, problems[0] ? w.say(problems[0], language) : file.name) });
      return;
    }
    await saving.now();
    location.hash = `#/${id}`;
  };
  return {
    over,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (holdsFile(event)) {
          event.preventDefault();
          setOver(true);
        }
      },
      onDragLeave: (event: DragEvent) => {
        if (event.currentTarget === event.target) setOver(false);
      },
      onDrop: (event: DragEvent) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file) void take(file);
      }
    }
  };
}

function useShortcuts(onHelp: () => void): void {
  const { store } = useDesk(),
    saving = useSaving();
  useEffect(() => {
    const keys = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase(),
        command = event.ctrlKey || event.metaKey;
      // inside of a form element too, whose insides are no target of their own
      const [from] = event.composedPath(),
        typing =
          from instanceof HTMLElement && from.closest('input:not([type=checkbox], [type=radio]), textarea, [contenteditable]') !== null;
      if (command && key === 's') {
        event.preventDefault();
        void saving.now();
        return;
      }
      if (isModal()) return;
      if (command && !typing && key === 'z') {
        event.preventDefault();
        if (event.shiftKey) store.redo();
        else store.undo();
      } else if (command && !typing && key === 'y') {
        event.preventDefault();
        store.redo();
      } else if (event.altKey && VIEWS[Number(event.key) - 1]) {
        event.preventDefault();
        store.session({ view: VIEWS[Number(event.key) - 1]! });
        focusView();
      } else if (!typing && !command && event.key === '?') {
        event.preventDefault();
        onHelp();
      } else if (!typing && !command && event.key === '/') {
        const box = document.querySelector<HTMLInputElement>('[data-search]');
        if (box) {
          event.preventDefault();
          box.focus();
        }
      }
    };
    addEventListener('keydown', keys);
    return () => removeEventListener('keydown', keys);
  }, [store, saving, onHelp]);
}

/** Once the desk is shown, what comes later is fetched beside it. */
function useTheRest(): void {
  const shown = useStore((s) => s.derived !== undefined);
  useEffect(() => (shown ? fetchWhenIdle() : undefined), [shown]);
}

function useOnline(): boolean {
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const heard = (): void => setOnline(navigator.onLine);
    addEventListener('online', heard);
    addEventListener('offline', heard);
    return () => {
      removeEventListener('online', heard);
      removeEventListener('offline', heard);
    };
  }, []);
  return online;
}

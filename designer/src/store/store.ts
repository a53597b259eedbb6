// One store for one open bundle: the document with its history, the session, and what was computed last. Views read it through
// selectors and change it by commands alone.

import type { Command, Outcome, Refusal } from '../commands/command.ts';
import type { Derived } from '../derived/derive.ts';
import { sameSources, type Deriver } from '../derived/deriver.ts';
import type { DesignDocument } from '../document/document.ts';
import { record, redo, undo, type History } from '../history/history.ts';
import type { Work } from '../keep/work.ts';
import type { SaveState } from '../keep/autosave.ts';
import type { Session } from './session.ts';

export interface State {
  readonly doc: DesignDocument;
  readonly history: History;
  readonly session: Session;
  /** Of the document or one shortly before it; undefined until the first time. */
  readonly derived: Derived | undefined;
  readonly deriving: boolean;
  readonly failure: string | undefined;
  readonly save: SaveState;
  /** How often another document took the place: views begin anew then. */
  readonly taken: number;
  readonly notice: Notice | undefined;
}

export interface Notice {
  readonly no: number;
  readonly kind: 'done' | 'refused' | 'undone' | 'redone' | 'otherTab' | 'told';
  readonly text?: string | undefined;
  readonly label?: string | undefined;
  readonly refusal?: Refusal | undefined;
}

export interface Deed {
  readonly id: string;
  readonly run: (doc: DesignDocument) => Outcome;
}

export interface Store {
  get(): State;
  subscribe(listener: () => void): () => void;
  /** Does it, or tells why not. Commands with the same mark are one gesture. */
  run<A>(command: Command<A>, args: A, mark?: string): Outcome;
  /** Several deeds as one gesture; those that are refused are left out. */
  runAll(deeds: readonly Deed[], mark: string): void;
  /** Why it cannot be done; undefined: it can. For buttons. */
  may<A>(command: Command<A>, args: A): Refusal | undefined;
  /** The same with all that would come of it judged. For what a person has written. */
  would<A>(command: Command<A>, args: A): Refusal | undefined;
  undo(): void;
  redo(): void;
  session(change: Partial<Session>): void;
  /** Another document takes the place of this one, with its history. */
  open(work: Work): void;
  /** One gesture that replaces the document, such as restoring a version: it can be undone. */
  notify(notice: Omit<Notice, 'no'> | undefined): void;
  saved(save: SaveState): void;
  close(): void;
}

/** Who holds undo down composes when they stop: in between nobody reads what follows. In milliseconds. */
const PAUSE = 100;

export function createStore(work: Work, session: Session, deriver: Deriver): Store {
  let state: State = {
    ...work,
    session,
    derived: undefined,
    deriving: false,
    failure: undefined,
    save: 'saved',
    taken: 0,
    notice: undefined
  };
  const listeners = new Set<() => void>();
  let notices = 0;

  let timer: ReturnType<typeof setTimeout> | undefined;

  const set = (change: Partial<State>, stepping = false): void => {
    const before = state;
    state = { ...state, ...change };
    for (const listener of listeners) listener();
    if (sameSources(before.doc, state.doc)) return;
    clearTimeout(timer);
    if (!stepping) {
      derive();
      return;
    }
    if (!state.deriving) set({ deriving: true });
    timer = setTimeout(derive, PAUSE);
  };
  const derive = (): void => {
    if (!state.deriving) set({ deriving: true });
    deriver.derive(state.doc).then(
      (derived) => {
        if (derived) set({ derived, deriving: false, failure: undefined });
      },
      (error: unknown) => set({ deriving: false, failure: String(error) })
    );
  };
  const step = (stepped: ReturnType<typeof undo>, kind: 'undone' | 'redone'): void => {
    if (stepped) set({ doc: stepped.doc, history: stepped.history, notice: { no: ++notices, kind, label: stepped.label } }, true);
  };
  const store: Store = {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    run(command, args, mark) {
      const outcome = command(state.doc, args);
      if ('refused' in outcome) {
        if (outcome.refused.code !== 'unchanged') set({ notice: { no: ++notices, kind: 'refused', refusal: outcome.refused } });
      } else set({ doc: outcome.doc, history: record(state.history, outcome, command.id, mark), notice: undefined });
      return outcome;
    },
    runAll(deeds, mark) {
      let { doc, history } = state;
      for (const { id, run } of deeds) {
        const outcome = run(doc);
        if ('refused' in outcome) continue;
        history = record(history, outcome, id, mark);
        doc = outcome.doc;
      }
      if (doc !== state.doc) set({ doc, history, notice: undefined });
    },
    may: (command, args) => command.may(state.doc, args),
    would(command, args) {
      const outcome = command(state.doc, args);
      return 'refused' in outcome ? outcome.refused : undefined;
    },
    undo: () => step(undo(state.doc, state.history), 'undone'),
    redo: () => step(redo(state.doc, state.history), 'redone'),
    session: (change) => set({ session: { ...state.session, ...change } }),
    open: ({ doc, history }) => set({ doc, history, taken: state.taken + 1 }),
    notify: (notice) => set({ notice: notice && { no: ++notices, ...notice } }),
    saved: (save) => {
      if (save !== state.save) set({ save });
    },
    close: () => {
      clearTimeout(timer);
      listeners.clear();
      deriver.close();
    }
  };
  derive();
  return store;
}

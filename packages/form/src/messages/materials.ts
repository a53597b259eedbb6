// The words that come with the later half: of documents and files on their way, the check, signing, filing and drafts.

import type { Slot } from '@onething/core/live';
import type { FileFault, FileState } from '../store/files.ts';

export type Trust = 'A' | 'B' | 'C' | 'D';
export type Term = 'originals' | 'copies' | 'formats' | 'maxBytes' | 'maxAgeDays' | 'minValidDays' | 'accept';

/** Working days unless it says calendar days. */
export type Within = NonNullable<Slot['defer']>;

export interface MaterialMessages {
  readonly ready: (ready: number, of: number) => string;
  readonly allReady: string;
  readonly nothingNow: string;
  readonly now: string;
  readonly deferrable: string;
  readonly optional: (n: number) => string;
  // a slot
  readonly state: Readonly<Record<'open' | 'files' | 'paper' | 'later' | 'bad' | 'underway', string>>;
  readonly originals: (n: number) => string;
  readonly copies: (n: number) => string;
  readonly oneOf: (ways: string) => string;
  readonly ways: Readonly<Record<'copy' | 'certifiedCopy' | 'original' | 'eLicence', string>>;
  readonly kept: (department: string) => string;
  readonly formats: (names: string) => string;
  readonly maxSize: (size: string) => string;
  readonly maxAge: (days: number) => string;
  readonly minValid: (days: number) => string;
  readonly standard: string;
  readonly sample: string;
  readonly blank: string;
  readonly laterWithin: (within: Within) => string;
  readonly why: (title: string) => string;
  readonly asks: (department: string, item: string) => string;
  readonly asLabel: (label: string) => string;
  readonly basis: (titles: string) => string;
  readonly wants: (what: string, items: string) => string;
  readonly term: Readonly<Record<Term, string>>;
  readonly rowless: (table: string) => string;
  readonly toRows: (table: string) => string;
  // files
  readonly choose: string;
  readonly chooseMore: string;
  readonly photo: string;
  readonly drop: string;
  readonly dropHere: string;
  readonly onPaper: string;
  readonly later: (within: Within) => string;
  readonly files: string;
  readonly remove: string;
  readonly replace: string;
  readonly pause: string;
  readonly resume: string;
  readonly retry: string;
  readonly up: string;
  readonly down: string;
  readonly about: (action: string, name: string) => string;
  readonly removed: (name: string) => string;
  readonly preview: (name: string) => string;
  readonly fileState: Readonly<Record<FileState, string>>;
  readonly percent: (n: number) => string;
  readonly fault: (fault: FileFault, list: (formats: readonly string[]) => string, formatName: (format: string) => string) => string;
  readonly refused: (name: string, reason: string) => string;
  readonly failed: (name: string) => string;
  readonly reason: (status: string) => string;
  // said aloud
  readonly saidQuarter: (name: string, percent: number) => string;
  readonly saidReady: (name: string) => string;
  readonly saidInterrupted: (name: string) => string;
  // not to be brought
  readonly noNeed: string;
  readonly noNeedLead: string;
  readonly free: {
    readonly mergedForm: string;
    readonly produced: (item: string) => string;
    readonly instead: (item: string) => string;
    readonly held: (source: string) => string;
  };
  readonly forms: (n: number) => string;
  readonly trust: Readonly<Record<Trust, string>>;
  readonly own: string;
  readonly ownNote: (source: string) => string;
  readonly notOwn: string;
  // promises
  readonly promises: string;
  readonly promisesLead: string;
  readonly promise: (row: string, department: string) => string;
  readonly promiseAt: (department: string, page: string) => string;
  readonly promised: string;
  readonly notPromised: string;
  readonly toPromise: string;
  readonly prove: string;
  readonly proveNote: string;
  readonly notProve: string;
  // alternatives
  readonly choice: string;
  readonly choiceFor: (items: string) => string;
  readonly toBring: (names: string) => string;
  readonly nothingToBring: (source: string) => string;
  // conflicts
  readonly retainedTwice: (document: string, items: string) => string;
  readonly impossible: (row: string, item: string) => string;
  // aside, and before filing
  readonly reviewAll: string;
  readonly aside: (n: number) => string;
  readonly asideNote: string;
  readonly underway: (n: number) => string;
  // the check, signing, filing, drafts
  readonly receiptNumber: string;
  readonly receiptLead: string;
  readonly whatNext: string;
  readonly states: Readonly<Record<string, string>>;
  readonly stateNote: Readonly<Record<string, string>>;
  readonly print: string;
  readonly saveCopy: string;
  readonly draftGone: (title: string) => string;
  readonly draftAnswered: (title: string) => string;
  readonly draftRefused: (title: string) => string;
  readonly draftCheck: (title: string) => string;
  readonly fileLost: (name: string) => string;
  readonly draftUnreadable: string;
  readonly draftOther: string;
  readonly changedForm: string;
  readonly restored: (time: string) => string;
  readonly refusedByServer: string;
  readonly submitFailed: string;
  // while it waits
  readonly queued: string;
  readonly queuedNote: string;
  readonly sendNow: string;
  readonly busy: string;
  readonly busyNote: string;
  /** Where nothing is kept on the device. */
  readonly notYet: (busy: boolean) => string;
  readonly keepOpen: string;
  /** Two windows; both: what was changed in both. */
  readonly merged: (both: string) => string;
  // what is changed after it was submitted
  readonly withdrawn: string;
  readonly underwayAsWas: string;
  readonly changedAfter: string;
  /** Nothing that stands at a field. */
  readonly notTaken: string;
  /** Under the same key, with other answers. */
  readonly filedBefore: string;
  readonly prefilled: (n: number) => string;
  /** The departments' forms cannot all be met with these answers. */
  readonly noWay: string;
  readonly reviewLead: string;
  readonly showFor: string;
  readonly everyone: string;
  readonly changeAbout: (title: string) => string;
  readonly forDepartment: (department: string) => string;
  readonly signLead: string;
  readonly draftMenu: string;
  readonly exportDraft: string;
  readonly importDraft: string;
  readonly startOver: string;
  readonly startOverSure: string;
  readonly offline: string;
  readonly notSaved: string;
  readonly saved: (time: string) => string;
  readonly asideCount: (n: number) => string;
  readonly whyNobody: string;
}

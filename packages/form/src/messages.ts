// The words of the element, one file a language. A further language is a file with this shape.

import type { Json } from '@onething/core/live';
import type { CharacterFault } from './store/character.ts';
import type { MaterialMessages } from './messages/materials.ts';

/** The words of the form in one language. A page may give its own. */
export interface Messages {
  readonly lang: string;
  readonly list: (parts: readonly string[]) => string;
  readonly colon: string;
  // pages
  readonly pages: {
    readonly situation: string;
    readonly materials: string;
    readonly review: string;
    readonly sign: string;
    readonly receipt: string;
  };
  readonly situationLead: string;
  readonly questionsLeft: (n: number) => string;
  readonly result: (items: number, documents: number) => string;
  readonly nothingToDo: string;
  readonly tasks: string;
  readonly step: (at: number, of: number) => string;
  readonly done: string;
  readonly missing: (n: number) => string;
  readonly wrong: (n: number) => string;
  readonly notSeen: string;
  readonly next: string;
  readonly back: string;
  readonly skip: string;
  // fields
  readonly optional: string;
  readonly yes: string;
  readonly no: string;
  readonly choose: string;
  readonly chooseSeveral: string;
  readonly search: string;
  readonly results: (n: number) => string;
  readonly noResult: string;
  readonly clear: string;
  readonly date: { readonly hint: string };
  readonly hint: Readonly<Record<string, string>>;
  readonly left: (n: number) => string;
  readonly over: (n: number) => string;
  readonly linesHint: string;
  readonly derivedFrom: (title: string) => string;
  readonly derivedLater: (title: string) => string;
  readonly madeBy: (item: string) => string;
  readonly aside: (title: string) => string;
  readonly asideNote: string;
  // why
  readonly why: string;
  readonly whyAbout: (title: string) => string;
  readonly asks: (department: string, item: string) => string;
  readonly asLabel: (label: string) => string;
  readonly basis: (title: string) => string;
  readonly receives: (departments: string) => string;
  readonly limits: string;
  readonly limitBy: (sentence: string, who: string) => string;
  // same as
  readonly same: string;
  readonly sameAs: (title: string) => string;
  readonly filledIn: (n: number) => string;
  // prefill
  readonly from: (origin: string) => string;
  readonly changedFrom: (origin: string) => string;
  readonly notRight: string;
  readonly questioned: (origin: string) => string;
  readonly isRight: string;
  // rows
  readonly row: (n: number) => string;
  readonly rowOf: (table: string, n: number) => string;
  readonly addRow: (table: string) => string;
  readonly copyRow: string;
  readonly removeRow: string;
  readonly up: string;
  readonly down: string;
  readonly rowAdded: (n: number) => string;
  readonly rowRemoved: (n: number) => string;
  readonly rowMoved: (n: number) => string;
  readonly noRows: string;
  readonly undo: string;
  readonly paste: string;
  readonly pasteHint: (columns: string) => string;
  readonly pasteTake: string;
  readonly cancel: string;
  readonly pasted: (rows: number) => string;
  readonly pasteSkipped: (columns: string) => string;
  // faults
  readonly error: string;
  readonly summary: (n: number) => string;
  readonly required: Readonly<Record<string, (title: string) => string>>;
  readonly fault: (keyword: string, limit: Json | undefined, unit: string) => string;
  readonly character: (kind: 'resident' | 'credit', fault: CharacterFault) => string;
  readonly wantedBy: (who: string) => string;
  readonly materialMissing: (title: string) => string;
  // materials
  readonly materialsLead: string;
  readonly document: (name: string, subject: string | undefined, part: number | undefined) => string;
  readonly usedFor: (items: string) => string;
  readonly size: (bytes: number) => string;
  /** The words that come with the later half. */
  readonly materials: () => Promise<MaterialMessages>;
  // review
  readonly change: string;
  readonly notGiven: string;
  // sign
  readonly agree: string;
  readonly signature: string;
  readonly signatureHint: string;
  readonly submit: string;
  readonly sending: string;
  readonly uploadsPending: string;
  // receipt
  readonly receiptTitle: string;
  // drafts
  readonly keep: string;
  readonly ok: string;
  // shell
  readonly loading: string;
  readonly loadFailed: string;
  readonly retry: string;
}

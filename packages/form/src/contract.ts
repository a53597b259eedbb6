// What the element promises to the page around it: property types, events, what goes to the server and what comes back.

import type { PrefillSource } from '@onething/core/filing';
import type { Composition, Json, JsonObject, Paper, Problem, Submission } from '@onething/core/live';
import type { Bringing, FileEntry } from './store/files.ts';
import type { Snapshot } from './store/snapshot.ts';

/** What the receiver answers when a submission has come in. */
export interface Receipt {
  readonly number: string;
  readonly dossiers: readonly { readonly item: string; readonly department: string; readonly state: string; readonly note?: string }[];
  readonly notice?: Paper;
  readonly at?: string;
}

/** Values from elsewhere, with their origin. */
export type Prefiller = readonly PrefillSource[] | ((composition: Composition, answers: JsonObject) => Promise<readonly PrefillSource[]>);

/** Sends a submission; a rejection is told to the applicant, and tried again when he says so. */
export type Submitter = (submission: Submission, context: { readonly key: string; readonly signal: AbortSignal }) => Promise<Receipt>;

/** Sends one file and says when the server has it. Aborting the signal pauses; `url` is where an earlier attempt got to. */
export type Uploader = (file: File, context: UploadContext) => Promise<Uploaded>;

/** What an upload is for, and how it tells how far it is. */
export interface UploadContext {
  readonly slot: string;
  readonly digest: string | undefined;
  readonly url: string | undefined;
  readonly signal: AbortSignal;
  readonly progress: (sent: number, url?: string) => void;
}

/** digest: sha256 of what arrived, for a page that could not reckon it. check: asked again until it is no longer `checking`. */
export interface Uploaded {
  readonly url: string;
  readonly state: 'checking' | 'ready' | 'refused';
  readonly reason?: string;
  readonly digest?: string;
  readonly check?: () => Promise<Pick<Uploaded, 'state' | 'reason' | 'digest'>>;
}

/** What was filled in so far, with the files, as it is kept and carried to another place. */
export interface Draft {
  readonly kind: 'draft';
  readonly id: string; // of the composition
  readonly version: string;
  readonly at: string; // ISO time
  readonly by?: string; // which window wrote it
  readonly snapshot: Snapshot;
  readonly files: readonly FileEntry[];
  readonly bringing: Bringing; // how the other documents come
  readonly composition?: Composition; // that it was made with, so that changes can be told
}

/** Where drafts are kept: the browser, unless the page says otherwise. */
export interface DraftHost {
  load(composition: Composition): Promise<Draft | undefined>;
  save(draft: Draft): Promise<void>;
  clear(composition: Composition): Promise<void>;
}

/** What the element tells, by the name of the event. */
export interface OneThingFormEventMap {
  'onething-ready': CustomEvent<{ readonly composition: Composition }>;
  'onething-change': CustomEvent<{ readonly key: string; readonly value: Json | undefined }>;
  'onething-page': CustomEvent<{ readonly page: string; readonly from: string }>;
  'onething-draft': CustomEvent<{ readonly state: 'saved' | 'restored' | 'failed'; readonly at: string }>;
  'onething-submit': CustomEvent<{ readonly submission: Submission }>;
  'onething-receipt': CustomEvent<{ readonly receipt: Receipt }>;
  'onething-error': CustomEvent<{ readonly kind: 'load' | 'submit' | 'draft' | 'prefill' | 'upload'; readonly error: unknown }>;
}

export type { Problem };

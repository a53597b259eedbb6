// What does a draft keep, files aside?

import type { Json, JsonObject } from '@onething/core/live';

/** Where a value came from that nobody typed. */
export interface Origin {
  readonly origin: string;
  readonly value: Json;
  readonly questioned?: boolean;
}

export interface Snapshot {
  readonly record: JsonObject; // everything that was typed, what is kept aside too
  readonly page: string;
  readonly seen: readonly string[];
  readonly origins: Readonly<Record<string, Origin>>;
  readonly commitments: Readonly<Record<string, boolean>>;
  readonly key: string; // of the submission: the same draft is never filed twice
}

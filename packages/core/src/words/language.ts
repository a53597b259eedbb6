// What has to be said in every language?

import type { Conflict } from '../model/generated/documents.ts';
import type { Json } from '../model/json.ts';

/** Chinese or English. */
export type Language = 'zh' | 'en';

/** What a sentence is made of. */
export type Facts = Readonly<Record<string, unknown>>;

/** A title in both languages: findings carry it whole, each reader's words take theirs. */
export const titleIn = (value: unknown, language: Language): string | undefined => {
  const said = typeof value === 'object' ? (value as Facts | null)?.[language] : undefined;
  return typeof said === 'string' ? said : undefined;
};

/** Sentences of one language. */
export interface Words {
  readonly findings: Readonly<Record<string, (f: Facts) => string>>;
  readonly problems: Readonly<Record<string, (limit: Json | undefined) => string>>;
  readonly conflicts: Readonly<Record<Conflict['kind'], string>>;
  readonly proposals: Readonly<Record<Conflict['proposals'][number]['kind'], string>>;
  readonly keyword: (keyword: string, value: Json) => string;
  readonly conflict: (what: string, causes: readonly string[], proposals: readonly string[]) => string;
  readonly cause: (item: string, label: string, wishes: readonly string[]) => string;
  readonly blocked: (what: string, causes: readonly string[]) => string;
  readonly whole: string;
  readonly catalogue: string;
  readonly row: (row: number) => string;
  readonly problem: (field: string, sentence: string, who: readonly string[]) => string;
  readonly unknown: (code: string) => string;
}

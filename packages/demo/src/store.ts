// Where do submissions stay? In a local folder: one folder a submission, named by its number, every document as JSON, and
// the files' contents by their digest. A folder appears whole or not at all.

import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Composition, Dossier, JsonObject, Submission } from '@onething/core';
import { digestOfText } from './digest.ts';

/** What is kept of one submission. */
export interface Case {
  readonly number: string;
  readonly at: string; // ISO 8601, when it came in
  readonly scenario: string;
  readonly submission: Submission;
  readonly composition: Composition; // as it was that day
  readonly dossiers: readonly Dossier[];
}

/** How an answer that was given once is given again: by the sender's key, if the request is the same. */
export interface Given {
  readonly request: string;
  readonly number: string;
}

export interface Store {
  readonly keep: (kept: Omit<Case, 'number'>, key?: { readonly key: string; readonly request: string }) => Case;
  readonly find: (number: string) => Case | undefined;
  readonly given: (key: string) => Given | undefined;
  readonly numbers: () => readonly string[]; // the latest first
  readonly folder: string;
}

const NUMBER = /^\d{8}-[0-9A-HJKMNP-TV-Z]{6}$/;

export function storeIn(folder: string): Store {
  const cases = join(folder, 'submissions'),
    keys = join(folder, 'keys');
  for (const each of [cases, keys]) mkdirSync(each, { recursive: true });
  const keyFile = (key: string): string => join(keys, `${digestOfText(key)}.json`);
  return {
    folder,
    keep(kept, key) {
      const number = freshNumber(kept.at, (n) => existsSync(join(cases, n)));
      const place = join(cases, number),
        making = join(cases, `.${number}`);
      mkdirSync(join(making, 'dossiers'), { recursive: true });
      write(join(making, 'case.json'), { number, at: kept.at, scenario: kept.scenario });
      write(join(making, 'submission.json'), kept.submission);
      write(join(making, 'composition.json'), kept.composition);
      for (const dossier of kept.dossiers) write(join(making, 'dossiers', `${dossier.item.id}.json`), dossier);
      renameSync(making, place);
      if (key) write(keyFile(key.key), { request: key.request, number } satisfies Given);
      return { ...kept, number };
    },
    find: (number) => (NUMBER.test(number) && existsSync(join(cases, number)) ? caseIn(join(cases, number)) : undefined),
    given: (key) => (existsSync(keyFile(key)) ? (readJson(keyFile(key)) as Given) : undefined),
    numbers: () =>
      readdirSync(cases)
        .filter((name) => NUMBER.test(name))
        .map((name) => ({ name, at: (readJson(join(cases, name, 'case.json')) as { at: string }).at }))
        .sort((a, b) => (a.at < b.at ? 1 : -1))
        .map(({ name }) => name)
  };
}

function caseIn(place: string): Case {
  const head = readJson(join(place, 'case.json')) as Pick<Case, 'number' | 'at' | 'scenario'>;
  const composition = readJson(join(place, 'composition.json')) as Composition;
  const dossiers = composition.items
    .map((item) => join(place, 'dossiers', `${item.id}.json`))
    .filter((file) => existsSync(file))
    .map((file) => readJson(file) as Dossier);
  return { ...head, submission: readJson(join(place, 'submission.json')) as Submission, composition, dossiers };
}

// Crockford's Base32: nothing in it is mistaken for another letter
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function freshNumber(at: string, taken: (number: string) => boolean): string {
  for (;;) {
    const number = `${at.slice(0, 10).replaceAll('-', '')}-${Array.from({ length: 6 }, () => LETTERS[randomInt(32)]).join('')}`;
    if (!taken(number)) return number;
  }
}

/** Whole or not at all: a reader never meets half a file. */
function write(file: string, value: unknown): void {
  const making = `${file}.${process.pid}.part`;
  try {
    writeFileSync(making, JSON.stringify(value, null, 2) + '\n', { flag: 'wx' });
    renameSync(making, file);
  } finally {
    rmSync(making, { force: true });
  }
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8')) as JsonObject;

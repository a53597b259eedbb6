// May a submission come in? It is read as a document, judged by the composition that it was made with, split, and kept; the
// same key brings the same answer again. Whatever is wrong is told, nothing throws.

import { accepts, planSituation, read, sayProblem, split, today, type Language, type Problem, type Submission } from '@onething/core';
import { notice } from '@onething/papers';
import { digestOfText } from './digest.ts';
import { missingMaterials } from './materials.ts';
import type { Scenario } from './scenarios.ts';
import type { Case, Store } from './store.ts';
import type { Text } from './text.ts';
import type { Uploads } from './uploads.ts';
import { words } from './words.ts';

export interface Arrival {
  readonly body: Uint8Array;
  readonly key?: string | undefined;
  readonly now: Date;
}

export type Outcome =
  | { readonly kind: 'kept' | 'again'; readonly kept: Case }
  | { readonly kind: 'refused'; readonly status: 400 | 409 | 422; readonly error: Text; readonly problems: readonly object[] };

export function takeIn({ body, key, now }: Arrival, scenarios: readonly Scenario[], store: Store, uploads: Pick<Uploads, 'find'>): Outcome {
  const request = digestOfText(body);
  const given = key === undefined ? undefined : store.given(key);
  if (given) {
    const kept = given.request === request ? store.find(given.number) : undefined;
    return kept ? { kind: 'again', kept } : refused(409, words.keyReused);
  }
  const { document, problems } = read(body, 'submission');
  if (!document || document.kind !== 'submission') return refused(400, words.notASubmission, problems);
  const scenario = scenarioOf(document, scenarios);
  if (!scenario) return refused(400, words.noScenario);
  if (!isThisVersion(document, scenario)) return refused(422, words.otherVersion);
  return judged(document, scenario, { now, store, uploads, ...(key !== undefined && { key: { key, request } }) });
}

interface Desk {
  readonly now: Date;
  readonly store: Store;
  readonly uploads: Pick<Uploads, 'find'>;
  readonly key?: { readonly key: string; readonly request: string };
}

function judged(submission: Submission, { name, composition }: Scenario, { now, store, uploads, key }: Desk): Outcome {
  const lost = (submission.files ?? []).filter(({ digest, size }) => digest === undefined || uploads.find(digest)?.size !== size);
  if (lost.length)
    return refused(
      422,
      words.fileMissing,
      lost.map(({ slot, name: file }) => ({ code: 'lost', path: [], items: [], slot, file }))
    );
  const record = submission.record as never,
    on = today(composition, now.getTime());
  const wrong = accepts(composition, record, { on });
  if (wrong.length)
    return refused(
      422,
      words.wrong,
      wrong.map((problem) => said(problem, composition))
    );
  const { dossiers, problems } = split(composition, record, { on, id: submission.id, choices: submission });
  const missing = missingMaterials(dossiers);
  if (missing.length)
    return refused(
      422,
      words.materialMissing,
      missing.map((one) => ({ code: 'material', path: [], items: [one.item], ...one }))
    );
  if (problems.length)
    return refused(
      422,
      words.wrong,
      problems.map((problem) => said(problem, composition))
    );
  return { kind: 'kept', kept: store.keep({ at: now.toISOString(), scenario: name, submission, composition, dossiers }, key) };
}

/** What the sender gets back: the number, where each department stands, and the notice to print. */
export function receiptOf({ number, composition, submission, dossiers, at }: Case, language: Language): object {
  const on = today(composition, Date.parse(at)),
    choices = { ...submission, on };
  const start = new Map(
    planSituation(composition, submission.record as never, choices).flow.schedule.map((step) => [step.item, step.start])
  );
  return {
    number,
    at,
    dossiers: [...dossiers]
      .sort((a, b) => (start.get(a.item.id) ?? 0) - (start.get(b.item.id) ?? 0))
      .map(({ item, department }) => ({ item: item.id, department, state: start.get(item.id) ? 'waiting' : 'received' })),
    notice: notice(composition, submission.record as never, { language, on, choices }),
    page: `/submissions/${number}`
  };
}

/** A problem with its sentence in both languages, for whoever shows it without the composition at hand. */
const said = (problem: Problem, composition: Scenario['composition']): object => ({
  ...problem,
  text: { zh: sayProblem(problem, composition, 'zh'), en: sayProblem(problem, composition, 'en') }
});

/** By its digest; a page that could not reckon one says the version alone. */
const isThisVersion = ({ composition }: Submission, { composition: { version }, digest }: Scenario): boolean =>
  composition?.version === version && (composition.digest === undefined || composition.digest === digest);

const scenarioOf = ({ composition }: Submission, scenarios: readonly Scenario[]): Scenario | undefined =>
  scenarios.find((s) => s.composition.id === composition?.id);

const refused = (status: 400 | 409 | 422, error: Text, problems: readonly object[] = []): Outcome => ({
  kind: 'refused',
  status,
  error,
  problems
});

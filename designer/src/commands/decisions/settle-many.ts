// Several matters of one kind settled in one way, with one reason. Which ways are there for all of them, and what would each do?
// What is refused after the others is left for a person to look at.

import type { Decision } from '@onething/core';
import type { DesignDocument, Signature } from '../../document/document.ts';
import { lineAt } from '../../document/fields.ts';
import type { Matter } from '../../document/problems.ts';
import type { Outcome } from '../command.ts';
import { acknowledge, type Finding } from '../findings/acknowledge.ts';
import { decide, needsOf, type Decide } from './decide.ts';
import { renew } from './renew.ts';
import { withdraw } from './withdraw.ts';

export type Way = Decision['kind'] | 'letStand' | 'renew' | 'withdraw';
export type NoteFor = (matter: Matter & { readonly kind: 'homonym' }, doc: DesignDocument) => Finding | undefined;

/** The ways that are open to every one of them; none when their kinds differ. */
export function waysFor(matters: readonly Matter[], doc: DesignDocument, noteFor: NoteFor): readonly Way[] {
  const [first, ...rest] = matters.map((m) => new Set(waysOf(m, doc, noteFor)));
  if (!first || matters.some((m) => m.kind !== matters[0]!.kind)) return [];
  return [...first].filter((way) => rest.every((ways) => ways.has(way)));
}

function waysOf(matter: Matter, doc: DesignDocument, noteFor: NoteFor): readonly Way[] {
  switch (matter.kind) {
    case 'conflict':
    case 'suggestion':
      return partsOf(matter, doc).map((p) => p.kind);
    case 'homonym':
      return noteFor(matter, doc) ? ['letStand'] : [];
    case 'stale':
      return ['renew', 'withdraw'];
    case 'idle':
      return ['withdraw'];
    default:
      return matter satisfies never;
  }
}

type Part = Pick<Decide, 'kind' | 'fields'> & Partial<Pick<Decide, 'data' | 'map'>>;

/** Decisions that need nothing more than a name and a reason. */
function partsOf(matter: Matter, doc: DesignDocument): readonly Part[] {
  if (matter.kind === 'conflict')
    return matter.conflict.proposals.filter((p) =>
      needsOf(p.kind).every((member) => (p as Partial<Decide>)[member] !== undefined)
    ) as unknown as readonly Part[];
  if (matter.kind !== 'suggestion') return [];
  const { field, other, datum } = matter.suggestion,
    data = datum ?? (other && lineAt(doc.items, other)?.data[0]);
  const fields = datum !== undefined || !other ? [field] : [field, other];
  return [
    ...(data === undefined ? [] : [{ kind: 'same', fields, data: [data] }]),
    { kind: 'keepApart', fields: [field] }
  ] as unknown as readonly Part[];
}

export interface Step {
  readonly matter: Matter;
  readonly id: string;
  readonly run: (doc: DesignDocument) => Outcome;
}

/** One step a matter, for a store to run as one gesture. */
export function stepsFor(
  matters: readonly Matter[],
  way: Way,
  signature: Signature,
  doc: DesignDocument,
  noteFor: NoteFor
): readonly Step[] {
  const taken = new Set((doc.bundle.decisions ?? []).map((d) => d.id as string));
  return matters.map((matter): Step => {
    if (matter.kind === 'homonym')
      return { matter, id: acknowledge.id, run: (d) => acknowledge(d, { ...noteFor(matter, doc)!, ...signature }) };
    if (matter.kind === 'stale' || matter.kind === 'idle')
      return way === 'renew'
        ? { matter, id: renew.id, run: (d) => renew(d, { id: matter.decision, ...signature }) }
        : { matter, id: withdraw.id, run: (d) => withdraw(d, { id: matter.decision }) };
    const part = partsOf(matter, doc).find((p) => p.kind === way)!,
      id = free(way, taken);
    return { matter, id: decide.id, run: (d) => decide(d, { ...part, id, ...signature } as Decide) };
  });
}

function free(stem: string, taken: Set<string>): string {
  for (let n = 1; ; n++)
    if (!taken.has(`${stem}-${n}`)) {
      taken.add(`${stem}-${n}`);
      return `${stem}-${n}`;
    }
}

/** All of them on a copy: what comes of it, and which are refused. */
export function settled(
  doc: DesignDocument,
  steps: readonly Step[]
): { readonly doc: DesignDocument; readonly refused: readonly Matter[] } {
  const refused: Matter[] = [];
  for (const { matter, run } of steps) {
    const outcome = run(doc);
    if ('refused' in outcome) refused.push(matter);
    else doc = outcome.doc;
  }
  return { doc, refused };
}

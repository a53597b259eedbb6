// On which terms is one document brought for several demands? The meet of their terms; where those have nothing in common,
// the document is brought in as few forms as they need ("two scans: PDF for A, OFD for B"), never refused.

import type { Presentation } from '../../../model/generated/documents.ts';
import { sooner, type Span } from '../../../model/limit.ts';
import { fewest } from './choose.ts';
import type { Demand, Slot, Wanted } from './types.ts';

export interface Use {
  readonly demand: Demand;
  readonly want: Wanted;
}

export function slotsOf(key: string, uses: readonly Use[], { copies }: { readonly copies: 'shared' | 'summed' }): Slot[] {
  const groups = grouped(uses).map((served) => ({
    uses: served,
    terms: served.map((u) => u.want).reduce(meetTerms, { ...served[0]!.want, accept: upward(served[0]!.want.accept) })
  }));
  return groups.map(({ terms, uses: served }, i): Slot => {
    const sum = (count: (u: Use) => number): number => served.reduce((n, u) => n + count(u), 0);
    const most = (count: (u: Use) => number): number => Math.max(...served.map(count));
    const kept = served.filter((u) => u.want.retained);
    const waits = served.map((u) => u.demand.defer);
    return {
      key,
      serves: served.map((u) => ({ item: u.demand.item, id: u.demand.id })),
      accept: terms.accept,
      // an original that is only shown is shown to everyone; one that is kept is needed once for each keeper
      originals: Math.max(
        most((u) => u.want.originals),
        kept.reduce((n, u) => n + u.want.originals, 0)
      ),
      copies: copies === 'summed' ? sum((u) => u.want.copies) : most((u) => u.want.copies),
      because: becauseOf(
        terms,
        served.map((u) => ({ item: u.demand.item, want: u.want }))
      ),
      ...defined({
        retainedBy: kept[0]?.demand.item,
        formats: terms.formats,
        maxBytes: terms.maxBytes,
        maxAgeDays: terms.maxAgeDays,
        minValidDays: terms.minValidDays,
        defer: waits.includes(undefined) ? undefined : (waits as Span[]).reduce(sooner),
        part: groups.length > 1 ? i + 1 : undefined
      })
    };
  });
}

const TERMS = ['formats', 'maxBytes', 'maxAgeDays', 'minValidDays', 'originals', 'copies'] as const;

/** Who narrowed it: for each term, the items whose own wish is what the slot asks. */
function becauseOf(terms: Wanted, uses: readonly { readonly item: string; readonly want: Wanted }[]): Slot['because'] {
  const text = (value: unknown): string => JSON.stringify(value) ?? '';
  const most: Wanted = {
    ...terms,
    originals: Math.max(...uses.map((u) => u.want.originals)),
    copies: Math.max(...uses.map((u) => u.want.copies))
  };
  const out: [string, string[]][] = TERMS.filter((t) => most[t] !== undefined && most[t] !== 0).map((t) => [
    t,
    [...new Set(uses.filter((u) => (t === 'formats' ? u.want.formats : text(u.want[t]) === text(most[t]))).map((u) => u.item))]
  ]);
  const noCopy = uses.filter((u) => !upward(u.want.accept).includes('copy')).map((u) => u.item);
  return Object.fromEntries(
    [...out, ...(noCopy.length ? [['accept', [...new Set(noCopy)]]] : [])].map(([t, items]) => [t, [...(items as string[])].sort()])
  );
}

/** Uses that can share one form of the document: a presentation and a file format that all of them take. */
function grouped(uses: readonly Use[]): Use[][] {
  const formats = [...new Set(uses.flatMap((u) => u.want.formats ?? []))].sort();
  const forms = ({ want }: Use): string[] =>
    upward(want.accept).flatMap((p) => (want.formats ?? [...formats, '*']).map((f) => `${p} ${f}`));
  const chosen = fewest(uses.map((u) => forms(u).map((form) => ({ keys: [form] })))).keys;
  const groups = chosen.map((): Use[] => []);
  for (const use of uses) {
    const mine = forms(use);
    const home = chosen.findIndex((form) => mine.includes(form));
    if (home >= 0) groups[home]!.push(use);
  }
  return groups.filter((group) => group.length);
}

const STRENGTH: readonly Presentation[] = ['copy', 'certifiedCopy', 'original'];

/** Something stronger always satisfies: a copy may be a certified one, or the original. */
export function upward(accept: readonly Presentation[]): readonly Presentation[] {
  const weakest = STRENGTH.findIndex((p) => accept.includes(p));
  const paper = weakest < 0 ? [] : STRENGTH.slice(weakest);
  return accept.includes('eLicence') ? [...paper, 'eLicence'] : paper;
}

function meetTerms(a: Wanted, b: Wanted): Wanted {
  const theirs = upward(b.accept);
  return {
    ...a,
    accept: upward(a.accept).filter((p) => theirs.includes(p)),
    formats: a.formats && b.formats ? a.formats.filter((f) => b.formats!.includes(f)) : (a.formats ?? b.formats),
    maxBytes: least(a.maxBytes, b.maxBytes),
    maxAgeDays: least(a.maxAgeDays, b.maxAgeDays),
    minValidDays: a.minValidDays === undefined ? b.minValidDays : Math.max(a.minValidDays, b.minValidDays ?? 0)
  };
}

const least = (a?: number, b?: number): number | undefined => (a === undefined ? b : b === undefined ? a : Math.min(a, b));

function defined<T extends object>(members: T): Partial<T> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/** Does a document on the slot's terms satisfy what one demand wants of it? */
export function suits(slot: Slot, want: Wanted): boolean {
  const taken = upward(want.accept);
  return (
    slot.accept.every((p) => taken.includes(p)) &&
    (!want.formats || !!slot.formats?.every((f) => want.formats!.includes(f))) &&
    atMost(slot.maxBytes, want.maxBytes) &&
    atMost(slot.maxAgeDays, want.maxAgeDays) &&
    (want.minValidDays === undefined || (slot.minValidDays ?? 0) >= want.minValidDays) &&
    slot.originals >= want.originals &&
    slot.copies >= want.copies
  );
}

const atMost = (given: number | undefined, wanted: number | undefined): boolean =>
  wanted === undefined || (given !== undefined && given <= wanted);

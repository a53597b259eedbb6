// What has to be brought? For the applicant by document, as if every item ran and every row applied; for a department by
// the rows of its list.

import type { ComposedItem, ComposedNeed, ComposedRequirement, Composition, Limit } from '../../model/generated/documents.ts';
import type { Span } from '../../model/limit.ts';
import { planMaterials, type Slot } from '../../runtime/plan/materials.ts';
import { demandOf, supplyOf } from '../../runtime/plan.ts';
import { alike, changes, differing, given, paired, wayOf } from './pairs.ts';
import type { ApplicantChange, DocumentAspect, DocumentState, MaterialAspect, MaterialRow, RowState, Terms } from './types.ts';

const TERMS = [
  'accept',
  'originals',
  'copies',
  'retained',
  'formats',
  'maxBytes',
  'maxAgeDays',
  'minValidDays',
  'defer'
] as const satisfies readonly (keyof Terms)[];

export function documentChanges(before: Composition, after: Composition): ApplicantChange[] {
  const list = (c: Composition): { key: string; state: DocumentState }[] => [...documentsOf(c)].map(([key, state]) => ({ key, state }));
  return changes(list(before), list(after), (d) => d.key).map(({ name, change, before: b, after: a }): ApplicantChange => ({
    kind: 'document',
    document: name,
    change,
    aspects: b && a ? aspectsOf(b.state, a.state) : [],
    ...given('before', b?.state),
    ...given('after', a?.state)
  }));
}

function aspectsOf(before: DocumentState, after: DocumentState): DocumentAspect[] {
  const rows = paired(before.rows, after.rows, (r) => `${r.item}/${r.row}`);
  const inRows = (of: (r: RowState) => unknown): boolean => rows.some(({ before: b, after: a }) => b && a && !alike(of(b), of(a)));
  return [
    ...(before.state === after.state && before.from === after.from ? [] : ['state' as const]),
    ...(rows.some((r) => !r.before || !r.after) ? ['askedBy' as const] : []),
    ...(inRows((r) => r.necessity) ? ['necessity' as const] : []),
    ...(inRows((r) => r.when) ? ['when' as const] : []),
    ...TERMS.filter((t) => (before.terms && after.terms && !alike(before.terms[t], after.terms[t])) || inRows((r) => r.terms[t]))
  ];
}

function documentsOf(composition: Composition): ReadonlyMap<string, DocumentState> {
  const rows = composition.items.flatMap((item) => (item.materials ?? []).map((row) => ({ item, row })));
  const plan = planMaterials(
    rows.filter(({ row }) => row.decision !== 'drop').map(({ item, row }) => demandOf(item, row)),
    supplyOf(composition, composition.items),
    { copies: composition.copies }
  );
  const out = new Map<string, DocumentState>();
  for (const key of new Set(rows.flatMap(({ row }) => row.lists.flat().map((need) => need.key as string)))) {
    const slot = plan.slots.find((s) => s.key === key),
      may = plan.optional.find((s) => s.key === key),
      free = plan.free.find((f) => f.key === key)?.why;
    const mine = rows.filter(({ row }) => row.lists.flat().some((n) => n.key === key)),
      all = (test: (r: ComposedRequirement) => boolean): boolean => mine.every(({ row }) => test(row));
    const state = slot
      ? 'brought'
      : may
        ? 'optional'
        : free
          ? free.kind
          : all((r) => r.decision === 'drop')
            ? 'dropped'
            : all((r) => r.decision === 'drop' || r.decision === 'commit' || r.necessity === 'commitment')
              ? 'committed'
              : 'alternative';
    const terms = slot ?? may;
    out.set(key, {
      state,
      ...(!slot && !may && free && given('from', free.kind === 'held' ? free.source : free.kind === 'produced' ? free.item : undefined)),
      ...(terms && { terms: termsOfSlot(terms) }),
      rows: mine.map(({ item, row }) => rowState(item, row, key))
    });
  }
  return out;
}

const rowState = ({ id }: ComposedItem, row: ComposedRequirement, key: string): RowState => ({
  item: id,
  row: row.id,
  necessity:
    row.decision === 'commit'
      ? 'commitment'
      : row.decision === 'drop'
        ? 'dropped'
        : row.decision === 'defer'
          ? 'deferrable'
          : row.necessity,
  ...given('when', row.when),
  terms: termsOf(
    row.lists.flat().find((n) => n.key === key)!,
    row.defer
  )
});

const TERM_NAMES = new Set<string>(TERMS);
/** The days and their kind, without the note. */
const spanOf = (limit: Limit | undefined): Span | undefined => limit && { days: limit.days, ...(limit.unit && { unit: limit.unit }) };
const onlyTerms = (x: object): Terms =>
  Object.fromEntries(Object.entries(x).filter(([name, value]) => TERM_NAMES.has(name) && value !== undefined)) as unknown as Terms;
const termsOf = (need: ComposedNeed, defer: Limit | undefined): Terms => onlyTerms({ ...need, defer: spanOf(defer) });
const termsOfSlot = (slot: Slot): Terms => onlyTerms({ ...slot, ...(slot.retainedBy !== undefined && { retained: true }) });

// ---- a department's list

export interface RowChange {
  readonly row: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly before?: MaterialRow;
  readonly after?: MaterialRow;
  readonly aspects: readonly MaterialAspect[];
}

export function rowChanges(before: ComposedItem | undefined, after: ComposedItem | undefined): RowChange[] {
  return paired(before?.materials ?? [], after?.materials ?? [], (r) => r.id).flatMap(({ name, before: b, after: a }): RowChange[] => {
    const old = b && materialRow(b),
      now = a && materialRow(a);
    const aspects = old && now ? rowAspects(old, now) : [];
    return old && now && aspects.length === 0
      ? []
      : [{ row: name, change: wayOf({ before: b, after: a }), ...given('before', old), ...given('after', now), aspects }];
  });
}

const materialRow = ({ title, necessity, when, defer, decision, lists, standard, basis }: ComposedRequirement): MaterialRow => ({
  title,
  necessity,
  ...given('when', when),
  ...given('defer', spanOf(defer)),
  ...given('decision', decision),
  lists: lists.map((list) => list.map((need) => ({ document: need.key, ...termsOf(need, undefined) }))),
  ...given('standard', standard),
  ...given(
    'basis',
    basis?.map((b) => `${b.title}${b.clause ?? ''}`)
  )
});

function rowAspects(before: MaterialRow, after: MaterialRow): MaterialAspect[] {
  const plain = differing(before, after, ['title', 'necessity', 'when', 'defer', 'decision', 'standard', 'basis']);
  const names = (r: MaterialRow): string[][] => r.lists.map((list) => list.map((n) => n.document));
  if (!alike(names(before), names(after))) return [...plain, 'documents'];
  const old = before.lists.flat(),
    now = after.lists.flat();
  return [...plain, ...TERMS.filter((t) => old.some((n, i) => !alike(n[t], now[i]![t])))];
}

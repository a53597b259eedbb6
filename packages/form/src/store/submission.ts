// What is filed: the record that stands, the files, promises and signatures by item and department.

import { canonical, type Json, type Submission } from '@onething/core/live';
import type { Store } from './store.ts';

export interface FiledForm {
  readonly id: string;
  readonly version: string;
  readonly digest?: string | undefined;
}

export function submissionOf(
  store: Store,
  { digest, at = new Date().toISOString() }: { digest?: string | undefined; at?: string } = {}
): Submission {
  const { composition, live, files, plan } = store;
  const { places } = store,
    slots = new Set(places.map((place) => place.id)),
    open = (slot: string): boolean => !files.of(slot).some((f) => f.state === 'ready');
  const attached = files.all.filter((f) => slots.has(f.slot) && f.state !== 'refused' && f.state !== 'failed');
  const onPaper = files.bringing.onPaper.filter((slot) => slots.has(slot)).sort();
  const deferred = files.bringing.later.filter((slot) => slots.has(slot) && open(slot)).sort();
  const ownCopies = files.bringing.own.filter((document) => plan.slots.some((slot) => slot.key === document)).sort();
  const commitments = plan.committed
    .filter(({ item, id }) => store.commitments.get(`${item}/${id}`))
    .map(({ item, id }) => ({ item, requirement: id, at }));
  const signatures = store.signers().flatMap(({ department, items }) =>
    items.flatMap(({ id, keys }) =>
      keys
        .filter((key) => store.at(key)?.value !== undefined)
        .map((datum) => {
          const value = store.at(datum)!.value;
          return { item: id, department, datum, ...(typeof value === 'string' && { name: value }), at };
        })
    )
  );
  const questioned = [...store.origins]
    .filter(([key, o]) => o.questioned && store.at(key)?.asked === 'yes')
    .map(([datum, { origin, value }]) => ({ datum, origin, value }));
  return {
    kind: 'submission',
    id: `s-${store.key}`,
    version: '1',
    composition: { id: composition.id, version: composition.version, ...(digest !== undefined && { digest }) },
    on: live.on,
    record: live.record,
    ...(attached.length && {
      files: attached.map(({ slot, name, size, type, digest: sum, url }) => ({
        slot,
        name,
        size,
        type,
        ...(sum !== undefined && { digest: sum }),
        ...(url !== undefined && { url })
      }))
    }),
    ...(onPaper.length && { onPaper }),
    ...(deferred.length && { deferred }),
    ...(ownCopies.length && { ownCopies }),
    ...(commitments.length && { commitments }),
    ...(signatures.length && { signatures }),
    ...(questioned.length && { questioned })
  } as unknown as Submission;
}

/** Of the same form, with the same content: not the moment at which it was made. */
export function sameContent(a: Submission, b: Submission): boolean {
  return contentOf(a) === contentOf(b);
}

function contentOf(submission: Submission): string {
  const { on: _, composition, commitments = [], signatures = [], ...rest } = JSON.parse(JSON.stringify(submission)) as Submission;
  const timeless = (list: readonly object[]): readonly object[] => list.map((one) => ({ ...one, at: '' }));
  return canonical({
    ...rest,
    form: `${composition?.id}@${composition?.version}`,
    commitments: timeless(commitments),
    signatures: timeless(signatures)
  } as unknown as Json);
}

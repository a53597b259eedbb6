// What is filed: the record that stands, the files, promises and signatures by item and department.

import type { Submission } from '@onething/core/live';
import type { Store } from './store.ts';

export interface FiledForm { readonly id: string; readonly version: string; readonly digest?: string | undefined }

export function submissionOf(store: Store, { digest, at = new Date().toISOString() }: { digest?: string | undefined; at?: string } = {}): Submission {
  const { composition, live, files, plan } = store;
  const slots = new Set([...plan.slots, ...plan.optional, ...plan.free.flatMap((f) => f.fallback ?? [])].map(({ key, part }) => (part === undefined ? key : `${key}#${part}`)));
  const attached = files.all.filter((f) => slots.has(f.slot) && f.state !== 'refused' && f.state !== 'failed');
  const onPaper = [...files.onPaper].filter((slot) => slots.has(slot)).sort();
  const commitments = plan.committed.filter(({ item, id }) => store.commitments.get(`${item}/${id}`)).map(({ item, id }) => ({ item, requirement: id, at }));
  const signatures = store.signers().flatMap(({ department, items }) => items.flatMap(({ id, keys }) => keys.filter((key) => store.at(key)?.value !== undefined).map((datum) => {
    const value = store.at(datum)!.value;
    return { item: id, department, datum, ...(typeof value === 'string' && { name: value }), at };
  })));
  const questioned = [...store.origins].filter(([key, o]) => o.questioned && store.at(key)?.asked === 'yes').map(([datum, { origin, value }]) => ({ datum, origin, value }));
  return {
    kind: 'submission', id: `s-${store.key}`, version: '1',
    composition: { id: composition.id, version: composition.version, ...(digest !== undefined && { digest }) },
    on: live.on, record: live.record,
    ...(attached.length && { files: attached.map(({ slot, name, size, type, digest: sum, url }) => ({ slot, name, size, type, ...(sum !== undefined && { digest: sum }), ...(url !== undefined && { url }) })) }),
    ...(onPaper.length && { onPaper }), ...(commitments.length && { commitments }), ...(signatures.length && { signatures }), ...(questioned.length && { questioned }),
  } as unknown as Submission;
}

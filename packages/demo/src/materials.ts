// Is every document there that has to be? Row by row of what the situation asks for: one list of each is met by what came in, what
// is handed over on paper or follows later, by a promise that was made, or by what is held or made on the way. Which of several
// lists it is, the applicant chooses.

import { planSituation, type Composition, type Submission } from '@onething/core';

export interface Missing {
  readonly item: string;
  readonly requirement: string;
  readonly title: string;
}

type Brought = Pick<Submission, 'record' | 'files' | 'onPaper' | 'deferred' | 'commitments'>;

export function missingMaterials(
  composition: Composition,
  { record, files = [], onPaper = [], deferred = [], commitments = [] }: Brought
): readonly Missing[] {
  const { slots, free, absorbed, committed } = planSituation(composition, record as never).materials;
  const there = new Set([...files.map(({ slot }) => slot as string), ...onPaper, ...deferred].map((place) => place.replace(/#\d+$/, '')));
  const promised = new Set(commitments.map(({ item, requirement }) => `${item}/${requirement}`));
  const given = (ref: Ref, key: string): boolean =>
    free.some((f) => f.key === key && f.serves.some((s) => nameOf(s) === nameOf(ref))) ||
    placesOf(key, record as never).every((place) => there.has(place));
  return unique([...slots.flatMap((slot) => slot.serves), ...absorbed.map(({ demand }) => demand), ...committed]).flatMap((ref) => {
    const row = composition.items.find(({ id }) => id === ref.item)?.materials?.find(({ id }) => id === ref.id);
    const met = !row || promised.has(nameOf(ref)) || row.lists.some((list) => list.every(({ key }) => given(ref, key)));
    return met ? [] : [{ item: ref.item, requirement: ref.id, title: row.title }];
  });
}

interface Ref {
  readonly item: string;
  readonly id: string;
}

const nameOf = ({ item, id }: Ref): string => `${item}/${id}`;

const unique = (refs: readonly Ref[]): readonly Ref[] => [...new Map(refs.map((ref) => [nameOf(ref), ref])).values()];

/** `idCard@seller[]` is wanted of each row: `idCard@seller[0]`, `idCard@seller[1]`. */
function placesOf(key: string, record: Readonly<Record<string, unknown>>): readonly string[] {
  const [document = '', subject = ''] = key.split('@');
  if (!subject.endsWith('[]')) return [key];
  const rows = record[subject];
  return Array.from({ length: Array.isArray(rows) ? rows.length : 0 }, (_, row) => `${document}@${subject.slice(0, -2)}[${row}]`);
}

// "Same as…": what was answered for one is taken over for another by one press. Offered where there is something to take.

import { html, nothing } from 'lit';
import type { Json } from '@onething/core/live';
import type { Block, Part } from '../store/layout.ts';
import { likeGroups, likeRows, likeSubjects, taken, takenInRow, type Like } from '../store/same.ts';
import { unit } from './unit.ts';
import type { View } from './view.ts';

type Group = Extract<Part, { kind: 'group' }>;
type Taken = (like: Like) => { readonly [key: string]: Json | undefined };

/** One person as another who was there before. */
export const sameSubject = (view: View, block: Block): unknown =>
  offer(
    view,
    likeSubjects(view.store.layout, block),
    '',
    (like) => taken(view.store, like),
    (like) => subjectTitle(view, like)
  );

/** One address as another. */
export const sameGroup = (view: View, group: Group): unknown =>
  offer(
    view,
    likeGroups(view.store.layout, group),
    '',
    (like) => taken(view.store, like),
    (like) => whose(view, like)
  );

/** The person in a row as one who was there before; path: of the row. */
export function sameRow(view: View, table: string, rowId: number, path: string): unknown {
  const { store } = view;
  const there: Taken = (like) => takenInRow(store, store.at(table)!, store.rows(table)[store.rowIds(table).indexOf(rowId)] ?? {}, like);
  return offer(view, likeRows(store.layout, table), path, there, (like) => subjectTitle(view, like));
}

function offer(view: View, likes: readonly Like[], path: string, there: Taken, title: (like: Like) => string): unknown {
  if (!likes.length) return nothing;
  const { m } = view,
    from = [...new Set(likes.flatMap((like) => like.pairs.map(([key]) => key)))];
  return unit(view, from.join(' '), () => {
    const open = likes.filter((like) => Object.keys(there(like)).length > 0);
    return open.length
      ? html`<p class="same"><span>${m.same}</span> ${open.map((like) => html`<button type="button" class="chip" data-do="same" data-path=${path} data-pairs=${JSON.stringify(like.pairs)}>${m.sameAs(title(like))}</button>`)}</p>`
      : nothing;
  });
}

const subjectTitle = ({ store, t }: View, { subject }: Like): string => t(store.composition.subjects[subject!]?.title);

/** 经营场所的地址 */
function whose({ store, t }: View, { group }: Like): string {
  const subject = store.layout.byKey.get(group!.keys[0]!)?.subject;
  const title = subject === undefined ? undefined : store.composition.subjects[subject]?.title;
  return [t(title), t(group!.title)].filter(Boolean).join(' \u00b7 ');
}

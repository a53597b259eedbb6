// One section of the merged form: its data by subject, parts of an address together.

import { html, nothing } from 'lit';
import type { Block, Part, SectionLayout } from '../../store/layout.ts';
import { likeGroups, likeSubjects, type Like } from '../../store/same.ts';
import { field, spotOf } from '../field.ts';
import { whyButton } from '../frame.ts';
import { unit } from '../unit.ts';
import type { View } from '../view.ts';

export function sectionPage(view: View, section: SectionLayout): unknown {
  return section.blocks.map((block) => unit(view, `block/${block.keys[0]}`, () => blockView(view, block)));
}

function blockView(view: View, block: Block): unknown {
  const { store, t } = view;
  if (!block.keys.some((key) => store.shownInSection(key))) return nothing;
  const parts = block.parts.map((part) => partView(view, part));
  const likes = likeSubjects(store.layout, block);
  if (!block.title && !likes.length) return parts;
  return html`<section class="block" part="group">${block.title ? html`<h3 class="subject">${t(block.title)}</h3>` : nothing}
    ${same(view, likes, (like) => t(store.composition.subjects[like.subject!]?.title))}${parts}</section>`;
}

function partView(view: View, part: Part): unknown {
  if (part.kind === 'datum') return field(view, part.key);
  const { store, t } = view;
  if (!part.keys.some((key) => store.shownInSection(key))) return nothing;
  return html`<fieldset class="group" part="group" data-path=${part.keys[0]}><legend part="label">${t(part.title)}</legend>${unit(view, part.keys[0]!, () => reasons(view, part.keys[0]!, t(part.title)))}
    ${same(view, likeGroups(store.layout, part), (like) => whose(view, like))}
    <div class="parts">${part.keys.map((key, i) => field(view, key, t(part.labels[i])))}</div></fieldset>`;
}

/** Parts of one thing are asked for one reason. */
function reasons(view: View, key: string, title: string): unknown {
  const standing = view.store.at(key);
  if (!standing) return nothing;
  const spot = { ...spotOf(view, standing), title };
  return html`${whyButton(view, spot)}${view.open.has(key) ? view.later?.why(view, spot) ?? nothing : nothing}`;
}

/** 经营场所的地址 */
function whose({ store, t }: View, { group }: Like): string {
  const subject = store.layout.byKey.get(group!.keys[0]!)?.subject;
  const title = subject === undefined ? undefined : store.composition.subjects[subject]?.title;
  return [t(title), t(group!.title)].filter(Boolean).join(' · ');
}

function same(view: View, likes: readonly Like[], title: (like: Like) => string): unknown {
  const { m, store } = view, open = likes.filter((l) => l.pairs.some(([from, to]) => store.shownInSection(to) && store.at(from)?.asked === 'yes'));
  if (!open.length) return nothing;
  return html`<p class="same"><span>${m.same}</span> ${open.map((like) => html`<button type="button" class="chip" data-do="same" data-pairs=${JSON.stringify(like.pairs)}>${m.sameAs(title(like))}</button>`)}</p>`;
}

// Everything once more, to read: by section, for all or as one department will receive it. Each line leads back to its question.

import { html, nothing } from 'lit';
import { isArray, isObject, type Standing } from '@onething/core/live';
import { slotId } from '../../store/files.ts';
import { cellShown, shown } from '../show.ts';
import { unit } from '../unit.ts';
import type { View } from '../view.ts';
import { documentName, slotDomId } from '../names.ts';

export const reviewPage = (view: View): unknown => unit(view, 'review', () => draw(view));

function draw(view: View): unknown {
  const { m, store, t } = view, departments = new Map(store.composition.items.filter((i) => store.live.active.has(i.id)).map((i) => [i.department as string, i.departmentTitle ?? i.title]));
  const chosen = view.department !== undefined && departments.has(view.department) ? view.department : undefined;
  const sections = [
    ...(chosen === undefined && store.composition.questions.length ? [{ id: 'situation', title: m.pages.situation, keys: [...store.live.questions] }] : []),
    ...store.layout.sections.map((s) => ({ id: s.id, title: t(s.title), keys: s.keys.filter((key) => store.shownInSection(key) || (chosen !== undefined && store.live.questions.has(key))) })),
  ];
  return html`<p class="lead">${m.reviewLead}</p>
    ${departments.size > 1 ? html`<p class="filter"><label for="department">${m.showFor}</label><select part="input" id="department" data-department>
      <option value="" ?selected=${chosen === undefined}>${m.everyone}</option>${[...departments].map(([id, title]) => html`<option value=${id} ?selected=${id === chosen}>${m.forDepartment(t(title))}</option>`)}</select></p>` : nothing}
    ${sections.map(({ id, title, keys }) => {
      const rows = keys.map((key) => store.at(key)).filter((s) => s !== undefined).filter((s) => receives(view, s, chosen));
      return rows.length ? html`<section class="review" part="review"><h3>${title}</h3><dl>${rows.map((standing) => line(view, standing, id))}</dl></section>` : nothing;
    })}
    ${chosen === undefined ? documents(view) : nothing}`;
}

const receives = ({ store }: View, { datum, asked }: Standing, department: string | undefined): boolean => asked !== 'no' && (department === undefined
  || !!datum?.asks.some((a) => store.live.active.has(a.item) && store.composition.items.find((i) => i.id === a.item)?.department === department));

function line(view: View, standing: Standing, page: string): unknown {
  const { m, store } = view, title = standing.datum ? titled(view, standing.key) : view.titleOf(standing.key);
  const wrong = standing.missing || standing.faults.length > 0;
  if (!standing.required && standing.value === undefined && !wrong) return nothing;
  return html`<div class="line" ?data-wrong=${wrong}><dt>${title}</dt><dd>${standing.columns ? rows(view, standing) : shown(view, standing, standing.value) || html`<span class="soft">${standing.asked === 'awaited' ? m.madeBy(view.itemTitle(standing.datum!.source.makers!.find((x) => store.live.active.has(x.item))!.item)) : m.notGiven}</span>`}</dd>
    <dd class="act">${standing.asked === 'yes' ? html`<button type="button" class="link" part="button" data-do="go" data-page=${store.pageOf(standing.key) || page} data-focus=${view.id(standing.key)} aria-label=${m.changeAbout(title)}>${m.change}</button>` : nothing}</dd></div>`;
}

/** Under its subject where titles alone say too little. */
function titled(view: View, key: string): string {
  const { store, t } = view;
  for (const section of store.layout.sections) for (const block of section.blocks) if (block.title && block.keys.includes(key)) return `${t(block.title)} · ${view.titleOf(key)}`;
  return view.titleOf(key);
}

function rows(view: View, table: Standing): unknown {
  const { m, t, store } = view;
  if (!isArray(table.value) || !table.value.length) return html`<span class="soft">${m.notGiven}</span>`;
  return html`<ol class="rows">${table.value.map((row) => (isObject(row) ? html`<li>${store.live.row(table, row).flatMap((cell) => {
    const value = cell.asked === 'derived' ? row[cell.key] : cell.value;
    return value === undefined ? [] : [html`<span><span class="soft">${t(cell.datum!.title)}</span> ${cellShown(view, { ...cell, value })}</span>`];
  })}</li>` : nothing))}</ol>`;
}

function documents(view: View): unknown {
  const { m, store } = view, { slots } = store.plan;
  if (!slots.length) return nothing;
  return html`<section class="review" part="review"><h3>${m.pages.materials}</h3><dl>${slots.map((slot) => {
    const id = slotId(slot), files = store.files.of(id), title = documentName(view, slot.key, slot.part);
    return html`<div class="line" ?data-wrong=${!store.files.settled(id) && slot.deferDays === undefined}><dt>${title}</dt>
      <dd>${files.length ? m.list(files.map((f) => f.name)) : html`<span class="soft">${store.files.onPaper.has(id) ? m.onPaper : slot.deferDays === undefined ? m.notGiven : m.laterWithin(slot.deferDays)}</span>`}</dd>
      <dd class="act"><button type="button" class="link" data-do="go" data-page="materials" data-focus=${slotDomId(id)} aria-label=${m.changeAbout(title)}>${m.change}</button></dd></div>`;
  })}</dl></section>`;
}

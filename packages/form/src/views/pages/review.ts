// Everything once more, to read: by section, for all or as one department will receive it. Each line leads back to its question.

import { html, nothing } from 'lit';
import { isArray, isObject, type Standing } from '@onething/core/live';
import type { Part } from '../../store/layout.ts';
import { madeNote } from '../frame.ts';
import { cellShown, shown } from '../show.ts';
import { unit } from '../unit.ts';
import type { View } from '../view.ts';
import { howBrought, placeTitle } from '../materials/told.ts';
import { slotDomId } from '../names.ts';

export const reviewPage = (view: View): unknown => unit(view, 'review', () => (view.long ? folded(view) : draw(view)));

/** On one long page everything stands above: it is drawn once more when somebody wants to see it. */
function folded(view: View): unknown {
  const open = ({ target }: Event): void => {
    view.reviewOpen = (target as HTMLDetailsElement).open;
    view.redraw('review');
  };
  return html`<details class="spare" ?open=${view.reviewOpen} @toggle=${open}><summary>${view.w.reviewAll}</summary>${view.reviewOpen ? unit(view, 'changed', () => draw(view)) : nothing}</details>`;
}

function draw(view: View): unknown {
  const { m, store, t } = view,
    departments = new Map(
      store.composition.items.filter((i) => store.live.active.has(i.id)).map((i) => [i.department as string, i.departmentTitle ?? i.title])
    );
  const chosen = view.department !== undefined && departments.has(view.department) ? view.department : undefined;
  const takes = (key: string): boolean => {
    const standing = store.at(key);
    return !!standing && receives(view, standing, chosen);
  };
  return html`<p class="lead">${view.w.reviewLead}</p>
    ${
      departments.size > 1
        ? html`<p class="filter"><label for="department">${view.w.showFor}</label><select part="input" id="department" data-department>
      <option value="" ?selected=${chosen === undefined}>${view.w.everyone}</option>${[...departments].map(([id, title]) => html`<option value=${id} ?selected=${id === chosen}>${view.w.forDepartment(t(title))}</option>`)}</select></p>`
        : nothing
    }
    ${section(m.pages.situation, [[undefined, [...store.live.questions].filter(takes).map((key) => line(view, store.at(key)!, t(view.question(key)?.title)))]])}
    ${store.layout.sections.map(({ title, blocks }) =>
      section(
        t(title),
        blocks.map((block) => [t(block.title), block.parts.map((part) => partLine(view, part, takes))])
      )
    )}
    ${chosen === undefined ? unit(view, 'materials', () => documents(view)) : nothing}`;
}

/** A section with what there is to say in it, under its subjects. */
function section(title: string, groups: readonly (readonly [title: string | undefined, lines: readonly unknown[]])[]): unknown {
  const said = groups.map(([name, lines]) => [name, lines.filter((l) => l !== nothing)] as const).filter(([, lines]) => lines.length);
  return said.length
    ? html`<section class="review" part="review"><h3>${title}</h3>${said.map(([name, lines]) => html`${name ? html`<h4>${name}</h4>` : nothing}<dl>${lines}</dl>`)}</section>`
    : nothing;
}

const receives = ({ store }: View, { datum, asked }: Standing, department: string | undefined): boolean =>
  asked !== 'no' &&
  (department === undefined ||
    !!datum?.asks.some(
      (a) => store.live.active.has(a.item) && store.composition.items.find((i) => i.id === a.item)?.department === department
    ));

/** An address is one line. */
function partLine(view: View, part: Part, takes: (key: string) => boolean): unknown {
  const { store, t, m } = view;
  if (part.kind === 'datum') return takes(part.key) && !store.live.questions.has(part.key) ? line(view, store.at(part.key)!) : nothing;
  const standings = part.keys.filter(takes).map((key) => store.at(key)!);
  const wrong = standings.some((s) => s.missing || s.faults.length),
    given = standings.map((s) => shown(view, s, s.value)).filter(Boolean);
  if (!standings.length || (!given.length && !wrong)) return nothing;
  const first = standings.find((s) => s.missing || s.faults.length) ?? standings[0]!;
  return row(
    view,
    first,
    t(part.title),
    given.length ? given.join(m.lang === 'zh' ? '' : ', ') : html`<span class="soft">${m.notGiven}</span>`,
    wrong
  );
}

function line(view: View, standing: Standing, title = view.titleOf(standing.key)): unknown {
  const { m } = view,
    wrong = standing.missing || standing.faults.length > 0;
  if (!standing.required && standing.value === undefined && !wrong) return nothing;
  const none = (): unknown => html`<span class="soft">${standing.asked === 'awaited' ? madeNote(view, standing) : m.notGiven}</span>`;
  return row(view, standing, title, standing.columns ? rows(view, standing) : shown(view, standing, standing.value) || none(), wrong);
}

function row(view: View, standing: Standing, title: string, value: unknown, wrong: boolean): unknown {
  const { m, store } = view;
  return html`<div class="line" ?data-wrong=${wrong}><dt>${title}</dt><dd>${value}</dd>
    <dd class="act">${standing.asked === 'yes' ? html`<button type="button" class="link" part="button" data-do="go" data-page=${store.pageOf(standing.key)} data-focus=${view.id(standing.key)} aria-label=${view.w.changeAbout(title)}>${m.change}</button>` : nothing}</dd></div>`;
}

function rows(view: View, table: Standing): unknown {
  const { m, t, store } = view;
  if (!isArray(table.value) || !table.value.length) return html`<span class="soft">${m.notGiven}</span>`;
  return html`<ol class="rows">${table.value.map((row) =>
    isObject(row)
      ? html`<li>${store.cells(table, row).flatMap((cell) => {
          const value = cell.asked === 'derived' ? row[cell.key] : cell.value;
          return value === undefined
            ? []
            : [html`<span><span class="soft">${t(cell.datum!.title)}</span> ${cellShown(view, { ...cell, value })}</span>`];
        })}</li>`
      : nothing
  )}</ol>`;
}

function documents(view: View): unknown {
  const { m, store } = view,
    open = new Set(store.files.open().map((place) => place.id)),
    places = store.places.filter((place) => place.required || store.files.of(place.id).length);
  if (!places.length) return nothing;
  return html`<section class="review" part="review"><h3>${m.pages.materials}</h3><dl>${places.map((place) => {
    const { id } = place,
      title = placeTitle(view, place);
    return html`<div class="line" ?data-wrong=${open.has(id)}><dt>${title}</dt>
      <dd>${howBrought(view, place) || html`<span class="soft">${m.notGiven}</span>`}</dd>
      <dd class="act"><button type="button" class="link" data-do="go" data-page="materials" data-focus=${slotDomId(id)} aria-label=${view.w.changeAbout(title)}>${m.change}</button></dd></div>`;
  })}</dl></section>`;
}

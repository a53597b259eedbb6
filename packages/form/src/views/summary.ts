// What has to be mended, in one box at the head of the page; each line leads to its field.

import { html, nothing } from 'lit';
import type { Problem } from '@onething/core/live';
import { grouped } from './materials/order.ts';
import { placeFault } from './materials/told.ts';
import { promiseId, rowTitle, slotDomId } from './names.ts';
import { cellError, errorOf, sayFault } from './say.ts';
import type { View } from './view.ts';

/** of: the datum or the promise that it is about; cell: which one of a table, counted through its rows. */
export interface SummaryLine {
  readonly id: string;
  readonly page: string;
  readonly text: string;
  readonly of?: string;
  readonly cell?: number;
}

export function linesOf(view: View, pages: readonly string[]): readonly SummaryLine[] {
  const { store, m } = view,
    lines: SummaryLine[] = [],
    seen = new Set<string>();
  for (const problem of store.problems()) {
    // the whole contradicts itself in this situation: an answer has to change
    if (problem.path.length === 0) {
      if (pages.includes('review')) lines.push({ id: 'heading', page: store.pages()[0]!, text: view.w.noWay });
      continue;
    }
    const page = store.pageOf(String(problem.path[0]));
    if (!pages.includes(page)) continue;
    const line = lineOf(view, problem, page);
    if (!line || seen.has(line.id)) continue;
    seen.add(line.id);
    lines.push(line);
  }
  if (pages.includes('materials')) {
    const { now, later, optional } = grouped(view, store.files.open());
    for (const place of [...now, ...later, ...optional])
      lines.push({ id: slotDomId(place.id), page: 'materials', text: placeFault(view, place) });
  }
  if (pages.includes('sign'))
    for (const { item, id } of store.plan.committed) {
      if (!store.commitments.get(`${item}/${id}`))
        lines.push({ id: promiseId(item, id), of: promiseId(item, id), page: 'sign', text: m.required['tick']!(rowTitle(view, item, id)) });
    }
  const pageAt = new Map(store.pages().map((page, i) => [page, i])),
    at = orderOf(view);
  const place = ({ page, of }: SummaryLine): number => (pageAt.get(page) ?? 0) * 1e6 + (at.get(of ?? '') ?? 1e6 - 1);
  return lines.sort((a, b) => place(a) - place(b) || (a.cell ?? -1) - (b.cell ?? -1));
}

/** Keys and promises as they stand on the pages. */
function orderOf({ store }: View): ReadonlyMap<string, number> {
  const { composition, layout } = store;
  const sections = layout.sections.flatMap((s) =>
    s.blocks.flatMap((b) => b.parts.flatMap((part) => (part.kind === 'datum' ? [part.key] : part.keys)))
  );
  const signed = store
    .signers()
    .flatMap(({ items }) => items.flatMap(({ id, promises, keys }) => [...promises.map((p) => promiseId(id, p)), ...keys]));
  const keys = [...composition.questions.map((q) => q.datum as string), ...sections, ...signed];
  return new Map(keys.map((key, i) => [key, i] as const).reverse());
}

function lineOf(view: View, { path, code, limit }: Problem, page: string): SummaryLine | undefined {
  const { store, t, m } = view,
    [key = '', row, column] = path as [string, number | undefined, string | undefined];
  const standing = store.at(key);
  if (!standing) return undefined;
  if (typeof row === 'number' && column !== undefined && standing.columns) {
    const cells = store.cells(standing, store.rows(key)[row] ?? {}),
      at = cells.findIndex((c) => c.key === column),
      id = store.rowIds(key)[row];
    const cell = cells[at];
    if (!cell || id === undefined) return undefined;
    const text = cellError(view, standing, cell, row, true) ?? sayFault(view, cell, { code, limit, path }, cell.value);
    return {
      id: view.id(key, id, at),
      of: key,
      cell: row * cells.length + at,
      page,
      text: `${m.rowOf(view.titleOf(key), row + 1)} · ${t(cell.datum!.title)}${m.colon}${text}`
    };
  }
  const text = errorOf(view, standing, true) ?? sayFault(view, standing, { code, limit, path }, standing.value),
    title = view.titleOf(key);
  return { id: view.id(key), of: key, page, text: text.includes(title) ? text : `${title}${m.colon}${text}` };
}

export function summary(view: View): unknown {
  const { m, store } = view;
  if (view.summary === undefined) return nothing;
  const lines = linesOf(view, view.summary === '*' ? store.pages() : [view.summary]);
  if (!lines.length) return nothing;
  return html`<div class="summary" part="summary" id="summary" tabindex="-1" role="group" aria-labelledby="summary-title">
    <h3 id="summary-title">${m.summary(lines.length)}</h3>
    <ul>${lines.map((line) => html`<li><a href="#${line.id}" data-do="go" data-page=${line.page} data-focus=${line.id}>${line.text}</a></li>`)}</ul></div>`;
}

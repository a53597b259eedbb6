// Rows that repeat: people, things. Each row is a group of its own with a name; it is added, copied, moved and removed by buttons.

import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { controlOf } from '../../store/kinds.ts';
import { cellPath, rowPath } from '../../store/path.ts';
import { after, errorLine, fixed, madeNote, whyButton } from '../frame.ts';
import { held } from './made.ts';
import { cellError } from '../say.ts';
import { unit } from '../unit.ts';
import type { Spot, View } from '../view.ts';

/** cell: draws one. */
type Cell = (view: View, spot: Spot, before: unknown) => unknown;

export function table(view: View, spot: Spot, cell: Cell): unknown {
  const { m, store } = view,
    { key, id, title } = spot,
    ids = store.rowIds(key);
  return html`<fieldset class="field table" part="field table" id=${id} data-path=${key} tabindex="-1" ?data-wrong=${!!spot.error} aria-describedby=${spot.error ? `${id}-error` : nothing}>
    <legend part="label" data-optional=${spot.required ? nothing : m.optional} .textContent=${title}></legend>${whyButton(view, spot)}
    ${errorLine(view, spot)}
    ${ids.length ? nothing : html`<p class="hint">${m.noRows}</p>`}
    ${repeat(
      ids,
      (row) => row,
      (row) => unit(view, rowPath(key, row), () => rowView(view, spot, row, cell))
    )}
    ${view.removed.has(key) ? html`<p class="notice">${m.rowRemoved(ids.length)} <button type="button" class="link" data-do="row-undo" data-path=${key}>${m.undo}</button></p>` : nothing}
    <p class="row-tools"><button type="button" class="secondary" part="button" id="${id}-add" data-do="row-add" data-path=${key}>${m.addRow(title)}</button>
      <button type="button" class="link" data-do="paste-open" data-path=${key} aria-expanded=${view.pasting.has(key)}>${m.paste}</button></p>
    ${view.pasting.has(key) ? paste(view, spot) : nothing}
    ${after(view, spot)}
  </fieldset>`;
}

function rowView(view: View, { key, standing, title }: Spot, rowId: number, draw: Cell): unknown {
  const { store, m } = view,
    at = store.rowIds(key).indexOf(rowId),
    rows = store.rows(key);
  const row = rows[at];
  const table = store.at(key) ?? standing;
  if (!row) return nothing;
  const full = Array.isArray(table.value) ? (table.value[at] as typeof row | undefined) : undefined;
  const path = (what: string): string => cellPath(key, rowId, what);
  return html`<fieldset class="row" part="row" id=${view.id(key, rowId)} tabindex="-1">
    <legend>${m.rowOf(title, at + 1)}</legend>
    ${unit(view, 'later', () => view.later?.sameRow(view, key, rowId, path('')) ?? nothing)}
    <div class="cells">${store.cells(table, row).map((cell, column) => {
      if (cell.asked === 'no') return nothing;
      const id = view.id(key, rowId, column),
        label = view.t(cell.datum!.title);
      if (cell.asked === 'derived') {
        const from = table.columns!.find((c) => c.datum.key === cell.datum!.source.from)?.datum.title;
        const value = full?.[cell.key];
        return fixed(view, { ...cell, value }, (value === undefined ? m.derivedLater : m.derivedFrom)(view.t(from)), label, id);
      }
      if (cell.asked === 'awaited') return fixed(view, cell, madeNote(view, cell), label, id);
      const touched = store.isTouched(path(cell.key));
      return held((before) =>
        draw(
          view,
          {
            path: path(cell.key),
            key,
            id,
            title: label,
            standing: cell,
            control: controlOf(cell),
            value: row[cell.key],
            help: view.t(cell.datum!.help) || undefined,
            unit: cell.datum!.unit ?? '',
            error: cellError(view, table, cell, at, touched),
            required: cell.required,
            explained: true
          },
          before
        )
      );
    })}</div>
    <p class="row-tools">
      <button type="button" class="link" data-do="row-copy" data-path=${path('')}>${m.copyRow}<span class="sr">${m.rowOf(title, at + 1)}</span></button>
      <button type="button" class="link" data-do="row-up" data-path=${path('')} ?disabled=${at === 0}>${m.up}<span class="sr">${m.rowOf(title, at + 1)}</span></button>
      <button type="button" class="link" data-do="row-down" data-path=${path('')} ?disabled=${at === rows.length - 1}>${m.down}<span class="sr">${m.rowOf(title, at + 1)}</span></button>
      <button type="button" class="link danger" data-do="row-remove" data-path=${path('')}>${m.removeRow}<span class="sr">${m.rowOf(title, at + 1)}</span></button>
    </p>
  </fieldset>`;
}

function paste(view: View, { id, key, standing }: Spot): unknown {
  const { m } = view,
    columns = view.store
      .cells(standing, {})
      .filter((c) => c.datum!.source.kind === 'asked')
      .map((c) => view.t(c.datum!.title));
  return html`<div class="paste" data-path=""><label for="${id}-paste">${m.pasteHint(m.list(columns))}</label>
    <textarea part="input" id="${id}-paste" rows="4" spellcheck="false"></textarea>
    <p class="row-tools"><button type="button" class="secondary" data-do="paste-take" data-path=${key}>${m.pasteTake}</button>
    <button type="button" class="link" data-do="paste-open" data-path=${key}>${m.cancel}</button></p></div>`;
}

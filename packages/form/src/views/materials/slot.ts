// One document to bring: what it is, how, why, and the files that are it. The button to choose files is a plain file input;
// dropping, pasting and the camera are further ways to the same place.

import { html, nothing } from 'lit';
import { readDocument, type ComposedRequirement, type Slot } from '@onething/core/live';
import type { Place } from '../../store/files.ts';
import { takesPhotos } from '../../store/files/kinds.ts';
import { tableOf } from '../../store/files/places.ts';
import type { Term } from '../../messages/materials.ts';
import { documentName, slotDomId, sourceTitle } from '../names.ts';
import type { View } from '../view.ts';
import { fileRow } from './file.ts';
import { picker } from './picker.ts';
import { chosenFault, formatsText, placeTitle } from './told.ts';

export function slotView(view: View, place: Place): unknown {
  const { m, store } = view,
    { id, slot } = place,
    { files } = store,
    dom = slotDomId(id),
    title = placeTitle(view, place),
    own = files.of(id),
    state = stateOf(view, place);
  const missing = files.touched && place.required && !files.settled(id) && !files.bad(id).length,
    faults = files.faultsOf(id),
    path = `materials//${id}`,
    open = view.open.has(path);
  const errors = [...(missing ? [m.materialMissing(title)] : []), ...faults.map((fault) => chosenFault(view, fault))];
  const byOther = !own.length && (files.bringing.onPaper.includes(id) || files.bringing.later.includes(id));
  return html`<section class="slot" part="slot" id=${dom} role="group" aria-labelledby="${dom}-title" tabindex="-1" ?data-wrong=${missing || faults.length > 0 || files.bad(id).length > 0}
    @dragover=${dragover} @dragleave=${dragleave} @drop=${(event: DragEvent) => drop(view, place, event)} @paste=${(event: ClipboardEvent) => paste(view, place, event)}>
    <div class="top"><h4 id="${dom}-title">${title}</h4>
      <button type="button" class="why-button" data-do="why" data-path=${path} aria-expanded=${open} aria-controls="${dom}-why" aria-label=${view.w.why(title)} title=${m.why}>?</button></div>
    <p class="badge" data-state=${state}>${view.w.state[state]}</p>
    <div class="hint" id="${dom}-hint">${terms(view, place).map((line) => html`<p>${line}</p>`)}</div>
    ${told(view, slot)}
    ${open ? why(view, slot, dom) : nothing}
    ${errors.length ? html`<div id="${dom}-error">${errors.map((text) => html`<p class="error" part="error"><span class="sr">${m.error}${m.colon}</span>${text}</p>`)}</div>` : nothing}
    ${own.length ? html`<ul class="files" aria-label=${view.w.files}>${own.map((file, at) => fileRow(view, place, file, at, own.length))}</ul>` : nothing}
    ${
      byOther
        ? nothing
        : html`<div class="pick">${picker(view, place, own.length ? view.w.chooseMore : view.w.choose, { describedBy: `${errors.length ? `${dom}-error ` : ''}${dom}-hint`, invalid: errors.length > 0, title })}
      ${takesPhotos(slot.formats) ? picker(view, place, view.w.photo, { camera: true, title }) : nothing}</div>
      <p class="hint drop-hint">${view.w.drop}</p>`
    }
    ${others(view, place)}
    ${ownNote(view, place)}
  </section>`;
}

/** Of a table without rows. */
export function rowlessSlot(view: View, slot: Slot): unknown {
  const { store } = view,
    table = tableOf(slot.key)!,
    title = view.titleOf(table) || view.t(store.composition.subjects[table.slice(0, -2)]?.title);
  return html`<section class="slot" part="slot"><h4>${documentName(view, slot.key)}</h4><p class="hint">${view.w.rowless(title)}</p>
    <button type="button" class="link" data-do="go" data-page=${store.pageOf(table)} data-focus=${view.id(table)}>${view.w.toRows(title)}</button></section>`;
}

function stateOf({ store }: View, { id }: Place): 'open' | 'files' | 'paper' | 'later' | 'bad' | 'underway' {
  const { files } = store,
    own = files.of(id);
  if (files.bad(id).length) return 'bad';
  if (own.some((f) => f.state !== 'ready')) return 'underway';
  return own.length ? 'files' : files.bringing.onPaper.includes(id) ? 'paper' : files.bringing.later.includes(id) ? 'later' : 'open';
}

// ---- what it says

function terms({ m, store, w }: View, { slot }: Place): readonly string[] {
  const { accept, originals, copies, formats, maxBytes, maxAgeDays, minValidDays, defer, retainedBy } = slot;
  const counts = [...(originals ? [w.originals(originals)] : []), ...(copies ? [w.copies(copies)] : [])];
  const ways = counts.length === 0 || accept.includes('eLicence') ? [w.oneOf(m.list(accept.map((way) => w.ways[way])))] : [];
  const kept = store.composition.items.find((item) => item.id === retainedBy);
  const files = [
    ...(formats ? [w.formats(formatsText(m, formats))] : []),
    ...(maxBytes === undefined ? [] : [w.maxSize(m.size(maxBytes))])
  ];
  const times = [
    ...(maxAgeDays === undefined ? [] : [w.maxAge(maxAgeDays)]),
    ...(minValidDays === undefined ? [] : [w.minValid(minValidDays)])
  ];
  const join = (parts: readonly string[]): string[] => (parts.length ? [parts.join(m.lang === 'zh' ? '\uff1b' : ' \u00b7 ')] : []);
  return [
    ...join([...counts, ...ways]),
    ...(kept
      ? [w.kept(kept.departmentTitle ? (m.lang === 'zh' ? kept.departmentTitle.zh : kept.departmentTitle.en) : kept.department)]
      : []),
    ...join(times),
    ...join(files),
    ...(defer === undefined ? [] : [w.laterWithin(defer)])
  ];
}

const rowsOf = ({ store }: View, { serves }: Slot): readonly (readonly [item: string, row: ComposedRequirement])[] =>
  serves.flatMap(({ item, id }) => {
    const row = store.composition.items.find((i) => i.id === item)?.materials?.find((r) => r.id === id);
    return row ? [[item, row] as const] : [];
  });

/** By which standard it is accepted, a sample, a blank form. */
function told(view: View, slot: Slot): unknown {
  const { m } = view,
    rows = rowsOf(view, slot);
  const lines = (['standard', 'sample', 'blank'] as const).flatMap((kind) =>
    [...new Set(rows.map(([, row]) => row[kind]))].flatMap((text) => (text === undefined ? [] : [[kind, text] as const]))
  );
  if (!lines.length) return nothing;
  return html`<ul class="told">${lines.map(([kind, text]) => (isAddress(text) ? html`<li><a href=${text} target="_blank" rel="noopener noreferrer">${view.w[kind]}</a></li>` : html`<li><span class="soft">${view.w[kind]}${m.colon}</span><span lang="zh">${text}</span></li>`))}</ul>`;
}

const isAddress = (text: string): boolean => /^(https?:\/\/|\/(?!\/))\S+$/.test(text);

const TERMS: readonly Term[] = ['originals', 'copies', 'accept', 'formats', 'maxBytes', 'maxAgeDays', 'minValidDays'];

function why(view: View, slot: Slot, dom: string): unknown {
  const { m, store, w } = view,
    end = m.lang === 'zh' ? '\u3002' : '.',
    comma = m.lang === 'zh' ? '\uff0c' : ', ';
  return html`<div class="why" part="why" id="${dom}-why"><ul>${rowsOf(view, slot).map(([item, row]) => html`<li>${w.asks(view.departmentOf(item), view.itemTitle(item))}${row.title && row.title !== view.t(store.composition.materialTypes[readDocument(slot.key).type]?.title) ? html`${comma}<span lang="zh">${w.asLabel(row.title)}</span>` : nothing}${row.basis?.length ? `${comma}${w.basis(m.list(row.basis.map((b) => `${b.title}${b.clause ? ` ${b.clause}` : ''}`)))}` : ''}${end}</li>`)}</ul>
    ${TERMS.flatMap((term) => {
      const items = slot.because[term];
      return items && slot.serves.some((ref) => !items.includes(ref.item))
        ? [html`<p>${w.wants(w.term[term], m.list(items.map((id) => view.itemTitle(id))))}${end}</p>`]
        : [];
    })}</div>`;
}

// ---- what can be done

function others(view: View, { id, slot }: Place): unknown {
  const { store } = view,
    { files } = store,
    paper = slot.accept.some((way) => way !== 'eLicence'),
    { defer } = slot;
  return html`${paper ? check(view.w.onPaper, files.bringing.onPaper.includes(id), (on) => files.bringOnPaper(id, on)) : nothing}
    ${defer === undefined ? nothing : check(view.w.later(defer), files.bringing.later.includes(id), (on) => files.bringLater(id, on))}`;
}

export const check = (label: unknown, on: boolean, set: (on: boolean) => void): unknown =>
  html`<label class="choice"><input type="checkbox" .checked=${on} @change=${({ target }: Event) => set((target as HTMLInputElement).checked)}><span>${label}</span></label>`;

/** Brought because the record is wrong, or because nothing is promised: the way back. */
function ownNote(view: View, { slot }: Place): unknown {
  const { store } = view,
    { files } = store,
    { own, proven } = files.bringing,
    w = view.w;
  const holding = own.includes(slot.key) ? store.composition.holdings.find((h) => h.material === readDocument(slot.key).type) : undefined;
  if (holding)
    return html`<p class="hint">${w.ownNote(sourceTitle(view, holding.source))} <button type="button" class="link" @click=${() => files.bringOwn(slot.key, false)}>${w.notOwn}</button></p>`;
  const row = slot.serves.map((ref) => `${ref.item}/${ref.id}`).find((ref) => proven.includes(ref));
  return row === undefined
    ? nothing
    : html`<p class="hint">${w.proveNote} <button type="button" class="link" @click=${() => files.prove(row, false)}>${w.notProve}</button></p>`;
}

// ---- dropping and pasting

const isOff = (event: Event): boolean => (event.currentTarget as HTMLElement).closest('fieldset[disabled]') !== null;
const hasFiles = ({ dataTransfer }: DragEvent): boolean => !!dataTransfer?.types.includes('Files');

function dragover(event: DragEvent): void {
  if (!hasFiles(event) || isOff(event)) return;
  event.preventDefault();
  (event.currentTarget as HTMLElement).toggleAttribute('data-over', true);
}

function dragleave(event: DragEvent): void {
  const slot = event.currentTarget as HTMLElement;
  if (!(event.relatedTarget instanceof Node && slot.contains(event.relatedTarget))) slot.removeAttribute('data-over');
}

function drop(view: View, place: Place, event: DragEvent): void {
  const slot = event.currentTarget as HTMLElement;
  slot.removeAttribute('data-over');
  if (!hasFiles(event) || isOff(event)) return;
  event.preventDefault();
  take(view, place, event.dataTransfer);
}

function paste(view: View, place: Place, event: ClipboardEvent): void {
  if (isOff(event) || !event.clipboardData?.files.length) return;
  event.preventDefault();
  take(view, place, event.clipboardData);
}

function take(view: View, place: Place, data: DataTransfer | null): void {
  const files = [...(data?.files ?? [])];
  if (files.length) void view.actions.uploads()?.attach(place, files);
}

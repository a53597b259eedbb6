// Why is it not submitted yet? It waits for the server; or files are still on their way, each with the way to its place.

import { html, nothing } from 'lit';
import { unit } from '../unit.ts';
import type { View } from '../view.ts';
import { waiting } from '../waiting.ts';
import { slotDomId } from '../names.ts';

export const underway = (view: View): unknown =>
  html`${unit(view, 'state', () => waiting(view))}${unit(view, 'materials', () => draw(view))}`;

function draw(view: View): unknown {
  const { store } = view,
    files = store.files.underway();
  if (!files.length) return nothing;
  return html`<div class="notice" part="notice" id="underway"><p>${view.w.underway(files.length)}</p>
    <ul>${files.map((f) => html`<li><button type="button" class="link" data-do="go" data-page="materials" data-focus=${slotDomId(f.slot)}>${f.name}</button> <span class="soft">${view.w.fileState[f.state]}${f.state === 'sending' ? ` ${view.w.percent(Math.floor((f.sent / f.size) * 100))}` : ''}</span></li>`)}</ul></div>`;
}

// One file: what it looks like, how far it is on its way, and what can be done with it.

import { html, nothing } from 'lit';
import type { FileEntry, Place } from '../../store/files.ts';
import { extensionOf, formatName, formatOf } from '../../store/files/kinds.ts';
import { slotDomId } from '../names.ts';
import type { View } from '../view.ts';
import { previewOf } from './preview.ts';
import { picker } from './picker.ts';
import { fileFault } from './told.ts';

export function fileRow(view: View, place: Place, file: FileEntry, at: number, count: number): unknown {
  const { m, store, w } = view,
    { state, name } = file,
    bad = state === 'refused' || state === 'failed',
    moving = state === 'sending' || state === 'interrupted' || state === 'paused';
  const percent = Math.floor((file.sent / file.size) * 100),
    uploads = view.actions.uploads();
  const act = (label: string, run: () => void, kind = ''): unknown =>
    html`<button type="button" class="link ${kind}" aria-label=${w.about(label, name)} @click=${run}>${label}</button>`;
  return html`<li class="one" data-state=${state} id="f-${file.id}">
    ${thumbnail(view, file)}
    <div class="about"><p class="name">${name}</p>
      <p class="soft">${m.size(file.size)} · <span class="file-state" data-state=${state}>${w.fileState[state]}${moving ? ` ${w.percent(percent)}` : ''}</span></p>
      ${moving ? html`<progress max="100" value=${percent} aria-label=${`${name} ${w.percent(percent)}`}></progress>` : nothing}
      ${bad ? html`<p class="error" part="error">${fileFault(view, file)}</p>` : nothing}</div>
    <div class="acts">
      ${state === 'sending' || state === 'waiting' || state === 'interrupted' ? act(w.pause, () => uploads?.pause(file.id)) : nothing}
      ${state === 'paused' ? act(w.resume, () => uploads?.resume(file.id)) : nothing}
      ${state === 'interrupted' || state === 'failed' ? act(w.retry, () => uploads?.resume(file.id)) : nothing}
      ${picker(view, place, w.replace, { title: name, replaces: file.id, plain: true })}
      ${count > 1 && at > 0 ? act(w.up, () => move(view, file, -1)) : nothing}
      ${count > 1 && at < count - 1 ? act(w.down, () => move(view, file, 1)) : nothing}
      ${act(
        w.remove,
        () => {
          uploads?.remove(file.id);
          store.topics.flush();
          view.say(w.removed(name));
          focusOn(view, slotDomId(place.id));
        },
        'danger'
      )}
    </div></li>`;
}

function move(view: View, file: FileEntry, by: 1 | -1): void {
  view.store.files.move(file.id, by);
  view.store.topics.flush();
  view.say(view.m.rowMoved(view.store.files.of(file.slot).findIndex((f) => f.id === file.id) + 1));
}

/** What had the focus is gone: the place itself has it now. */
function focusOn(view: View, id: string): void {
  view.actions.go(view.store.page, id);
}

function thumbnail(view: View, file: FileEntry): unknown {
  const url = previewOf(view.store, file),
    name = formatName(formatOf(extensionOf(file.name)));
  return url
    ? html`<img class="thumb" src=${url} alt=${view.w.preview(file.name)} width="64" height="64" decoding="async" @error=${({ target }: Event) => (target as HTMLElement).toggleAttribute('hidden', true)}>`
    : html`<span class="thumb kind" aria-hidden="true">${name.slice(0, 5)}</span>`;
}

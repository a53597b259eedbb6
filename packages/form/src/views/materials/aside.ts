// Files whose place is not asked for now: kept, told, and not sent.

import { html, nothing } from 'lit';
import type { View } from '../view.ts';

export function asideFiles(view: View): unknown {
  const { m, store, w } = view,
    files = store.files.aside();
  if (!files.length) return nothing;
  return html`<details class="aside" part="aside"><summary>${w.aside(files.length)}</summary><p>${w.asideNote}</p>
    <ul>${files.map(
      (f) => html`<li>${f.name} <span class="soft">${m.size(f.size)}</span>
      <button type="button" class="link danger" aria-label=${w.about(w.remove, f.name)} @click=${() => {
        view.actions.uploads()?.remove(f.id);
        view.say(w.removed(f.name));
      }}>${w.remove}</button></li>`
    )}</ul></details>`;
}

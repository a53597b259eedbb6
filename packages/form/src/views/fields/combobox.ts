// One of many: type a word, its pinyin or the initials. After the ARIA pattern "editable combobox with list autocomplete".

import { html, nothing } from 'lit';
import type { Choice } from '../../store/kinds.ts';
import type { Spot, View } from '../view.ts';

const MOST = 80;

export function combobox(view: View, spot: Spot, described: string): unknown {
  const { m } = view,
    { id, path, control, value } = spot;
  const state = view.combos.get(path),
    chosen = control.choices.find((c) => c.code === value);
  const open = !!state?.open,
    found = open ? matches(view, control.choices, state.text) : [];
  const text = state?.typed ? state.text : chosen ? view.t(chosen.title) : typeof value === 'string' ? value : '';
  return html`<div class="combo">
    <input part="input" id=${id} data-combo role="combobox" aria-autocomplete="list" aria-expanded=${open} aria-controls="${id}-list" autocomplete="off" spellcheck="false"
      aria-activedescendant=${open && state.active >= 0 && found.length ? `${id}-o${state.active}` : nothing}
      aria-describedby=${described || nothing} aria-invalid=${spot.error ? 'true' : nothing} aria-required=${spot.required ? 'true' : nothing} placeholder=${m.search} .value=${text}>
    <ul id="${id}-list" role="listbox" tabindex="-1" aria-label=${spot.title} ?hidden=${!open}>${open ? found.slice(0, MOST).map((c, i) => html`<li role="option" id="${id}-o${i}" data-do="pick" data-path=${path} data-code=${control.choices.indexOf(c)} aria-selected=${c.code === value} ?data-active=${i === state.active}>${view.t(c.title)}</li>`) : nothing}</ul>
    ${open && !found.length ? html`<p class="hint empty">${m.noResult}</p>` : nothing}
  </div>`;
}

/** Words that begin with what was typed come first. */
export function matches({ t }: View, choices: readonly Choice[], query: string): readonly Choice[] {
  const wanted = query.trim().toLowerCase().replace(/\s+/g, '');
  if (!wanted) return choices;
  const found: [rank: number, choice: Choice][] = [];
  for (const choice of choices) {
    const title = t(choice.title).toLowerCase().replace(/\s+/g, ''),
      code = String(choice.code).toLowerCase();
    const words = (choice.words ?? '').toLowerCase().split(' ');
    const rank =
      title.startsWith(wanted) || code === wanted
        ? 0
        : words.some((w) => w.startsWith(wanted))
          ? 1
          : title.includes(wanted)
            ? 2
            : words.some((w) => w.includes(wanted))
              ? 3
              : -1;
    if (rank >= 0) found.push([rank, choice]);
  }
  return found.sort((a, b) => a[0] - b[0]).map(([, choice]) => choice);
}

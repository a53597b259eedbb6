// Why is this asked? Who asks, under what name, on what basis, who receives it, and whose limits these are.

import { html, nothing } from 'lit';
import { explain, type Explanation } from '@onething/core/filing';
import { partsOfPath } from '../store/path.ts';
import type { Spot, View } from './view.ts';

export function why(view: View, { key, path, id, standing }: Spot): unknown {
  const { m, t, store } = view,
    { column } = partsOfPath(path);
  const found = explain(store.composition, column === undefined ? key : [key, column]);
  const asks = unique(found?.asks.filter((a) => store.live.active.has(a.item)) ?? []);
  const departments = [...new Set(asks.map((a) => t(a.department)))];
  return html`<div class="why" part="why" id="${id}-why">
    ${
      asks.length
        ? html`<ul>${asks.map((ask) => html`<li>${m.asks(t(ask.department), t(ask.itemTitle))}${ask.label && ask.label !== standing.datum?.title.zh ? `${comma(m.lang)}${m.asLabel(ask.label)}` : ''}${ask.basis.length ? `${comma(m.lang)}${m.basis(m.list(ask.basis.map((b) => `${b.title}${b.clause ? ` ${b.clause}` : ''}`)))}` : ''}${m.lang === 'zh' ? '\u3002' : '.'}</li>`)}</ul>
      <p>${m.receives(m.list(departments))}</p>`
        : html`<p>${view.w.whyNobody}</p>`
    }
    ${found ? limits(view, found, standing.datum?.unit ?? '') : nothing}
  </div>`;
}

const comma = (lang: string): string => (lang === 'zh' ? '\uff0c' : ', ');
const SAID = new Set(['minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'minItems', 'maxItems']);

function limits(view: View, { constraints }: Explanation, unit: string): unknown {
  const { m, store } = view;
  const said = constraints
    .filter((c) => SAID.has(c.keyword) && !(c.keyword === 'minLength' && c.value === 1))
    .flatMap(({ keyword, value, effective }) => {
      const who = effective.filter((id) => store.live.active.has(id)).map((id) => view.itemTitle(id));
      return who.length ? [m.limitBy(m.fault(keyword, value, unit), m.list(who))] : [];
    });
  return said.length ? html`<p>${m.limits}${m.colon}</p><ul>${said.map((line) => html`<li>${line}</li>`)}</ul>` : nothing;
}

function unique(asks: Explanation['asks']): Explanation['asks'] {
  return asks.filter((a, i) => asks.findIndex((b) => b.item === a.item && b.label === a.label) === i);
}

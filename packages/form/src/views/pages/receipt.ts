// It is filed: the number, what happens next at each department, the notice to print.

import { html, nothing, type TemplateResult } from 'lit';
import { typesetPaper } from '@onething/core/filing';
import type { Block, ListItem, Paper } from '@onething/core/live';
import type { View } from '../view.ts';

export function receiptPage(view: View): unknown {
  const { m, store } = view,
    receipt = store.receipt;
  if (!receipt) return nothing;
  return html`<div class="receipt" part="receipt">
    <div class="number"><p>${view.w.receiptNumber}</p><p class="big" id="receipt-number">${receipt.number}</p></div>
    <p>${view.w.receiptLead}</p>
    ${store.changedAfter ? html`<p class="notice warning" part="notice">${view.w.changedAfter}</p>` : nothing}
    <h3>${view.w.whatNext}</h3>
    <ol class="next">${receipt.dossiers.map((d) => html`<li><strong>${view.departmentOf(d.item)}</strong> ${view.itemTitle(d.item)}<span class="soft">${view.w.states[d.state] ?? d.state}${view.w.stateNote[d.state] ? `${m.colon}${view.w.stateNote[d.state]}` : ''}${d.note ? ` ${d.note}` : ''}</span></li>`)}</ol>
    <p class="row-tools no-print"><button type="button" class="primary" part="button button-primary" data-do="print">${view.w.print}</button> <button type="button" class="secondary" part="button" data-do="save-copy">${view.w.saveCopy}</button></p>
    ${receipt.notice ? paper(typesetPaper(receipt.notice)) : nothing}
    <slot name="receipt"></slot>
  </div>`;
}

export function paper({ title, subtitle, facts = [], blocks, footer = [], lang }: Paper): TemplateResult {
  return html`<article class="paper" lang=${lang}><h3>${title}</h3>${subtitle ? html`<p class="soft">${subtitle}</p>` : nothing}
    ${facts.length ? html`<dl class="terms">${facts.map(([term, text]) => html`<div><dt>${term}</dt><dd>${text}</dd></div>`)}</dl>` : nothing}
    ${blocks.map(block)}${footer.map((line) => html`<p class="soft">${line}</p>`)}</article>`;
}

function block(b: Block): unknown {
  switch (b.kind) {
    case 'heading':
      return b.level === 2 ? html`<h4>${b.text}</h4>` : html`<h5>${b.text}</h5>`;
    case 'text':
      return html`<p class=${b.tone === 'warning' ? 'notice' : ''}>${b.text}</p>`;
    case 'list':
      return b.ordered ? html`<ol>${b.items.map(item)}</ol>` : html`<ul>${b.items.map(item)}</ul>`;
    case 'checklist':
      return html`<ul class="checklist">${b.items.map(item)}</ul>`;
    case 'terms':
      return html`<dl class="terms">${b.items.map(([term, text]) => html`<div><dt>${term}</dt><dd>${text}</dd></div>`)}</dl>`;
    case 'table':
      return html`<div class="scroll" tabindex="0" role="region" aria-label=${b.caption}><table><caption>${b.caption}</caption><thead><tr>${b.head.map((h) => html`<th scope="col">${h}</th>`)}</tr></thead>
      <tbody>${b.rows.map((row) => html`<tr>${row.map((cell, i) => (i === 0 && b.rowHeaders ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`))}</tr>`)}</tbody></table></div>`;
    // a drawing is for the paper itself: as an image it can run nothing
    case 'figure':
      return html`<figure><img alt=${b.caption} src="data:image/svg+xml;charset=utf-8,${encodeURIComponent(b.svg)}"><figcaption>${b.caption}</figcaption></figure>`;
  }
}

const item = ({ text, details = [] }: ListItem): unknown =>
  html`<li>${text}${details.length ? html`<ul>${details.map((d) => html`<li>${d}</li>`)}</ul>` : nothing}</li>`;

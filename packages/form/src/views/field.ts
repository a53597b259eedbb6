// One question on the page: its label, hint, fault, control, where its value comes from, and why it is asked.

import { html, nothing, type TemplateResult } from 'lit';
import type { Standing } from '@onething/core/live';
import { choiceField } from './fields/choice.ts';
import { combobox } from './fields/combobox.ts';
import { table } from './fields/table.ts';
import { textInput } from './fields/text.ts';
import { errorOf } from './say.ts';
import { after, errorLine, fixed, hintOf, whyButton } from './frame.ts';
import { unit } from './unit.ts';
import type { Spot, View } from './view.ts';

/** A datum as it stands, drawn again by itself. label: of a part of a group. */
export const field = (view: View, key: string, label?: string): unknown => unit(view, key, () => datumField(view, key, label));

function datumField(view: View, key: string, label: string | undefined): unknown {
  const standing = view.store.at(key);
  if (!standing || !view.store.shownInSection(key)) return nothing;
  switch (standing.asked) {
    case 'derived': return fixed(view, standing, derivedNote(view, standing), label);
    case 'awaited': return fixed(view, standing, view.m.madeBy(view.itemTitle(standing.datum!.source.makers!.find((m) => view.store.live.active.has(m.item))!.item)), label);
    default: return spotField(view, spotOf(view, standing, label));
  }
}

export function spotOf(view: View, standing: Standing, label?: string): Spot {
  const { key } = standing, question = standing.datum ? undefined : view.question(key);
  return {
    path: key, key, id: view.id(key), standing, control: view.controlAt(standing), title: label ?? view.titleOf(key), value: view.store.live.typedAt(key),
    help: view.t(standing.datum?.help ?? question?.help) || undefined, unit: standing.datum?.unit ?? question?.unit ?? '',
    error: errorOf(view, standing, view.store.isTouched(key)), required: standing.required, explained: label === undefined,
  };
}

export function spotField(view: View, spot: Spot): unknown {
  switch (spot.control.kind) {
    case 'table': return table(view, spot, spotField);
    case 'radio': case 'yesno': case 'checkboxes': case 'declaration': return choiceField(view, spot);
    default: return inputField(view, spot);
  }
}

function inputField(view: View, spot: Spot): TemplateResult {
  const { m } = view, { id, control } = spot, hint = hintOf(view, spot);
  const described = [hint && `${id}-hint`, spot.error && `${id}-error`].filter(Boolean).join(' ');
  return html`<div class="field ${control.size}" part="field" ?data-wrong=${!!spot.error}>
    <div class="top"><label part="label" for=${id}>${spot.title}${spot.required ? nothing : html`<span class="optional">${m.optional}</span>`}</label>${whyButton(view, spot)}</div>
    ${hint ? html`<p class="hint" part="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${errorLine(view, spot)}
    ${control.kind === 'combobox' ? combobox(view, spot, described) : textInput(view, spot, described)}
    ${after(view, spot)}
  </div>`;
}

const derivedNote = (view: View, { datum, value }: Standing): string => (value === undefined ? view.m.derivedLater : view.m.derivedFrom)(view.titleOf(datum!.source.from!));

// One question on the page: its label, hint, fault, control, where its value comes from, and why it is asked.

import { html, nothing, type TemplateResult } from 'lit';
import type { Standing } from '@onething/core/live';
import { choiceField } from './fields/choice.ts';
import { combobox } from './fields/combobox.ts';
import { table } from './fields/table.ts';
import { isPlain, plainOf, textInput } from './fields/text.ts';
import { bind, type Bindings } from './bind.ts';
import { typed } from './typed.ts';
import { errorOf } from './say.ts';
import { above, after, describedBy, fixed, hintOf } from './frame.ts';
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
  const { control } = spot, hint = hintOf(view, spot), described = describedBy(spot, hint);
  // most fields are one input: everything of it in one template
  if (isPlain(spot)) return html`<div part="field" ${bind(fieldOf(spot))}><div class="top"><label part="label" ${bind(labelOf(view, spot))}></label><button type="button" class="why-button" data-do="why" ${bind(whyOf(view, spot))}></button></div>${
    above(view, spot, hint)}<input part="input" dir="auto" spellcheck="false" ${bind(plainOf(spot, described))} ${typed(spot.value, control)}>${after(view, spot)}</div>`;
  return html`<div part="field" ${bind(fieldOf(spot))}><div class="top"><label part="label" ${bind(labelOf(view, spot))}></label><button type="button" class="why-button" data-do="why" ${bind(whyOf(view, spot))}></button></div>${
    above(view, spot, hint)}${control.kind === 'combobox' ? combobox(view, spot, described) : textInput(view, spot, described)}${after(view, spot)}</div>`;
}

const fieldOf = ({ path, control, error }: Spot): Bindings => ({ class: `field ${control.size}`, 'data-path': path, 'data-wrong': error !== undefined });

const labelOf = ({ m }: View, { id, title, required }: Spot): Bindings => ({ for: id, 'data-optional': required ? undefined : m.optional, '.textContent': title });

const whyOf = ({ m, open }: View, { path, title, explained }: Spot): Bindings => ({ 'aria-expanded': String(open.has(path)), 'aria-label': m.whyAbout(title), hidden: !explained });

const derivedNote = (view: View, { datum, value }: Standing): string => (value === undefined ? view.m.derivedLater : view.m.derivedFrom)(view.titleOf(datum!.source.from!));

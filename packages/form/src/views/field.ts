// One question on the page: its label, hint, fault, control, where its value comes from, and why it is asked.

import { html, nothing, type TemplateResult } from 'lit';
import type { Standing } from '@onething/core/live';
import { choiceField } from './fields/choice.ts';
import { combobox } from './fields/combobox.ts';
import { table } from './fields/table.ts';
import { plainField } from './fields/plain.ts';
import { fieldOf, isPlain, labelOf, textInput, whyOf } from './fields/text.ts';
import { bind } from './bind.ts';
import { errorOf } from './say.ts';
import { above, after, describedBy, fixed, hintOf, madeNote } from './frame.ts';
import { unit } from './unit.ts';
import type { Spot, View } from './view.ts';

/** A datum as it stands, drawn again by itself. label: of a part of a group. */
export const field = (view: View, key: string, label?: string): unknown =>
  unit(view, key, (before) => datumField(view, key, label, before));

export function datumField(view: View, key: string, label: string | undefined, before: unknown): unknown {
  const standing = view.store.at(key);
  if (!standing || !view.store.shownInSection(key)) return nothing;
  switch (standing.asked) {
    case 'derived':
      return fixed(view, standing, derivedNote(view, standing), label);
    case 'awaited':
      return fixed(view, standing, madeNote(view, standing), label);
    default:
      return spotField(view, spotOf(view, standing, label), before);
  }
}

export function spotOf(view: View, standing: Standing, label?: string): Spot {
  const { key } = standing,
    question = standing.datum ? undefined : view.question(key);
  return {
    path: key,
    key,
    id: view.id(key),
    standing,
    control: view.controlAt(standing),
    title: label ?? view.titleOf(key),
    value: view.store.live.typedAt(key),
    help: view.t(standing.datum?.help ?? question?.help) || undefined,
    unit: standing.datum?.unit ?? question?.unit ?? '',
    error: errorOf(view, standing, view.store.isTouched(key)),
    required: standing.required,
    explained: label === undefined
  };
}

/** before: what it was drawn as the last time. */
export function spotField(view: View, spot: Spot, before: unknown): unknown {
  switch (spot.control.kind) {
    case 'table':
      return table(view, spot, spotField);
    case 'radio':
    case 'yesno':
    case 'checkboxes':
    case 'declaration':
      return choiceField(view, spot, before);
    default:
      return isPlain(spot) ? plainField(view, spot, before) : inputField(view, spot);
  }
}

function inputField(view: View, spot: Spot): TemplateResult {
  const hint = hintOf(view, spot),
    described = describedBy(spot, hint);
  return html`<div part="field" ${bind(fieldOf(spot))}><div class="top"><label part="label" ${bind(labelOf(view, spot))}></label><button type="button" class="why-button" data-do="why" ${bind(whyOf(view, spot))}></button></div>${above(
    view,
    spot,
    hint
  )}${spot.control.kind === 'combobox' ? combobox(view, spot, described) : textInput(view, spot, described)}${after(view, spot)}</div>`;
}

const derivedNote = (view: View, { datum, value }: Standing): string =>
  (value === undefined ? view.m.derivedLater : view.m.derivedFrom)(view.titleOf(datum!.source.from!));

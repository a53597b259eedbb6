// Where one of several documents is enough: which of them? What several rows have in common is chosen once, and the rest of the
// page follows at once.

import { html, nothing } from 'lit';
import { readDocument, type ComposedRequirement } from '@onething/core/live';
import { alternativesId, alternativesOf } from '../../store/files/bring.ts';
import { documentName, sourceTitle } from '../names.ts';
import type { View } from '../view.ts';

interface Choice {
  readonly id: string;
  readonly alternatives: readonly (readonly string[])[];
  readonly rows: readonly (readonly [item: string, row: ComposedRequirement])[];
}

export const choices = (view: View): unknown => choicesOf(view).map((choice, at) => draw(view, choice, at));

/** Of the rows that hold now; where everything is held anyway nothing has to be chosen. */
function choicesOf({ store }: View): readonly Choice[] {
  const { slots, free } = store.plan,
    out = new Map<string, Choice>();
  const served = new Set([...slots, ...free].flatMap((d) => d.serves.map((ref) => `${ref.item}/${ref.id}`)));
  for (const item of store.composition.items)
    for (const row of item.materials ?? []) {
      const alternatives = served.has(`${item.id}/${row.id}`) ? alternativesOf(row) : [],
        id = alternativesId(alternatives);
      if (alternatives.length < 2 || alternatives.every((list) => list.every((key) => isFree(store.composition.holdings, key)))) continue;
      const choice = out.get(id) ?? { id, alternatives, rows: [] };
      out.set(id, { ...choice, rows: [...choice.rows, [item.id, row]] });
    }
  return [...out.values()];
}

const isFree = (holdings: View['store']['composition']['holdings'], key: string): boolean =>
  holdings.some((h) => h.material === readDocument(key).type);

function draw(view: View, { id, alternatives, rows }: Choice, at: number): unknown {
  const { m, store, w } = view,
    chosen = store.files.bringing.lists[id] ?? planned(view, alternatives);
  return html`<fieldset class="slot choices-of" part="slot"><legend>${w.choice}</legend>
    <p class="hint">${w.choiceFor(m.list([...new Set(rows.map(([item]) => view.itemTitle(item)))]))}</p>
    <div class="choices">${alternatives.map(
      (
        list,
        i
      ) => html`<label class="choice"><input type="radio" name="alternative-${at}" .checked=${i === chosen} @change=${() => store.files.choose(id, i)}>
      <span>${m.list(list.map((key) => documentName(view, key)))}<span class="soft">${note(view, list)}</span></span></label>`
    )}</div></fieldset>`;
}

/** What the plan took by itself. */
function planned({ store }: View, alternatives: Choice['alternatives']): number {
  const { slots, free } = store.plan,
    there = new Set([...slots, ...free].map((d) => d.key));
  return Math.max(
    0,
    alternatives.findIndex((list) => list.every((key) => there.has(key)))
  );
}

function note(view: View, list: readonly string[]): unknown {
  const { store } = view,
    { own } = store.files.bringing,
    free = list.every((key) => isFree(store.composition.holdings, key) && !own.includes(key));
  const holding = free ? store.composition.holdings.find((h) => h.material === readDocument(list[0] ?? '').type) : undefined;
  return holding ? view.w.nothingToBring(sourceTitle(view, holding.source)) : nothing;
}

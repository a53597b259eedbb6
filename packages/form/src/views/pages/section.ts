// One section of the merged form: its data by subject, parts of an address together.

import { html, nothing } from 'lit';
import type { Block, Part, SectionLayout } from '../../store/layout.ts';
import { datumField, field, spotOf } from '../field.ts';
import { whyButton } from '../frame.ts';
import { run, type Pieces } from '../run.ts';
import { unit } from '../unit.ts';
import type { View } from '../view.ts';

// Templates, never bare lists: where a list follows a template, Lit takes the template away without telling the units in it
export function sectionPage(view: View, section: SectionLayout): unknown {
  return html`${section.blocks.map((block) => unit(view, `block/${block.keys[0]}`, () => blockView(view, block)))}`;
}

function blockView(view: View, block: Block): unknown {
  const { store, t } = view;
  if (!block.keys.some((key) => store.shownInSection(key))) return nothing;
  const parts = run(view, block.parts, PARTS);
  const same = unit(view, 'later', () => view.later?.sameSubject(view, block) ?? nothing);
  if (!block.title) return html`${same}${parts}`;
  return html`<section class="block" part="group"><h3 class="subject">${t(block.title)}</h3>${same}${parts}</section>`;
}

/** The data of a group tell what is inside it. */
const PARTS: Pieces<Part> = { topic: (part) => (part.kind === 'datum' ? part.key : undefined), draw: partView };

function partView(view: View, part: Part, before: unknown): unknown {
  if (part.kind === 'datum') return datumField(view, part.key, undefined, before);
  const { store, t } = view;
  if (!part.keys.some((key) => store.shownInSection(key))) return nothing;
  return html`<fieldset class="group" part="group" data-path=${part.keys[0]}><legend part="label">${t(part.title)}</legend>${unit(view, part.keys[0]!, () => reasons(view, part.keys[0]!, t(part.title)))}
    ${unit(view, 'later', () => view.later?.sameGroup(view, part) ?? nothing)}
    <div class="parts">${part.keys.map((key, i) => field(view, key, t(part.labels[i])))}</div></fieldset>`;
}

/** Parts of one thing are asked for one reason. */
function reasons(view: View, key: string, title: string): unknown {
  const standing = view.store.at(key);
  if (!standing) return nothing;
  const spot = { ...spotOf(view, standing), title };
  return html`${whyButton(view, spot)}${view.open.has(key) ? (view.later?.why(view, spot) ?? nothing) : nothing}`;
}

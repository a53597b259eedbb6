import { compose, planSituation } from '@onething/core';
import { describe, expect, it } from 'vitest';
import { documentOf, usedItems, type DesignDocument } from '../../document/document.ts';
import { redo, undo, NO_HISTORY, record } from '../../history/history.ts';
import { bundleOf, catalogue, library } from '../../testing/examples.ts';
import { sameMaterial } from './same-material.ts';

const doc = documentOf(bundleOf('restaurant'), catalogue, library);
const typesIn = (d: DesignDocument): string[] =>
  usedItems(d).flatMap((i) => (i.materials ?? []).flatMap((r) => r.lists.flat().map((n) => n.type as string)));
const brought = (d: DesignDocument): number => {
  const composition = compose(d.catalogue, usedItems(d), d.bundle);
  return planSituation(
    {
      ...composition,
      items: composition.items.map(({ when: _, ...i }) => ({
        ...i,
        ...(i.materials && { materials: i.materials.map(({ when: _w, ...row }) => row) })
      }))
    } as typeof composition,
    {}
  ).materials.slots.length;
};

const signed = { by: '示例-科室', reason: '两地叫法不同', at: '2026-11-20T09:00:00+08:00' };
const declare = (d: DesignDocument, from: string, to: string) => sameMaterial(d, { from, to, ...signed });

/** Two wanted documents about the same, wanted apart from each other. */
function pair(): [string, string] {
  const types = [...new Set(typesIn(doc))],
    kinds = catalogue.materialTypes!;
  for (const from of types)
    for (const to of types)
      if (from !== to && kinds[from]!.about === kinds[to]!.about && !('refused' in declare(doc, from, to))) return [from, to];
  throw new Error('no pair');
}

describe('two documents declared to be one', () => {
  const [from, to] = pair(),
    outcome = declare(doc, from, to);
  if ('refused' in outcome) throw new Error('refused');

  it('are wanted, made and held under one name', () => {
    expect(typesIn(doc)).toContain(from);
    expect(typesIn(outcome.doc)).not.toContain(from);
    expect(
      Object.values(outcome.doc.items)
        .flatMap((i) => i.outputs ?? [])
        .some((o) => o.material === from)
    ).toBe(false);
    expect(
      Object.values(outcome.doc.catalogue.dataSources ?? {})
        .flatMap((s) => s.holds)
        .some((h) => h.material === from)
    ).toBe(false);
    expect(outcome.doc.catalogue.materialTypes![from]!.supersededBy).toBe(to);
    expect(outcome.doc.catalogue.materialTypes![to]!.aliases).toContain(catalogue.materialTypes![from]!.title.zh);
    expect(brought(outcome.doc)).toBeLessThanOrEqual(brought(doc));
  });

  it('keep who said so and why, until the first takes its place back', () => {
    expect(outcome.doc.catalogue.materialTypes![from]!.supersession).toEqual(signed);
    const back = declare(outcome.doc, to, from);
    if ('refused' in back) throw new Error('refused');
    expect(back.doc.catalogue.materialTypes![from]).not.toHaveProperty('supersession');
    expect(back.doc.catalogue.materialTypes![from]).not.toHaveProperty('supersededBy');
    expect(back.doc.catalogue.materialTypes![to]!.supersession).toEqual(signed);
  });

  it('can be undone and done again', () => {
    const back = undo(outcome.doc, record(NO_HISTORY, outcome, 'sameMaterial'))!;
    expect(back.doc).toEqual(doc);
    expect(redo(back.doc, back.history)!.doc).toEqual(outcome.doc);
  });

  it('are refused where one list wants both, where they are about different things, where one is unknown, or where nobody says why', () => {
    const item = Object.values(doc.items)[0]!,
      need = (type: string) => ({ type, accept: ['original'] });
    const both = {
      ...doc,
      items: {
        ...doc.items,
        [item.id]: { ...item, materials: [{ id: 'r', title: 'r', necessity: 'required', lists: [[need(from), need(to)]] }] }
      }
    } as unknown as DesignDocument;
    const refusalOf = (d: DesignDocument, args: { from: string; to: string; by?: string; reason?: string }) => {
      const o = sameMaterial(d, { ...signed, ...args });
      return 'refused' in o && o.refused.code;
    };
    expect(refusalOf(both, { from, to })).toBe('askedTogether');
    expect(refusalOf(doc, { from, to: 'none' })).toBe('unknownMaterial');
    expect(refusalOf(doc, { from, to: from })).toBe('sameEnds');
    expect(refusalOf(doc, { from, to, by: ' ' })).toBe('nameNeeded');
    expect(refusalOf(doc, { from, to, reason: '' })).toBe('reasonNeeded');
    const types = Object.entries(catalogue.materialTypes!),
      plain = types.find(([, t]) => t.about === undefined)![0],
      [own, first] = types.find(([, t]) => t.about !== undefined)!,
      other = types.find(([, t]) => t.about !== undefined && t.about !== first.about)![0];
    expect(refusalOf(doc, { from: own, to: other })).toBe('otherType');
    expect([refusalOf(doc, { from: plain, to: own }), refusalOf(doc, { from: own, to: plain })]).toEqual(['oneAbout', 'oneAbout']);
  });
});

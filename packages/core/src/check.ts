// Do the documents fit together? Each was read alone already; here every reference is held against what exists and what it can
// be (check/references.ts is the table of all of them), then the bundle as a whole, then the rules of good forms. A finding has
// a place in every document involved; nothing is changed.

import type { Bundle, Catalogue, Diagnostic, Item } from './model/generated/documents.ts';
import { bundledFindings } from './check/bundled.ts';
import { Known, type Documents } from './check/known.ts';
import { meaningFindings } from './check/meanings.ts';
import { policyOfBundle, policyOfItem } from './check/policy.ts';
import { REFERENCES } from './check/references.ts';
import { treeOf, walk } from './check/walk.ts';
import { acknowledged } from './model/acknowledge.ts';

export type { Documents } from './check/known.ts';

const TREES = { catalogue: treeOf(REFERENCES, 'catalogue'), item: treeOf(REFERENCES, 'item'), bundle: treeOf(REFERENCES, 'bundle') };

/** What is found in an item and the catalogue alone stays so until one of them changes; documents are not changed in place. */
function alone(item: Item, catalogue: Catalogue, known: Known): readonly Diagnostic[] {
  let found = settled.get(catalogue);
  if (!found) settled.set(catalogue, (found = new WeakMap()));
  let mine = found.get(item);
  if (!mine) found.set(item, (mine = [...walk('item', item, TREES.item, known), ...policyOfItem(item, known)]));
  return mine;
}
const settled = new WeakMap<Catalogue, WeakMap<Item, readonly Diagnostic[]>>();

/**
 * Findings, errors among them, of documents that `read` took: between them, and against the rules of good forms. What a person let
 * stand is marked.
 */
export function check(documents: Documents): Diagnostic[] {
  const { catalogue, items, bundles } = documents;
  const known = new Known(documents);
  const found = [
    ...twiceIn(items, 'item'),
    ...twiceIn(bundles, 'bundle'),
    ...walk('catalogue', catalogue, TREES.catalogue, known),
    ...items.flatMap((item) => alone(item, catalogue, known)),
    ...bundles.flatMap((bundle) => [
      ...walk('bundle', bundle, TREES.bundle, known),
      ...bundledFindings(bundle, known),
      ...meaningFindings(bundle, known),
      ...policyOfBundle(bundle, known)
    ])
  ];
  return acknowledged(found, bundles, known.items);
}

/** Documents of one id: whoever names it cannot say which is meant. The same document twice is one. */
function twiceIn(documents: readonly (Item | Bundle)[], kind: 'item' | 'bundle'): Diagnostic[] {
  const first = new Map<string, Item | Bundle>();
  return documents.flatMap((document): Diagnostic[] => {
    const other = first.get(document.id);
    if (!other) first.set(document.id, document);
    if (!other || other === document) return [];
    return [
      {
        code: 'repeatedDocument',
        severity: 'error',
        at: [{ document: kind, id: document.id, pointer: ['id'] }],
        facts: { id: document.id }
      }
    ];
  });
}

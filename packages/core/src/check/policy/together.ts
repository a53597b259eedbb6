// What does a bundle ask although one of its own items makes it? The composer takes both away; the departments are told, so
// that their lists can change.

import type { Bundle, Diagnostic, Item } from '../../model/generated/documents.ts';
import { alignedAbout, alignedKey, type Alignment } from '../../model/datum/align.ts';
import { documentKey } from '../../model/datum/key.ts';
import { fieldId, type FormField } from '../../model/form/field.ts';
import type { Segment } from '../../model/json.ts';
import { keysOf, pointerOf, type Known } from '../known.ts';

export function togetherFindings(bundle: Bundle, known: Known): Diagnostic[] {
  const { scopes } = known.askedBy(bundle);
  const documents = new Makers(),
    data = new Makers();
  for (const scope of scopes)
    for (const output of scope.item.outputs ?? []) {
      if (output.material !== undefined) documents.add(documentOf(output.material, output.about, scope), scope.item);
      for (const key of output.data) data.add(alignedKey(key, scope), scope.item);
    }
  return scopes.flatMap((scope) => [
    ...told('materialMadeHere', rowsMadeHere(scope, documents), scope),
    ...told('datumMadeHere', fieldsMadeHere(scope, data, known, false), scope),
    ...told('columnMadeHere', fieldsMadeHere(scope, data, known, true), scope)
  ]);
}

/** Who makes what. */
class Makers {
  private readonly by = new Map<string, Item[]>();
  add(key: string, item: Item): void {
    this.by.set(key, [...(this.by.get(key) ?? []), item]);
  }
  others(keys: readonly string[], item: Item): readonly Item[] {
    return keys.flatMap((key) => this.by.get(key) ?? []).filter((maker) => maker.id !== item.id);
  }
}

interface Made {
  readonly pointer: readonly Segment[];
  readonly title: string;
  readonly makers: readonly Item[];
}

/** One finding for an item, with every place in it. */
function told(code: string, made: readonly Made[], { item, bundle }: Alignment): Diagnostic[] {
  if (made.length === 0) return [];
  return [
    {
      code: `policy.${code}`,
      severity: 'info',
      at: [
        ...made.map(({ pointer }) => ({ document: 'item' as const, id: item.id, pointer: [...pointer] })),
        { document: 'bundle', id: bundle.id, pointer: [] }
      ],
      facts: { item: item.title, rows: made.map((m) => m.title), makers: [...new Set(made.flatMap((m) => m.makers.map((i) => i.title)))] }
    }
  ];
}

function documentOf(type: string, about: string | undefined, scope: Alignment): string {
  return documentKey(type, about === undefined ? undefined : alignedAbout(about, scope));
}

function rowsMadeHere(scope: Alignment, documents: Makers): Made[] {
  return (scope.item.materials ?? []).flatMap((row, i): Made[] => {
    const makers = documents.others(
      row.lists.flat().map((n) => documentOf(n.type, n.about, scope)),
      scope.item
    );
    return makers.length ? [{ pointer: ['materials', i], title: row.title, makers }] : [];
  });
}

/**
 * Fields that ask what another item makes. What a decision drops, or keeps apart, is another matter; and what its maker asks
 * too is known before. A column is made row by row.
 */
function fieldsMadeHere(scope: Alignment, data: Makers, known: Known, columns: boolean): Made[] {
  const { asks, decisions } = known.askedBy(scope.bundle);
  const settled = (field: FormField): boolean =>
    !!decisions.get(fieldId(scope.item.id, field.path))?.some((d) => d.kind === 'drop' || d.kind === 'fixed' || d.kind === 'keepApart');
  return known.fieldsOf(scope.item).flatMap((field): Made[] => {
    const keys = keysOf(field);
    if (keys.length === 0 || field.path.includes('*') !== columns || settled(field)) return [];
    const makers = keys.flatMap((named) => {
      const key = alignedKey(named, scope);
      return data.others([key], scope.item).filter((maker) => !asks.get(key)?.some((ask) => ask.item === maker));
    });
    return makers.length ? [{ pointer: pointerOf(field), title: field.label, makers }] : [];
  });
}

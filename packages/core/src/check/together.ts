// What does a bundle ask although one of its own items makes it? The composer takes both away; the departments are told, so
// that their lists can change.

import type { Bundle, BundleItem, Diagnostic, Item } from '../model/generated/documents.ts';
import { alignedKey, alignedSubject, type Alignment } from '../model/datum/align.ts';
import { allFields, fieldId } from '../model/form/field.ts';
import { isArray, type JsonObject, type Segment } from '../model/json.ts';
import { walkForm } from '../model/form/walk-form.ts';

export function togetherFindings(bundle: Bundle, items: ReadonlyMap<string, Item>): Diagnostic[] {
  const scopes = bundle.items.flatMap((entry: BundleItem): Alignment[] => {
    const item = items.get(entry.item);
    return item ? [{ bundle, item, entry }] : [];
  });
  const documents = new Makers(),
    data = new Makers();
  for (const scope of scopes)
    for (const output of scope.item.outputs ?? []) {
      if (output.material !== undefined) documents.add(documentOf(output.material, output.about, scope), scope.item);
      for (const key of output.data) data.add(alignedKey(key, scope), scope.item);
    }
  return scopes.flatMap((scope) => [
    ...told('materialMadeHere', rowsMadeHere(scope, documents), scope),
    ...told('datumMadeHere', fieldsMadeHere(scope, data), scope)
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
  const [name = '', occasion] = (about ?? '').split('@');
  return about === undefined ? type : `${type}@${alignedSubject(name, occasion, scope)}`;
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

/** A field that a decision drops is asked no more. */
function fieldsMadeHere(scope: Alignment, data: Makers): Made[] {
  const dropped = new Set(
    (scope.bundle.decisions ?? [])
      .filter((d) => d.kind === 'drop')
      .flatMap((d) => d.fields.map((f) => fieldId(f.item, f.path as readonly string[])))
  );
  return [...allFields(walkForm(scope.item.form as JsonObject))].flatMap((field): Made[] => {
    const named = field.schema['x-data'];
    if (named === undefined || dropped.has(fieldId(scope.item.id, field.path))) return [];
    const makers = data.others(
      (isArray(named) ? named : [named]).map((key) => alignedKey(String(key), scope)),
      scope.item
    );
    return makers.length
      ? [{ pointer: ['form', ...field.path.flatMap((s) => (s === '*' ? ['items'] : ['properties', s]))], title: field.label, makers }]
      : [];
  });
}

// What do the documents know of each other? Asked by every check, so it is reckoned once: items by their id, the fields of a
// form, the values that a datum can have, the data that a bundle asks.

import type { Bundle, Catalogue, CodeList, DataElement, Item } from '../model/generated/documents.ts';
import { readKey, readSubject } from '../model/datum/key.ts';
import { allFields, type FormField } from '../model/form/field.ts';
import { walkForm } from '../model/form/walk-form.ts';
import { isArray, type Json, type JsonObject, type Segment } from '../model/json.ts';
import { once } from '../model/json/once.ts';
import { meet } from '../model/node/meet.ts';
import { ANY, ARR, NULL, TOP, values, type Node } from '../model/node/node.ts';
import { node } from '../model/node/normal.ts';
import { normalise } from '../model/node/normalise.ts';
import { askedIn, type Asked } from './known/asked.ts';

/** What is checked together. */
export interface Documents {
  readonly catalogue: Catalogue;
  readonly items: readonly Item[];
  readonly bundles: readonly Bundle[];
}

/** A dictionary entry, with the name of its subject type. */
export interface Entry {
  readonly type: string;
  readonly element: DataElement;
  readonly codes?: CodeList | undefined;
}

export class Known {
  readonly catalogue: Catalogue;
  readonly items: ReadonlyMap<string, Item>;
  readonly bundles: readonly Bundle[];
  private readonly trees = new Map<Item, readonly FormField[]>();
  private readonly fields = new Map<Item, readonly FormField[]>();
  private readonly nodes = new Map<object, Node>();
  private readonly domains = new Map<DataElement, Node>();
  private readonly asked = new Map<Bundle, Asked>();

  constructor({ catalogue, items, bundles }: Documents) {
    this.catalogue = catalogue;
    this.items = new Map(items.map((item) => [item.id as string, item]));
    this.bundles = bundles;
  }

  /** The fields of the item's form, as a tree. */
  treeOf(item: Item): readonly FormField[] {
    return once(this.trees, item, () => walkForm(item.form as JsonObject));
  }

  /** Every field of the item's form, tables and groups before what is in them. */
  fieldsOf(item: Item): readonly FormField[] {
    return once(this.fields, item, () => [...allFields(this.treeOf(item))]);
  }

  /** What a field accepts by itself. */
  nodeOf({ schema }: FormField, item: Item): Node {
    return once(this.nodes, schema, () => normalise(schema, { root: item.form as JsonObject, formats: true, seen: new Map() }));
  }

  /** The dictionary's entry of an element; undefined where there is none. */
  entry(type: string | undefined, element: string | undefined): Entry | undefined {
    const elements = type === undefined ? undefined : own(this.catalogue.subjectTypes, type)?.elements;
    const found = elements && element !== undefined ? own(elements, element) : undefined;
    return (
      found && {
        type: type!,
        element: found,
        codes: found.codeList === undefined ? undefined : own(this.catalogue.codeLists, found.codeList)
      }
    );
  }

  /** The entry that a key names, by the subjects of an item or of a bundle. */
  entryOf(key: string, subjects: Readonly<Record<string, { readonly type: string }>>): Entry | undefined {
    const ref = readKey(key);
    return ref && this.entry(own(subjects, readSubject(ref.subject).name)?.type, ref.element);
  }

  /** Every value that the dictionary allows; of a multiple choice the codes bind the members. */
  domain({ element, codes }: Entry): Node {
    return once(this.domains, element, () => {
      const plain = normalise(element.schema as JsonObject);
      if (!codes) return plain;
      const listed: Node = node({ types: ANY, fin: values(codes.codes.map((c) => c.code as Json)) });
      return meet(plain, (plain.types & ~NULL) === ARR ? node({ types: ARR, arr: { items: listed } }) : listed);
    });
  }

  /** The values of a datum in the item's subjects or the bundle's; everything where the dictionary is silent. */
  domainOf(key: string, subjects: Readonly<Record<string, { readonly type: string }>>): Node {
    const entry = this.entryOf(key, subjects);
    return entry ? this.domain(entry) : TOP;
  }

  askedBy(bundle: Bundle): Asked {
    return once(this.asked, bundle, () => askedIn(bundle, this));
  }
}

/** The member of that name, never one that every object has. */
export function own<V>(record: Readonly<Record<string, V>>, name: string): V | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** The data that a field names. */
export function keysOf({ schema }: FormField): readonly string[] {
  const data = schema['x-data'];
  return data === undefined ? [] : (isArray(data) ? data : [data]).map(String);
}

export const pointerOf = ({ path }: { readonly path: readonly string[] }): Segment[] => [
  'form',
  ...path.flatMap((s) => (s === '*' ? ['items'] : ['properties', s]))
];

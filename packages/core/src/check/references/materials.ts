// Is a document one of the catalogue's, and about somebody whom it can be about?

import { readSubject } from '../../model/datum/key.ts';
import type { JsonObject } from '../../model/json.ts';
import { own } from '../known.ts';
import type { Here } from '../walk.ts';

export function department({ value, known, pointer, say }: Here<'item'>): void {
  const all = known.catalogue.departments;
  if (!own(all, String(value))) say('unknownDepartment', pointer, { department: value, known: Object.keys(all) });
}

export function materialType({ value, known, pointer, say }: Here): void {
  const types = known.catalogue.materialTypes ?? {};
  if (!own(types, String(value))) say('unknownMaterial', pointer, { material: value, known: Object.keys(types) });
}

/** The subject that a document is about, of the type that the catalogue says. `named`: the member beside it that names the document. */
export const documentAbout =
  (named: 'type' | 'material') =>
  ({ value, above, document, known, pointer, say }: Here<'item'>): void => {
    const subject = own(document.subjects, readSubject(String(value)).name);
    const type = String((above.at(-1) as JsonObject)[named] ?? '');
    const material = own(known.catalogue.materialTypes ?? {}, type);
    if (!subject) say('unknownSubject', pointer, { subject: value, known: Object.keys(document.subjects) });
    else if (material?.about !== undefined && material.about !== subject.type)
      say('documentAbout', pointer, { material: type, about: material.about, subject: subject.type });
  };

// Are they good forms and good lists? Rules of the plan of 2019 and of good practice, of an item alone and of a bundle together.

import type { Bundle, Diagnostic, Item } from '../model/generated/documents.ts';
import type { Known } from './known.ts';
import { formFindings } from './policy/form.ts';
import { rowFindings } from './policy/rows.ts';
import { togetherFindings } from './policy/together.ts';

export const policyOfItem = (item: Item, known: Known): Diagnostic[] => [
  ...formFindings(item, known),
  ...rowFindings(known.catalogue, item)
];

export const policyOfBundle = (bundle: Bundle, known: Known): Diagnostic[] => togetherFindings(bundle, known);

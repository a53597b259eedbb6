// Are they good forms and good lists? Rules of the plan of 2019 and of good practice, of an item alone and of a bundle together.

import type { Diagnostic } from '../model/generated/documents.ts';
import type { Documents, Known } from './known.ts';
import { formFindings } from './policy/form.ts';
import { rowFindings } from './policy/rows.ts';
import { togetherFindings } from './policy/together.ts';

export function policyFindings({ catalogue, items, bundles }: Documents, known: Known): Diagnostic[] {
  return [
    ...items.flatMap((item) => [...formFindings(item, known), ...rowFindings(catalogue, item)]),
    ...bundles.flatMap((bundle) => togetherFindings(bundle, known))
  ];
}

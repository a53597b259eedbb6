// What is told of a narrowing? The facts of its sentence, in titles that people know.

import type { Narrowing, Text } from '../generated/documents.ts';

/** titleOf: of an item; codeOf: of an option of the datum. The dictionary and the bundle stay `catalogue` and `bundle`. */
export function narrowedFacts(
  { item, label, datum, codes, keyword, left, by }: Narrowing,
  titleOf: (item: string) => Text | undefined,
  codeOf: (datum: string, code: unknown) => Text | undefined
): Record<string, unknown> {
  const whose = [...new Set(by.map((b) => b.item as string))];
  return {
    item: titleOf(item) ?? item,
    label,
    datum,
    ...(codes && { codes: codes.map((code) => codeOf(datum, code) ?? code) }),
    ...(keyword !== undefined && { keyword, left }),
    by: whose.map((id) => titleOf(id) ?? id)
  };
}

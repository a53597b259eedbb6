// Which datum is it? A key names subject, occasion and element: `legalRep.name`, `premises@before.area`, `buyer[]`
// (all rows), `buyer[].name` (a column). Keys are read here and nowhere else.

export interface DatumRef {
  readonly subject: string; // with its occasion: `premises@before`
  readonly many: boolean;
  readonly element?: string | undefined; // absent: all rows of the subject
}

const KEY = /^([A-Za-z][\w-]*(?::[A-Za-z][\w-]*)?(?:@[A-Za-z][\w-]*)?)(\[\])?(?:\.([A-Za-z][\w.-]*))?$/;

/** undefined when the text is no key of subject and element. */
export function readKey(key: string): DatumRef | undefined {
  const found = KEY.exec(key);
  if (!found || (!found[2] && !found[3])) return undefined;
  return { subject: found[1]!, many: found[2] !== undefined, element: found[3] };
}

export function writeKey({ subject, many, element }: DatumRef): string {
  return subject + (many ? '[]' : '') + (element === undefined ? '' : '.' + element);
}

/** The datum of a field that is bound to no data element: item and path. */
export const ownKey = (item: string, path: readonly string[]): string => [item, ...path].join('/');

/** The datum of fields that were kept apart from `key`. */
export const apartKey = (key: string, by: string): string => `${key}~${by}`;

// Which datum is it? Keys are the members of the flat record, so they are strings; but they are made of segments that cannot
// run into each other, and are written, read and cut here and nowhere else.
//
//   legalRep.name  premises@before.area      subject, occasion, element of the dictionary
//   buyer[]  buyer[].name                    all rows of a subject; a column of them
//   PHARM:pharmacist.name                    a subject that is an item's own
//   FOOD/table/field                         a field that is bound to nothing: its item, its path
//   FOOD/rows.FOOD/field                     a column of such a table
//   premises.area~FIRE                       what was kept apart, and by whom
//
// A field may have any name. What marks the parts of a key is written in its name as JSON Pointer does (RFC 6901):
// `~0` for ~, `~1` for /, and further `~2` for ., `~3` for a space, `~4` where there is no name at all. So no name holds a mark,
// no key holds a space or two slashes in a row, and a digit after ~ never begins an id.

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

/** The text of a key of subject and element. */
export function writeKey({ subject, many, element }: DatumRef): string {
  return subject + (many ? '[]' : '') + (element === undefined ? '' : '.' + element);
}

// ---- subjects

export interface SubjectRef {
  readonly name: string;
  readonly occasion?: string | undefined; // absent: now
}

/** `premises@before`, `buyer[]`: the name, and the occasion when it is not now. */
export function readSubject(subject: string): SubjectRef {
  const [name = '', ...occasion] = (isRows(subject) ? subject.slice(0, -2) : subject).split('@');
  return occasion.length ? { name, occasion: occasion.join('@') } : { name };
}

/** The name, with the occasion when it is not now. */
export const writeSubject = ({ name, occasion }: SubjectRef): string => (occasion === undefined ? name : `${name}@${occasion}`);

/** The name of a subject that no other item can mean. */
export const ownSubject = (item: string, name: string): string => `${item}:${name}`;

/** Does it stand for all rows of a subject, or for all rows' datum? */
export const isRows = (key: string): boolean => key.endsWith('[]');

// ---- fields that are bound to nothing

const ESCAPES = '~/. ';
const escaped = (name: string): string => name.replace(/[~/. ]/g, (c) => `~${ESCAPES.indexOf(c)}`) || '~4';

/** The datum of a field that is bound to no data element: item and path. Of a column: the path within its row. */
export const ownKey = (item: string, path: readonly string[]): string => [item, ...path.map(escaped)].join('/');

/** The item whose own the datum is: a field that is bound to nothing, or one of a subject that the item alone has. */
export function ownerOf(key: string): string | undefined {
  const [head = ''] = key.split('.');
  const at = head.search(/[/:]/);
  return at < 0 ? undefined : head.slice(0, at);
}

// ---- kept apart

/** The datum of fields that were kept apart from `key`: by an item, or by a decision. nth: another time by the same one. */
export const apartKey = (key: string, by: string, nth?: number): string => `${key}~${by}${nth === undefined ? '' : `*${nth}`}`;

/** The datum that a decision keeps apart. A decision that bears the id of an item is marked, for the item keeps apart too. */
export const decidedKey = (key: string, decision: string, items: readonly { readonly item: string }[]): string =>
  apartKey(key, items.some(({ item }) => item === decision) ? `*${decision}` : decision);

/** What it was kept apart from, and by whom at last; no `by` where it was not. */
export function readApart(key: string): { readonly key: string; readonly by?: string } {
  const at = key.search(/~(?!\d)[^~.]*$/);
  return at < 0 ? { key } : { key: key.slice(0, at), by: key.slice(at + 1) };
}

/** Was it kept apart from another datum? */
export const isApart = (key: string): boolean => readApart(key).by !== undefined;

// ---- columns

/** A column, named by its table and itself. */
export const columnKey = (table: string, column: string): string => `${table}.${column}`;

/** From the outside in: `buyer[].name` is ['buyer[]', 'name'], `legalRep.name` is itself. */
export function segments(key: string): readonly string[] {
  const [first = ''] = key.split('.', 1);
  return first.length < key.length && /\/|\[\](~|$)/.test(first) ? [first, ...segments(key.slice(first.length + 1))] : [key];
}

// ---- documents

/** Which document: its type and whom it is about, `idCard@legalRep`, `idCard@buyer[]` for each row. */
export const documentKey = (type: string, subject?: string): string => (subject === undefined ? type : `${type}@${subject}`);

/** Its type, and whom it is about if it is about somebody. */
export function readDocument(key: string): { readonly type: string; readonly subject?: string } {
  const at = key.indexOf('@');
  return at < 0 ? { type: key } : { type: key.slice(0, at), subject: key.slice(at + 1) };
}

/** Where a document about each row of a table is put for one row: `idCard@buyer[0]`. */
export const rowPlace = (document: string, row: number): string => document.replace(/\[\]$/, `[${row}]`);

/** Which document belongs at a place, `idCard@buyer[0]`, `plan#2` where one is brought in several forms. */
export const documentAt = (place: string): string => place.replace(/#\d+$/, '').replace(/\[\d+\]$/, '[]');

// What stands for a datum, a row or a cell on the page? The datum's key, and behind it row and column, with a mark between them
// that no key contains: a field may have any name, and a slash in it cuts nothing.

const MARK = '//';

export const rowPath = (key: string, row: number): string => key + MARK + row;
/** column: '' for the row as a whole. */
export const cellPath = (key: string, row: number, column: string): string => rowPath(key, row) + MARK + column;

/** What such a path was made of. */
export function partsOfPath(path: string): { readonly key: string; readonly row?: number; readonly column?: string } {
  const [key = '', row, column] = path.split(MARK);
  return row === undefined ? { key } : { key, row: Number(row), ...(column && { column }) };
}

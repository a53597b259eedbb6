// How much will be read? Untrusted definitions must neither hang nor flood whoever reads them.

export const LIMITS = {
  bytes: 64 * 1024 * 1024, // of the document, in UTF-8
  values: 2_000_000, // of the document, members of members included
  depth: 100, // arrays and objects inside each other
  text: 100_000, // characters (UTF-16 units) of one string
  problems: 200, // the last one says how many more there are
  schema: 200_000, // subschemas of one schema, references written out
  refs: 100 // references that lead to each other
} as const;

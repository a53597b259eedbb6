// How much JSON will be read? A text from outside must neither hang nor flood whoever reads it.

/** How much of a JSON text is read. */
export interface JsonLimits {
  readonly bytes: number; // of the text, in UTF-8
  readonly values: number; // members of members included
  readonly depth: number; // arrays and objects inside each other
  readonly text: number; // characters (UTF-16 units) of one string
  readonly problems: number; // the last one says how many more there are
}

export const JSON_LIMITS: JsonLimits = {
  bytes: 64 * 1024 * 1024,
  values: 2_000_000,
  depth: 100,
  text: 100_000,
  problems: 200
};

// What is JSON, when are two values the same, and which bytes stand for one?
// Canonical JSON after RFC 8785: keys by UTF-16 code units, numbers as ECMAScript writes them, −0 as 0.

/** A JSON value, never changed once it is there. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
/** A JSON object; a member that is `undefined` is absent. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}
/** A step of a pointer: the name of a member, or an index. */
export type Segment = string | number;

/** Whether a value is a JSON object, and no array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a JSON array. */
export function isArray(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

/** The canonical text of a value; members that are `undefined` do not count. */
export function canonical(value: Json | undefined): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value === undefined ? null : value);
  let text = '';
  if (isArray(value)) {
    for (const member of value) text += (text && ',') + canonical(member);
    return '[' + text + ']';
  }
  for (const key of sortedKeys(value)) {
    const member = value[key];
    if (member !== undefined) text += (text && ',') + JSON.stringify(key) + ':' + canonical(member);
  }
  return '{' + text + '}';
}

function sortedKeys(value: JsonObject): readonly string[] {
  const keys = Object.keys(value);
  for (let i = 1; i < keys.length; i++) if (keys[i]! < keys[i - 1]!) return keys.sort();
  return keys;
}

/** Whether two values are the same JSON: members in any order, 1 and 1.0, −0 and 0 alike. */
export function equal(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  return canonical(a) === canonical(b);
}

/** Own member of an object, never one inherited from a prototype. */
export function member(value: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Sets a member as own data, also one called `__proto__`. */
export function setMember(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  else target[key] = value;
}

/** RFC 6901 text of a list of segments. */
export function pointerText(segments: readonly Segment[]): string {
  return segments.map((s) => '/' + String(s).replaceAll('~', '~0').replaceAll('/', '~1')).join('');
}

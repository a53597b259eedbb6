// What is new in a large result? Whatever says the same as before is not sent, and stays the very object it was.
// A bigint stands for it, which JSON has none of.

const SAME = 0n;

type Part = Readonly<Record<string, unknown>>;
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isRecord = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value);

export function delta(next: unknown, before: unknown): unknown {
  if (Object.is(next, before)) return SAME;
  if (isList(next) && isList(before)) {
    const parts = next.map((part, i) => (i < before.length ? delta(part, before[i]) : part));
    return parts.length === before.length && parts.every((part) => part === SAME) ? SAME : parts;
  }
  if (isRecord(next) && isRecord(before)) {
    const parts = Object.entries(next).map(([key, part]): [string, unknown] => [
      key,
      Object.hasOwn(before, key) ? delta(part, before[key]) : part
    ]);
    return parts.length === Object.keys(before).length && parts.every(([, part]) => part === SAME) ? SAME : Object.fromEntries(parts);
  }
  return next;
}

/** The whole of it again. */
export function applied(change: unknown, before: unknown): unknown {
  if (change === SAME) return before;
  if (before === undefined) return change;
  if (isList(change)) {
    const was = isList(before) ? before : [];
    return change.map((part, i) => applied(part, was[i]));
  }
  if (isRecord(change)) {
    const was = isRecord(before) ? before : {};
    return Object.fromEntries(
      Object.entries(change).map(([key, part]) => [key, applied(part, Object.hasOwn(was, key) ? was[key] : undefined)])
    );
  }
  return change;
}

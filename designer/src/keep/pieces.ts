// How is a large document kept without copying all of it each time? In pieces: what has grown heavy is a record of its own, and
// a piece that is there already is only referred to. Documents are never written on: the same object has the same content.
// A bigint stands for a piece, which JSON has none of.

/** A piece that is kept: its number, and the pieces within it. */
export interface Piece {
  readonly no: number;
  readonly within: readonly Piece[];
}
export type Known = WeakMap<object, Piece>;

export interface Split {
  readonly root: unknown;
  /** What has to be written: by number, what a piece consists of. */
  readonly fresh: ReadonlyMap<number, unknown>;
  /** The numbers of all that the content consists of now. */
  readonly used: ReadonlySet<number>;
  /** To be remembered once it is written. */
  readonly named: ReadonlyMap<object, Piece>;
  readonly next: number;
}

/** So many values are worth a record of their own. */
const HEAVY = 200;

interface Packed {
  readonly value: unknown;
  readonly weight: number;
  readonly within: readonly Piece[];
}

/** there: the numbers that are kept already; next: the first that is free. */
export function split(content: unknown, known: Known, there: ReadonlySet<number>, next: number): Split {
  const fresh = new Map<number, unknown>(),
    named = new Map<object, Piece>();
  let free = next;

  const packed = (value: unknown): Packed => {
    if (typeof value !== 'object' || value === null) return { value, weight: 1, within: [] };
    const before = named.get(value) ?? known.get(value);
    if (before && (named.has(value) || there.has(before.no))) return { value: BigInt(before.no), weight: 1, within: [before] };
    const inside = Array.isArray(value) ? value.map(packed) : Object.values(value).map(packed);
    const keys = Array.isArray(value) ? undefined : Object.keys(value);
    const whole = keys ? Object.fromEntries(keys.map((key, i) => [key, inside[i]!.value])) : inside.map((part) => part.value);
    const weight = inside.reduce((sum, part) => sum + part.weight, 1),
      within = inside.flatMap((part) => part.within);
    if (weight < HEAVY) return { value: whole, weight, within };
    const piece = { no: free++, within };
    fresh.set(piece.no, whole);
    named.set(value, piece);
    return { value: BigInt(piece.no), weight: 1, within: [piece] };
  };

  const { value: root, within } = packed(content),
    used = new Set<number>();
  const use = ({ no, within: inside }: Piece): void => {
    if (used.has(no)) return;
    used.add(no);
    inside.forEach(use);
  };
  within.forEach(use);
  return { root, fresh, used, named, next: free };
}

/** The content, put together again; each piece is remembered as kept. */
export function joined(root: unknown, pieces: ReadonlyMap<number, unknown>, known: Known): unknown {
  const done = new Map<number, { readonly value: unknown; readonly piece: Piece }>();

  const whole = (value: unknown, within: Piece[]): unknown => {
    if (typeof value === 'bigint') {
      const { value: content, piece } = pieceOf(Number(value));
      within.push(piece);
      return content;
    }
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((part) => whole(part, within));
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, whole(part, within)]));
  };
  const pieceOf = (no: number): { readonly value: unknown; readonly piece: Piece } => {
    const before = done.get(no);
    if (before) return before;
    const within: Piece[] = [],
      value = whole(pieces.get(no), within),
      piece = { no, within };
    if (typeof value === 'object' && value !== null) known.set(value, piece);
    done.set(no, { value, piece });
    return { value, piece };
  };
  return whole(root, []);
}

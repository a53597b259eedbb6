// In which order do the data of many forms stand? In an order that keeps every form's own, wherever the forms do not contradict
// one another. Each form says of its fields, one after the other, which comes first; what follows from these sayings together is
// kept whole. Data that contradict one another (here a before b, there b before a, be it by way of others) stand among
// themselves as the item has them that the bundle names first. What nothing orders stands as the first item has it that asks.
//
// The sayings are edges of a graph. Contradictions are its strongly connected components (R. Tarjan 1972); they are put in order
// one after another, then each within itself (A. B. Kahn 1962). Time: edges, and a heap over the data.

/** All of `sequences`, each once. The sequences stand in the order of the items: who comes first wins where they contradict. */
export function oneOrder(sequences: readonly (readonly string[])[]): readonly string[] {
  const lists = sequences.map((list) => [...new Set(list)]);
  const first = new Map<string, number>();
  for (const list of lists) for (const key of list) if (!first.has(key)) first.set(key, first.size);
  const after = edges(lists);
  const parts = components([...first.keys()], after);
  const home = new Map(parts.flatMap((part, i) => part.map((key): [string, number] => [key, i])));
  const inside = within(lists, home, parts);
  const wholes = parts.map((part, i) => (part.length === 1 ? part : among(inside.get(i)!, first)));
  const between = new Map(
    parts.map((part, i): [number, number[]] => [
      i,
      part.flatMap((key) => (after.get(key) ?? []).map((k) => home.get(k)!)).filter((j) => j !== i)
    ])
  );
  return drawn(
    parts.map((_, i) => i),
    between,
    parts.map((part) => part.reduce((least, key) => Math.min(least, first.get(key)!), Infinity))
  ).flatMap((i) => wholes[i]!);
}

function edges(lists: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, string[]>();
  for (const list of lists) for (let i = 1; i < list.length; i++) push(out, list[i - 1]!, list[i]!);
  return out;
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Of each part with more than one member, what every list says of its members. */
function within(
  lists: readonly (readonly string[])[],
  home: ReadonlyMap<string, number>,
  parts: readonly (readonly string[])[]
): ReadonlyMap<number, string[][]> {
  const out = new Map<number, string[][]>();
  for (const list of lists) {
    const mine = new Map<number, string[]>();
    for (const key of list) {
      const part = home.get(key)!;
      if (parts[part]!.length < 2) continue;
      push(mine, part, key);
    }
    for (const [part, keys] of mine) push(out, part, keys);
  }
  return out;
}

/** Data that contradict one another. What no list holds back comes next; where all hold each other back, the first list goes on. */
function among(lists: readonly (readonly string[])[], first: ReadonlyMap<string, number>): readonly string[] {
  const at = lists.map(() => 0),
    holding = new Map<string, number[]>(), // in which lists it stands
    fronts = new Map<string, number>(), // how many of them have come to it
    done = new Set<string>(),
    free = new Heap((key: string) => first.get(key)!);
  lists.forEach((list, i) => list.forEach((key) => push(holding, key, i)));
  const come = (i: number): void => {
    while (at[i]! < lists[i]!.length && done.has(lists[i]![at[i]!]!)) at[i]!++;
    const key = lists[i]![at[i]!];
    if (key === undefined) return;
    const now = (fronts.get(key) ?? 0) + 1;
    fronts.set(key, now);
    if (now === holding.get(key)!.length) free.push(key);
  };
  lists.forEach((_, i) => come(i));
  const out: string[] = [];
  for (let next = 0; out.length < holding.size;) {
    while (lists[next] && at[next]! >= lists[next]!.length) next++;
    const key = free.pop() ?? lists[next]![at[next]!]!;
    done.add(key);
    out.push(key);
    for (const i of holding.get(key)!) if (lists[i]![at[i]!] === key) come(i);
  }
  return out;
}

/** Every number before those that come after it; of what nothing holds back, the least by rank. There is no circle. */
function drawn(all: readonly number[], after: ReadonlyMap<number, readonly number[]>, rank: readonly number[]): readonly number[] {
  const held = all.map(() => 0);
  for (const list of after.values()) for (const i of list) held[i]!++;
  const free = new Heap((i: number) => rank[i]!);
  for (const i of all) if (held[i] === 0) free.push(i);
  const out: number[] = [];
  for (let i = free.pop(); i !== undefined; i = free.pop()) {
    out.push(i);
    for (const j of after.get(i)!) if (--held[j]! === 0) free.push(j);
  }
  return out;
}

/** The strongly connected components, found without recursion: a form may be long. */
function components(all: readonly string[], after: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const index = new Map<string, number>(),
    low = new Map<string, number>(),
    open: string[] = [],
    isOpen = new Set<string>(),
    out: string[][] = [];
  for (const root of all) {
    if (index.has(root)) continue;
    const path: { key: string; next: number }[] = [];
    const enter = (key: string): void => {
      index.set(key, index.size);
      low.set(key, index.get(key)!);
      open.push(key);
      isOpen.add(key);
      path.push({ key, next: 0 });
    };
    enter(root);
    while (path.length) {
      const here = path.at(-1)!,
        to = after.get(here.key)?.[here.next++];
      if (to !== undefined) {
        if (!index.has(to)) enter(to);
        else if (isOpen.has(to)) low.set(here.key, Math.min(low.get(here.key)!, index.get(to)!));
        continue;
      }
      path.pop();
      const above = path.at(-1)?.key;
      if (above !== undefined) low.set(above, Math.min(low.get(above)!, low.get(here.key)!));
      if (low.get(here.key) !== index.get(here.key)) continue;
      const part: string[] = [];
      let key: string;
      do {
        key = open.pop()!;
        isOpen.delete(key);
        part.push(key);
      } while (key !== here.key);
      out.push(part);
    }
  }
  return out;
}

/** The least first. */
class Heap<T> {
  readonly #rank: (x: T) => number;
  readonly #list: T[] = [];
  constructor(rank: (x: T) => number) {
    this.#rank = rank;
  }
  push(x: T): void {
    const list = this.#list;
    let i = list.push(x) - 1;
    for (let up = (i - 1) >> 1; i > 0 && this.#rank(list[up]!) > this.#rank(x); i = up, up = (i - 1) >> 1) list[i] = list[up]!;
    list[i] = x;
  }
  pop(): T | undefined {
    const list = this.#list,
      top = list[0],
      last = list.pop();
    if (last === undefined || list.length === 0) return top;
    let i = 0;
    for (let down = 1; down < list.length; down = 2 * i + 1) {
      if (down + 1 < list.length && this.#rank(list[down + 1]!) < this.#rank(list[down]!)) down++;
      if (this.#rank(list[down]!) >= this.#rank(last)) break;
      list[i] = list[down]!;
      i = down;
    }
    list[i] = last;
    return top;
  }
}

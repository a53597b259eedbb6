// Which documents are the fewest that meet every demand? A choice of one list per demand with the fewest originals that two
// departments would keep, then the fewest documents. Demands that share no document that is still open are chosen apart; those
// that hang together by branch and bound, exactly up to `LOOKS`; among equals the first in the order of names. Beyond, the best
// choice that was found by then, without a document that could be left at home, and it is told. The order in which demands come
// does not matter, nor one that is said twice.

export interface Alternative {
  readonly keys: readonly string[];
  readonly kept?: readonly string[]; // originals that stay with whoever asks
}

export interface Choice {
  readonly keys: readonly string[]; // what is brought, sorted
  readonly lists: readonly number[]; // which list of each demand
  readonly exact: boolean; // no other choice is smaller; false: it was not looked at to the end
}

/** So many lists are looked at for demands that hang together. */
const LOOKS = 2e5;

interface Row {
  readonly at: number;
  readonly lists: readonly Alternative[];
  readonly who: string;
  readonly name: string;
}

/** demands: alternatives, never none; `owner` tells who keeps what. */
export function fewest(demands: readonly (readonly Alternative[])[], owner: (demand: number) => string = () => ''): Choice {
  const lists = demands.map(() => 0);
  let exact = true;
  // what every list of a demand names is brought in any case
  const keys = new Set(demands.flatMap(([first, ...rest]) => first!.keys.filter((key) => rest.every((list) => list.keys.includes(key)))));
  for (const rows of apart(demands.map(rowOf(owner)), keys)) {
    const found = search(rows, keys);
    exact &&= found.exact;
    for (const key of found.keys) keys.add(key);
    rows.forEach((row, i) => (lists[row.at] = found.picks[i]!));
  }
  return { keys: [...keys].sort(), lists, exact };
}

const rowOf =
  (owner: (demand: number) => string) =>
  (lists: readonly Alternative[], at: number): Row => {
    const who = lists.some((list) => list.kept?.length) ? owner(at) : '';
    return { at, lists, who, name: lists.map(nameOf).sort().join('|') + who };
  };

const nameOf = ({ keys }: Alternative): string => [...keys].sort().join();

/**
 * Demands that a document links which is open still, or which somebody would keep; each group in an order that hangs on what is
 * demanded alone.
 */
function apart(rows: readonly Row[], sure: ReadonlySet<string>): Row[][] {
  const links = ({ lists }: Row): string[] => lists.flatMap(({ keys, kept = [] }) => [...keys.filter((key) => !sure.has(key)), ...kept]);
  const wanting = new Map<string, Row[]>();
  for (const row of rows) for (const key of links(row)) wanting.set(key, [...(wanting.get(key) ?? []), row]);
  const seen = new Set<Row>();
  return rows.flatMap((first) => {
    const group = seen.has(first) ? [] : [first];
    for (const row of group) {
      seen.add(row);
      for (const key of links(row)) {
        for (const other of wanting.get(key) ?? []) if (!seen.has(other) && seen.add(other)) group.push(other);
        wanting.delete(key);
      }
    }
    return group.length ? [group.sort((a, b) => a.lists.length - b.lists.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))] : [];
  });
}

interface Found {
  readonly keys: ReadonlySet<string>; // beside those that were sure
  readonly picks: readonly number[];
  readonly clashes: number;
  readonly exact: boolean;
}

function search(rows: readonly Row[], sure: ReadonlySet<string>): Found {
  const keys = new Set<string>(),
    keepers = new Map<string, string>(),
    picks: number[] = [],
    wishes = new Map<string, number>();
  let best: Found | undefined,
    looks = 0;
  for (const { lists } of rows) for (const key of new Set(lists.flatMap((list) => list.keys))) wishes.set(key, (wishes.get(key) ?? 0) + 1);
  const added = ({ keys: wanted }: Alternative): string[] => wanted.filter((key) => !sure.has(key) && !keys.has(key));

  /** Documents that the rows from here on need at the least: of rows that share none, each its shortest list. */
  const least = (from: number): number => {
    const touched = new Set<string>();
    let sum = 0;
    for (const { lists } of rows.slice(from)) {
      looks += lists.length;
      const open = lists.map(added),
        all = open.flat();
      if (open.every((list) => list.length) && !all.some((key) => touched.has(key))) {
        for (const key of all) touched.add(key);
        sum += Math.min(...open.map((list) => list.length));
      }
    }
    return sum;
  };

  /** once: what most rows want first, and nothing else is tried. It says how many are enough. */
  const step = (at: number, clashes: number, once?: boolean): void => {
    if (
      best &&
      (looks > LOOKS ||
        clashes > best.clashes ||
        (clashes === best.clashes && keys.size + least(at) >= best.keys.size + (best.exact ? 0 : 1)))
    )
      return;
    const row = rows[at];
    if (!row) {
      best = { keys: new Set(keys), picks: [...picks], clashes, exact: !once };
      return;
    }
    const options = row.lists.map((list, i) => {
      const kept = list.kept ?? [];
      return {
        i,
        name: nameOf(list),
        fresh: added(list),
        taken: kept.filter((key) => !keepers.has(key)),
        twice: kept.filter((key) => (keepers.get(key) ?? row.who) !== row.who).length
      };
    });
    // what is brought anyway, and nobody else keeps, cannot be bettered
    const covered = options.find(({ fresh, taken, twice }) => !fresh.length && !taken.length && !twice);
    const wished = (list: readonly string[]): number => list.reduce((sum, key) => sum + wishes.get(key)!, 0);
    options.sort(
      (a, b) =>
        a.twice - b.twice || a.fresh.length - b.fresh.length || (once ? wished(b.fresh) - wished(a.fresh) : 0) || (a.name < b.name ? -1 : 1)
    );
    for (const { i, fresh, taken, twice } of covered ? [covered] : once ? options.slice(0, 1) : options) {
      picks[at] = i;
      for (const key of fresh) keys.add(key);
      for (const key of taken) keepers.set(key, row.who);
      step(at + 1, clashes + twice, once);
      for (const key of fresh) keys.delete(key);
      for (const key of taken) keepers.delete(key);
    }
  };
  step(0, 0, true);
  step(0, 0);
  return looks > LOOKS ? lightened(rows, sure, best!) : best!;
}

/** Without what can be left at home after all. */
function lightened(rows: readonly Row[], sure: ReadonlySet<string>, { keys: brought, picks, clashes }: Found): Found {
  const keys = new Set(brought);
  const covered = ({ lists }: Row): number =>
    lists.findIndex((list) => !list.kept?.length && list.keys.every((k) => sure.has(k) || keys.has(k)));
  const now = (row: Row, i: number): number => {
    const mine = row.lists[picks[i]!]!;
    return mine.kept?.length ? (mine.keys.every((k) => sure.has(k) || keys.has(k)) ? picks[i]! : -1) : covered(row);
  };
  for (const key of brought) {
    keys.delete(key);
    if (rows.some((row, i) => now(row, i) < 0)) keys.add(key);
  }
  return { keys, picks: rows.map(now), clashes, exact: false };
}

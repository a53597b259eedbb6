// Which documents are the fewest that meet every demand? A choice of one list per demand with the fewest originals that two
// departments would keep, then the fewest documents, by branch and bound; among equals the first in the order of names.

export interface Alternative {
  readonly keys: readonly string[];
  readonly kept?: readonly string[]; // originals that stay with whoever asks
}

export interface Choice {
  readonly keys: readonly string[]; // what is brought, sorted
  readonly lists: readonly number[]; // which list of each demand
}

/** demands: alternatives, never none; `owner` tells who keeps what. */
export function fewest(demands: readonly (readonly Alternative[])[], owner: (demand: number) => string = () => ''): Choice {
  let best: { choice: Choice; clashes: number } | undefined;
  // those with the fewest alternatives first: they bind the most
  const queue = demands.map((_, i) => i).sort((a, b) => demands[a]!.length - demands[b]!.length || a - b);
  const lists: number[] = demands.map(() => 0);

  const step = (at: number, keys: ReadonlySet<string>, keepers: ReadonlyMap<string, string>, clashes: number): void => {
    if (best && (clashes > best.clashes || (clashes === best.clashes && keys.size > best.choice.keys.length))) return;
    if (at === queue.length) {
      const sorted = [...keys].sort(order);
      const better =
        !best || clashes < best.clashes || sorted.length < best.choice.keys.length || order(sorted.join(), best.choice.keys.join()) < 0;
      if (better) best = { choice: { keys: sorted, lists: [...lists] }, clashes };
      return;
    }
    const demand = queue[at]!,
      who = owner(demand);
    const options = demands[demand]!.map((list, i) => ({ list, i, added: list.keys.filter((key) => !keys.has(key)).length }));
    const covered = options.find(({ list, added }) => added === 0 && !list.kept?.length);
    // what is brought anyway, and nobody keeps, cannot be bettered
    const tried = covered ? [covered] : options.sort((a, b) => a.added - b.added || order(a.list.keys.join(), b.list.keys.join()));
    for (const { list, i } of tried) {
      const kept = (list.kept ?? []).filter((key) => !keepers.has(key));
      const twice = (list.kept ?? []).filter((key) => keepers.has(key) && keepers.get(key) !== who).length;
      lists[demand] = i;
      step(
        at + 1,
        new Set([...keys, ...list.keys]),
        kept.length ? new Map([...keepers, ...kept.map((key): [string, string] => [key, who])]) : keepers,
        clashes + twice
      );
    }
  };
  step(0, new Set(), new Map(), 0);
  return best?.choice ?? { keys: [], lists: [] };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

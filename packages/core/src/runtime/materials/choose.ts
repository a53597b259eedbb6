// Which documents are the fewest that meet every demand? A choice of one list per demand with the fewest originals that two
// departments would keep, then the fewest documents, by branch and bound; among equals the first in the order of names.

/** demands: lists of document keys. Gives the chosen keys, sorted. */
export function fewest(demands: readonly (readonly (readonly string[])[])[], clashes: (keys: ReadonlySet<string>) => number): readonly string[] {
  let best: { keys: readonly string[]; cost: readonly [number, number] } | undefined;
  // those with the fewest alternatives first: they bind the most
  const queue = demands.map((lists) => [...lists].sort((a, b) => a.length - b.length || order(a.join(), b.join()))).sort((a, b) => a.length - b.length);
  const step = (at: number, keys: ReadonlySet<string>): void => {
    if (best && best.cost[0] === 0 && keys.size > best.cost[1]) return;
    if (at === queue.length) {
      const cost = [clashes(keys), keys.size] as const;
      const sorted = [...keys].sort(order);
      if (!best || cost[0] < best.cost[0] || (cost[0] === best.cost[0] && (cost[1] < best.cost[1] || (cost[1] === best.cost[1] && order(sorted.join(), best.keys.join()) < 0)))) best = { keys: sorted, cost };
      return;
    }
    const lists = queue[at]!;
    if (lists.some((list) => list.every((key) => keys.has(key)))) { step(at + 1, keys); return; }
    for (const list of lists) step(at + 1, new Set([...keys, ...list]));
  };
  step(0, new Set());
  return best?.keys ?? [];
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

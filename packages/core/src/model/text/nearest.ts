// Which known name was probably meant? The one with the fewest slips of a finger, if they are few for its length.

/** The known name with the fewest slips; undefined where nothing is near: one slip in three characters at the most. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const found = known.map((name) => ({ name, slips: slips(typed, name) })).sort((a, b) => a.slips - b.slips)[0];
  return found && found.slips <= Math.max(1, Math.floor(Math.max(typed.length, found.name.length) / 3)) ? found.name : undefined;
}

/** Letters to insert, delete, change, or swap with their neighbour (optimal string alignment). */
function slips(a: string, b: string): number {
  let before: number[] = [],
    last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}

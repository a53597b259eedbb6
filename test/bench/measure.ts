// Contenders in turn, round by round, so that a machine's moods hit all alike; medians are quoted.

export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
}
export interface Figure {
  readonly name: string;
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export function inTurn(contenders: readonly Contender[], rounds: number): Figure[] {
  const times = contenders.map((): number[] => []);
  for (let round = 0; round < rounds + 2; round++)
    contenders.forEach(({ run }, i) => {
      const start = performance.now();
      run();
      if (round >= 2) times[i]!.push(performance.now() - start);
    });
  return contenders.map(({ name }, i) => {
    const sorted = times[i]!.sort((a, b) => a - b);
    return { name, median: sorted[sorted.length >> 1]!, min: sorted[0]!, max: sorted.at(-1)! };
  });
}

export const ms = (x: number): string => (x < 10 ? x.toFixed(2) : x.toFixed(x < 100 ? 1 : 0)) + ' ms';
export const line = (cells: readonly string[], widths: readonly number[]): void =>
  console.log('  ' + cells.map((c, i) => (i === 0 ? c.padEnd(widths[i] ?? 0) : c.padStart(widths[i] ?? 0))).join('  '));

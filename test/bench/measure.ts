// Contenders in turn, round by round, so that a machine's moods hit all alike; medians are quoted, with the extremes.
// What a round needs is prepared outside its time.

export interface Contender<T = never> { readonly name: string; readonly prepare?: () => T; readonly run: (input: T) => unknown }
export interface Figure { readonly median: number; readonly min: number; readonly max: number }

export function inTurn(contenders: readonly Contender[], rounds: number, warmUp: number): Figure[] {
  const times = contenders.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round++) contenders.forEach((contender, i) => {
    const time = timed(contender);
    if (round >= 0) times[i]!.push(time);
  });
  return times.map(figure);
}

export const contender = <T>(name: string, prepare: () => T, run: (input: T) => unknown): Contender => ({ name, prepare, run }) as unknown as Contender;

function timed({ prepare, run }: Contender): number {
  const input = prepare?.() as never;
  const start = performance.now();
  run(input);
  return performance.now() - start;
}

export function figure(times: readonly number[]): Figure {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1]!, min: sorted[0]!, max: sorted.at(-1)! };
}

const digits = (x: number): string => (x < 0.1 ? x.toFixed(3) : x < 10 ? x.toFixed(2) : x.toFixed(x < 100 ? 1 : 0));
export const ms = ({ median, min, max }: Figure): string => `${digits(median)} ms (${digits(min)}–${digits(max)})`;
export const short = (x: number): string => `${digits(x)} ms`;
export const times = (x: number): string => `× ${digits(x)}`;
export const mark = (limit: number, { median }: Figure): string => `≤ ${limit} ms ${median <= limit ? 'met' : 'MISSED'}`;

/** Rows with every column as wide as its widest cell. */
export function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const width = head.map((h, i) => Math.max(h.length, ...rows.map((row) => (row[i] ?? '').length)));
  const line = (cells: readonly string[]): string => '  ' + cells.map((c, i) => (i === 0 ? c.padEnd(width[i]!) : c.padStart(width[i]!))).join('  ').trimEnd();
  console.log(`\n${title}\n`);
  console.log([line(head), ...rows.map(line)].join('\n'));
}

// All combinations of choices, or, where they are too many, few in which every two choices meet.

export function* product<T>(choices: readonly (readonly T[])[]): Generator<readonly T[]> {
  const [first, ...rest] = choices;
  if (!first) {
    yield [];
    return;
  }
  for (const head of first) for (const tail of product(rest)) yield [head, ...tail];
}

/** A covering array of strength two, grown row by row: each row takes, place by place, what meets the most new pairs. */
export function pairwise<T>(choices: readonly (readonly T[])[]): readonly (readonly T[])[] {
  const open = new Set<string>();
  const pair = (i: number, a: number, j: number, b: number): string => (i < j ? `${i}.${a} ${j}.${b}` : `${j}.${b} ${i}.${a}`);
  choices.forEach((x, i) =>
    choices.forEach((y, j) => {
      if (i < j) x.forEach((_, a) => y.forEach((__, b) => open.add(pair(i, a, j, b))));
    })
  );
  const rows: T[][] = [];
  while (open.size) {
    const [seed] = open;
    const [left = '', right = ''] = seed!.split(' ');
    const row: (number | undefined)[] = choices.map(() => undefined);
    for (const place of [left, right]) {
      const [i, a] = place.split('.').map(Number);
      row[i!] = a!;
    }
    choices.forEach((values, i) => {
      if (row[i] !== undefined) return;
      const gain = (a: number): number => row.filter((b, j) => b !== undefined && j !== i && open.has(pair(i, a, j, b))).length;
      row[i] = values.map((_, a) => a).reduce((best, a) => (gain(a) > gain(best) ? a : best), 0);
    });
    row.forEach((a, i) =>
      row.forEach((b, j) => {
        if (i < j) open.delete(pair(i, a!, j, b!));
      })
    );
    rows.push(row.map((a, i) => choices[i]![a!]!));
  }
  return rows;
}

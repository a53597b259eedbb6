// Why can nobody answer this? An irreducible set of contributors whose wishes have no value in common: found by halving
// (QuickXplain), so that a cause of two among a thousand costs some twenty folds. Earlier contributors are kept blameless
// where there is a choice; the caller puts the most authoritative first.

/** Indices of an irreducible subset for which `clashes` holds; `all` must clash as a whole. */
export function irreducible<T>(all: readonly T[], clashes: (subset: readonly T[]) => boolean): number[] {
  const index = all.map((_, i) => i);
  const test = (subset: readonly number[]): boolean => clashes(subset.map((i) => all[i]!));
  const narrow = (background: readonly number[], added: boolean, rest: readonly number[]): number[] => {
    if (added && test(background)) return [];
    if (rest.length === 1) return [...rest];
    const half = rest.length >> 1;
    const left = rest.slice(0, half),
      right = rest.slice(half);
    const fromRight = narrow([...background, ...left], left.length > 0, right);
    const fromLeft = narrow([...background, ...fromRight], fromRight.length > 0, left);
    return [...fromLeft, ...fromRight];
  };
  return narrow([], false, index).sort((a, b) => a - b);
}

// How often may one address ask? So many tokens at once, refilled steadily; what is refused is told when to come again.

export interface Allowance {
  readonly take: (who: string, now?: number) => number;
}

/** `take` gives 0, or the seconds to wait. Those who were quiet long enough are forgotten. */
export function allowance(burst: number, perSecond: number): Allowance {
  const left = new Map<string, { tokens: number; at: number }>();
  return {
    take(who, now = Date.now() / 1000) {
      if (left.size > 10_000) for (const [key, { at }] of left) if ((now - at) * perSecond >= burst) left.delete(key);
      const { tokens, at } = left.get(who) ?? { tokens: burst, at: now };
      const full = Math.min(burst, tokens + Math.max(0, now - at) * perSecond);
      left.set(who, { tokens: full < 1 ? full : full - 1, at: now });
      return full < 1 ? Math.ceil((1 - full) / perSecond) : 0;
    }
  };
}

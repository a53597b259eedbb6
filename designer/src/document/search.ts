// Does it match what somebody typed? Chinese, pinyin (whole or initials) and code, in any order of words. The dictionary of
// pinyin comes when it is first wanted; until then the texts alone are searched.

type SoundsOf = (text: string) => readonly string[];

const known = new Map<string, string>(),
  waiting = new Set<() => void>();
let pinyinOf: SoundsOf | undefined, coming: Promise<void> | undefined;

export const soundsKnown = (): boolean => pinyinOf !== undefined;

export function learnSounds(): Promise<void> {
  return (coming ??= import('./sounds.ts').then(
    ({ soundsOf }) => {
      pinyinOf = soundsOf;
      known.clear();
      for (const told of waiting) told();
    },
    () => {
      coming = undefined;
    }
  )); // without a network: asked for again later
}

/** Told once they are known; gives the way to stop. */
export function onSounds(told: () => void): () => void {
  waiting.add(told);
  void learnSounds();
  return () => waiting.delete(told);
}

/** Everything that a text can be found by. */
function soundsOf(text: string): string {
  let sounds = known.get(text);
  if (sounds === undefined) known.set(text, (sounds = [text.toLowerCase(), ...(pinyinOf?.(text) ?? [])].join(' ')));
  return sounds;
}

export function matches(texts: readonly string[], wanted: string): boolean {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  return words.every((word) => texts.some((text) => soundsOf(text).includes(word)));
}

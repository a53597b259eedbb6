// Which character of a resident number or a credit code looks wrong? The check character tells that something is; a date
// that is none, a letter where digits stand or a wrong length tell what. GB 11643-1999, GB 32100-2015.

import { checkCharacter, creditCodeCheckCharacter } from '@onething/core/live';

export type CharacterFault =
  | { readonly kind: 'short' | 'long'; readonly wanted: number; readonly found: number }
  | { readonly kind: 'character'; readonly at: number; readonly found: string } // counted from 1
  | { readonly kind: 'date'; readonly from: number; readonly to: number; readonly found: string }
  | { readonly kind: 'region' }
  | { readonly kind: 'check'; readonly wanted?: string | undefined; readonly found: string; readonly swapped?: number | undefined };

export function residentFault(id: string): CharacterFault | undefined {
  const odd = /[^\dX]/.exec(id) ?? /X(?=.)/.exec(id);
  if (odd) return { kind: 'character', at: odd.index + 1, found: odd[0] };
  if (id.length !== 18) return length(id, 18);
  if (id[17] === 'X' ? false : !/\d/.test(id[17]!)) return { kind: 'character', at: 18, found: id[17]! };
  if (id[0] === '0') return { kind: 'region' };
  if (!isDate(id.slice(6, 14))) return { kind: 'date', from: 7, to: 14, found: id.slice(6, 14) };
  const wanted = checkCharacter(id.slice(0, 17));
  return wanted === id[17]
    ? undefined
    : { kind: 'check', found: id[17]!, swapped: swappedAt(id, (t) => checkCharacter(t.slice(0, 17)) === t[17] && isDate(t.slice(6, 14))) };
}

export function creditFault(code: string): CharacterFault | undefined {
  const odd = /[^0-9A-HJ-NPQRTUWXY]/.exec(code);
  if (odd) return { kind: 'character', at: odd.index + 1, found: odd[0] };
  if (code.length !== 18) return length(code, 18);
  const letter = /[^\d]/.exec(code.slice(2, 8));
  if (letter) return { kind: 'character', at: letter.index + 3, found: letter[0] };
  const wanted = creditCodeCheckCharacter(code.slice(0, 17));
  return wanted === code[17]
    ? undefined
    : { kind: 'check', found: code[17]!, swapped: swappedAt(code, (t) => creditCodeCheckCharacter(t.slice(0, 17)) === t[17]) };
}

const length = (text: string, wanted: number): CharacterFault => ({
  kind: text.length < wanted ? 'short' : 'long',
  wanted,
  found: text.length
});

function isDate(digits: string): boolean {
  const [y, m, d] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number) as [number, number, number];
  return y >= 1800 && y < 2200 && m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate();
}

/** The place, from 1, where two neighbours changed places: the commonest slip. Only when there is one such place alone. */
function swappedAt(text: string, right: (t: string) => boolean): number | undefined {
  let found: number | undefined;
  for (let i = 0; i < text.length - 1; i++) {
    if (text[i] === text[i + 1] || !right(text.slice(0, i) + text[i + 1]! + text[i]! + text.slice(i + 2))) continue;
    if (found !== undefined) return undefined;
    found = i + 1;
  }
  return found;
}

// Which characters has `\p{…}`? Those that the running engine says, for that engine checks the data; refa's own tables are
// of an older Unicode (4,943 Han characters fewer). The properties in a source are spelt out as ranges.

import { RegExpParser, visitRegExpAST, type AST } from '@eslint-community/regexpp';
import { SCALARS } from './ranges.ts';

/** The parsed source; throws for one that is no regular expression with flag u. */
export function parse(source: string): AST.Pattern {
  return new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, { unicode: true });
}

/** The same source without `\p{…}` and `\P{…}`. */
export function spellOut(pattern: AST.Pattern): string {
  const found: AST.UnicodePropertyCharacterSet[] = [];
  visitRegExpAST(pattern, {
    onCharacterSetEnter: (set) => {
      if (set.kind === 'property') found.push(set);
    }
  });
  let out = pattern.raw;
  for (const set of found.sort((a, b) => b.start - a.start)) {
    const ranges = rangesOf(set.raw),
      text = set.parent.type === 'CharacterClass' ? ranges : `[${ranges}]`;
    out = out.slice(0, set.start) + text + out.slice(set.end);
  }
  return out;
}

let everything: string | undefined;
const spelt = new Map<string, string>();

function rangesOf(raw: string): string {
  let ranges = spelt.get(raw);
  if (ranges === undefined) {
    everything ??= allCharacters();
    ranges = '';
    for (const [run] of everything.matchAll(new RegExp(`${raw}+`, 'gu'))) {
      const last = run.codePointAt(run.length - 2)!;
      ranges += `${escape(run.codePointAt(0)!)}-${escape(last > 0xffff ? last : run.charCodeAt(run.length - 1))}`;
    }
    spelt.set(raw, ranges);
  }
  return ranges;
}

const escape = (c: number): string => `\\u{${c.toString(16)}}`;

function allCharacters(): string {
  const parts: string[] = [];
  for (let i = 0; i < SCALARS.length; i += 2)
    for (let from = SCALARS[i]!; from <= SCALARS[i + 1]!; from += 0x800) {
      parts.push(String.fromCodePoint(...Array.from({ length: 0x800 }, (_, c) => from + c)));
    }
  return parts.join('');
}

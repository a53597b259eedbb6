// Does a text match a `pattern`? As `new RegExp(pattern, 'u').test(text)` says, in time that grows with the text and no faster: an
// engine that tries one way after another takes longer than anybody waits for `^(\d+[.-]*)+\d+$`. All ways are followed at once.
// Runs in the browser.
//
// A pattern is an acyclic list of nodes, each the language of what may stand from some place on to the end. The text is read from
// its end: whether a node takes the rest from one character on follows from what the nodes take from the next one on, so that a
// look-ahead is a node like any other. What a single character is (`.`, `[…]`, `\p{…}`) the engine itself says.

interface Program {
  readonly nodes: Uint16Array; // three numbers a node: its kind, and two others or an atom
  readonly atoms: readonly RegExp[];
  readonly root: number;
  readonly known: Map<number, boolean[]>; // by character, which atoms it is
}
/** Puts the nodes of a part before those of what follows it; gives the first. */
type Part = (next: number) => number;

const NEVER = 0,
  ALWAYS = 1;
const ATOM = 0, // an atom, then another node from the next character on
  EITHER = 1,
  BOTH = 2,
  EXCEPT = 3, // the second, unless the first
  START = 4,
  END = 5,
  LOOP = 6, // what follows a loop, or once more the loop
  AGAIN = 7; // the end of a loop: its body, its head

/** Most nodes of a pattern whose counts are written out. */
export const MOST_NODES = 5000;
const MOST_DEPTH = 100,
  MOST_WAYS = 64,
  MOST_CACHED = 500;

const TOKEN =
  /\[(?:\\.|[^\\\]])*\]|\\(?:u\{[^}]*\}|u[dD][89abAB]..\\u[dD][c-fC-F]..|u....|x..|c.|[pP]\{[^}]*\}|k<[^>]*>|[1-9]\d*|.)|\(\?(?:<?[=!]|[\w-]*:|<[^>]*>)|(?:[*+?]|\{\d+(?:,\d*)?\})\??|./gsu;
const COUNT = /^(?:[*+?]|\{)/,
  FOREIGN = /^(?:\\[1-9bBk]|\(\?<[=!]|\(\?[\w-]+:)/;

const compiled = new Map<string, (text: string) => boolean>();

/** Throws for a pattern that is no regular expression, or not one that can be judged so (`foreignTo`). */
export function matches(source: string, text: string): boolean {
  let test = compiled.get(source);
  if (!test) {
    if (compiled.size >= MOST_CACHED) compiled.delete(compiled.keys().next().value!);
    compiled.set(source, (test = compile(source)));
  }
  return test(text);
}

/** The first part of an expression that cannot be judged in one pass, '' where all of it is too large; undefined: none. */
export function foreignTo(source: string): string | undefined {
  try {
    compile(source);
  } catch (error) {
    if (error instanceof Foreign) return error.message;
    throw error;
  }
  return undefined;
}

class Foreign extends Error {}

function compile(source: string): (text: string) => boolean {
  const native = new RegExp(source, 'u');
  const tokens = source.match(TOKEN) ?? [];
  const foreign = tokens.find((t) => FOREIGN.test(t));
  if (foreign) throw new Foreign(foreign);
  if (isPlain(tokens)) return (text) => native.test(text);
  const program = programOf(tokens);
  return (text) => run(program, text);
}

/** From the start on, no choice but counts, of which all but the widest leave few ways: so the engine itself is fast. */
function isPlain(tokens: readonly string[]): boolean {
  if (tokens[0] !== '^' || tokens.some((t) => t === '|' || t[0] === '(')) return false;
  const spans = tokens.filter((t) => COUNT.test(t)).map(timesOf);
  return (
    spans
      .map(([least = 0, most = least]) => most - least + 1)
      .toSorted((a, b) => b - a)
      .slice(1)
      .reduce((ways, span) => ways * span, 1) <= MOST_WAYS
  );
}

function programOf(tokens: readonly string[]): Program {
  const nodes = [EITHER, NEVER, NEVER, EITHER, ALWAYS, ALWAYS],
    atoms = new Map<string, number>();
  let at = 0,
    depth = 0;
  const add = (kind: number, a: number, b: number): number => {
    if (nodes.length > 3 * MOST_NODES) throw new Foreign('');
    return nodes.push(kind, a, b) / 3 - 1;
  };

  /** Alternatives up to `)` or the end. */
  const group = (): Part => {
    const ways: Part[][] = [[]];
    for (; at < tokens.length && tokens[at] !== ')'; at++) {
      if (tokens[at] === '|') ways.push([]);
      else ways.at(-1)!.push(counted(one(tokens[at]!)));
    }
    return (next) => ways.map((way) => way.reduceRight((after, part) => part(after), next)).reduce((a, b) => add(EITHER, a, b));
  };
  const one = (token: string): Part => {
    if (token === '^') return (next) => add(START, next, next);
    if (token === '$') return (next) => add(END, next, next);
    if (token[0] === '(') {
      at++;
      if (++depth > MOST_DEPTH) throw new Foreign('');
      const inner = group();
      depth--;
      return token === '(?=' || token === '(?!' ? (next) => add(token === '(?=' ? BOTH : EXCEPT, inner(ALWAYS), next) : inner;
    }
    if (!atoms.has(token)) atoms.set(token, atoms.size);
    const atom = atoms.get(token)!;
    return (next) => add(ATOM, next, atom);
  };
  const counted = (part: Part): Part => {
    if (!COUNT.test(tokens[at + 1] ?? '')) return part;
    const [least = 0, most = least] = timesOf(tokens[++at]!);
    return (next) => {
      let out = next;
      if (most === Infinity) add(AGAIN, part((out = add(LOOP, next, next))), out);
      else for (let i = least; i < most && (i === least || out !== next); i++) out = add(EITHER, part(out), next);
      for (let i = 0, before = NEVER; i < least && before !== out; i++) out = part((before = out));
      return out;
    };
  };
  const root = group()(ALWAYS);
  return { nodes: Uint16Array.from(nodes), root, known: new Map(), atoms: [...atoms.keys()].map((atom) => new RegExp(`^${atom}$`, 'u')) };
}

function timesOf(token: string): number[] {
  if (token[0] !== '{') return [token[0] === '+' ? 1 : 0, token[0] === '?' ? 1 : Infinity];
  return token
    .replace(/[{}?]/g, '')
    .split(',')
    .map((n) => (n ? Number(n) : Infinity));
}

function run({ nodes, atoms, root, known }: Program, text: string): boolean {
  const count = nodes.length / 3;
  if (known.size > MOST_CACHED) known.clear();
  let after = new Uint8Array(count),
    now = new Uint8Array(count),
    is: boolean[] = []; // which atoms the character is; at the end none
  for (let at = text.length; ; [after, now] = [now, after]) {
    now.fill(0);
    now[ALWAYS] = 1;
    for (let i = 2; i < count; i++) {
      const kind = nodes[3 * i]!,
        a = nodes[3 * i + 1]!,
        b = nodes[3 * i + 2]!;
      if (kind === ATOM) now[i] = after[a]! && is[b] ? 1 : 0;
      else if (kind === EITHER) now[i] = now[a]! | now[b]!;
      else if (kind === BOTH) now[i] = now[a]! & now[b]!;
      else if (kind === EXCEPT) now[i] = now[b]! > now[a]! ? 1 : 0;
      else if (kind === LOOP) now[i]! |= now[a]!;
      else if (kind !== AGAIN) now[i] = at === (kind === START ? 0 : text.length) ? now[a]! : 0;
      else if (now[a]! > now[b]!) {
        now[b] = 1;
        i = b; // what in the loop can end here, ends here
      }
    }
    if (now[root] || at === 0) return now[root] === 1;
    const pair = text.codePointAt(at - 2)!,
      code = at > 1 && pair > 0xffff ? pair : text.charCodeAt(at - 1);
    at -= code > 0xffff ? 2 : 1;
    let found = known.get(code);
    if (!found) known.set(code, (found = atoms.map((atom) => atom.test(String.fromCodePoint(code)))));
    is = found;
  }
}

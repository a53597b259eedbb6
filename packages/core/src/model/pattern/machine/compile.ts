// Which strings does a `pattern` match? The whole string's machine, for a search with flag u. refa parses and builds the
// automata of what is regular; `^`, `$` and look-aheads are not there, and are done here:
// - `^` and `$` become two sentinels (lone surrogates, which no string has) that are passed only at the ends of the string;
// - what follows a look-ahead is a language of remainders, and the look-ahead is met with it, or taken from it.
// A look-ahead in a wide loop is left out: the machine takes more than the pattern, and says so in `exact`. Look-behind, `\b`,
// back-references and modifiers are not in the dialect (`../matcher.ts`).

import { CharSet, ENFA, JS, TooManyNodesError, type Concatenation, type Element, type NoParent } from 'refa';
import { ALL, explore, intersection, TooLarge, type Machine } from '../machine.ts';
import { parse, spellOut } from './properties.ts';
import { SCALARS, split, type Labelled, type Ranges } from './ranges.ts';

export interface Compiled {
  readonly machine: Machine;
  readonly exact: boolean;
}

type Node = NoParent<Element>;
type Sequence = NoParent<Concatenation>;

/** What may follow: the remainders of the string, where nothing of it was read yet, and where something was. */
interface Rest {
  readonly start: () => Machine;
  readonly later: () => Machine;
}

const MAX = 0x10ffff;
const START = 0xd800;
const END = 0xd801;
const MOST_UNROLLED = 16;
const UNKNOWN: Compiled = { machine: ALL, exact: false };
const ANY_REST: Rest = { start: () => ALL, later: () => ALL };

const scalars = CharSet.empty(MAX).union([
  { min: 0, max: 0xd7ff },
  { min: 0xe000, max: MAX }
]);
const characters = (set: CharSet): Node => ({ type: 'CharacterClass', characters: set });
const anything = (): Node => ({ type: 'Quantifier', min: 0, max: Infinity, lazy: false, alternatives: [sequence([characters(scalars)])] });
const sequence = (elements: Node[]): Sequence => ({ type: 'Concatenation', elements });

const cache = new Map<string, Compiled>();
const MOST_CACHED = 500;

export function compile(source: string): Compiled {
  let out = cache.get(source);
  if (!out) {
    if (cache.size >= MOST_CACHED) cache.delete(cache.keys().next().value!);
    cache.set(source, (out = build(source)));
  }
  return out;
}

function build(source: string): Compiled {
  try {
    const pattern = parse(source);
    const { expression } = JS.Parser.fromLiteral({ source: spellOut(pattern), flags: 'u' }).parse({
      maxBackreferenceWords: 0,
      backreferences: 'unknown',
      assertions: 'parse'
    });
    const exact = expression.alternatives.every((a) => a.elements.every(isExact));
    const alternatives = expression.alternatives.map((a) => lowered(a, exact));
    const machine = before([anything(), { type: 'Alternation', alternatives }], ANY_REST).start();
    return { machine, exact };
  } catch (error) {
    if (error instanceof TooLarge || error instanceof TooManyNodesError) return UNKNOWN;
    throw error;
  }
}

/** The node with sentinels for anchors and without lone surrogates; without what is not supported unless all of it is. */
function lowered(a: Sequence, exact: boolean): Sequence {
  return sequence(
    a.elements.flatMap((e): Node[] => {
      if (e.type === 'CharacterClass') return [characters(e.characters.intersect(scalars))];
      const sentinel = anchor(e);
      if (sentinel) return [characters(CharSet.fromCharacter(MAX, sentinel))];
      if (e.type === 'Unknown' || (e.type === 'Assertion' && e.kind === 'behind')) throw new TooLarge();
      if (e.type === 'Assertion' && !exact) return [];
      return [{ ...e, alternatives: e.alternatives.map((inner) => lowered(inner, exact)) }];
    })
  );
}

/** Is the node `^` or `$`? refa writes them (?<![^]) and (?![^]). */
function anchor(e: Node): number | undefined {
  if (e.type !== 'Assertion' || !e.negate || e.alternatives.length !== 1) return undefined;
  const [only, ...others] = e.alternatives[0]!.elements;
  if (others.length || only?.type !== 'CharacterClass' || !only.characters.isAll) return undefined;
  return e.kind === 'behind' ? START : END;
}

function isExact(e: Node): boolean {
  if (e.type === 'CharacterClass') return true;
  if (e.type === 'Unknown' || anchor(e)) return true;
  if (e.type === 'Quantifier' && e.max > MOST_UNROLLED && looksAhead(e)) return false;
  return e.alternatives.every((a) => a.elements.every(isExact));
}

function looksAhead(e: Node): boolean {
  if (e.type === 'CharacterClass' || e.type === 'Unknown' || anchor(e)) return false;
  return e.type === 'Assertion' || e.alternatives.some((a) => a.elements.some(looksAhead));
}

/** Remainders that begin with the elements and go on with the rest. */
function before(elements: readonly Node[], rest: Rest): Rest {
  let out = rest,
    end = elements.length;
  while (end > 0) {
    const last = elements[end - 1]!;
    if (looksAhead(last)) {
      out = beforeOne(last, out);
      end--;
    } else {
      let from = end;
      while (from > 0 && !looksAhead(elements[from - 1]!)) from--;
      out = beforeRegular(elements.slice(from, end), out);
      end = from;
    }
  }
  return out;
}

function beforeOne(e: Node, rest: Rest): Rest {
  if (e.type === 'Assertion') {
    const ahead = beforeAny(e.alternatives, ANY_REST);
    const meet = (a: Machine, b: Machine): Machine => (e.negate ? intersection([b], [a]) : intersection([a, b]));
    return { start: once(() => meet(ahead.start(), rest.start())), later: once(() => meet(ahead.later(), rest.later())) };
  }
  if (e.type === 'Alternation') return beforeAny(e.alternatives, rest);
  if (e.type !== 'Quantifier') throw new TooLarge();
  let out = rest;
  for (let times = e.min; times < e.max; times++) out = either([rest, beforeAny(e.alternatives, out)]);
  for (let times = 0; times < e.min; times++) out = beforeAny(e.alternatives, out);
  return out;
}

const beforeAny = (alternatives: readonly Sequence[], rest: Rest): Rest => either(alternatives.map((a) => before(a.elements, rest)));

function either(rests: readonly Rest[]): Rest {
  if (rests.length === 1) return rests[0]!;
  return { start: once(() => union(rests.map((r) => r.start()))), later: once(() => union(rests.map((r) => r.later()))) };
}

function union(machines: readonly Machine[]): Machine {
  return intersection([], [intersection([], machines)]);
}

function once<T>(make: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= make());
}

// An item of a state set: a place in refa's automaton with what was read (nothing yet; already the end), or a state of the rest.
const UNREAD = 1,
  ENDED = 2,
  ACCEPTED = -1;

function beforeRegular(elements: readonly Node[], rest: Rest): Rest {
  const nfa = ENFA.fromRegex(sequence([...elements]), { maxCharacter: MAX }, {}, new ENFA.LimitedNodeFactory(20_000));
  const numbers = new Map<ENFA.ReadonlyNode, number>(),
    nodes: ENFA.ReadonlyNode[] = [];
  const item = (n: ENFA.ReadonlyNode, flags: number): number => {
    let number = numbers.get(n);
    if (number === undefined) numbers.set(n, (number = nodes.push(n) - 1));
    return number * 4 + flags;
  };
  const machineOf = (unread: boolean): Machine => (unread ? rest.start() : rest.later());
  const restItem = (state: number, unread: boolean): number => -2 - (state * 2 + Number(unread));

  /** All items reached without reading, as far as they read or accept. */
  const closure = (from: Iterable<number>): number[] => {
    const seen = new Set(from),
      kept: number[] = [];
    for (const code of seen) {
      if (code < 0) {
        kept.push(code);
        continue;
      }
      const flags = code % 4,
        n = nodes[(code - flags) / 4]!;
      if (n === nfa.final) {
        const unread = (flags & UNREAD) !== 0,
          after = machineOf(unread);
        if (!(flags & ENDED)) seen.add(restItem(0, unread));
        else if (after.final[0]) seen.add(ACCEPTED);
      }
      let reads = false;
      for (const [to, set] of n.out) {
        if (set === null) seen.add(item(to, flags));
        else {
          const { start, end, ranges } = partsOf(set);
          if (start && flags & UNREAD) seen.add(item(to, flags));
          if (end) seen.add(item(to, flags | ENDED));
          reads ||= ranges.length > 0 && !(flags & ENDED);
        }
      }
      if (reads) kept.push(code);
    }
    const whole = kept.find((code) => code < ACCEPTED && takesAll(stateOf(code)));
    return whole === undefined ? kept.sort((a, b) => a - b) : [whole];
  };
  const stateOf = (code: number): readonly [Machine, number, boolean] => {
    const value = -2 - code,
      unread = value % 2 === 1;
    return [machineOf(unread), (value - Number(unread)) / 2, unread];
  };
  const edgesOf = (code: number): readonly Labelled[] => {
    if (code === ACCEPTED) return [];
    if (code < 0) {
      const [m, state, unread] = stateOf(code);
      return m.edges[state]!.map(({ ranges, to }) => ({ ranges, to: restItem(to, unread) }));
    }
    const flags = code % 4,
      out: Labelled[] = [];
    if (flags & ENDED) return out;
    for (const [to, set] of nodes[(code - flags) / 4]!.out) {
      if (set && partsOf(set).ranges.length) out.push({ ranges: partsOf(set).ranges, to: item(to, 0) });
    }
    return out;
  };
  const isFinal = (code: number): boolean => {
    if (code >= ACCEPTED) return code === ACCEPTED;
    const [m, state] = stateOf(code);
    return m.final[state]!;
  };
  const determined = (flags: number): Machine =>
    explore<number[]>(closure([item(nfa.initial, flags)]), String, (items) => ({
      final: items.some(isFinal),
      edges: split(items.flatMap(edgesOf)).map(({ ranges, to }) => ({ ranges, to: closure(to) }))
    }));
  return { start: once(() => determined(UNREAD)), later: once(() => determined(0)) };
}

interface Parts {
  readonly start: boolean;
  readonly end: boolean;
  readonly ranges: Ranges;
}
const parts = new WeakMap<CharSet, Parts>();

/** refa joins the sets of parallel edges, so that a sentinel can stand among characters. */
function partsOf(set: CharSet): Parts {
  let out = parts.get(set);
  if (!out) {
    const ranges = set.intersect(scalars).ranges.flatMap(({ min, max }) => [min, max]);
    parts.set(set, (out = { start: set.has(START), end: set.has(END), ranges }));
  }
  return out;
}

function takesAll([m, state]: readonly [Machine, number, boolean]): boolean {
  const [edge, ...others] = m.edges[state]!;
  return m.final[state]! && !others.length && edge?.to === state && edge.ranges.join() === SCALARS.join();
}

// Which answers make a difference? For each datum that conditions speak of: its values fall into classes that no condition
// can tell apart, each with a representative, found as a witness. No answer is a class of its own only where no answer that
// could be given means the same; a guided question always gets one.

import type { Composition, Condition } from '../../model/generated/documents.ts';
import type { Json } from '../../model/json.ts';
import { check } from '../../model/node/check.ts';
import { inhabit } from '../../model/node/inhabit.ts';
import { meet, meetAll } from '../../model/node/meet.ts';
import { negate } from '../../model/node/normalise/negate.ts';
import { BOTTOM, TOP, type Node } from '../../model/node/node.ts';
import { choice } from '../../model/node/normalise.ts';
import { nodeOf } from '../../runtime/specialise/node-of.ts';

export interface Classes {
  readonly datum: string;
  readonly values: readonly (Json | undefined)[]; // one of each class; undefined: no answer
  readonly complete: boolean; // false: a class may be missing
}

/** All answers of one class. */
export interface AnswerClass {
  readonly node: Node; // what is answered
  readonly absent: boolean; // no answer means the same, or is the class
}

/** Classes with everything that belongs to them: what holds of a class is asked of all of its answers. */
export interface WholeClasses extends Classes {
  readonly whole: readonly AnswerClass[]; // in the order of values
}

/** Every condition of the composition: of items, of materials, of steps, of fields. */
export function conditionsOf(composition: Composition): Condition[] {
  return [
    ...composition.items.flatMap((item) => [
      item.when,
      ...(item.materials ?? []).map((r) => r.when),
      ...(item.steps ?? []).map((s) => s.when)
    ]),
    ...composition.onlyWhen.map((o) => o.when)
  ].filter((c) => c !== undefined);
}

/** The values of each datum that the conditions can tell apart, a class for each. */
export function classesOf(composition: Composition): WholeClasses[] {
  const atoms = new Map<string, Node[]>();
  for (const c of conditionsOf(composition)) atomsOf(c, atoms);
  return [...atoms]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([datum, nodes]) =>
      classesOfDatum(
        datum,
        nodes,
        domainOf(composition, datum),
        composition.questions.some((q) => q.datum === datum)
      )
    );
}

/** What a condition asks of each datum, added to what others ask. */
export function atomsOf(c: Condition, atoms: Map<string, Node[]>): void {
  for (const inner of [...(c.all ?? []), ...(c.any ?? []), ...(c.not ? [c.not] : [])]) atomsOf(inner, atoms);
  if (c.datum === undefined) return;
  const node = nodeOf(c.in as object);
  const list = atoms.get(c.datum) ?? [];
  if (!list.includes(node)) atoms.set(c.datum, [...list, node]);
}

/** What an answer can be at all: the question's own schema, else what the form takes. */
export function domainOf(composition: Composition, datum: string): Node {
  const question = composition.questions.find((q) => q.datum === datum);
  const asked = composition.data.find((d) => d.key === datum);
  return meetAll([question ? nodeOf(question.schema as object) : TOP, asked?.domain !== undefined ? nodeOf(asked.domain as object) : TOP]);
}

export function classesOfDatum(datum: string, atoms: readonly Node[], domain: Node, guided: boolean): WholeClasses {
  let cells: Node[] = [domain],
    complete = true;
  for (const atom of atoms) {
    const outside = negate(atom);
    complete &&= outside.whole;
    cells = cells.flatMap((cell) => [meet(cell, atom), ...outside.nodes.map((n) => meet(cell, n))]).filter((n) => n.types !== 0);
    if (cells.length > 256) {
      cells = cells.slice(0, 256);
      complete = false;
      break;
    }
  }
  const { bySign, sure } = toldApart(cells, atoms);
  const signs = [...bySign.keys()].sort().reverse();
  const found = signs.map((sign) => bySign.get(sign)!),
    silent = guided ? undefined : signs.findIndex((sign) => !sign.includes('1')); // where no answer belongs
  const nobody: AnswerClass = { node: BOTTOM, absent: true };
  return {
    datum,
    values: silent === -1 ? [undefined, ...found.map((c) => c.value)] : found.map((c) => c.value),
    whole: [...(silent === -1 ? [nobody] : []), ...found.map(({ cells: of }, i) => ({ node: choice('any', of), absent: i === silent }))],
    complete: complete && sure
  };
}

interface Told {
  readonly value: Json; // a witness
  readonly cells: Node[];
}

/** Cells by what the conditions say of them; those that they cannot tell apart are one class. */
function toldApart(cells: readonly Node[], atoms: readonly Node[]): { readonly bySign: ReadonlyMap<string, Told>; readonly sure: boolean } {
  const bySign = new Map<string, Told>();
  let sure = true;
  for (const cell of cells) {
    const verdict = inhabit(cell);
    sure &&= verdict.kind !== 'unknown';
    if (verdict.kind !== 'sat') continue;
    const sign = atoms.map((atom) => (check(atom, verdict.witness) ? '1' : '0')).join('');
    const same = bySign.get(sign);
    if (same) same.cells.push(cell);
    else bySign.set(sign, { value: verdict.witness, cells: [cell] });
  }
  return { bySign, sure };
}

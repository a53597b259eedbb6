// With whom is an item handled? Adding an item never lets more be filed with the same answers, so whatever can be filed with an
// item at all can be filed in one of its least companies: sets of items that some situation makes active, none within another.
// Where a condition reads what a form asks, its answer is part of what is filed: with it and without are companies of their own.

import type { Condition } from '../../model/generated/documents.ts';
import { canonical, type Json } from '../../model/json.ts';
import { dataOf } from '../../model/datum/condition.ts';
import { conditionNode } from '../../model/node/condition-node.ts';
import { isEmpty } from '../../model/node/inhabit.ts';
import { meetAll } from '../../model/node/meet.ts';
import { NO_OBJ, OBJ, type Node } from '../../model/node/node.ts';
import { node } from '../../model/node/normal.ts';
import { negation } from '../../model/node/normalise.ts';

export interface Handled {
  readonly id: string;
  readonly when?: Condition | undefined;
}

/** Items that are active together, and what the answers then are. */
export interface Company {
  readonly ids: ReadonlySet<string>;
  readonly answers: readonly Node[]; // over the record
}

/** Items with one condition. */
interface Group {
  readonly ids: readonly string[];
  readonly on: Node;
  readonly off: Node;
  readonly asked: boolean; // a form asks what it reads, or what hangs on it
}

/** Sets that are tried for one item; beyond, one that asks for nothing more stands in, so that nothing possible is called lost. */
const MOST = 64;

/** domains: what an answer can be at all, for each datum that conditions name; asked: of those, what forms ask. */
export function companiesOf(
  items: readonly Handled[],
  domains: ReadonlyMap<string, Node>,
  asked: (datum: string) => boolean
): (id: string) => readonly Company[] {
  const groups = groupsOf(items, asked),
    always = items.filter((i) => !i.when).map((i) => i.id);
  const world = node({ types: OBJ, obj: { ...NO_OBJ, props: domains } });
  const can = (nodes: readonly Node[]): boolean => !isEmpty(meetAll([world, ...nodes]));
  const known = new Map<Group | undefined, readonly Company[]>();
  return (id) => {
    const own = groups.find((g) => g.ids.includes(id));
    let found = known.get(own);
    if (!found) known.set(own, (found = companies(own)));
    return found;
  };

  function companies(own: Group | undefined): readonly Company[] {
    const chosen = own ? [own.on] : [];
    if (own && !can(chosen)) return [];
    const others = groups.filter((g) => g !== own),
      forced = others.filter((g) => !can([...chosen, g.off]));
    const base = [...always, ...(own?.ids ?? []), ...forced.flatMap((g) => g.ids)];
    const settled = [...chosen, ...forced.map((g) => g.on)];
    const open = others.filter((g) => !forced.includes(g)),
      left = { tries: MOST },
      out: Company[] = [];
    const whole = ways(
      open.filter((g) => g.asked),
      [],
      settled,
      left
    ).every(({ on, answers }) =>
      leastOf(
        [...base, ...on.flatMap((g) => g.ids)],
        answers,
        open.filter((g) => !g.asked),
        left,
        out
      )
    );
    return whole && left.tries > 0 ? out : [...out, { ids: new Set(base), answers: [] }];
  }

  /** On and off of what the forms ask, as it can be. */
  function ways(
    [first, ...rest]: readonly Group[],
    on: readonly Group[],
    answers: readonly Node[],
    left: { tries: number }
  ): readonly { on: readonly Group[]; answers: readonly Node[] }[] {
    if (!first) return [{ on, answers }];
    if (left.tries-- <= 0) return [];
    const without = [...answers, first.off],
      within = [...answers, first.on];
    return [...(can(without) ? ways(rest, on, without, left) : []), ...(can(within) ? ways(rest, [...on, first], within, left) : [])];
  }

  /** The least of the others that must come along. false: too many to try. */
  function leastOf(
    base: readonly string[],
    answers: readonly Node[],
    others: readonly Group[],
    left: { tries: number },
    out: Company[]
  ): boolean {
    let waiting: readonly (readonly Group[])[] = [[]];
    const here: (readonly Group[])[] = [];
    while (waiting.length) {
      const larger = new Map<string, readonly Group[]>();
      for (const on of waiting) {
        if (here.some((small) => small.every((g) => on.includes(g)))) continue;
        if (left.tries-- <= 0) return false;
        const nodes = [...answers, ...others.map((g) => (on.includes(g) ? g.on : g.off))];
        if (can(nodes)) {
          here.push(on);
          out.push({ ids: new Set([...base, ...on.flatMap((g) => g.ids)]), answers: nodes });
        } else
          for (const [i, g] of others.entries())
            if (!on.includes(g)) {
              const next = others.filter((x, j) => on.includes(x) || j === i);
              larger.set(next.map((x) => x.ids[0]).join(' '), next);
            }
      }
      waiting = [...larger.values()];
    }
    return true;
  }
}

function groupsOf(items: readonly Handled[], asked: (datum: string) => boolean): readonly Group[] {
  const byCondition = new Map<string, { ids: string[]; when: Condition }>();
  for (const { id, when } of items) {
    if (!when) continue;
    const key = canonical(when as unknown as Json),
      same = byCondition.get(key);
    if (same) same.ids.push(id);
    else byCondition.set(key, { ids: [id], when });
  }
  // what is read together with what a form asks hangs on it
  const reading = [...byCondition.values()].map(({ when }) => dataOf(when)),
    tied = new Set(reading.flat().filter(asked));
  for (let grown = true; grown;) {
    const before = tied.size;
    for (const data of reading) if (data.some((key) => tied.has(key))) data.forEach((key) => tied.add(key));
    grown = tied.size > before;
  }
  return [...byCondition.values()].map(({ ids, when }) => {
    const on = conditionNode(when);
    return { ids, on, off: negation(on), asked: dataOf(when).some((key) => tied.has(key)) };
  });
}

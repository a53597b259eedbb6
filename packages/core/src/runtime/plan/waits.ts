// Who waits for whom in one situation? Whoever wants a document that another item makes, unless the row is promised, optional,
// met otherwise, or may follow later. While the applicant has not said which of several lists he brings, he may wait or not:
// that is told apart from what is certain.

import type { ComposedEdge, Composition } from '../../model/generated/documents.ts';
import type { Grounds } from './bring.ts';
import { freeFor, type Demand, type Supply } from './materials.ts';

/** perhaps: only if the applicant chooses so. */
export interface Waiting extends ComposedEdge {
  readonly perhaps?: boolean;
}

/** The edges between active items that mean something here. */
export function waitsOn({ flow }: Composition, { active, demands, supply }: Grounds): Waiting[] {
  const running = new Set(active.map((item) => item.id as string));
  return flow.edges
    .filter((edge) => running.has(edge.from) && running.has(edge.to))
    .flatMap((edge) => {
      if (edge.origin === 'drawn') return [edge];
      const mine = demands.filter((demand) => demand.item === edge.to);
      const needs = (keys: readonly string[]): NeedOf => hardest(mine.map((demand) => needOf(demand, keys, supply)));
      const carries = edge.carries.filter(({ kind, key }) => kind === 'datum' || needs([key]) !== 'not');
      if (!carries.length) return [];
      const need = carries.some((c) => c.kind === 'datum') ? 'surely' : needs(carries.map((c) => c.key));
      return [
        { ...edge, carries, ...(need === 'later' && !edge.cut && { cut: 'deferral' }), ...(need === 'perhaps' && { perhaps: true }) }
      ];
    });
}

/** How the documents of another item are wanted, the hardest last. */
const NEEDS = ['not', 'later', 'perhaps', 'surely'] as const;
type NeedOf = (typeof NEEDS)[number];
const hardest = (needs: readonly NeedOf[]): NeedOf => NEEDS[Math.max(0, ...needs.map((n) => NEEDS.indexOf(n)))]!;

function needOf(demand: Demand, keys: readonly string[], supply: Supply): NeedOf {
  if (demand.optional || demand.committed) return 'not';
  const ways = (demand.list === undefined ? demand.lists : [demand.lists[demand.list]!]).map((list) =>
    list.map((want) => ({ key: want.key, why: freeFor(want, demand, supply) }))
  );
  const wanting = ways.filter((way) => way.some((want) => keys.includes(want.key) && want.why?.kind === 'produced'));
  if (!wanting.length) return 'not';
  if (demand.defer) return 'later';
  if (wanting.length === ways.length) return 'surely';
  // what is there already makes nobody wait
  return ways.some((way) => way.every(({ why }) => why && (why.kind !== 'produced' || why.instead))) ? 'not' : 'perhaps';
}

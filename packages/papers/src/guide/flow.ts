// In which order does everything run, what is not waited for, and which inspections are held together?

import { chartOf, flowchart } from '../flowchart.ts';
import { mayMeet } from '../flowchart/joint.ts';
import { flowOf, type Block, type FlowPlan, type ListItem } from '@onething/core';
import type { GuideScope } from './scope.ts';
import { under } from '../paper/heading.ts';

export function flowBlocks(scope: GuideScope): Block[] {
  const { composition, items, teller, language } = scope,
    { t, list, item } = teller;
  const flow = flowOf(composition, items, undefined);
  const steps = flow.stages.map((ids, i): ListItem => ({
    text: t(`第 ${i + 1} 步:${list(ids.map(item))}`, `Step ${i + 1}: ${list(ids.map(item))}`)
  }));
  const loops = flow.cycles.map((c): Block => ({
    kind: 'text',
    tone: 'warning',
    text: t(
      `${list(c.items.map(item))}互相等待;从其中任一处承诺或后补,就能办下去:${c.edges.map((e) => `${item(e.to)}不等${item(e.from)}`).join(',或')}。`,
      `${list(c.items.map(item))} wait for each other; a promise or a later delivery in one place opens the loop: ${c.edges.map((e) => `${item(e.to)} not waiting for ${item(e.from)}`).join(', or ')}.`
    )
  }));
  return under(t('怎样办', 'How it runs'), [
    ...loops,
    ...(steps.length ? [{ kind: 'list' as const, items: [...steps, ...orderItems(scope, flow)] }] : []),
    {
      kind: 'figure',
      svg: flowchart(chartOf(composition, undefined, language)),
      caption: t(`${composition.title.zh}的流程图`, `Flowchart: ${composition.title.en}`)
    }
  ]);
}

/** What staff drew or cut, with the reason, and what is inspected together. */
function orderItems({ composition, items, teller }: GuideScope, flow: FlowPlan): ListItem[] {
  const { t, list, item } = teller,
    here = (id: string): boolean => items.some((i) => i.id === id);
  return [
    ...composition.flow.edges
      .filter((e) => here(e.from) && here(e.to) && (e.cut || e.origin === 'drawn'))
      .map((e): ListItem => ({
        text: !e.cut
          ? t(`“${item(e.to)}”在“${item(e.from)}”之后办`, `"${item(e.to)}" comes after "${item(e.from)}"`)
          : e.cut === 'commitment'
            ? t(`“${item(e.to)}”不等“${item(e.from)}”,先承诺`, `"${item(e.to)}" does not wait for "${item(e.from)}": a promise will do`)
            : t(`“${item(e.to)}”不等“${item(e.from)}”,后补`, `"${item(e.to)}" does not wait for "${item(e.from)}": it follows later`),
        details: e.reason === undefined ? [] : [t(`理由:${e.reason}`, `Reason: ${e.reason}`)]
      })),
    ...mayMeet(items, flow).map((j): ListItem => ({
      text: t(
        `${teller.step(j.kind)}合在一次:${list(j.items.map(item))}`,
        `One ${teller.step(j.kind)} for all of: ${list(j.items.map(item))}`
      )
    }))
  ];
}

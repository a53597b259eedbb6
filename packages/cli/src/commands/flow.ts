// In which order does it run, how long does it take, and what makes it wait?

import { activeItems, complete, dated, flowOf, latestFiling, settled, today, type FlowPlan, type JsonObject } from '@onething/core';
import { chartOf, flowchart, tellerOf, type Teller } from '@onething/papers';
import type { Context, Outcome } from '../command.ts';
import { compositionOf, givenOf } from '../files.ts';
import { OPTIONS, SOURCE_OPTIONS } from '../options.ts';
import { writeText } from '../files/bytes.ts';
import { table } from '../output/table.ts';

export const summary = {
  zh: '流程:先后、关键路径、最迟开始、到场、联合核验、互相等待',
  en: 'the flow: stages, critical path, latest start, visits, joint steps, loops'
};
export const usage = '<composition.json|bundle.json>';
export const options = { ...SOURCE_OPTIONS, answers: OPTIONS.answers, on: OPTIONS.on, by: OPTIONS.by, svg: OPTIONS.svg };
export const least = 1;
export const most = 1;
export const example = 'flow examples/restaurant/bundle.json --answers examples/restaurant/personas/new-with-tobacco.json --on 2026-12-01';

/** Without answers: everything that may have to be handled, as if all of it were. */
export function run([file = '']: readonly string[], { language, values }: Context): Outcome {
  const { on, by } = values as { readonly on?: string; readonly by?: string };
  const composition = compositionOf(file, values);
  const given = givenOf(values, composition);
  const answers = given && complete(composition, given.record as JsonObject, on ?? given.on ?? today(composition));
  const running = answers ? activeItems(composition, answers) : composition.items.filter((item) => settled(item.when, {}) !== false);
  const flow = flowOf(composition, running, answers, given),
    open = flow.cycles.length === 0;
  const schedule = on !== undefined && open ? dated(composition, flow, on) : undefined,
    latest = by !== undefined && open ? latestFiling(composition, flow, by) : undefined;
  if (typeof values['svg'] === 'string') writeText(values['svg'], flowchart(chartOf(composition, answers, language, given)));
  const teller = tellerOf(composition, language),
    { t } = teller;
  const parts = [
    composition.title[language] + (answers ? '' : t('(没有给出回答:假如全部都办)', ' (no answers given: as if all were handled)')),
    ...(open ? [timetable(flow, schedule, teller), summaryOf(flow, teller)] : [loops(flow, teller)]),
    ...(schedule?.assumed
      ? [
          t(
            '有的日期所在年份的放假安排尚未公布,按周末推算。',
            'For some of these dates the public holidays are not announced yet; only weekends were left out.'
          )
        ]
      : []),
    ...(latest === undefined
      ? []
      : [t(`要在 ${by} 前办结,最迟 ${latest} 申请。`, `To be decided by ${by}, file on ${latest} at the latest.`)]),
    ...(typeof values['svg'] === 'string' ? [t(`流程图已写入 ${values['svg']}`, `the chart is in ${values['svg']}`)] : [])
  ];
  return {
    data: { ...flow, ...(schedule && { dated: schedule }), ...(latest !== undefined && { latestFiling: latest }) },
    text: parts
      .map((part) => part.trimEnd())
      .filter(Boolean)
      .join('\n\n'),
    code: open ? 0 : 1
  };
}

function timetable({ schedule, critical }: FlowPlan, on: ReturnType<typeof dated> | undefined, { t, item }: Teller): string {
  if (schedule.length === 0) return t('没有要办的事项。', 'There is nothing to handle.');
  const day = new Map(on?.steps.map((s) => [s.item, s]));
  return table(
    [
      t('步', 'stage'),
      t('事项', 'item'),
      t('代码', 'id'),
      t('在谁之后', 'after'),
      t('天', 'days'),
      t('开始', 'start'),
      t('最迟开始', 'latest start'),
      t('办结', 'end'),
      t('关键', 'critical')
    ],
    schedule.map((s) => [
      String(s.stage + 1),
      item(s.item),
      s.item,
      s.waits.join(' '),
      String(s.end - s.start),
      ...(on ? [day.get(s.item)!.from, day.get(s.item)!.latestFrom, day.get(s.item)!.due] : [s.start, s.latestStart, s.end].map(String)),
      critical.includes(s.item) ? '*' : ''
    ])
  );
}

function summaryOf({ days, sumDays, critical, visits, joint, perhaps }: FlowPlan, { t, item, list, step }: Teller): string {
  const together = joint
    .filter((j) => j.steps.length > 1)
    .map((j) =>
      t(
        `第 ${j.stage + 1} 步联合${step(j.kind)}:${list(j.steps.map((s) => item(s.item)))}`,
        `joint ${step(j.kind)} in stage ${j.stage + 1}: ${list(j.steps.map((s) => item(s.item)))}`
      )
    );
  return [
    t(`最长 ${days} 个工作日;一件一件办 ${sumDays} 个。`, `${days} working days at the longest; one after the other ${sumDays}.`),
    ...(critical.length ? [t(`关键路径:${critical.map(item).join(' → ')}`, `Critical path: ${critical.map(item).join(' → ')}`)] : []),
    t(`到场 ${visits.together} 次;原来 ${visits.single} 次。`, `Visits: ${visits.together}; before ${visits.single}.`),
    ...together,
    ...(perhaps?.edges ?? []).map((e) =>
      t(
        `看交哪一种材料:“${item(e.to)}”或许要等“${item(e.from)}”`,
        `depends on the document that is brought: "${item(e.to)}" may wait for "${item(e.from)}"`
      )
    ),
    ...(perhaps
      ? [
          perhaps.flow.cycles.length
            ? t('都等的话,会互相等待。', 'With all of that they wait for each other.')
            : t(`都等的话,最长 ${perhaps.flow.days} 个工作日。`, `With all of that, ${perhaps.flow.days} working days at the longest.`)
        ]
      : [])
  ].join('\n');
}

/** Each loop, and the edges of which any one opens it when cut. */
function loops({ cycles }: FlowPlan, { t, item }: Teller): string {
  return cycles
    .map(({ items, edges }) =>
      [
        t(
          `互相等待:${[...items, items[0]!].map(item).join(' → ')}`,
          `Waiting for each other: ${[...items, items[0]!].map(item).join(' → ')}`
        ),
        ...edges.map((e) =>
          t(
            `  可以剪断 ${e.from} → ${e.to}:“${item(e.to)}”先承诺或后补,不等“${item(e.from)}”`,
            `  may be cut: ${e.from} → ${e.to}, "${item(e.to)}" on a promise or a later delivery`
          )
        )
      ].join('\n')
    )
    .join('\n\n');
}

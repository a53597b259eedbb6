// How many lines are filled in, in which order does it run, until when, and when does one have to come?

import { figuresOf, holds, ledger, type Block, type ListItem } from '@onething/core';
import type { Scope } from './scope.ts';
import { capital, heading, under } from '../paper/heading.ts';
import { ledgerTables, sayCauses } from '../words/ledger.ts';

export function formBlocks({ composition, answers, teller }: Scope): Block[] {
  const { t } = teller;
  const book = ledger(composition, answers),
    { before, after } = figuresOf(book).lines;
  if (before === 0) return [];
  const [zh, en] = (['zh', 'en'] as const).map((lang) => sayCauses(ledgerTables(book, lang).lines, lang));
  return [
    heading(t('只填一张表', 'One form')),
    {
      kind: 'text',
      text: t(
        `各部门原来的表一共 ${before} 栏,现在最多填 ${after} 栏。${zh ? `少填的:${zh}。` : ''}`,
        `The departments' own forms have ${before} lines; you fill in ${after} at most. ${en ? `The others: ${en}.` : ''}`
      )
    }
  ];
}

export function flowBlocks(scope: Scope): Block[] {
  const {
      plan: { flow },
      teller
    } = scope,
    { t, list } = teller;
  return under(
    t('怎样办', 'How it runs'),
    flow.cycles.length
      ? flow.cycles.map((c): Block => ({
          kind: 'text',
          tone: 'warning',
          text: t(
            `${list(c.items.map(teller.item))}互相等待,请先问窗口。`,
            `${list(c.items.map(teller.item))} wait for each other: ask at the window first.`
          )
        }))
      : flow.schedule.length
        ? [
            scheduleTable(scope),
            summary(scope),
            ...perhapsBlocks(scope),
            ...visitBlocks(scope),
            ...unlimitedBlocks(scope),
            ...assumedBlocks(scope)
          ]
        : []
  );
}

function scheduleTable({ plan: { flow }, teller, schedule }: Scope): Block {
  const { t, list } = teller;
  const step = new Map(schedule?.steps.map((s) => [s.item, s]));
  return {
    kind: 'table',
    caption: t('先后与时间', 'Order and time'),
    rowHeaders: true,
    head: [
      t('事项', 'Item'),
      t('在谁之后', 'After'),
      ...(schedule ? [t('开始', 'Starts'), t('最迟办结', 'Decided by')] : [t('开始前经过', 'Starts after'), t('最迟办结', 'Decided after')])
    ],
    align: ['start', 'start', 'end', 'end'],
    rows: flow.schedule.map((s) => [
      teller.item(s.item),
      list(s.waits.map(teller.item)) || t('一开始就办', 'from the start'),
      ...(schedule
        ? [step.get(s.item)!.from, step.get(s.item)!.due]
        : [t(`${s.start} 个工作日`, `${s.start} working days`), t(`${s.end} 个工作日`, `${s.end} working days`)])
    ])
  };
}

function summary({ plan: { flow }, teller: { t, days } }: Scope): Block {
  const visits = t(
    `原来要到场 ${flow.visits.single} 次,现在 ${flow.visits.together} 次。`,
    `Visits: ${flow.visits.single} before, ${flow.visits.together} now.`
  );
  return {
    kind: 'text',
    text:
      flow.sumDays === flow.days
        ? t(`最长 ${days(flow.days)}。${visits}`, `${days(flow.days)} at the longest. ${visits}`)
        : t(
            `一件一件办最长 ${days(flow.sumDays)},一起办最长 ${days(flow.days)}。${visits}`,
            `One after the other it would take ${days(flow.sumDays)} at the longest, together ${days(flow.days)}. ${visits}`
          )
  };
}

/** What hangs on the applicant's choice still. */
function perhapsBlocks({ plan: { flow }, teller, latest }: Scope): Block[] {
  const { perhaps } = flow,
    { t, list, item, days } = teller;
  if (!perhaps) return [];
  const whole = perhaps.flow.cycles.length
    ? t('但它们会互相等待,请先问窗口。', 'But they would wait for each other: ask at the window first.')
    : t(
        `这样一共最长 ${days(perhaps.flow.days)}${latest ? `,最迟 ${latest.end} 办结` : ''}。`,
        `Then it takes ${days(perhaps.flow.days)} at the longest${latest ? `, until ${latest.end}` : ''}.`
      );
  return [
    {
      kind: 'text',
      tone: 'note',
      text: t('要不要等,看您交哪一种材料:', 'Whether it waits depends on the document that you bring:')
    },
    {
      kind: 'list',
      items: perhaps.edges.map(({ from, to, carries }): ListItem => {
        const documents = list(carries.map((c) => teller.document(c.key)));
        return {
          text: t(
            `用“${item(from)}”办出的${documents},“${item(to)}”就要等它`,
            `With ${documents} as issued by "${item(from)}", "${item(to)}" waits for that`
          )
        };
      })
    },
    { kind: 'text', tone: 'note', text: whole }
  ];
}

/** When the applicant has to be there: at the window, and at inspections, joint ones once. */
function visitBlocks({ answers, plan: { flow }, active, teller }: Scope): Block[] {
  const { t, list } = teller;
  const atWindow = active.filter((item) => (item.handling?.visits ?? 0) > 0);
  const reasons = [
    ...new Set(
      atWindow.flatMap((item) => (item.handling?.visitReason ? [t(item.handling.visitReason.zh, item.handling.visitReason.en)] : []))
    )
  ];
  const visited = (item: string, step: string): boolean =>
    !!active.find((i) => i.id === item)?.steps?.find((s) => s.id === step && holds(s.when, answers))?.visit;
  const meetings = flow.joint.map((j): ListItem => ({
    text:
      (j.steps.length > 1
        ? t(`联合${teller.step(j.kind)}`, `Joint ${teller.step(j.kind)}`)
        : t(teller.step(j.kind), capital(teller.step(j.kind)))) +
      t(`:${list(j.steps.map((s) => teller.item(s.item)))}`, `: ${list(j.steps.map((s) => teller.item(s.item)))}`) +
      (j.steps.some((s) => visited(s.item, s.step)) ? t(',请到场', '; be there, please') : '')
  }));
  const stages = flow.stages
    .map((ids, i) => ({ i, some: atWindow.filter(({ id }) => ids.includes(id)) }))
    .filter(({ some }) => some.length);
  const items = [
    ...stages.map(({ i, some }, nth): ListItem => {
      const times = Math.max(...some.map(({ handling }) => handling!.visits!)),
        who = list(some.map(({ id }) => teller.item(id)));
      const step = stages.length > 1 ? t(`第 ${i + 1} 步,`, `step ${i + 1}, `) : '';
      return {
        text: capital(
          t(
            `${step}到综合窗口${times === 1 ? '一次' : ` ${times} 次`}:${who}`,
            `${step}${times === 1 ? 'once' : `${times} times`} at the window: ${who}`
          )
        ),
        ...(nth === 0 && { details: reasons })
      };
    }),
    ...meetings
  ];
  return items.length ? [{ kind: 'list', items }] : [];
}

/** What has no limit counts no days; that is said, lest the whole look shorter than it is. */
function unlimitedBlocks({ active, teller: { t, list, item } }: Scope): Block[] {
  const some = list(
    active.filter(({ handling }) => !handling?.immediate && !(handling?.promised ?? handling?.statutory)).map(({ id }) => item(id))
  );
  return some
    ? [
        {
          kind: 'text',
          tone: 'note',
          text: t(`${some}没有写明时限,没有算进总时间。`, `No time limit is given for ${some}; it is not counted in the whole.`)
        }
      ]
    : [];
}

function assumedBlocks({ schedule, teller: { t } }: Scope): Block[] {
  return schedule?.assumed
    ? [
        {
          kind: 'text',
          tone: 'note',
          text: t(
            '有的日期所在年份的放假安排尚未公布,按周末推算。',
            'For some of these dates the public holidays are not announced yet; only weekends were left out.'
          )
        }
      ]
    : [];
}

// What must this applicant know and bring? The notice told all at once (一次性告知单): for his answers, what is handled by
// whom and within which time, what he brings and what not, and why.

import { dated, type DatedSchedule } from './calendar.ts';
import { ledger } from './ledger.ts';
import type { ComposedItem, ComposedRequirement, Composition } from './model/generated/documents.ts';
import type { JsonObject } from './model/json.ts';
import type { Block, ListItem, Paper } from './model/paper.ts';
import { holds } from './runtime/condition.ts';
import type { DemandRef, Slot } from './runtime/materials/types.ts';
import { planSituation, type SituationPlan } from './runtime/plan.ts';
import { openQuestions } from './runtime/settled.ts';
import type { Language } from './words.ts';
import { tellerOf, type Teller } from './words/tell.ts';

export interface NoticeOptions {
  readonly language: Language;
  readonly on?: string;                    // day of filing, YYYY-MM-DD: the times become dates
}

export function notice(composition: Composition, answers: JsonObject, { language, on }: NoticeOptions): Paper {
  const teller = tellerOf(composition, language), { t } = teller;
  const plan = planSituation(composition, answers);
  const active = composition.items.filter((i) => plan.items.includes(i.id));
  const schedule = on === undefined || plan.flow.cycles.length ? undefined : dated(composition, plan.flow, on);
  const scope: Scope = { composition, answers, plan, active, teller, schedule };
  return {
    lang: language, title: t('一次性告知单', 'Notice'), subtitle: composition.title[language],
    facts: [
      ...(composition.jurisdiction ? [[t('办理城市', 'City'), composition.jurisdiction.title[language]] as const] : []),
      ...(on === undefined ? [] : [[t('告知日期', 'Date'), on] as const]),
      [t('一共办理', 'In all'), t(`${active.length} 个事项`, `${active.length} item${active.length === 1 ? '' : 's'}`)],
      [t('要带的材料', 'Documents to bring'), t(`${plan.materials.slots.length} 种`, String(plan.materials.slots.length))],
      [t('到场', 'Visits'), t(`${plan.flow.visits.together} 次`, String(plan.flow.visits.together))],
      [t('最长时间', 'At the longest'), daysText(plan.flow.days, teller) + (schedule ? t(`,${schedule.end} 前办结`, `, decided by ${schedule.end}`) : '')],
    ],
    blocks: [...situationBlocks(scope), ...itemBlocks(scope), ...bringBlocks(scope), ...spareBlocks(scope), ...promiseBlocks(scope), ...formBlocks(scope), ...flowBlocks(scope)],
    footer: [
      ...(composition.note === undefined ? [] : [composition.note]),
      t(`套餐 ${composition.id},版本 ${composition.version}。`, `Bundle ${composition.id}, version ${composition.version}.`),
    ],
  };
}

interface Scope {
  readonly composition: Composition; readonly answers: JsonObject; readonly plan: SituationPlan; readonly active: readonly ComposedItem[];
  readonly teller: Teller; readonly schedule: DatedSchedule | undefined;
}

const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', level, text });

export const daysText = (days: number, { t }: Teller): string => (days === 0 ? t('当场', 'at once') : t(`${days} 个工作日`, `${days} working day${days === 1 ? '' : 's'}`));

function situationBlocks({ composition, answers, teller }: Scope): Block[] {
  const { t } = teller;
  const answered = composition.questions.filter((q) => Object.hasOwn(answers, q.datum));
  const open = openQuestions(composition, answers);
  return [
    heading(t('您的情形', 'Your situation')),
    ...(answered.length ? [{ kind: 'terms' as const, items: answered.map((q) => [teller.datum(q.datum), teller.value(q.datum, answers[q.datum]!)] as const) }] : []),
    ...(open.length ? [
      { kind: 'text' as const, tone: 'warning' as const, text: t(`还有 ${open.length} 个问题没有回答,回答后事项和材料可能变化:`, `${open.length} question${open.length === 1 ? ' is' : 's are'} not answered yet; items and documents may change:`) },
      { kind: 'list' as const, items: open.map((q) => ({ text: teller.datum(q.datum) })) },
    ] : []),
  ];
}

function itemBlocks({ active, teller }: Scope): Block[] {
  const { t } = teller;
  if (active.length === 0) return [heading(t('办理的事项', 'What is handled')), { kind: 'text', tone: 'note', text: t('按您的回答,没有要办的事项。', 'With your answers there is nothing to handle.') }];
  return [heading(t('办理的事项', 'What is handled')), {
    kind: 'table', caption: t('办理的事项', 'Items'), rowHeaders: true,
    head: [t('事项', 'Item'), t('部门', 'Department'), t('承诺时限', 'Promised within'), t('法定时限', 'By law within'), t('收费', 'Fee'), t('依据', 'Basis')],
    rows: active.map((item) => [
      teller.item(item.id), teller.department(item), item.handling?.immediate ? t('当场', 'at once') : teller.limit(item.handling?.promised), teller.limit(item.handling?.statutory),
      item.handling?.fee === undefined ? t('未写明', 'not stated') : item.handling.fee ? t('收费', 'yes') : t('不收费', 'none'), teller.basis(item.basis) || t('未写明', 'not stated'),
    ]),
  }];
}

// ---- documents

function bringBlocks(scope: Scope): Block[] {
  const { plan: { materials }, teller } = scope, { t } = teller;
  const now = materials.slots.filter((s) => s.deferDays === undefined), later = materials.slots.filter((s) => s.deferDays !== undefined);
  return [
    heading(t('要带的材料', 'What to bring')),
    now.length ? { kind: 'checklist', items: now.map((slot) => slotItem(slot, scope)) } : { kind: 'text', tone: 'note', text: t('什么材料也不用带。', 'Nothing has to be brought.') },
    ...(later.length ? [heading(t('可以后补的材料(容缺受理)', 'May follow later'), 3), { kind: 'checklist' as const, items: later.map((slot) => slotItem(slot, scope)) }] : []),
    ...(materials.optional.length ? [heading(t('可以带,不是必须', 'May be brought'), 3), { kind: 'list' as const, items: materials.optional.map((slot) => slotItem(slot, scope)) }] : []),
    ...materials.conflicts.map((c): Block => ({
      kind: 'text', tone: 'warning',
      text: c.kind === 'retainedTwice' ? t(`${teller.document(c.key)}只有一份原件,${teller.list(c.items.map(teller.item))}都要收回,请先问窗口。`, `There is one original of ${teller.document(c.key)}, and ${teller.list(c.items.map(teller.item))} each keep it: ask at the window first.`)
        : t(`${teller.item(c.demand.item)}有一行材料没有写明要什么,请问窗口。`, `A row of ${teller.item(c.demand.item)} does not say what it wants: ask at the window.`),
    })),
  ];
}

function slotItem(slot: Slot, scope: Scope): ListItem {
  const { teller } = scope, { t, list } = teller;
  const rows = slot.serves.map((ref) => rowOf(scope, ref)).filter((r) => r !== undefined);
  const instead = [...new Set(rows.flatMap((r) => alternatives(r, slot.key, teller)))];
  const part = slot.part === undefined ? '' : t(`(第 ${slot.part} 份)`, ` (no. ${slot.part})`);
  const [first = '', ...terms] = teller.terms(slot);
  const one = (member: 'standard' | 'sample' | 'blank'): string | undefined => rows.map((r) => r[member]).find((x) => x !== undefined);
  return {
    text: t(`${teller.document(slot.key)}${part}:${first}`, `${teller.document(slot.key)}${part}: ${first}`),
    details: [
      t(`用于:${list([...new Set(slot.serves.map((r) => teller.item(r.item)))])}`, `For: ${list([...new Set(slot.serves.map((r) => teller.item(r.item)))])}`),
      ...terms,
      ...(one('standard') === undefined ? [] : [t(`要求:${one('standard')}`, `Standard: ${one('standard')}`)]),
      ...(slot.deferDays === undefined ? [] : [t(`受理后 ${slot.deferDays} 个工作日内补交`, `within ${slot.deferDays} working days after acceptance`)]),
      ...(instead.length ? [t(`也可以用:${instead.join(';')}`, `Instead: ${instead.join('; ')}`)] : []),
      ...(one('sample') === undefined ? [] : [t(`示例样表:${one('sample')}`, `Sample: ${one('sample')}`)]),
      ...(one('blank') === undefined ? [] : [t(`空白表格:${one('blank')}`, `Blank form: ${one('blank')}`)]),
    ],
  };
}

function rowOf({ composition }: Scope, { item, id }: DemandRef): ComposedRequirement | undefined {
  return composition.items.find((i) => i.id === item)?.materials?.find((r) => r.id === id);
}

/** Lists of the row that do not need this document. */
function alternatives(row: ComposedRequirement, key: string, teller: Teller): string[] {
  return row.lists.filter((list) => !list.some((need) => need.key === key)).map((list) => teller.list(list.map((need) => teller.document(need.key))));
}

function spareBlocks(scope: Scope): Block[] {
  const { plan: { materials: { free } }, teller } = scope, { t, list } = teller;
  if (free.length === 0) return [];
  return [heading(t('不用带的材料', 'What need not be brought')), {
    kind: 'list', items: free.map(({ key, why, serves, fallback }): ListItem => ({
      text: t(`${teller.document(key)}:${teller.free(why)}`, `${teller.document(key)}: ${teller.free(why)}`),
      details: [
        t(`原来要交给:${list([...new Set(serves.map((r) => teller.item(r.item)))])}`, `Asked by: ${list([...new Set(serves.map((r) => teller.item(r.item)))])}`),
        ...(fallback ? [t(`如果查不到,请带:${teller.terms(fallback)[0]}`, `Should it not be found, bring: ${teller.terms(fallback)[0]}`)] : []),
      ],
    })),
  }];
}

function promiseBlocks(scope: Scope): Block[] {
  const { plan: { materials: { committed } }, teller } = scope, { t } = teller;
  const dropped = scope.active.flatMap((item) => (item.materials ?? []).filter((r) => r.decision === 'drop' && holds(r.when, scope.answers)).map((r) => ({ item, r })));
  return [
    ...(committed.length ? [heading(t('签一份承诺,不用交证明', 'A promise instead of a proof')), {
      kind: 'list' as const, items: committed.map((ref): ListItem => ({ text: rowOf(scope, ref)?.title ?? ref.id, details: [t(`承诺对象:${teller.item(ref.item)};如承诺不实,要承担法律责任。`, `Promised to: ${teller.item(ref.item)}; a false promise has legal consequences.`)] })),
    }] : []),
    ...(dropped.length ? [heading(t('已经取消的材料', 'Abolished rows')), {
      kind: 'list' as const, items: dropped.map(({ item, r }): ListItem => ({ text: t(`${r.title}(${teller.item(item.id)})`, `${r.title} (${teller.item(item.id)})`) })),
    }] : []),
  ];
}

// ---- form and time

function formBlocks({ composition, answers, teller }: Scope): Block[] {
  const { t } = teller;
  const { fields } = ledger(composition, answers);
  if (fields.before === 0) return [];
  const causes = ([['askedOnce', t('别处已经问过', 'asked elsewhere')], ['prefilled', t('由证照带出', 'taken from a licence')], ['derived', t('由别的回答推出', 'follows from an answer')], ['produced', t('由套餐内事项产生', 'made within the bundle')], ['notNow', t('您的情形用不到', 'not in your situation')], ['constant', t('本套餐固定', 'fixed here')], ['dropped', t('已经取消', 'abolished')]] as const)
    .filter(([cause]) => fields[cause] > 0).map(([cause, text]) => `${text} ${fields[cause]}`);
  return [heading(t('只填一张表', 'One form')), { kind: 'text', text: t(
    `各部门原来的表一共 ${fields.before} 栏,现在最多填 ${fields.asked} 栏。少填的:${causes.join(',')}。`,
    `The departments' own forms have ${fields.before} lines; you fill in ${fields.asked} at most. The others: ${causes.join(', ')}.`,
  ) }];
}

const STEPS: Readonly<Record<string, readonly [string, string]>> = {
  siteInspection: ['现场核查', 'site inspection'], expertReview: ['专家评审', 'expert review'], hearing: ['听证', 'hearing'], publicNotice: ['公示', 'public notice'], test: ['检验检测', 'test'], auction: ['招标拍卖', 'auction'],
};

function flowBlocks({ composition, plan: { flow }, teller, schedule }: Scope): Block[] {
  const { t, list } = teller;
  if (flow.cycles.length) {
    return [heading(t('怎样办', 'How it runs')), ...flow.cycles.map((c): Block => ({ kind: 'text', tone: 'warning', text: t(`${list(c.items.map(teller.item))}互相等待,请先问窗口。`, `${list(c.items.map(teller.item))} wait for each other: ask at the window first.`) }))];
  }
  if (flow.schedule.length === 0) return [];
  const step = new Map(schedule?.steps.map((s) => [s.item, s]));
  const waits = (id: string): string => list(composition.flow.edges.filter((e) => e.to === id && !e.cut && flow.schedule.some((s) => s.item === e.from)).map((e) => teller.item(e.from)));
  const joint = flow.joint.filter((j) => j.steps.length > 1);
  return [
    heading(t('怎样办', 'How it runs')),
    {
      kind: 'table', caption: t('先后与时间', 'Order and time'), rowHeaders: true,
      head: [t('事项', 'Item'), t('在谁之后', 'After'), ...(schedule ? [t('开始', 'Starts'), t('最迟办结', 'Decided by')] : [t('第几个工作日开始', 'Starts on working day'), t('第几个工作日办结', 'Decided on')])],
      align: ['start', 'start', 'end', 'end'],
      rows: flow.schedule.map((s) => [teller.item(s.item), waits(s.item) || t('同时开始', 'from the start'), ...(schedule ? [step.get(s.item)!.from, step.get(s.item)!.due] : [String(s.start), String(s.end)])]),
    },
    { kind: 'text', text: t(`一件一件办最长 ${daysText(flow.sumDays, teller)},一起办最长 ${daysText(flow.days, teller)};原来要到场 ${flow.visits.single} 次,现在 ${flow.visits.together} 次。`, `One after the other it would take ${daysText(flow.sumDays, teller)} at the longest, together ${daysText(flow.days, teller)}; visits: ${flow.visits.single} before, ${flow.visits.together} now.`) },
    ...(joint.length ? [{ kind: 'list' as const, items: joint.map((j): ListItem => ({ text: t(`${STEPS[j.kind]?.[0] ?? j.kind}联合进行:${list(j.steps.map((s) => teller.item(s.item)))}`, `One joint ${STEPS[j.kind]?.[1] ?? j.kind} for ${list(j.steps.map((s) => teller.item(s.item)))}`) })) }] : []),
    ...(schedule?.assumed ? [{ kind: 'text' as const, tone: 'note' as const, text: t('有的日期所在年份的放假安排尚未公布,按周末推算。', 'For some of these dates the public holidays are not announced yet; only weekends were left out.') }] : []),
  ];
}

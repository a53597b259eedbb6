// What must this applicant know and bring? The notice told all at once (一次性告知单): for his answers, what is handled by
// whom and within which time, what he brings and what not, and why.

import {
  complete,
  dated,
  planSituation,
  today,
  type Choices,
  type ComposedItem,
  type Composition,
  type DatedSchedule,
  type FlowPlan,
  type JsonObject,
  type Language,
  type Paper,
  type SituationPlan
} from '@onething/core';
import { documentBlocks, isSent } from './notice/documents.ts';
import { flowBlocks, formBlocks } from './notice/flow.ts';
import type { Scope } from './notice/scope.ts';
import { itemBlocks, situationBlocks } from './notice/situation.ts';
import { tellerOf } from './words/tell.ts';

/** What a notice is written with. */
export interface NoticeOptions {
  readonly language: Language;
  readonly on?: string | undefined; // day of filing, YYYY-MM-DD: the times become dates
  readonly choices?: Choices | undefined; // of a submission: what was handed in, promised, deferred
}

/** The paper for one applicant. answers: as many as were given; a whole record will do. What is still open is said. */
export function notice(composition: Composition, given: JsonObject, { language, on, choices }: NoticeOptions): Paper {
  const day = on ?? choices?.on ?? today(composition),
    answers = complete(composition, given, day);
  const plan = planSituation(composition, answers, { ...choices, on: day });
  const dates = (flow: FlowPlan): DatedSchedule | undefined =>
    on === undefined || flow.cycles.length ? undefined : dated(composition, flow, on);
  const scope: Scope = {
    composition,
    answers,
    choices,
    plan,
    active: inOrder(composition, plan),
    teller: tellerOf(composition, language),
    schedule: dates(plan.flow),
    latest: dates(plan.flow.perhaps?.flow ?? plan.flow)
  };
  const { t } = scope.teller;
  return {
    lang: language,
    title: t('一次性告知单', 'Notice'),
    subtitle: composition.title[language],
    facts: facts(scope, on),
    blocks: [...situationBlocks(scope), ...itemBlocks(scope), ...documentBlocks(scope), ...formBlocks(scope), ...flowBlocks(scope)],
    footer: [
      ...(composition.note === undefined ? [] : [composition.note]),
      t(`套餐 ${composition.id},版本 ${composition.version}。`, `Bundle ${composition.id}, version ${composition.version}.`)
    ]
  };
}

function inOrder({ items }: Composition, { items: ids, flow }: SituationPlan): readonly ComposedItem[] {
  const order = flow.schedule.length ? flow.schedule.map((s) => s.item) : ids;
  return order.map((id) => items.find((item) => item.id === id)!);
}

function facts(scope: Scope, on: string | undefined): Paper['facts'] {
  const {
      composition,
      plan: { materials, flow },
      active,
      teller: { t, days },
      latest
    } = scope,
    longest = flow.perhaps?.flow ?? flow;
  const sent = materials.slots.filter((slot) => isSent(slot, scope)).length;
  return [
    ...(composition.jurisdiction
      ? [[t('办理城市', 'City'), t(composition.jurisdiction.title.zh, composition.jurisdiction.title.en)] as const]
      : []),
    ...(on === undefined ? [] : [[t('告知日期', 'Date'), on] as const]),
    [t('一共办理', 'In all'), t(`${active.length} 个事项`, `${active.length} item${active.length === 1 ? '' : 's'}`)],
    [
      t('要带的材料', 'Documents to bring'),
      t(`${materials.slots.length} 种`, String(materials.slots.length)) + (sent ? t(`(已上传 ${sent} 种)`, ` (${sent} uploaded)`) : '')
    ],
    [t('到场', 'Visits'), t(`${flow.visits.together} 次`, String(flow.visits.together))],
    // while items wait for each other nobody can say how long it takes
    ...(longest.cycles.length ? [] : [[t('最长时间', 'At the longest'), days(longest.days)] as const]),
    ...(latest ? [[t('最迟办结', 'Decided by'), latest.end] as const] : [])
  ];
}

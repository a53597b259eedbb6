// What does this applicant bring, and what runs when?

import {
  complete,
  openQuestions,
  planSituation,
  today,
  type Composition,
  type JsonObject,
  type SituationPlan,
  type Slot
} from '@onething/core';
import { tellerOf, type Teller } from '@onething/papers';
import type { Context, Outcome } from '../command.ts';
import { compositionOf, givenOf } from '../files.ts';
import { OPTIONS, SOURCE_OPTIONS } from '../options.ts';
import type { Language } from '../output/language.ts';
import { table } from '../output/table.ts';

export const summary = {
  zh: '按回答排出材料和流程:带什么、不带什么、为什么',
  en: 'documents and flow for some answers: what is brought, what not, and why'
};
export const usage = '<composition.json|bundle.json>';
export const options = { ...SOURCE_OPTIONS, answers: OPTIONS.answers, on: OPTIONS.on };
export const least = 1;
export const most = 1;
export const example = 'plan examples/restaurant/bundle.json --answers examples/restaurant/personas/new-with-tobacco.json';

export function run([file = '']: readonly string[], { language, values }: Context): Outcome {
  const composition = compositionOf(file, values),
    given = givenOf(values, composition) ?? { record: {} },
    on = typeof values['on'] === 'string' ? values['on'] : (given.on ?? today(composition));
  const answers = complete(composition, given.record as JsonObject, on);
  const plan = planSituation(composition, answers, { ...given, on });
  return {
    data: plan,
    text: inWords(composition, answers, plan, language),
    code: plan.materials.conflicts.length || plan.flow.cycles.length ? 1 : 0
  };
}

function inWords(composition: Composition, answers: JsonObject, plan: SituationPlan, language: Language): string {
  const teller = tellerOf(composition, language),
    { t, list } = teller;
  const open = openQuestions(composition, answers);
  const parts = [
    composition.title[language],
    ...(open.length ? [t('还没有回答:', 'Not answered yet: ') + open.map((q) => teller.datum(q.datum)).join(t(';', '; '))] : []),
    t('办理:', 'Handled: ') + (list(plan.items.map(teller.item)) || t('无', 'nothing')),
    t(`要带的材料 ${plan.materials.slots.length} 种`, `To bring: ${plan.materials.slots.length}`) +
      '\n' +
      documents(plan.materials.slots, teller),
    ...(plan.materials.optional.length ? [t('可带可不带', 'May be brought') + '\n' + documents(plan.materials.optional, teller)] : []),
    ...(plan.materials.free.length
      ? [
          t('不用带', 'Not brought') +
            '\n' +
            table(
              [t('材料', 'document'), t('为什么', 'why'), t('谁在要', 'asked by')],
              plan.materials.free.map((f) => [teller.document(f.key), teller.free(f.why), f.serves.map((r) => r.item as string).join(' ')])
            )
        ]
      : []),
    ...(plan.materials.committed.length
      ? [t('以承诺代替:', 'Promised instead: ') + list(plan.materials.committed.map((r) => `${r.item}/${r.id}`))]
      : []),
    ...(plan.materials.absorbed.length
      ? [
          t('被另一行涵盖:', 'Covered by another row: ') +
            list(plan.materials.absorbed.map((a) => `${a.demand.item}/${a.demand.id} ⊇ ${a.by.item}/${a.by.id}`))
        ]
      : []),
    ...(plan.materials.exact
      ? []
      : [
          t(
            '可以互相代替的材料太多,没有逐一比较,也许还可以少带。',
            'Too many documents can stand in for each other to compare them all; perhaps fewer would do.'
          )
        ]),
    ...plan.materials.conflicts.map(
      (c) =>
        t('冲突:', 'Conflict: ') +
        (c.kind === 'retainedTwice'
          ? t(
              `${teller.document(c.key)}只有一份原件,${list(c.items.map(teller.item))}都要收回`,
              `one original of ${teller.document(c.key)}, kept by ${list(c.items.map(teller.item))}`
            )
          : t(`${c.demand.item}/${c.demand.id} 没有写明要什么`, `${c.demand.item}/${c.demand.id} does not say what it wants`))
    ),
    flow(plan, teller)
  ];
  return parts.join('\n\n') + '\n';
}

const documents = (slots: readonly Slot[], teller: Teller): string =>
  table(
    [teller.t('材料', 'document'), teller.t('怎样', 'how'), teller.t('给谁', 'for')],
    slots.map((s) => [
      `${teller.document(s.key)}${s.part === undefined ? '' : ` #${s.part}`}`,
      [
        ...teller.terms(s),
        ...(s.defer ? [teller.t(`可在 ${teller.limit(s.defer)}内补交`, `may follow within ${teller.limit(s.defer)}`)] : [])
      ].join(teller.t(';', '; ')),
      [...new Set(s.serves.map((r) => r.item as string))].join(' ')
    ])
  );

function flow({ flow: { stages, days, sumDays, critical, visits, cycles, perhaps } }: SituationPlan, { t, item, list }: Teller): string {
  if (cycles.length)
    return cycles.map((c) => t(`互相等待:${list(c.items.map(item))}`, `Waiting for each other: ${list(c.items.map(item))}`)).join('\n');
  const lines = stages.map((stage, i) => `  ${i + 1}. ${list(stage.map(item))}`).join('\n');
  return `${t('先后', 'Order')}\n${lines}\n${t(`最长 ${days} 个工作日(一件一件办 ${sumDays}),关键路径:`, `${days} working days at the longest (one by one ${sumDays}), critical path: `)}${critical.map(item).join(' → ')}\n${t(`到场 ${visits.together} 次(原来 ${visits.single})`, `visits: ${visits.together} (before: ${visits.single})`)}${perhaps ? `\n${t(`看交哪一种材料,最长 ${perhaps.flow.days} 个工作日:`, `up to ${perhaps.flow.days} working days, depending on the documents that are brought: `)}${perhaps.edges.map((e) => `${item(e.from)} → ${item(e.to)}`).join(t('、', ', '))}` : ''}`;
}

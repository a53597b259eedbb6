// What is there to know about the whole bundle? The guide (办事指南): for whom it is, what is asked first and what hangs on
// it, every item, all documents, what is never asked again, how it runs, what it saves, and what staff decided.

import { againBlocks } from './guide/again.ts';
import { decisionBlocks } from './guide/decisions.ts';
import { documentBlocks } from './guide/documents.ts';
import { flowBlocks } from './guide/flow.ts';
import { itemBlocks } from './guide/items.ts';
import { burdenBlocks } from './guide/burden.ts';
import { questionBlocks } from './guide/questions.ts';
import type { GuideScope } from './guide/scope.ts';
import { wayBlocks } from './guide/ways.ts';
import {
  settled,
  simulate,
  type Block,
  type ComposedItem,
  type Composition,
  type Language,
  type Paper,
  type Simulation
} from '@onething/core';
import { heading } from './paper/heading.ts';
import { tellerOf } from './words/tell.ts';

/** What a guide is written with. */
export interface GuideOptions {
  readonly language: Language;
  /** Where the situations are known already; else they are reckoned here, seconds for a bundle with many questions. */
  readonly simulation?: Simulation | undefined;
}

/** The paper for everybody, whatever their answers; `paperHtml` and `paperMarkdown` print it. */
export function guide(composition: Composition, { language, simulation = simulate(composition) }: GuideOptions): Paper {
  const scope: GuideScope = {
    composition,
    items: runningOrder(composition),
    simulation,
    teller: tellerOf(composition, language),
    language
  };
  const { t } = scope.teller;
  return {
    lang: language,
    title: t('办事指南', 'Guide'),
    subtitle: composition.title[language],
    facts: facts(scope),
    blocks: [
      ...audienceBlocks(scope),
      ...questionBlocks(scope),
      ...documentBlocks(scope),
      ...flowBlocks(scope),
      ...itemBlocks(scope),
      ...againBlocks(scope),
      ...burdenBlocks(scope),
      ...wayBlocks(scope),
      ...decisionBlocks(scope)
    ],
    footer: [
      ...(composition.note === undefined ? [] : [composition.note]),
      ...(language === 'zh' ? [] : ['Laws, standards, reasons and catch-all rows stand in Chinese, as the documents give them.']),
      t(`套餐 ${composition.id},版本 ${composition.version}。`, `Bundle ${composition.id}, version ${composition.version}.`)
    ]
  };
}

/** What makes something comes before what uses it. */
function runningOrder({ items, flow }: Composition): readonly ComposedItem[] {
  const left = items.filter((item) => settled(item.when, {}) !== false),
    out: ComposedItem[] = [];
  while (left.length) {
    const free = left.findIndex(
      (item) => !flow.edges.some((e) => e.to === item.id && e.from !== item.id && !e.cut && left.some((i) => i.id === e.from))
    );
    out.push(...left.splice(Math.max(0, free), 1));
  }
  return out;
}

function facts({ composition, items, simulation: { situations }, teller: { t, days } }: GuideScope): Paper['facts'] {
  const range = (of: (s: Simulation['situations'][number]) => number, say: (n: number | string) => string): string => {
    const all = situations.map(of),
      least = all.reduce((a, b) => Math.min(a, b), Infinity),
      most = all.reduce((a, b) => Math.max(a, b), 0);
    return all.length === 0 ? '' : least === most ? say(least) : say(t(`${least} 至 ${most}`, `${least} to ${most}`));
  };
  return (
    [
      [t('适用城市', 'City'), composition.jurisdiction ? t(composition.jurisdiction.title.zh, composition.jurisdiction.title.en) : ''],
      [
        t('涉及部门', 'Departments'),
        t(`${new Set(items.map((i) => i.department)).size} 个`, String(new Set(items.map((i) => i.department)).size))
      ],
      [
        t('要办的事项', 'Items'),
        range(
          (s) => s.items.length,
          (n) => t(`${n} 个`, String(n))
        )
      ],
      [
        t('要带的材料', 'Documents to bring'),
        range(
          (s) => s.materials.brought,
          (n) => t(`${n} 种`, String(n))
        )
      ],
      [
        t('到场', 'Visits'),
        range(
          (s) => s.visits.after,
          (n) => t(`${n} 次`, String(n))
        )
      ],
      [
        t('最长时间', 'At the longest'),
        range(
          (s) => s.days.after,
          (n) => (typeof n === 'number' ? days(n) : t(`${n} 个工作日`, `${n} working days`))
        )
      ]
    ] as const
  ).filter(([, text]) => text !== '');
}

function audienceBlocks({ composition, items, teller }: GuideScope): Block[] {
  const { t, list, item } = teller;
  const always = items.filter((i) => settled(i.when, {}) === true),
    sometimes = items.filter((i) => settled(i.when, {}) !== true),
    never = composition.items.filter((i) => !items.includes(i));
  const city = composition.jurisdiction ? t(composition.jurisdiction.title.zh, composition.jurisdiction.title.en) : undefined;
  return [
    heading(t('适用于谁', 'For whom')),
    {
      kind: 'text',
      text: t(
        `${city === undefined ? '' : `在${city}`}申请“${composition.title.zh}”的人:填一张表,交一套材料,由各部门一起办。`,
        `For those who apply for "${composition.title.en}"${city === undefined ? '' : ` in ${city}`}: one form, one set of documents, handled by all departments together.`
      )
    },
    {
      kind: 'list',
      items: [
        ...(always.length
          ? [{ text: t(`都要办:${list(always.map((i) => item(i.id)))}`, `Always: ${list(always.map((i) => item(i.id)))}`) }]
          : []),
        ...(sometimes.length
          ? [
              {
                text: t(
                  `看情形办:${list(sometimes.map((i) => item(i.id)))}`,
                  `Depending on your situation: ${list(sometimes.map((i) => item(i.id)))}`
                )
              }
            ]
          : []),
        ...(never.length
          ? [{ text: t(`本市不涉及:${list(never.map((i) => item(i.id)))}`, `Not in this city: ${list(never.map((i) => item(i.id)))}`) }]
          : [])
      ]
    }
  ];
}

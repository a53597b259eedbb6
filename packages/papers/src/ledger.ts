// How much lighter did it become, and why? The ledger's page: for one applicant, or for the smallest, the middle and the costliest
// situation side by side; every number with its cause, and what is counted.

import {
  FIGURES,
  ledger,
  type Block,
  type Composition,
  type JsonObject,
  type Language,
  type Ledger,
  type Paper,
  type Simulation
} from '@onething/core';
import { capital, heading } from './paper/heading.ts';
import { ledgerTables, sayChange, sayFigure, type LedgerTables } from './words/ledger.ts';
import { tellerOf, type Teller } from './words/tell.ts';

/** A situation with its name. */
export interface LedgerCase {
  readonly name: string;
  readonly answers: JsonObject;
}

/** What the ledger is written with. */
export interface LedgerOptions {
  readonly language: Language;
}

/** The paper. cases: `markedCases` of a simulation, or one applicant; of none there is nothing but what is counted. */
export function ledgerPaper(composition: Composition, cases: readonly LedgerCase[], { language }: LedgerOptions): Paper {
  const teller = tellerOf(composition, language),
    { t } = teller;
  const columns = cases.map(({ name, answers }): Column => {
    const book = ledger(composition, answers);
    return { name, ledger: book, tables: ledgerTables(book, language) };
  });
  return {
    lang: language,
    title: t('减负账', 'Ledger'),
    subtitle: composition.title[language],
    facts: composition.jurisdiction ? [[t('办理城市', 'City'), composition.jurisdiction.title[language]]] : [],
    blocks: columns.length
      ? [
          figuresTable(columns, teller, language),
          ...causesTable('lines', t('少填的栏目', 'Lines not filled in'), columns),
          ...causesTable('documents', t('少带的材料', 'Documents not brought'), columns),
          ...itemsList(columns, teller),
          ...countedBlocks(teller)
        ]
      : countedBlocks(teller),
    footer: [
      ...(composition.note === undefined ? [] : [composition.note]),
      t(`套餐 ${composition.id},版本 ${composition.version}。`, `Bundle ${composition.id}, version ${composition.version}.`)
    ]
  };
}

/** The three situations that stand for all: least, middle, most. */
export function markedCases({ situations, marks }: Simulation, language: Language): LedgerCase[] {
  const t = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  return (
    [
      [t('最简情形', 'smallest'), marks.smallest],
      [t('中间情形', 'median'), marks.median],
      [t('最繁情形', 'costliest'), marks.costliest]
    ] as const
  ).flatMap(([name, place]) => (situations[place] ? [{ name, answers: situations[place].answers }] : []));
}

interface Column {
  readonly name: string;
  readonly ledger: Ledger;
  readonly tables: LedgerTables;
}

function figuresTable(columns: readonly Column[], { t }: Teller, language: Language): Block {
  return {
    kind: 'table',
    caption: t('原来 → 现在', 'Before → now'),
    rowHeaders: true,
    head: ['', ...columns.map((c) => capital(c.name))],
    align: ['start', ...columns.map(() => 'end' as const)],
    rows: [
      [t('事项', 'Items'), ...columns.map((c) => String(c.ledger.items.length))],
      ...FIGURES.map((figure, i) => [
        capital(sayFigure(figure, language)),
        ...columns.map(({ tables }) => {
          const { change, less } = tables.figures[i]!;
          return sayChange(change) + (less === '' ? '' : t(`(${less})`, ` (${less})`));
        })
      ])
    ]
  };
}

/** A cause in a row, a situation in a column. */
function causesTable(kind: 'lines' | 'documents', caption: string, columns: readonly Column[]): Block[] {
  const names = new Map<string, string>(columns.flatMap(({ tables }) => tables[kind].map((c) => [c.cause, c.name] as const)));
  if (names.size === 0) return [];
  return [
    {
      kind: 'table',
      caption,
      rowHeaders: true,
      head: ['', ...columns.map((c) => capital(c.name))],
      align: ['start', ...columns.map(() => 'end' as const)],
      rows: [...names].map(([cause, name]) => [
        capital(name),
        ...columns.map(({ tables }) => String(tables[kind].find((c) => c.cause === cause)?.count ?? 0))
      ])
    }
  ];
}

function itemsList(columns: readonly Column[], { t, list, item }: Teller): Block[] {
  return [
    heading(t('办理的事项', 'Items')),
    {
      kind: 'list',
      items: columns.map((c) => ({ text: `${capital(c.name)}${t(':', ': ')}${list(c.ledger.items.map(item)) || t('无', 'none')}` }))
    }
  ];
}

/** What the numbers count: the definitions that `figuresOf` follows. */
function countedBlocks({ t }: Teller): Block[] {
  return [
    heading(t('怎样数', 'What is counted')),
    {
      kind: 'list',
      items: [
        t(
          '栏目:各事项原表上的栏,标同一编号的几格算一栏,表格每一列算一栏。现在要填的,是别处没有问过、推不出、套餐里产生不了、证照也没有写明的栏。',
          'Lines: of the departments’ own forms; boxes with one number are one line, each column of a table is a line. Filled in now are those that no other line asks, that follow from nothing, that no item makes and no licence says.'
        ),
        t(
          '材料:此情形适用的各行要的材料,每份数一次。不适用的行原来也不用交,不算。',
          'Documents: of the rows that apply in the situation, each counted once. A row that does not apply was no burden before either.'
        ),
        t('百分比:比原来少的部分,按原来的数目算,不足一个百分点的舍去。', 'Per cent: what is less, of what there was before, rounded down.'),
        t(
          '到场次数和工作日:原来是各事项分别办相加,现在是一起办;工作日按最长算。',
          'Visits and working days: before, each item by itself, added up; now, together; days at the longest.'
        )
      ].map((text) => ({ text }))
    }
  ];
}

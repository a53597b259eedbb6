// How are the ledger's numbers called, and what became lighter? One name for each number and each cause, whoever shows it.

import {
  FIGURES,
  figuresOf,
  percentLess,
  savedOf,
  type Change,
  type FieldLedger,
  type Figure,
  type Language,
  type Ledger,
  type MaterialLedger
} from '@onething/core';

type Said = Readonly<Record<Language, string>>;
/** Why a line need not be filled in. */
export type LineCause = Exclude<keyof FieldLedger, 'before' | 'asked'>;
/** Why a document need not be brought. */
export type DocumentCause = Exclude<keyof MaterialLedger, 'before' | 'brought'>;

const NAMES: Readonly<Record<Figure, Said>> = {
  lines: { zh: '要填的栏目', en: 'lines to fill in' },
  documents: { zh: '要带的材料', en: 'documents to bring' },
  copies: { zh: '原件和复印件', en: 'originals and copies' },
  visits: { zh: '到场次数', en: 'visits' },
  days: { zh: '工作日', en: 'working days' }
};

const LINES: Readonly<Record<LineCause, Said>> = {
  askedOnce: { zh: '别处已经问过', en: 'asked elsewhere' },
  prefilled: { zh: '由证照带出', en: 'taken from a licence' },
  derived: { zh: '由别的回答推出', en: 'follows from an answer' },
  produced: { zh: '由套餐内事项产生', en: 'made within the bundle' },
  notNow: { zh: '此情形用不到', en: 'not in this situation' },
  constant: { zh: '本套餐固定', en: 'fixed here' },
  dropped: { zh: '不再要求填', en: 'no longer asked' }
};

const DOCUMENTS: Readonly<Record<DocumentCause, Said>> = {
  shared: { zh: '与另一行共用', en: "another row's serves" },
  mergedForm: { zh: '由合并后的表代替', en: 'replaced by the one form' },
  produced: { zh: '由套餐内事项产生', en: 'made within the bundle' },
  held: { zh: '由证照库或共享数据调取', en: 'fetched from a source' },
  committed: { zh: '以承诺代替', en: 'promised instead' },
  optional: { zh: '可带可不带', en: 'optional' },
  dropped: { zh: '不再要求带', en: 'no longer asked' }
};

/** A number of the ledger by its name. */
export const sayFigure = (figure: Figure, language: Language): string => NAMES[figure][language];
/** Why a line need not be filled in. */
export const sayLineCause = (cause: LineCause, language: Language): string => LINES[cause][language];

/** How much less: `少 50%`, `50 % less`; what became more is said, too. Nothing, where there was nothing or it stayed. */
export function sayLess(change: Change, language: Language): string {
  const percent = percentLess(change);
  if (percent === undefined || savedOf(change) === 0) return '';
  const amount = percent === 0 ? { zh: '不到 1%', en: 'less than 1 %' } : { zh: ` ${Math.abs(percent)}%`, en: `${Math.abs(percent)} %` };
  return language === 'zh' ? `${percent < 0 ? '多' : '少'}${amount.zh}` : `${amount.en} ${percent < 0 ? 'more' : 'less'}`;
}

/** `125 → 62`, or the number alone where it stayed. */
export const sayChange = ({ before, after }: Change, say: (n: number) => string = String): string =>
  before === after ? say(after) : `${say(before)} → ${say(after)}`;

/** A ledger as names and numbers. */
export interface LedgerTables {
  readonly figures: readonly { readonly figure: Figure; readonly name: string; readonly change: Change; readonly less: string }[];
  /** Lines that are not filled in and documents that are not brought, by cause; causes of none are left out. */
  readonly lines: readonly { readonly cause: LineCause; readonly name: string; readonly count: number }[];
  readonly documents: readonly { readonly cause: DocumentCause; readonly name: string; readonly count: number }[];
}

/** A ledger as tables of names and numbers, to be set in a page of one's own; `ledgerPaper` is the same as a paper. */
export function ledgerTables(ledger: Ledger, language: Language): LedgerTables {
  const figures = figuresOf(ledger);
  return {
    figures: FIGURES.map((figure) => ({
      figure,
      name: sayFigure(figure, language),
      change: figures[figure],
      less: sayLess(figures[figure], language)
    })),
    lines: counted(LINES, ledger.fields, language),
    documents: counted(DOCUMENTS, ledger.materials, language)
  };
}

function counted<C extends string>(names: Readonly<Record<C, Said>>, counts: Readonly<Record<C, number>>, language: Language) {
  return (Object.keys(names) as C[])
    .filter((cause) => counts[cause] > 0)
    .map((cause) => ({ cause, name: names[cause][language], count: counts[cause] }));
}

/** The causes in one line, with their numbers. */
export const sayCauses = (causes: readonly { readonly name: string; readonly count: number }[], language: Language): string =>
  causes.map(({ name, count }) => `${name} ${count}`).join(language === 'zh' ? ',' : ', ');

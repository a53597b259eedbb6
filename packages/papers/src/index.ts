// What people read of a composition, and the words and the paper beneath it.

export { notice, type NoticeOptions } from './notice.ts';
export { guide, type GuideOptions } from './guide.ts';
export { ledgerPaper, markedCases, type LedgerCase, type LedgerOptions } from './ledger.ts';
export { chartOf, flowchart, type Chart, type ChartEdge, type ChartNode } from './flowchart.ts';
export { paperHtml, paperMarkdown, type Block, type ListItem, type Paper } from './paper.ts';
export { sheet as paperSheet } from './paper/stylesheet.ts';
export { sayDiff, type DiffSaid } from './words/change.ts';
export {
  ledgerTables,
  sayCauses,
  sayChange,
  sayFigure,
  sayLess,
  sayLineCause,
  type DocumentCause,
  type LedgerTables,
  type LineCause
} from './words/ledger.ts';
export { tellerOf, type Teller } from './words/tell.ts';
export { typeset, typesetTeller } from './words/typeset.ts';
export { sayObstacle, sayWay } from './words/ways.ts';

// What can be found, and what is to be done about it? The pages of findings, printed from the sentences that people read; whatever
// facts a finding has stand in ‹ ›.

import { WORDS, type Language, type Words } from '../../core/src/words.ts';
import { REMEDIES } from './remedies.ts';

/** Where a code comes from, by its first part; the rest comes from references between documents and from composing. */
const GROUPS: readonly (readonly [prefix: string, zh: string, en: string])[] = [
  ['file', '文件', 'Files'],
  ['read', '读入', 'Reading'],
  ['shape', '文档的样子', 'The shape of documents'],
  ['dialect', '表单的方言', 'The dialect of forms'],
  ['map', '对照步骤', 'Mapping steps'],
  ['form', '表单的绑定', 'Forms'],
  ['', '文档之间，以及合成', 'Between documents, and composing'],
  ['policy', '好表单的规矩', 'Rules of good forms'],
  ['onlyWhen', '只在某种情形问的决定', 'Decisions to ask only sometimes'],
  ['simulate', '推演', 'Situations'],
  ['explain', '解释', 'Explaining']
];

const HEAD = {
  zh: {
    title: '发现和改法',
    other: '[English](findings.md)',
    lead: '由 `npm run generate` 按句子印出，不要手改。`check` 和 `compose` 的每个发现有代码、位置和一句话；‹› 里是当时的事实。',
    columns: ['代码', '说什么', '怎么办'],
    problems: '申请里的问题',
    problemsLead: '填写的内容不合要求时说的话；前面会写是哪一项，后面写是谁的要求。',
    conflicts: '冲突',
    conflictsLead: '合不成一个数据时的种类；写上决定就了结，见[各种决定](../how-to/decide.zh.md)。',
    inSentence: '见句子。'
  },
  en: {
    title: 'Findings and remedies',
    other: '[中文](findings.zh.md)',
    lead: 'Printed from the sentences by `npm run generate`; do not edit it. Every finding of `check` and `compose` has a code, places and a sentence; in ‹ › stand the facts of the case.',
    columns: ['code', 'what it says', 'remedy'],
    problems: 'Problems of an application',
    problemsLead: 'What is said of answers that do not fit; before it stands which question, after it who wants it so.',
    conflicts: 'Conflicts',
    conflictsLead:
      'The kinds of what does not fold into one datum; a decision settles it, see [Every kind of decision](../how-to/decide.md).',
    inSentence: 'As it says.'
  }
} as const;

export function findingsOf(language: Language): string {
  const words = WORDS[language],
    head = HEAD[language],
    known = new Set(GROUPS.map(([prefix]) => prefix));
  const groupOf = (code: string): string => {
    const prefix = code.includes('.') ? code.slice(0, code.indexOf('.')) : '';
    return known.has(prefix) ? prefix : '';
  };
  const codes = Object.keys(words.findings);
  return (
    [
      `# ${head.title}`,
      '',
      head.other,
      '',
      head.lead,
      '',
      ...GROUPS.flatMap(([prefix, zh, en]) => {
        const mine = codes.filter((code) => groupOf(code) === prefix);
        return mine.length
          ? [
              `## ${{ zh, en }[language]}`,
              '',
              ...table(
                head.columns,
                mine.map((code) => rowOf(code, words, language))
              ),
              ''
            ]
          : [];
      }),
      `## ${head.problems}`,
      '',
      head.problemsLead,
      '',
      ...table(
        head.columns.slice(0, 2),
        Object.keys(words.problems).map((code) => [`\`${code}\``, said((shown) => words.problems[code]!(shown('limit') as never))])
      ),
      '',
      `## ${head.conflicts}`,
      '',
      head.conflictsLead,
      '',
      ...table(
        head.columns.slice(0, 2),
        Object.entries(words.conflicts).map(([kind, text]) => [`\`${kind}\``, text])
      )
    ]
      .join('\n')
      .trimEnd() + '\n'
  );
}

function rowOf(code: string, words: Words, language: Language): string[] {
  const remedy = REMEDIES[code]?.[language];
  return [`\`${code}\``, sentenceOf(code, words), remedy ?? HEAD[language].inSentence];
}

/** The sentence of a code for facts that are not known. */
export const sentenceOf = (code: string, words: Words): string =>
  said((shown) => words.findings[code]!(new Proxy({}, { get: (_, fact) => (typeof fact === 'string' ? shown(fact) : undefined) })));

/** With each fact as a text; where a sentence wants a list, as a list. */
function said(sentence: (shown: (fact: string) => unknown) => string): string {
  try {
    return sentence((fact) => `‹${fact}›`);
  } catch {
    return sentence((fact) => [`‹${fact}›`]);
  }
}

const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  row(columns),
  row(columns.map(() => '---')),
  ...rows.map(row)
];
const row = (cells: readonly string[]): string => `| ${cells.map((c) => c.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;

// Does each number have one value, wherever it is shown? Of each example every figure is read where people and programs read it:
// composition, ledger, simulation, plan, papers, command line, designer, demo; and compared by its name.

import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  allItems,
  diff,
  FIGURES,
  figuresOf,
  ledger,
  percentLess,
  planSituation,
  savedOf,
  simulate,
  type Composition,
  type Figure,
  type JsonObject,
  type Language,
  type Ledger,
  type Paper,
  type Simulation
} from '@onething/core';
import { guide, ledgerPaper, ledgerTables, markedCases, notice, paperMarkdown } from '@onething/papers';
import { measures } from '../../designer/src/views/effect.tsx';
import { en as designerEn } from '../../designer/src/words/en.ts';
import { zh as designerZh } from '../../designer/src/words/zh.ts';
import { run } from '../../packages/cli/src/cli.ts';
import { startPage } from '../../packages/demo/src/pages/start.ts';
import { scenariosOf } from '../../packages/demo/src/scenarios.ts';
import { composed, EXAMPLES, personasOf, SCENARIOS } from './load.ts';

const LANGUAGES: readonly Language[] = ['zh', 'en'];
const MARKS = ['smallest', 'median', 'costliest'] as const;

/** A value under the name of its figure, and where it was read. */
class Book {
  readonly #values = new Map<string, Map<string, string[]>>();
  note(name: string, place: string, value: unknown): void {
    const values = this.#values.get(name) ?? new Map<string, string[]>();
    this.#values.set(name, values.set(String(value), [...(values.get(String(value)) ?? []), place]));
  }
  /** Figures that two places tell otherwise. */
  disputed(): string[] {
    return [...this.#values].flatMap(([name, values]) =>
      values.size > 1 ? [`${name}: ${[...values].map(([value, places]) => `${value} in ${places.join(', ')}`).join('; ')}`] : []
    );
  }
  places(name: string): number {
    return [...(this.#values.get(name)?.values() ?? [])].flat().length;
  }
  get names(): string[] {
    return [...this.#values.keys()];
  }
}

async function onething(...argv: string[]): Promise<string> {
  let out = '';
  await run(argv, { out: (text) => (out += text), err: () => undefined, env: {} });
  return out;
}

/** `125 → 62`, or `4` alone. */
const changeIn = (text: string): readonly [before: number, after: number] => {
  const [before, after] = [...text.matchAll(/\d+/g)].map(Number);
  return [before!, /→/.test(text) ? after! : before!];
};

function noteLedger(book: Book, of: string, place: string, l: Ledger): void {
  const figures = figuresOf(l);
  book.note(`${of} items`, place, l.items.length);
  for (const figure of FIGURES) {
    book.note(`${of} ${figure} before`, place, figures[figure].before);
    book.note(`${of} ${figure} after`, place, figures[figure].after);
    book.note(`${of} ${figure} saved`, place, savedOf(figures[figure]));
    book.note(`${of} ${figure} less`, place, percentLess(figures[figure]) ?? 'none');
  }
  const { before: _l, asked: _a, ...lines } = l.fields,
    { before: _d, brought: _b, ...documents } = l.materials;
  for (const [cause, n] of Object.entries(lines)) book.note(`${of} lines ${cause}`, place, n);
  for (const [cause, n] of Object.entries(documents)) book.note(`${of} documents ${cause}`, place, n);
}

/** The rows of a Markdown table with two columns or more, cells trimmed. */
const rowsOf = (markdown: string): string[][] =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim().replaceAll('**', ''))
    );

/** The rows that a table in a terminal shows, cut where columns are two spaces apart. */
const cellsOf = (text: string): string[][] => text.split('\n').map((line) => line.trim().split(/\s{2,}/));

const NAMES: Readonly<Record<Language, Readonly<Record<Figure, string>>>> = {
  zh: { lines: '要填的栏目', documents: '要带的材料', copies: '原件和复印件', visits: '到场次数', days: '工作日' },
  en: { lines: 'lines to fill in', documents: 'documents to bring', copies: 'originals and copies', visits: 'visits', days: 'working days' }
};
const LESS = { zh: /少\s?(\d+)\s?%/, en: /(\d+) % less/ };

/** What a row of changes says: `125 → 62 (少 50 %)`. */
function noteRow(book: Book, place: string, figure: Figure, cells: readonly string[], of: readonly string[], language?: Language): void {
  cells.forEach((cell, i) => {
    const [before, after] = changeIn(cell);
    book.note(`${of[i]!} ${figure} before`, place, before);
    book.note(`${of[i]!} ${figure} after`, place, after);
    const less = language && LESS[language].exec(cell)?.[1];
    if (less !== undefined) book.note(`${of[i]!} ${figure} less`, place, less);
  });
}

const rowIn = (rows: readonly (readonly string[])[], name: string): readonly string[] => {
  const row = rows.find(([first]) => first!.toLowerCase() === name.toLowerCase());
  expect(row, name).toBeDefined();
  return row!.slice(1);
};

// ---- each place

function inComposition(book: Book, { counts }: Composition): void {
  const { paper, questions, mergedAlone: _, ...causes } = counts;
  book.note('all lines before', 'composition', paper);
  book.note('all lines after', 'composition', questions);
  for (const [cause, n] of Object.entries(causes)) book.note(`all lines ${cause}`, 'composition', n);
}

function inSimulation(book: Book, { situations, marks }: Simulation, place: string): void {
  for (const mark of MARKS) {
    const s = situations[marks[mark]]!;
    book.note(`${mark} items`, place, s.items.length);
    book.note(`${mark} lines before`, place, s.fields.before);
    book.note(`${mark} lines after`, place, s.fields.asked);
    for (const cause of ['askedOnce', 'derived', 'produced', 'prefilled', 'notNow', 'constant', 'dropped'] as const)
      book.note(`${mark} lines ${cause}`, place, s.fields[cause]);
    book.note(`${mark} documents before`, place, s.materials.before);
    book.note(`${mark} documents after`, place, s.materials.brought);
    book.note(`${mark} copies after`, place, s.materials.copies);
    for (const figure of ['visits', 'days'] as const) {
      book.note(`${mark} ${figure} before`, place, s[figure].before);
      book.note(`${mark} ${figure} after`, place, s[figure].after);
    }
  }
}

function inPlan(book: Book, of: string, composition: Composition, answers: JsonObject): void {
  const { items, materials, flow } = planSituation(composition, answers);
  book.note(`${of} items`, 'plan', items.length);
  book.note(`${of} documents after`, 'plan', materials.slots.length);
  book.note(`${of} visits after`, 'plan', flow.visits.together);
  book.note(`${of} days after`, 'plan', flow.days);
  book.note(`${of} days before`, 'plan', flow.sumDays);
}

function inLedgerPaper(book: Book, paper: Paper, of: readonly string[], place: string): void {
  const rows = rowsOf(paperMarkdown(paper)),
    { lang } = paper;
  for (const figure of FIGURES) noteRow(book, place, figure, rowIn(rows, NAMES[lang][figure]), of, lang);
}

function inGuide(book: Book, composition: Composition, simulation: Simulation, language: Language): void {
  const rows = rowsOf(paperMarkdown(guide(composition, { language, simulation })));
  for (const figure of FIGURES) {
    const cells = rowIn(rows, NAMES[language][figure]).map((cell) => cell.replaceAll(/当场|at once/g, '0'));
    noteRow(book, `guide ${language}`, figure, cells, MARKS);
  }
}

function inNotice(book: Book, of: string, composition: Composition, answers: JsonObject, language: Language): void {
  const text = paperMarkdown(notice(composition, answers, { language })),
    place = `notice ${language}`;
  const at = (pattern: RegExp): string | undefined => pattern.exec(text.replaceAll('**', ''))?.[1];
  const said = {
    'lines before': at(/各部门原来的表一共\s?(\d+)\s?栏|own forms have (\d+) lines/) ?? at(/own forms have (\d+) lines/),
    'lines after': at(/现在最多填\s?(\d+)\s?栏/) ?? at(/you fill in (\d+) at most/),
    'documents after': at(/要带的材料[：:]\s*(\d+)/) ?? at(/Documents to bring:\s*(\d+)/),
    'visits after': at(/现在\s?(\d+)\s?次/) ?? at(/(\d+) now\./)
  };
  for (const [name, value] of Object.entries(said)) {
    expect(value, `${place} ${name}`).toBeDefined();
    book.note(`${of} ${name}`, place, value);
  }
}

async function inCommandLine(book: Book, file: string, language: Language): Promise<void> {
  const [composing, ledgers, simulated] = [
    await onething('compose', file, '--lang', language),
    await onething('ledger', file, '--lang', language),
    // slower, and the same table in each language
    language === 'zh' ? await onething('simulate', file, '--lang', language) : undefined
  ];
  const line = composing.split('\n').find((l) => /全部事项一起|All items together/.test(l))!;
  noteRow(book, `onething compose ${language}`, 'lines', [line], ['all'], language);
  for (const { cause, name } of ledgerTables(ledger(allItems(composed(scenarioOf(file))), {}), language).lines)
    book.note(`all lines ${cause}`, `onething compose ${language}`, new RegExp(`${name} (\\d+)`).exec(line)?.[1]);
  for (const figure of FIGURES)
    noteRow(book, `onething ledger ${language}`, figure, rowIn(cellsOf(ledgers), NAMES[language][figure]), MARKS, language);
  for (const [i, name] of simulated === undefined ? [] : ['最简', '中间', '最繁'].entries()) {
    const [lines, documents, copies, visits, days] = rowIn(cellsOf(simulated!), name);
    const place = `onething simulate ${language}`;
    for (const [figure, cell] of [
      ['lines', lines],
      ['documents', documents],
      ['visits', visits],
      ['days', days]
    ] as const)
      noteRow(book, place, figure, [cell!], [MARKS[i]!]);
    book.note(`${MARKS[i]!} copies after`, place, copies);
  }
}

const scenarioOf = (file: string): string => file.split('/').at(-2)!;

async function inPipelines(book: Book, file: string): Promise<void> {
  inComposition(book, JSON.parse(await onething('compose', file, '--json')) as Composition);
  inSimulation(book, JSON.parse(await onething('simulate', file, '--json')) as Simulation, 'onething simulate --json');
  const columns = JSON.parse(await onething('ledger', file, '--json')) as { ledger: Ledger; figures: Record<Figure, NumbersOf> }[];
  columns.forEach(({ ledger: l, figures }, i) => {
    noteLedger(book, MARKS[i]!, 'onething ledger --json', l);
    for (const figure of FIGURES) {
      const { before, after, saved, percentLess: less } = figures[figure];
      for (const [name, value] of Object.entries({ before, after, saved, less: less ?? 'none' }))
        book.note(`${MARKS[i]!} ${figure} ${name}`, 'figures of onething ledger --json', value);
    }
  });
}

interface NumbersOf {
  readonly before: number;
  readonly after: number;
  readonly saved: number;
  readonly percentLess: number | null;
}

/** What a diff says of the older version, when the newer one lost an item. */
function inDiff(book: Book, composition: Composition): void {
  const gone = composition.items.find((item) => !item.when) ?? composition.items[0]!;
  const fewer = { ...composition, items: composition.items.filter((item) => item !== gone) } as Composition;
  const burdens = diff(composition, fewer, { burden: true }).applicants.filter((c) => c.kind === 'burden');
  expect(burdens.length, `without ${gone.id}`).toBeGreaterThan(0);
  for (const { mark, before } of burdens) {
    for (const [figure, value] of [
      ['lines', before.fields],
      ['documents', before.materials],
      ['copies', before.copies],
      ['visits', before.visits],
      ['days', before.days]
    ] as const)
      book.note(`${mark} ${figure} after`, 'diff', value);
  }
}

function inDesigner(book: Book, composition: Composition): void {
  const derived = { composition, findings: [], suggestions: [] };
  const measured = measures(derived, derived);
  for (const [key, name] of [
    ['questions', 'after'],
    ['merged', 'askedOnce'],
    ['dropped', 'dropped'],
    ['constant', 'constant']
  ] as const)
    book.note(`all lines ${name}`, 'designer: what would it do', measured.find((m) => m.key === key)!.before);
  for (const [lang, words] of Object.entries({ zh: designerZh, en: designerEn }))
    noteRow(book, `designer foot ${lang}`, 'lines', [words.foot(composition.counts.paper, composition.counts.questions)], ['all']);
}

function inDemo(book: Book, name: string, language: Language): void {
  const page = startPage(
    scenariosOf(EXAMPLES).filter((s) => s.name === name),
    language
  ).text;
  const [, before, after] = /(\d+) (?:栏，合起来填|lines; the one form leaves) (\d+)/.exec(page)!;
  book.note('all lines before', `start page ${language}`, before);
  book.note('all lines after', `start page ${language}`, after);
  const persons = [...page.matchAll(/persona=([^"&]+)">[^<]*<\/a>\s*<span class="soft">\D*(\d+)\D+(\d+)\D+→ (\d+)\D+(\d+)\D+→ (\d+)/g)];
  expect(persons.length).toBe(personasOf(name).length);
  for (const [, persona, items, lines, linesAfter, days, daysAfter] of persons) {
    const of = decodeURIComponent(persona!);
    for (const [figure, value] of Object.entries({
      items,
      'lines before': lines,
      'lines after': linesAfter,
      'days before': days,
      'days after': daysAfter
    }))
      book.note(`${of} ${figure}`, `start page ${language}`, value);
  }
}

describe.each(SCENARIOS)('the numbers of %s', (scenario) => {
  const composition = composed(scenario),
    simulation = simulate(composition),
    file = join(EXAMPLES, scenario, 'bundle.json');

  it('are the same wherever they are shown', async () => {
    const book = new Book();
    inComposition(book, composition);
    noteLedger(book, 'all', 'ledger', ledger(allItems(composition), {}));
    inSimulation(book, simulation, 'simulation');
    for (const mark of MARKS) {
      const { answers } = simulation.situations[simulation.marks[mark]]!;
      noteLedger(book, mark, 'ledger', ledger(composition, answers));
      inPlan(book, mark, composition, answers);
      for (const language of LANGUAGES) inNotice(book, mark, composition, answers, language);
    }
    for (const { submission } of personasOf(scenario)) {
      const record = submission.record as JsonObject;
      noteLedger(book, submission.id, 'ledger', ledger(composition, record));
      inPlan(book, submission.id, composition, record);
      inLedgerPaper(
        book,
        ledgerPaper(composition, [{ name: submission.id, answers: record }], { language: 'zh' }),
        [submission.id],
        'ledger paper'
      );
      for (const language of LANGUAGES) inNotice(book, submission.id, composition, record, language);
    }
    for (const language of LANGUAGES) {
      inLedgerPaper(book, ledgerPaper(composition, markedCases(simulation, language), { language }), MARKS, `ledger paper ${language}`);
      inGuide(book, composition, simulation, language);
      await inCommandLine(book, file, language);
      inDemo(book, scenario, language);
    }
    await inPipelines(book, file);
    inDiff(book, composition);
    inDesigner(book, composition);
    expect(book.disputed()).toEqual([]);
    // told in many places, or nothing was compared
    for (const of of ['all', 'median']) expect(book.places(`${of} lines after`)).toBeGreaterThan(6);
    expect(book.names.filter((name) => book.places(name) > 1).length).toBeGreaterThan(100);
  });

  it('are the same in every situation, simulated or reckoned alone', () => {
    const { situations } = simulation,
      step = Math.max(1, Math.floor(situations.length / 400));
    for (let i = 0; i < situations.length; i += step) {
      const s = situations[i]!,
        l = ledger(composition, s.answers);
      expect({ fields: l.fields, brought: l.materials.brought, copies: l.copies.after, visits: l.visits, days: l.days }).toEqual({
        fields: s.fields,
        brought: s.materials.brought,
        copies: s.materials.copies,
        visits: s.visits,
        days: s.days
      });
      expect(planSituation(composition, s.answers).materials.slots.length).toBe(l.materials.brought);
    }
  });

  it('of all items are of more than are there when nothing is answered, each line and document with one fate', () => {
    const all = allItems(composition),
      whole = ledger(all, {}),
      one = ledger(composition, {});
    expect(whole.items).toEqual(composition.items.map((i) => i.id));
    expect(whole.fields.before).toBeGreaterThanOrEqual(one.fields.before);
    for (const { before, ...fates } of [whole.fields, whole.materials])
      expect(Object.values(fates).reduce<number>((sum, n) => sum + n, 0)).toBe(before);
  });
});

describe('the ledger’s page', () => {
  it('is written as HTML and as Markdown by the command line, with the numbers of its table', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onething-'));
    const bundle = join(EXAMPLES, 'second-hand-home/bundle.json');
    for (const name of ['ledger.html', 'ledger.md']) await onething('ledger', bundle, '-o', join(folder, name), '--lang', 'en');
    expect(readFileSync(join(folder, 'ledger.html'), 'utf8')).toMatch(/<td[^>]*>87 → 33 \(62 % less\)/);
    expect(rowIn(rowsOf(readFileSync(join(folder, 'ledger.md'), 'utf8')), NAMES.en.lines)[1]).toBe('87 → 33 (62 % less)');
    expect(await onething('ledger', bundle, '--format', 'md', '--lang', 'zh')).toContain('87 → 33');
  });
});

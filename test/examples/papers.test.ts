// What is printed for people, for every example: complete, in one language, and in words, never in code.

import { describe, expect, it } from 'vitest';
import {
  openQuestions,
  planSituation,
  settled,
  simulate,
  type Composition,
  type JsonObject,
  type Language,
  type Paper
} from '@onething/core';
import { chartOf, guide, notice, paperHtml, paperMarkdown, tellerOf } from '@onething/papers';
import { composed, personasOf, SCENARIOS } from './load.ts';

const LANGUAGES: readonly Language[] = ['zh', 'en'];
const MACHINES = ['kind', 'lang', 'tone', 'align', 'svg', 'link'];

/** Every text that a person reads. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, v]) => (MACHINES.includes(key) ? [] : textsOf(v)))
    : [];
}

/** Names by which documents know each other, and no person does. */
function idsOf(c: Composition): string[] {
  const ids = [
    ...c.items.map((i) => i.id as string),
    ...c.data.flatMap((d) => [d.key as string, ...(d.columns ?? []).map((x) => `${d.key}.${x.key}`)]),
    ...Object.keys(c.materialTypes),
    ...c.items.flatMap((i) => (i.materials ?? []).map((r) => r.id as string))
  ];
  // a lower-case word may be a word
  return [...new Set(ids)].filter((id) => !/^[a-z-]+$/.test(id));
}

/** Texts that the documents have in one language only. */
function onlyChinese(c: Composition): string[] {
  const said: string[] = [];
  const collect = (value: unknown, key = ''): void => {
    if (typeof value === 'string') {
      if (['title', 'clause', 'standard', 'sample', 'blank', 'note', 'reason', 'by', 'label'].includes(key)) said.push(value);
      return;
    }
    if (Array.isArray(value)) {
      for (const v of value) collect(v, key);
      return;
    }
    if (value === null || typeof value !== 'object') return;
    const { zh, en } = value as { zh?: unknown; en?: unknown };
    if (typeof zh === 'string' && zh === en) said.push(zh);
    for (const [k, v] of Object.entries(value)) collect(v, k);
  };
  collect(c);
  return [...new Set(said)].filter((s) => /\p{Script=Han}/u.test(s)).sort((a, b) => b.length - a.length);
}

function soundIn(paper: Paper, c: Composition): void {
  const texts = textsOf({ ...paper, footer: (paper.footer ?? []).slice(0, -1) }); // the last line names the bundle by its id
  const ids = idsOf(c);
  for (const text of texts) {
    expect(text).not.toMatch(/undefined|\[object|NaN|Infinity|\{\{|\$\{/);
    for (const id of ids)
      if (text.includes(id)) expect(text, id).not.toMatch(new RegExp(`(?<![\\w.])${id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w])`));
  }
  if (paper.lang === 'en') {
    const allowed = onlyChinese(c);
    for (const text of texts)
      expect(
        allowed.reduce((rest, s) => rest.replaceAll(s, ''), text),
        text
      ).not.toMatch(/\p{Script=Han}/u);
  }
  const html = paperHtml(paper);
  expect(paperHtml(paper)).toBe(html);
  expect(html).not.toMatch(/undefined|\[object/);
  expect(paperMarkdown(paper)).toMatch(/^# /);
}

const answersOf = (record: JsonObject, c: Composition, share: number): JsonObject => {
  const asked = c.questions.map((q) => q.datum as string).filter((key) => Object.hasOwn(record, key));
  return Object.fromEntries(asked.slice(0, Math.ceil(asked.length * share)).map((key) => [key, record[key]!]));
};

describe.each(SCENARIOS)('%s on paper', (scenario) => {
  const c = composed(scenario);
  const cases: readonly (readonly [string, JsonObject])[] = [
    ['no answers', {}],
    ...personasOf(scenario).flatMap(
      ({ name, submission }) =>
        [
          [`${name}, half`, answersOf(submission.record as JsonObject, c, 0.5)],
          [`${name}, all questions`, answersOf(submission.record as JsonObject, c, 1)],
          [name, submission.record as JsonObject]
        ] as const
    )
  ];

  it.each(cases)('tells an applicant everything: %s', (_, answers) => {
    const plan = planSituation(c, answers);
    for (const language of LANGUAGES)
      for (const on of [undefined, '2026-11-20']) {
        const paper = notice(c, answers, { language, on }),
          teller = tellerOf(c, language);
        soundIn(paper, c);
        const text = textsOf(paper).join('\n');
        for (const id of plan.items) expect(text).toContain(teller.item(id));
        for (const { key } of [...plan.materials.slots, ...plan.materials.optional, ...plan.materials.free])
          expect(text).toContain(teller.document(key));
        for (const q of openQuestions(c, answers)) expect(text).toContain(teller.datum(q.datum));
        expect(paper.blocks.filter((b) => b.kind === 'checklist').flatMap((b) => b.items)).toHaveLength(
          plan.materials.slots.length + plan.materials.committed.length
        );
        expect(/\d{4}-\d{2}-\d{2}/.test(text)).toBe(
          on !== undefined ||
            Object.values(answers).some((v) => /\d{4}-\d{2}-\d{2}/.test(String(v)) && c.questions.some((q) => answers[q.datum] === v))
        );
      }
  });

  it('has one guide for the whole bundle', () => {
    const simulation = simulate(c, { limit: 3000 });
    for (const language of LANGUAGES) {
      const paper = guide(c, { language, simulation }),
        teller = tellerOf(c, language);
      soundIn(paper, c);
      const text = textsOf(paper).join('\n');
      for (const item of c.items) expect(text).toContain(teller.item(item.id));
      for (const q of c.questions) expect(paper.blocks).toContainEqual({ kind: 'heading', level: 3, text: teller.datum(q.datum) });
      const possible = c.items.filter((item) => settled(item.when, {}) !== false);
      for (const need of possible
        .flatMap((i) => i.materials ?? [])
        .filter((r) => r.decision !== 'drop')
        .flatMap((r) => r.lists.flat()))
        expect(text).toContain(teller.document(need.key));
      for (const { reason, state } of c.decisions) if (state !== 'idle') expect(text).toContain(reason);
      for (const { reason } of [...c.flow.edges, ...c.items.flatMap((i) => i.materials ?? [])])
        if (reason !== undefined) expect(text).toContain(reason);
      expect(paper.blocks.filter((b) => b.kind === 'figure')).toHaveLength(1);
      expect(text).toContain(String(simulation.situations.length));
    }
  });

  it.each(cases)('draws every item once, and every output that nobody waits for: %s', (_, answers) => {
    for (const language of LANGUAGES)
      for (const given of [answers, undefined]) {
        const chart = chartOf(c, given, language),
          ids = chart.nodes.map((n) => n.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(
          chart.nodes
            .filter((n) => n.kind === 'item')
            .map((n) => n.title)
            .sort()
        ).toEqual(c.items.map((i) => i.title[language]).sort());
        if (given) expect(chart.nodes.filter((n) => n.kind === 'item' && !n.inactive)).toHaveLength(planSituation(c, given).items.length);
        for (const e of chart.edges) expect(ids).toEqual(expect.arrayContaining([e.from, e.to]));
        const stage = new Map(chart.nodes.map((n) => [n.id, n.stage]));
        for (const e of chart.edges) if (!['cut', 'loop'].includes(e.style)) expect(stage.get(e.to)!).toBeGreaterThan(stage.get(e.from)!);
      }
  });
});

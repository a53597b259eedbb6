// What the chart of a bundle shows; how it is laid out has laws of its own in test/flow.

import { describe, expect, it } from 'vitest';
import { compose, type Bundle, type Catalogue, type Item, type JsonObject } from '@onething/core';
import { chartOf, flowchart, type Chart } from './flowchart.ts';

const text = (zh: string, en = `${zh} in English`): { zh: string; en: string } => ({ zh, en });
const catalogue: Catalogue = {
  kind: 'catalogue',
  id: 'c',
  version: '1',
  title: text('词典'),
  departments: { d: { title: text('某局') } },
  subjectTypes: { firm: { title: text('店'), elements: { code: { title: text('代码'), schema: { type: 'string' } } } } },
  codeLists: {},
  codeMaps: {},
  materialTypes: Object.fromEntries(
    ['licence', 'card', 'plan', 'deed'].map((id, i) => [
      id,
      { title: text(['执照', '身份证', '平面图', '产权证'][i]!), kind: 'certificate' as const }
    ])
  )
};
const need = (type: string) => [{ type, about: 'firm', accept: ['copy' as const], copies: 1 }];
const item = (id: string, more: Partial<Item> = {}): Item => ({
  kind: 'item',
  id,
  version: '1',
  title: text(id),
  department: 'd',
  subjects: { firm: { type: 'firm' } },
  form: { type: 'object', properties: {}, additionalProperties: false },
  handling: { promised: { days: 2 }, visits: 1 },
  ...more
});
const look = { id: 'look', title: text('核查'), kind: 'siteInspection' as const, about: 'firm' };
const items = [
  item('A', {
    outputs: [{ id: 'o', title: text('执照'), data: ['firm.code'], material: 'licence', about: 'firm' }],
    materials: ['card', 'plan', 'deed'].map((t) => ({ id: t, title: t, necessity: 'required' as const, lists: [need(t)] }))
  }),
  item('B', {
    steps: [look],
    outputs: [{ id: 'p', title: text('许可证'), data: [] }],
    materials: [{ id: 'r', title: '执照', necessity: 'required', lists: [need('licence')] }]
  }),
  item('C', {
    steps: [look],
    handling: { immediate: true, visits: 0 },
    materials: [{ id: 'r', title: '执照', necessity: 'required', lists: [need('licence')] }]
  }),
  item('D')
];
const drawn = (from: string, to: string) => ({ from, to, by: '某局', reason: '另有规定', at: '2026-11-20T09:00:00+08:00' });
const bundle = (more: Partial<Bundle> = {}): Bundle => ({
  kind: 'bundle',
  id: 'b',
  version: '1',
  title: text('一件事', 'One thing'),
  subjects: { firm: { type: 'firm', title: text('店') } },
  questions: [{ datum: 'q.d', title: text('要 D 吗?'), schema: { type: 'boolean' } }],
  items: [{ item: 'A' }, { item: 'B' }, { item: 'C' }, { item: 'D', when: { datum: 'q.d', in: { const: true } } }],
  ...more
});
const chart = (answers: JsonObject | undefined, more: Partial<Bundle> = {}): Chart =>
  chartOf(compose(catalogue, items, bundle(more)), answers, 'zh');
const node = (c: Chart, id: string) => c.nodes.find((n) => n.id === `item ${id}`)!;
const edge = (c: Chart, from: string, to: string) => c.edges.find((e) => e.from === `item ${from}` && e.to === `item ${to}`);

describe('chartOf', () => {
  it('puts the applicant first, items into their stages, and what comes out last', () => {
    const c = chart({ 'q.d': true });
    expect(c.nodes.map((n) => [n.id, n.stage])).toEqual([
      ['applicant', -1],
      ['item A', 0],
      ['item B', 1],
      ['item C', 1],
      ['item D', 0],
      ['output B p', 2]
    ]);
    expect([-1, 0, 1, 2].map(c.stageTitle)).toEqual(['', '第 1 步', '第 2 步', '您得到']);
  });

  it('says on a line what it carries, one or two by name and more by number', () => {
    const c = chart({ 'q.d': true });
    expect(edge(c, 'A', 'B')).toMatchObject({ label: '执照', style: 'critical' });
    expect(c.edges.filter((e) => e.from === 'applicant')).toEqual([
      { from: 'applicant', to: 'item A', label: '身份证等 3 项', style: 'critical' },
      { from: 'applicant', to: 'item D', label: '', style: 'plain' }
    ]);
  });

  it('says in a box who, how long, how often and how much to bring', () => {
    const c = chart({ 'q.d': true });
    expect(node(c, 'A').lines).toEqual(['某局', '2 个工作日', '到窗口 1 次', '带 3 种材料']);
    expect(node(c, 'C').lines).toEqual(['某局', '当场']);
    expect(node(c, 'A').critical && node(c, 'B').critical && !node(c, 'D').critical).toBe(true);
  });

  it('marks inspections that are held together', () => {
    const c = chart({});
    expect([node(c, 'A').badge, node(c, 'B').badge, node(c, 'C').badge]).toEqual([undefined, '联合核验', '联合核验']);
  });

  it('greys what these answers leave out', () => {
    expect(node(chart({ 'q.d': false }), 'D')).toMatchObject({ inactive: true, lines: ['按您的回答不用办'] });
    expect(node(chart({ 'q.d': true }), 'D').inactive).toBeUndefined();
  });

  it('shows everything with its condition when no answers are given', () => {
    const c = chart(undefined);
    expect(node(c, 'D')).toMatchObject({ lines: ['某局', '2 个工作日', '到窗口 1 次', '条件:“要 D 吗?”答“是”'] });
    expect(c.legend.critical).toBe('最费时的路(假如都办)');
  });

  it('draws what staff drew and cut, with the reason in words', () => {
    const c = chart({ 'q.d': true }, { flow: { edges: [drawn('C', 'D')], cuts: [{ ...drawn('A', 'B'), instead: 'commitment' }] } });
    expect(edge(c, 'C', 'D')!.style).not.toBe('plain');
    expect(edge(c, 'A', 'B')).toMatchObject({ style: 'cut', label: '执照(承诺)' });
    expect(c.description).toContain('“B”不等“A”:执照(承诺),理由:另有规定');
  });

  it('lays a cycle open as loops instead of refusing to draw', () => {
    const c = chart({ 'q.d': false }, { flow: { edges: [drawn('B', 'A')] } });
    expect([edge(c, 'A', 'B')!.style, edge(c, 'B', 'A')!.style]).toEqual(['loop', 'loop']);
    expect(edge(c, 'A', 'C')!.style).not.toBe('loop');
    expect(flowchart(c)).toContain('互相等待');
  });

  it('tells everything in its description', () => {
    const { description } = chart({ 'q.d': false });
    expect(description).toBe(
      '第 1 步:A。第 2 步:B、C。“A”之后:B(执照)、C(执照)。联合现场核查:B、C。最费时的路:A → B,4 个工作日。最后得到:许可证。'
    );
  });

  it('draws an empty bundle', () => {
    const none = chartOf(compose(catalogue, [], bundle({ items: [] })), {}, 'en');
    expect(none.nodes.map((n) => n.id)).toEqual(['applicant']);
    expect(flowchart(none)).toMatch(/^<svg /);
  });
});

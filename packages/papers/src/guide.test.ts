// The guide: what each answer changes, all documents, what is not asked again, what staff decided.

import { describe, expect, it } from 'vitest';
import {
  compose,
  digestOfFields,
  type Block,
  type Bundle,
  type Catalogue,
  type Condition,
  type Decision,
  type Item,
  type Language,
  type Requirement
} from '@onething/core';
import { guide } from './guide.ts';

const text = (zh: string, en = `${zh} in English`): { zh: string; en: string } => ({ zh, en });
const catalogue: Catalogue = {
  kind: 'catalogue',
  id: 'c',
  version: '1',
  title: text('词典'),
  departments: { d: { title: text('某局') } },
  subjectTypes: {
    firm: {
      title: text('店'),
      elements: {
        name: { title: text('名称'), schema: { type: 'string' } },
        code: { title: text('代码'), schema: { type: 'string' } },
        area: { title: text('面积', 'Area'), schema: { type: 'number' }, unit: '㎡' },
        id: { title: text('证件号码'), schema: { type: 'string' } },
        sex: { title: text('性别'), schema: { type: 'string' }, derive: [{ by: 'sexOfResidentId', from: 'id' }] }
      }
    }
  },
  codeLists: {},
  codeMaps: {},
  jurisdictions: { wuhan: { title: text('武汉'), parameters: {} } },
  materialTypes: {
    form: { title: text('申请表'), kind: 'application' },
    card: { title: text('身份证'), kind: 'certificate', proves: ['firm.name'] },
    licence: { title: text('执照'), kind: 'certificate', issuer: text('某局') },
    deed: { title: text('产权证'), kind: 'certificate' },
    lease: { title: text('租约'), kind: 'agreement' }
  },
  dataSources: { library: { title: text('证照库'), kind: 'eLicence', holds: [{ material: 'card', trust: 'A' }] } }
};
const row = (id: string, types: readonly string[], more: Partial<Requirement> = {}): Requirement => ({
  id,
  title: `${id}行`,
  necessity: 'required',
  ...more,
  lists: types.map((type) => [{ type, about: 'firm', accept: type === 'card' ? ['copy', 'eLicence'] : ['copy'], copies: 1 }])
});
const asks = (...names: string[]): Item['form'] => ({
  type: 'object',
  properties: Object.fromEntries(
    names.map((n) => [n, { type: n === 'area' ? 'number' : 'string', title: `表上的${n}`, 'x-data': `firm.${n}` }])
  ),
  additionalProperties: false
});
const item = (id: string, more: Partial<Item> = {}): Item => ({
  kind: 'item',
  id,
  version: '1',
  title: text(`${id}事项`),
  department: 'd',
  subjects: { firm: { type: 'firm' } },
  form: asks('name'),
  ...more
});
const at = '2026-11-20T09:00:00+08:00';
const items = [
  item('A', {
    form: asks('name', 'id'),
    handling: { promised: { days: 3 }, statutory: { days: 20 }, visits: 1, online: 'file', fee: false },
    outputs: [{ id: 'o', title: text('执照'), data: ['firm.code'], material: 'licence', about: 'firm' }],
    materials: [row('form', ['form']), row('card', ['card'])]
  }),
  item('B', {
    form: asks('name', 'code', 'id', 'sex', 'area'),
    handling: { promised: { days: 5 }, complain: text('投诉电话') },
    materials: [row('licence', ['licence']), row('place', ['lease', 'deed'], { when: { datum: 'q.rent', in: { const: true } } })]
  })
];
const big: Condition = { datum: 'firm.area', in: { type: 'number', minimum: 300 } };
const dropped: Decision = {
  id: 'x',
  kind: 'drop',
  fields: [{ item: 'B', path: ['name'] }],
  by: '某局',
  reason: '不必再填',
  at,
  on: digestOfFields([{ item: 'B', path: ['name'] }], new Map(items.map((i) => [i.id as string, i])))!
};
const bundleOf = (more: Partial<Bundle> = {}): Bundle => ({
  kind: 'bundle',
  id: 'b',
  version: '1',
  title: text('一件事', 'One thing'),
  subjects: { firm: { type: 'firm', title: text('店', 'Shop') } },
  jurisdiction: 'wuhan',
  questions: [
    { datum: 'q.rent', title: text('租的吗?', 'Rented?'), schema: { type: 'boolean' } },
    {
      datum: 'firm.area',
      title: text('多大?', 'How large?'),
      help: text('按证填写', 'As in the deed'),
      schema: { type: 'number', exclusiveMinimum: 0 }
    },
    { datum: 'q.new', title: text('新开吗?', 'New?'), schema: { type: 'boolean' } }
  ],
  items: [
    { item: 'A', when: { datum: 'q.new', in: { const: true } } },
    { item: 'B', when: { any: [big, { datum: 'q.rent', in: { const: true } }] } }
  ],
  flow: { cuts: [{ from: 'A', to: 'B', instead: 'commitment', by: '某局', reason: '先承诺', at }] },
  decisions: [dropped],
  materialDecisions: [{ id: 'm', kind: 'commit', item: 'A', requirement: 'card', by: '某局', reason: '信用好', at }],
  ...more
});
const told = (bundle: Bundle = bundleOf(), language: Language = 'zh', of: readonly Item[] = items): readonly Block[] =>
  guide(compose(catalogue, of, bundle), { language }).blocks;
function below(heading: string, blocks: readonly Block[]): readonly Block[] {
  const start = blocks.findIndex((b) => b.kind === 'heading' && b.text === heading);
  const rest = start < 0 ? [] : blocks.slice(start + 1),
    end = rest.findIndex((b) => b.kind === 'heading');
  return end < 0 ? rest : rest.slice(0, end);
}
const termsBelow = (heading: string, blocks: readonly Block[]) =>
  Object.fromEntries(below(heading, blocks).flatMap((b) => (b.kind === 'terms' ? b.items : [])));
const listBelow = (heading: string, blocks: readonly Block[]) => below(heading, blocks).flatMap((b) => (b.kind === 'list' ? b.items : []));

describe('what an answer changes', () => {
  it('is told for yes and no: items, documents, and what other answers decide too', () => {
    expect(termsBelow('租的吗?', told())).toEqual({
      '答“是”': '要办:B事项\n要交:place行',
      '答“否”': '可能要办,还要看别的回答:B事项\n不用交:place行'
    });
    expect(termsBelow('新开吗?', told())).toEqual({ '答“是”': '要办:A事项', '答“否”': '不用办:A事项' });
  });

  it('is told for ranges of a number between the limits that conditions name', () => {
    expect(termsBelow('多大?', told())).toEqual({ '不到 300 ㎡': '可能要办,还要看别的回答:B事项', '300 ㎡ 以上(含)': '要办:B事项' });
    expect(below('多大?', told())[0]).toEqual({ kind: 'text', text: '按证填写' });
    const limits: Condition[] = [{ datum: 'firm.area', in: { type: 'number', exclusiveMinimum: 100, maximum: 300 } }];
    expect(Object.keys(termsBelow('多大?', told(bundleOf({ items: [{ item: 'A' }, { item: 'B', when: { all: limits } }] }))))).toEqual([
      '不超过 100 ㎡或大于 300 ㎡',
      '大于 100 ㎡,不超过 300 ㎡'
    ]);
  });

  it('is told for choices by their names', () => {
    const q = { datum: 'q.kind', title: text('哪一种?'), schema: { enum: ['a', 'b', 'c'] } };
    const terms = termsBelow(
      '哪一种?',
      told(bundleOf({ questions: [q], items: [{ item: 'A' }, { item: 'B', when: { datum: 'q.kind', in: { enum: ['a', 'c'] } } }] }))
    );
    expect(terms).toEqual({ '答“a”或答“c”': '要办:B事项', '答“b”': '不用办:B事项' });
  });

  it('is said to be nothing where nothing hangs on it', () => {
    const idle = bundleOf({ items: [{ item: 'A' }, { item: 'B' }] });
    expect(below('新开吗?', told(idle))).toEqual([{ kind: 'text', text: '在这里,这个回答不改变什么。' }]);
    expect(below('多大?', told(idle)).at(-1)).toEqual({ kind: 'text', text: '只影响表上填什么,不影响要办的事项和要带的材料。' });
  });
});

describe('all documents', () => {
  it('say who wants them on which terms, under which condition, and what will do instead', () => {
    expect(listBelow('要自己准备的', told())).toContainEqual({
      text: '租约(店)',
      details: ['B事项:复印件 1 份;条件:“租的吗?”答“是”', '也可以用:产权证(店):复印件 1 份']
    });
  });

  it('keep apart what is made on the way, looked up, promised, or replaced by the one form', () => {
    const blocks = told();
    expect(listBelow('多数情形不用带的', blocks)).toEqual([
      { text: '身份证(店)', details: ['A事项:复印件 1 份,也可出示电子证照,可以承诺代替', '由证照库调取,查到的不用带'] },
      { text: '执照(店)', details: ['B事项:复印件 1 份', '等“A事项”办出再补,不用等它', '出具单位:某局'] }
    ]);
    expect(listBelow('由合并后的一张表代替的申请表', blocks)).toEqual([{ text: '申请表(店)(A事项)' }]);
  });
});

describe('the guide', () => {
  it('tells of each item what its record has', () => {
    expect(termsBelow('A事项', told())).toEqual({
      部门: '某局',
      什么时候要办: '“新开吗?”答“是”',
      依据: '未写明',
      法定时限: '20 个工作日',
      承诺时限: '3 个工作日',
      收费: '不收费',
      怎样办: '可以网上申请',
      到场: '1 次',
      办出什么: '执照'
    });
    expect(termsBelow('B事项', told())).toMatchObject({ 监督投诉: '投诉电话', 收费: '未写明' });
  });

  it('tells what is not asked again, and why', () => {
    const table = below('不用再填的', told()).find((b) => b.kind === 'table');
    expect(table!.rows).toEqual(
      expect.arrayContaining([
        ['店·证件号码', 'A事项、B事项', '几张表都有,只填一次'],
        ['店·性别', 'B事项', '由“店·证件号码”推出'],
        ['店·代码', 'B事项', '由“A事项”产生,同时办的不用填'],
        ['店·名称', 'A事项', '查到身份证的,由它带出']
      ])
    );
  });

  it('compares the least, the middle and the most, and claims no more than it reckoned', () => {
    const [count, table] = below('省了多少', told());
    expect(count).toMatchObject({ text: expect.stringMatching(/^回答能分出的 \d+ 种情形,每一种都算过。$/) });
    expect(table).toMatchObject({
      head: ['', '最省事', '居中', '最费事'],
      rows: [
        expect.arrayContaining(['事项']),
        expect.anything(),
        expect.anything(),
        expect.anything(),
        expect.anything(),
        expect.anything()
      ]
    });
    const sampled = guide(compose(catalogue, items, bundleOf()), {
      language: 'en',
      simulation: {
        situations: [],
        possible: undefined,
        exhaustive: false,
        data: [],
        findings: [],
        marks: { smallest: 0, median: 0, costliest: 0 },
        answers: []
      }
    });
    expect(below('What is saved', sampled.blocks)).toEqual([]);
  });

  it('names every decision with its reason, who and when', () => {
    const blocks = told();
    expect(listBelow('关于填表', blocks)).toEqual([
      { text: '不再填:B事项的“表上的name”', details: ['理由:不必再填', '决定:某局,2026-11-20'] }
    ]);
    expect(listBelow('关于材料', blocks)).toEqual([
      { text: '可以承诺代替:A事项的“card行”', details: ['理由:信用好', '决定:某局,2026-11-20'] }
    ]);
    expect(listBelow('关于先后', blocks)).toEqual([{ text: '“B事项”不等“A事项”', details: ['理由:先承诺', '决定:某局,2026-11-20'] }]);
  });

  it('marks a decision whose form has changed since', () => {
    const blocks = told(
      bundleOf({ decisions: [{ ...dropped, on: 'sha256:0000000000000000000000000000000000000000000000000000000000000000' }] })
    );
    expect(listBelow('关于填表', blocks)[0]!.text).toContain('待重新确认');
  });

  it('tells a loop and where it may be opened', () => {
    const loop = bundleOf({ flow: { edges: [{ from: 'B', to: 'A', by: '某局', reason: '先后', at }] } });
    expect(below('怎样办', told(loop))).toContainEqual({
      kind: 'text',
      tone: 'warning',
      text: 'A事项、B事项互相等待;从其中任一处承诺或后补,就能办下去:B事项不等A事项,或A事项不等B事项。'
    });
  });

  it('leaves out an item that the city does not have, and says so', () => {
    const blocks = told(bundleOf({ items: [{ item: 'A' }, { item: 'B', when: { any: [] } }] }));
    expect(listBelow('适用于谁', blocks).map((i) => i.text)).toEqual(['都要办:A事项', '本市不涉及:B事项']);
    expect(blocks).not.toContainEqual({ kind: 'heading', level: 3, text: 'B事项' });
  });
});

// The notice, on the smallest bundle that has everything to tell.

import { describe, expect, it } from 'vitest';
import {
  compose,
  type Block,
  type Bundle,
  type Catalogue,
  type Composition,
  type Item,
  type JsonObject,
  type ListItem,
  type Requirement
} from '@onething/core';
import { notice, type NoticeOptions } from './notice.ts';

const text = (zh: string, en = `${zh} in English`): { zh: string; en: string } => ({ zh, en });
const catalogue: Catalogue = {
  kind: 'catalogue',
  id: 'c',
  version: '1',
  title: text('词典'),
  departments: { d: { title: text('某局', 'Bureau') } },
  subjectTypes: {
    firm: {
      title: text('店'),
      elements: {
        name: { title: text('名称'), schema: { type: 'string' } },
        code: { title: text('代码'), schema: { type: 'string' } },
        area: { title: text('面积', 'Area'), schema: { type: 'number' }, unit: '㎡' }
      }
    }
  },
  codeLists: {},
  codeMaps: {},
  jurisdictions: { wuhan: { title: text('武汉', 'Wuhan'), parameters: {} } },
  materialTypes: {
    form: { title: text('申请表', 'Application'), kind: 'application' },
    card: { title: text('身份证', 'Identity card'), kind: 'certificate', about: 'firm' },
    licence: { title: text('执照', 'Licence'), kind: 'certificate', about: 'firm' },
    deed: { title: text('产权证', 'Deed'), kind: 'certificate' },
    lease: { title: text('租约', 'Lease'), kind: 'agreement' },
    plan: { title: text('平面图', 'Plan'), kind: 'drawing' },
    proof: { title: text('证明', 'Proof'), kind: 'proof' }
  },
  dataSources: { library: { title: text('证照库', 'Library'), kind: 'eLicence', holds: [{ material: 'card', trust: 'A' }] } }
};
const row = (id: string, types: readonly string[], more: Partial<Requirement> = {}): Requirement => ({
  id,
  title: `${id}行`,
  necessity: 'required',
  ...more,
  lists: types.map((type) => [
    {
      type,
      ...(['card', 'licence'].includes(type) && { about: 'firm' }),
      accept: type === 'card' ? ['copy', 'eLicence'] : ['original'],
      originals: type === 'card' ? 0 : 1,
      copies: type === 'card' ? 1 : 0
    }
  ])
});
const item = (id: string, more: Partial<Item> = {}): Item => ({
  kind: 'item',
  id,
  version: '1',
  title: text(`${id}事项`, `item ${id}`),
  department: 'd',
  subjects: { firm: { type: 'firm' } },
  form: { type: 'object', properties: { n: { type: 'string', title: '名称', 'x-data': 'firm.name' } }, additionalProperties: false },
  ...more
});
const inspection = {
  id: 'look',
  title: text('现场核查', 'Site inspection'),
  kind: 'siteInspection' as const,
  about: 'firm',
  visit: true,
  limit: { days: 2 }
};
const items = [
  item('A', {
    handling: { promised: { days: 3 }, visits: 1, visitReason: text('核验原件', 'Originals are checked') },
    outputs: [{ id: 'o', title: text('执照', 'Licence'), data: ['firm.code'], material: 'licence', about: 'firm' }],
    materials: [row('form', ['form']), row('card', ['card']), row('place', ['lease', 'deed'], { standard: '载明面积', sample: '样本一' })]
  }),
  item('B', {
    handling: { promised: { days: 5 }, visits: 1, consult: text('电话 12345', 'Call 12345') },
    steps: [inspection],
    basis: [{ title: '某法', clause: '第一条' }],
    materials: [
      row('licence', ['licence']),
      row('plan', ['plan'], { necessity: 'deferrable', defer: { days: 10 } }),
      row('proof', ['proof']),
      row('extra', ['deed'], { necessity: 'optional' }),
      { id: 'any', title: '其他材料', necessity: 'required', lists: [] }
    ]
  }),
  item('C', { handling: { visits: 0 }, steps: [inspection] })
];
const bundle: Bundle = {
  kind: 'bundle',
  id: 'b',
  version: '7',
  title: text('一件事', 'One thing'),
  subjects: { firm: { type: 'firm', title: text('店', 'Shop') } },
  jurisdiction: 'wuhan',
  questions: [{ datum: 'q.big', title: text('店大吗?', 'Is it big?'), schema: { type: 'boolean' } }],
  items: [{ item: 'A' }, { item: 'B' }, { item: 'C', when: { datum: 'q.big', in: { const: true } } }],
  materialDecisions: [
    { id: 'x', kind: 'commit', item: 'B', requirement: 'proof', by: '某局', reason: '事后核查', at: '2026-11-20T09:00:00+08:00' },
    { id: 'y', kind: 'drop', item: 'B', requirement: 'any', by: '某局', reason: '兜底', at: '2026-11-20T09:00:00+08:00' }
  ]
};
const composition = compose(catalogue, items, bundle);

const told = (answers: JsonObject = {}, options: Partial<NoticeOptions> = {}, of: Composition = composition) =>
  notice(of, answers, { language: 'zh', ...options });
/** The blocks below a heading, up to the next. */
function below(heading: string, blocks: readonly Block[]): readonly Block[] {
  const start = blocks.findIndex((b) => b.kind === 'heading' && b.text === heading);
  const rest = start < 0 ? [] : blocks.slice(start + 1),
    end = rest.findIndex((b) => b.kind === 'heading');
  return end < 0 ? rest : rest.slice(0, end);
}
const listed = (blocks: readonly Block[]): readonly ListItem[] =>
  blocks.flatMap((b) => (b.kind === 'list' || b.kind === 'checklist' ? b.items : []));
const tableOf = (blocks: readonly Block[]) => blocks.find((b) => b.kind === 'table');

describe('notice', () => {
  it('counts items, documents, visits and days in its head, and dates the end', () => {
    expect(told({ 'q.big': false }).facts).toEqual([
      ['办理城市', '武汉'],
      ['一共办理', '2 个事项'],
      ['要带的材料', '2 种'],
      ['到场', '3 次'],
      ['最长时间', '10 个工作日']
    ]);
    expect(told({ 'q.big': false }, { on: '2026-11-20', language: 'en' }).facts).toContainEqual(['Decided by', '2026-12-04']);
  });

  it('tells what is not answered yet, and the items that hang on it', () => {
    const situation = below('您的情形', told().blocks);
    expect(situation[0]).toMatchObject({ kind: 'text', tone: 'warning' });
    expect(listed(situation)).toEqual([{ text: '店大吗?' }, { text: 'C事项', details: ['条件:“店大吗?”答“是”'] }]);
    expect(below('您的情形', told({ 'q.big': true }).blocks)).toEqual([{ kind: 'terms', items: [['店大吗?', '是']] }]);
  });

  it('lists items with department, limits, fee and basis, as they run', () => {
    const table = tableOf(below('办理的事项', told().blocks));
    expect(table).toMatchObject({
      rows: [
        ['A事项', '某局', '3 个工作日', '未写明', '未写明', '未写明'],
        ['B事项', '某局', '5 个工作日', '未写明', '未写明', '《某法》第一条']
      ]
    });
  });

  it('gives addresses and numbers only where the record has them', () => {
    expect(listed(below('去哪里办,问谁', told().blocks))).toEqual([{ text: 'B事项', details: ['咨询:电话 12345'] }]);
  });

  it('ticks off what to bring now, with standard, sample and what will do instead', () => {
    expect(listed(below('要带的材料', told().blocks))).toEqual([
      { text: '产权证:原件 1 份', details: ['用于:A事项', '要求:载明面积', '也可以用:租约:原件 1 份', '示例样表:样本一'] }
    ]);
  });

  it('keeps apart what may follow, and what may be left out', () => {
    expect(listed(below('可以后补的材料(容缺受理)', told().blocks))).toEqual([
      { text: '平面图:原件 1 份', details: ['用于:B事项', '受理后 10 个工作日内补交'] }
    ]);
    expect(listed(below('可以带,不是必须', told().blocks)).map((i) => i.text)).toEqual(['产权证:原件 1 份']);
  });

  it('says why the rest need not be brought, and what to bring should it not be found', () => {
    const { blocks } = told();
    expect(listed(below('由部门自己查', blocks))).toEqual([
      { text: '身份证(店):由证照库调取', details: ['原来要交给:A事项', '如果查不到,请带:复印件 1 份'] }
    ]);
    expect(listed(below('由这次办理产生', blocks))).toEqual([{ text: '执照(店):由“A事项”办出', details: ['原来要交给:B事项'] }]);
    expect(listed(below('由合并后的一张表代替的申请表', blocks))).toEqual([{ text: '申请表(A事项)' }]);
  });

  it('names what is promised instead, and what was abolished', () => {
    const { blocks } = told();
    expect(listed(below('签一份承诺,不用交证明', blocks))).toEqual([
      { text: 'proof行', details: ['向某局(B事项)承诺已经具备;承诺不实的,要承担法律责任。', '也可以不承诺,交:证明:原件 1 份'] }
    ]);
    expect(listed(below('已经取消,不再收', blocks))).toEqual([{ text: '其他材料(B事项)' }]);
    expect(listed(below('A promise instead of a proof', told({}, { language: 'en' }).blocks))[0]!.text).toBe('Proof');
  });

  it('tells order, dates and the times to come, with the reason', () => {
    const flow = below('怎样办', told({ 'q.big': true }, { on: '2026-11-20' }).blocks);
    expect(tableOf(flow)).toMatchObject({
      rows: [
        ['A事项', '一开始就办', '2026-11-20', '2026-11-25'],
        ['C事项', '一开始就办', '2026-11-20', '2026-11-24'],
        ['B事项', 'A事项', '2026-11-25', '2026-12-04']
      ]
    });
    expect(listed(flow)).toEqual([
      { text: '第 1 步,到综合窗口一次:A事项', details: ['核验原件'] },
      { text: '第 2 步,到综合窗口一次:B事项' },
      { text: '现场核查:C事项,请到场' },
      { text: '现场核查:B事项,请到场' }
    ]);
    expect(flow).toContainEqual({ kind: 'text', tone: 'note', text: 'C事项没有写明时限,没有算进总时间。' });
  });

  it('says so when holidays are not announced yet', () => {
    const note = (on: string): boolean =>
      below('怎样办', told({ 'q.big': false }, { on }).blocks).some((b) => b.kind === 'text' && b.text.includes('尚未公布'));
    expect([note('2026-03-02'), note('2099-03-02')]).toEqual([false, true]);
  });

  it('tells that items wait for each other, and then promises no time', () => {
    const looped = { ...bundle, flow: { edges: [{ from: 'B', to: 'A', by: '某局', reason: '先后', at: '2026-11-20T09:00:00+08:00' }] } };
    const paper = told({ 'q.big': false }, { on: '2026-11-20' }, compose(catalogue, items, looped));
    expect(below('怎样办', paper.blocks)).toEqual([{ kind: 'text', tone: 'warning', text: 'A事项、B事项互相等待,请先问窗口。' }]);
    expect(paper.facts!.map(([term]) => term)).not.toContain('最长时间');
  });

  it('names each other way with what it needs, also where nothing has to be brought', () => {
    const either = (id: string, types: readonly string[]): Item => item(id, { materials: [row('either', types)] });
    const c = compose(catalogue, [either('A', ['card', 'plan']), item('B'), item('C')], bundle);
    expect(listed(below('由部门自己查', told({}, {}, c).blocks))[0]!.details).toContain('也可以用:平面图:原件 1 份');
    const { blocks } = told({}, { language: 'en' }, c);
    expect(listed(below('Looked up by the administration', blocks))[0]!.details).toContain('Instead: Plan: 1 original');
  });

  it('tells what hangs on the document that is brought, and follows once it is', () => {
    const c = compose(
      catalogue,
      items.map((i) => (i.id === 'B' ? { ...i, materials: [row('either', ['licence', 'plan'])] } : i)),
      bundle
    );
    const open = told({ 'q.big': false }, {}, c);
    expect(open.facts).toContainEqual(['最长时间', '10 个工作日']);
    expect(listed(below('怎样办', open.blocks)).map((i) => i.text)).toContain('用“A事项”办出的执照(店),“B事项”就要等它');
    const chosen = told({ 'q.big': false }, { choices: { files: [{ slot: 'plan', name: '图.pdf' }] } }, c);
    expect(chosen.facts).toContainEqual(['最长时间', '7 个工作日']);
    expect(chosen.facts).toContainEqual(['要带的材料', '2 种(已上传 1 种)']);
    expect(listed(below('要带的材料', chosen.blocks)).find((i) => i.text.startsWith('平面图'))!.details).toContain('已上传:图.pdf');
  });

  it('keeps calendar days apart from working days', () => {
    const c = compose(
      catalogue,
      [
        item('A', { materials: [row('plan', ['plan'], { necessity: 'deferrable', defer: { days: 15, unit: 'calendar' } })] }),
        item('B'),
        item('C')
      ],
      bundle
    );
    expect(listed(below('可以后补的材料(容缺受理)', told({}, {}, c).blocks))[0]!.details).toContain('受理后 15 个自然日内补交');
  });

  it('warns where what may follow is not made in time', () => {
    const follows = (days: number): readonly string[] => {
      const c = compose(
        catalogue,
        items.map((i) =>
          i.id === 'B' ? { ...i, materials: [row('licence', ['licence'], { necessity: 'deferrable', defer: { days } })] } : i
        ),
        bundle
      );
      return listed(below('由这次办理产生', told({}, {}, c).blocks))[0]!.details!;
    };
    expect(follows(2).some((text) => text.includes('请先问窗口'))).toBe(true);
    expect(follows(3).some((text) => text.includes('请先问窗口'))).toBe(false);
  });

  it('warns of an original that two departments would keep', () => {
    const keeping = (id: string): Item =>
      item(id, {
        materials: [
          {
            id: 'r',
            title: '产权证',
            necessity: 'required',
            lists: [[{ type: 'deed', accept: ['original'], originals: 1, retained: true }]]
          }
        ]
      });
    const paper = told(
      {},
      {},
      compose(catalogue, [keeping('X'), keeping('Y')], {
        ...bundle,
        materialDecisions: [],
        questions: [],
        items: [{ item: 'X' }, { item: 'Y' }]
      })
    );
    expect(below('要带的材料', paper.blocks)).toContainEqual({
      kind: 'text',
      tone: 'warning',
      text: '产权证只有一份原件,X事项、Y事项都要收回,请先问窗口。'
    });
  });

  it('asks to have a row named that does not say what it wants', () => {
    const paper = told({}, {}, compose(catalogue, items, { ...bundle, materialDecisions: [] }));
    expect(below('要带的材料', paper.blocks)).toContainEqual({
      kind: 'text',
      tone: 'warning',
      text: 'B事项的“其他材料”没有写明是哪一份材料,请问窗口要求列明;没有列明的可以不交。'
    });
  });

  it('says that there is nothing where nothing is handled', () => {
    const paper = told(
      { 'q.big': false },
      {},
      compose(catalogue, [items[2]!], { ...bundle, materialDecisions: [], items: [bundle.items[2]!] })
    );
    expect(below('办理的事项', paper.blocks)).toEqual([{ kind: 'text', tone: 'note', text: '按您现在的回答,没有要办的事项。' }]);
  });
});

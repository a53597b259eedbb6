import { describe, expect, it } from 'vitest';
import { compose } from '../compose.ts';
import { bundleOfItem, diff, isUnchanged, type BundleDiff } from './diff.ts';
import { beyond, limitChange } from './diff/limits.ts';
import type { Bundle, Catalogue, Composition, Item } from '../model/generated/documents.ts';
import type { JsonObject } from '../model/json.ts';
import { normalise } from '../model/node/normalise.ts';
import { carryOver } from '../runtime/fill/carry-over.ts';

const title = (zh: string): { zh: string; en: string } => ({ zh, en: zh });
const catalogue = {
  kind: 'catalogue',
  id: 'c',
  version: '1',
  title: title('示例词典'),
  codeMaps: {},
  codeLists: { trade: { title: title('业态'), codes: ['a', 'b', 'c'].map((code) => ({ code, title: title(`业态${code}`) })) } },
  departments: { d1: { title: title('甲局') }, d2: { title: title('乙局') } },
  subjectTypes: {
    person: {
      title: title('人'),
      elements: {
        name: { title: title('姓名'), schema: { type: 'string' } },
        age: { title: title('年龄'), schema: { type: 'integer' } },
        trade: { title: title('业态'), schema: { type: 'string' }, codeList: 'trade' }
      }
    },
    shop: { title: title('店'), elements: { licence: { title: title('证号'), schema: { type: 'string' } } } }
  },
  materialTypes: {
    idCard: { title: title('身份证'), kind: 'certificate', about: 'person' },
    plan: { title: title('平面图'), kind: 'drawing' }
  }
} as unknown as Catalogue;

const field = (name: string, schema: JsonObject = { type: 'string', maxLength: 16 }): JsonObject => ({
  [name]: { title: name, 'x-data': `p.${name}`, ...schema }
});
const item = (id: string, properties: JsonObject, more: object = {}): Item =>
  ({
    kind: 'item',
    id,
    version: '1',
    title: title(`事项${id}`),
    department: id === 'B' ? 'd2' : 'd1',
    subjects: { p: { type: 'person' }, s: { type: 'shop' } },
    form: { type: 'object', properties, required: [] },
    ...more
  }) as unknown as Item;
const bundle = (items: readonly Item[], more: object = {}): Bundle =>
  ({
    kind: 'bundle',
    id: 'b',
    version: '1',
    title: title('一件事'),
    subjects: { p: { type: 'person', title: title('申请人') }, s: { type: 'shop', title: title('店') } },
    questions: [{ datum: 'q.online', title: title('网上经营吗?'), schema: { type: 'boolean' } }],
    items: items.map((i) => ({ item: i.id })),
    ...more
  }) as unknown as Bundle;
const composed = (items: readonly Item[], more: object = {}): Composition => compose(catalogue, items, bundle(items, more));
const changed = (a: readonly Item[], b: readonly Item[], more: [object, object] = [{}, {}]): BundleDiff =>
  diff(composed(a, more[0]), composed(b, more[1]));
const department = (d: BundleDiff, id: string): BundleDiff['departments'][number]['changes'] =>
  d.departments.find((x) => x.department === id)!.changes;
const row = (id: string, need: object = {}, more: object = {}): JsonObject =>
  ({
    id,
    title: id,
    necessity: 'required',
    lists: [[{ type: 'idCard', about: 'p', accept: ['copy'], copies: 1, ...need }]],
    ...more
  }) as JsonObject;

describe('diff', () => {
  it('finds nothing where nothing changed, however it is written', () => {
    expect(isUnchanged(changed([item('A', field('name'))], [item('A', field('name'))]))).toBe(true);
    const written = changed(
      [item('A', field('age', { type: 'integer', exclusiveMinimum: 17 }))],
      [item('A', field('age', { type: 'integer', minimum: 18 }))]
    );
    expect(written.applicants).toEqual([]);
    expect(department(written, 'd1')).toEqual([{ kind: 'form', item: 'A', before: '1', after: '1', same: false }]);
  });

  it('tells a limit that was tightened, with a value that is refused now', () => {
    const d = changed([item('A', field('name'))], [item('A', field('name', { type: 'string', maxLength: 14 }))]);
    expect(d.applicants).toMatchObject([
      {
        kind: 'datum',
        datum: 'p.name',
        change: 'changed',
        aspects: ['limit'],
        limits: [{ way: 'tightened', keywords: [{ keyword: 'maxLength', before: 16, after: 14 }] }]
      }
    ]);
    expect([...(d.applicants[0] as unknown as { limits: { refused: string }[] }).limits[0]!.refused].length).toBe(15);
    expect(department(d, 'd1').map((c) => c.kind)).toEqual(['form', 'values']);
  });

  it('tells of a limit that shows only where one item asks alone', () => {
    const a = item('A', field('name', { type: 'string', maxLength: 10 })),
      b = (max: number): Item => item('B', field('name', { type: 'string', maxLength: max }));
    const d = changed([a, b(30)], [a, b(20)]);
    expect(d.applicants).toMatchObject([{ datum: 'p.name', limits: [{ only: 'B', way: 'tightened' }] }]);
    expect(department(d, 'd1')).toEqual([]);
  });

  it('tells codes that can no longer be chosen, and requiredness', () => {
    const list = (codes: string[]): JsonObject => field('trade', { enum: codes } as JsonObject);
    const d = changed(
      [item('A', list(['a', 'b']))],
      [{ ...item('A', list(['b', 'c'])), form: { type: 'object', properties: list(['b', 'c']), required: ['trade'] } } as unknown as Item]
    );
    expect(d.applicants).toMatchObject([
      { aspects: ['required', 'limit'], limits: [{ way: 'both', codes: { lost: ['a'], gained: ['c'] } }] }
    ]);
    expect(department(d, 'd1').find((c) => c.kind === 'values')).toMatchObject({ lost: ['a'], gained: ['c'] });
  });

  it('tells who receives a field newly, and leaves the others alone', () => {
    const d = changed(
      [item('A', field('name')), item('B', field('name'))],
      [item('A', { ...field('name'), ...field('age', { type: 'integer' }) }), item('B', field('name'))]
    );
    expect(d.applicants.filter((c) => c.kind !== 'burden')).toMatchObject([
      { kind: 'datum', datum: 'p.age', change: 'added', after: { askedBy: ['A'], source: 'asked' } }
    ]);
    expect(department(d, 'd1').find((c) => c.kind === 'fed')).toMatchObject({ change: 'added', path: ['age'], after: { data: ['p.age'] } });
    expect(department(d, 'd2')).toEqual([]);
  });

  it('tells when an item applies, with answers that make the difference', () => {
    const list = [item('A', field('name')), item('B', field('name'))];
    const d = changed(list, list, [
      { items: [{ item: 'A' }, { item: 'B' }] },
      { items: [{ item: 'A' }, { item: 'B', when: { datum: 'q.online', in: { const: true } } }] }
    ]);
    expect(d.applicants.find((c) => c.kind === 'item')).toMatchObject({
      item: 'B',
      change: 'changed',
      aspects: ['when'],
      shift: { noLonger: { 'q.online': false } }
    });
    const same = changed(list, list, [
      { items: [{ item: 'A', when: { datum: 'q.online', in: { const: true } } }] },
      { items: [{ item: 'A', when: { not: { datum: 'q.online', in: { const: false } } } }] }
    ]);
    expect(same.applicants.filter((c) => c.kind === 'item')).toEqual([]);
  });

  it('tells what has to be brought newly, no longer and otherwise', () => {
    const d = changed(
      [item('A', {}, { materials: [row('id'), row('plan', { type: 'plan', about: undefined })] })],
      [item('A', {}, { materials: [row('id', { copies: 2, maxAgeDays: 90 }, { necessity: 'deferrable', defer: { days: 5 } })] })]
    );
    expect(d.applicants.filter((c) => c.kind === 'document')).toMatchObject([
      { document: 'idCard@p', change: 'changed', aspects: ['necessity', 'copies', 'maxAgeDays', 'defer'] },
      { document: 'plan', change: 'removed' }
    ]);
    expect(department(d, 'd1').filter((c) => c.kind === 'material')).toMatchObject([
      { row: 'id', aspects: ['necessity', 'defer', 'copies', 'maxAgeDays'] },
      { row: 'plan', change: 'removed' }
    ]);
    expect(d.applicants.filter((c) => c.kind === 'burden').length).toBe(3);
  });

  it('tells a datum that an item makes now, and who waits for it', () => {
    const maker = (outputs: object): Item => item('A', field('name'), outputs),
      user = item('B', { licence: { type: 'string', 'x-data': 's.licence' } } as JsonObject);
    const d = changed([maker({}), user], [maker({ outputs: [{ id: 'out', title: title('证'), data: ['s.licence'] }] }), user]);
    expect(d.applicants.find((c) => c.kind === 'datum')).toMatchObject({
      datum: 's.licence',
      aspects: ['source'],
      before: { source: 'asked' },
      after: { source: 'produced' }
    });
    expect(department(d, 'd2').map((c) => c.kind)).toEqual(['source', 'waits']);
    expect(department(d, 'd1')).toMatchObject([{ kind: 'output', change: 'added', output: 'out' }]);
  });

  it('tells a decision that went stale, a conflict that came, and that nobody can fill in the form', () => {
    const a = (max: number): Item =>
      ({
        ...item('A', field('name', { type: 'string', maxLength: max })),
        form: { type: 'object', properties: field('name', { type: 'string', maxLength: max }), required: ['name'] }
      }) as unknown as Item;
    const b = {
      ...item('B', field('name', { type: 'string', minLength: 12 })),
      form: { type: 'object', properties: field('name', { type: 'string', minLength: 12 }), required: ['name'] }
    } as unknown as Item;
    const d = changed([a(16), b], [a(10), b]);
    expect(d.staff.filter((c) => c.kind === 'conflict')).toMatchObject([{ change: 'new', conflict: { kind: 'length' } }]);
    const decided = {
      decisions: [
        {
          id: 'x',
          kind: 'relabel',
          fields: [{ item: 'A', path: ['name'] }],
          data: ['p.name'],
          title: title('名'),
          by: '示例',
          reason: '示例',
          at: '2026-11-20T09:00:00+08:00',
          on: 'sha256:' + '0'.repeat(64)
        }
      ]
    };
    expect(changed([a(16)], [a(16)], [{}, decided]).staff.find((c) => c.kind === 'decision')).toMatchObject({
      change: 'added',
      after: 'stale'
    });
  });

  it('makes a bundle of one item', () => {
    const one = item('A', field('name'));
    expect(compose(catalogue, [one], bundleOfItem(one)).data.map((d) => d.key)).toEqual(['p.name']);
  });
});

describe('limits', () => {
  const n = (schema: object): ReturnType<typeof normalise> => normalise(schema as never);

  it('are compared by the values they take', () => {
    expect(limitChange(n({ type: 'number', minimum: 0 }), n({ type: 'integer', minimum: 0 }))).toMatchObject({ way: 'tightened' });
    expect(limitChange(n({ enum: ['a', 'b'] }), n({ enum: ['b', 'a'] }))).toBeUndefined();
    expect(limitChange(n({ type: 'string', format: 'date' }), n({ type: 'string', format: 'date', maxLength: 10 }))?.way).not.toBe(
      'loosened'
    );
    expect(
      limitChange(n({ type: 'string', maxLength: 10, pattern: '^a' }), n({ type: 'string', minLength: 1, maxLength: 10, pattern: '^a' }))
    ).toBeUndefined();
  });

  it('show a value beyond, or that there is none', () => {
    expect(beyond(n({ type: 'integer', minimum: 3 }), n({ type: 'integer', minimum: 5 }))).toEqual({ kind: 'sat', witness: 3 });
    expect(beyond(n({ type: 'string', format: 'date' }), n({ type: 'string', format: 'date' }))).toEqual({ kind: 'empty' });
    expect(beyond(n({ type: 'string' }), n({ type: 'string', format: 'date' })).kind).toBe('sat');
  });
});

describe('a draft', () => {
  const before = composed([
    item('A', {
      ...field('name'),
      ...field('age', { type: 'integer', maximum: 100 }),
      ...field('trade', { enum: ['a', 'b'] } as JsonObject)
    })
  ]);

  it('carries over whole to the same form', () => {
    const record = { 'p.name': '张三', 'p.age': 30, 'q.online': true };
    expect(carryOver(before, before, record)).toEqual({ record, kept: ['p.name', 'p.age', 'q.online'], dropped: [], check: [] });
  });

  it('loses what is gone or can no longer be chosen, and keeps what is to be looked at again', () => {
    const after = composed([
      item('A', { ...field('age', { type: 'integer', maximum: 60 }), ...field('trade', { enum: ['b'] } as JsonObject) })
    ]);
    expect(carryOver(before, after, { 'p.name': '张三', 'p.age': 70, 'p.trade': 'b', 'q.online': true })).toEqual({
      record: { 'p.age': 70, 'p.trade': 'b', 'q.online': true },
      kept: ['p.trade', 'q.online'],
      dropped: [{ key: 'p.name', value: '张三', why: 'gone' }],
      check: [{ key: 'p.age', why: 'limit' }]
    });
  });
});

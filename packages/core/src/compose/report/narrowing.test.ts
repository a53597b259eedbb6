// What a form takes by itself and nobody can file is told with whose it is, by what it takes away.

import { describe, expect, it } from 'vitest';
import { compose } from '../../compose.ts';
import type { Bundle, Catalogue, Composition, Condition, Decision, Item } from '../../model/generated/documents.ts';
import { digestOfFields } from '../decisions.ts';
import { sayNarrowing } from '../../words.ts';

const text = (zh: string): { zh: string; en: string } => ({ zh, en: zh });
const catalogue = {
  kind: 'catalogue',
  id: 'c',
  version: '1',
  title: text('词典'),
  departments: { d: { title: text('某局') } },
  subjectTypes: {
    person: {
      title: text('人'),
      elements: {
        paper: { title: text('证件'), schema: { type: 'string' }, codeList: 'paper' },
        until: { title: text('到期'), schema: { type: 'string' } },
        age: { title: text('年龄'), schema: { type: 'integer', minimum: 0, maximum: 150 } },
        name: { title: text('姓名'), schema: { type: 'string' } }
      }
    }
  },
  codeLists: { paper: { title: text('证件'), codes: ['card', 'pass', 'other'].map((code) => ({ code, title: text(code) })) } },
  codeMaps: {}
} as unknown as Catalogue;
const data = (key: string, more: object = {}): object => ({ 'x-data': `p.${key}`, ...more });
const item = (id: string, properties: object, form: object = {}): Item =>
  ({
    kind: 'item',
    id,
    version: '1',
    title: text(id),
    department: 'd',
    subjects: { p: { type: 'person' } },
    form: { type: 'object', additionalProperties: false, properties, ...form }
  }) as unknown as Item;

function composed(
  items: readonly Item[],
  whens: Readonly<Record<string, Condition>> = {},
  apart: readonly { item: string; path: readonly string[] }[] = []
): Composition {
  const byId = new Map(items.map((i) => [i.id as string, i]));
  return compose(catalogue, items, {
    kind: 'bundle',
    id: 'b',
    version: '1',
    title: text('一件事'),
    subjects: { p: { type: 'person', title: text('人') } },
    questions: [{ datum: 'q.way', title: text('哪一种'), schema: { enum: ['x', 'y'] } }],
    items: items.map((i) => ({ item: i.id, ...(whens[i.id] && { when: whens[i.id] }) })),
    decisions: apart.map(
      (field, i): Decision =>
        ({
          id: `d${i}`,
          kind: 'keepApart',
          fields: [field],
          title: text('另问'),
          by: '某人',
          reason: '试',
          at: '2026-11-20T09:00:00+08:00',
          on: digestOfFields([field] as never, byId)!
        }) as unknown as Decision
    )
  } as unknown as Bundle);
}
const told = ({ narrowing }: Composition): object[] =>
  narrowing.map((n) => ({
    item: n.item,
    path: n.path.join('/'),
    lost: n.codes ?? [n.keyword, n.left].filter((x) => x !== undefined),
    severity: n.severity,
    by: n.by.map((b) => `${b.item} ${b.pointer.join('/')}`)
  }));

const passport = { properties: { paper: { const: 'pass' } }, required: ['paper'] };

describe('narrowing', () => {
  // PASS wants a date for passports alone and forbids it otherwise; DATE always wants one
  const pass = item(
    'PASS',
    { paper: data('paper', { enum: ['card', 'pass'] }), until: data('until', { type: 'string' }) },
    { required: ['paper'], if: passport, then: { required: ['until'] }, else: { properties: { until: false } } }
  );
  const date = item(
    'DATE',
    { zj: data('paper', { enum: ['card', 'pass'] }), dq: data('until', { type: 'string' }) },
    { required: ['zj', 'dq'] }
  );

  it('tells the case in which one forbids what another requires, each with whose keyword it is', () => {
    const c = composed([pass, date]);
    expect(told(c)).toEqual([
      { item: 'DATE', path: 'zj', lost: ['card'], severity: 'warning', by: ['PASS if'] },
      { item: 'PASS', path: 'paper', lost: ['card'], severity: 'warning', by: ['DATE required'] }
    ]);
    expect(c.diagnostics.filter((d) => d.code === 'narrowed.codes').map((d) => d.severity)).toEqual(['warning', 'warning']);
    for (const n of c.narrowing)
      for (const language of ['zh', 'en'] as const) expect(sayNarrowing(n, c, language)).toMatch(/card.*(DATE|PASS)|(DATE|PASS).*card/);
  });

  it('proposes to ask apart what is blamed, and that settles it', () => {
    const c = composed([pass, date]);
    for (const { proposals } of c.narrowing) {
      const { fields } = proposals[0]!;
      expect(composed([pass, date], {}, fields as never).narrowing).toEqual([]);
    }
  });

  it('is silent where another situation takes it', () => {
    expect(
      told(composed([pass, date], { DATE: { datum: 'q.way', in: { const: 'x' } } as Condition })).map((n) => (n as { item: string }).item)
    ).toEqual(['DATE']);
  });

  it('tells an option that another form does not take, and one that the dictionary does not know', () => {
    const c = composed([
      item('A', { a: data('paper', { enum: ['card', 'pass', 'visa'] }) }),
      item('B', { b: data('paper', { enum: ['card', 'other'] }) })
    ]);
    expect(told(c)).toEqual([
      { item: 'A', path: 'a', lost: ['pass'], severity: 'warning', by: ['B properties/b/enum'] },
      {
        item: 'A',
        path: 'a',
        lost: ['visa'],
        severity: 'warning',
        by: ['catalogue subjectTypes/person/elements/paper/codeList', 'B properties/b/enum']
      },
      { item: 'B', path: 'b', lost: ['other'], severity: 'warning', by: ['A properties/a/enum'] }
    ]);
  });

  it('calls the meeting of two limits ordinary, and nearly nothing left of a range not', () => {
    const a = item('A', {
      n: data('name', { type: 'string', maxLength: 30 }),
      g: data('age', { type: 'integer', minimum: 0, maximum: 120 })
    });
    const b = item('B', { n: data('name', { type: 'string', maxLength: 14 }), g: data('age', { type: 'integer', minimum: 116 }) });
    const c = composed([a, b]);
    expect(told(c)).toEqual([
      { item: 'A', path: 'g', lost: ['minimum', 116], severity: 'warning', by: ['B properties/g/minimum'] },
      { item: 'A', path: 'n', lost: ['maxLength', 14], severity: 'info', by: ['B properties/n/maxLength'] },
      { item: 'B', path: 'g', lost: ['maximum', 120], severity: 'warning', by: ['A properties/g/maximum'] }
    ]);
    expect(c.diagnostics.map((d) => d.code)).toEqual(['narrowed.values', 'narrowed.values']);
  });

  it('tells a field that can never be filled in, and an item', () => {
    const never = item(
      'NEVER',
      { y: data('paper', { const: 'card' }), u: data('until', { type: 'string' }) },
      { required: ['y'], if: { properties: { y: { const: 'card' } } }, then: { properties: { u: false } } }
    );
    const wants = item('WANTS', { u: data('until', { type: 'string' }) });
    expect(composed([never, wants]).narrowing.map((n) => [n.item, n.lost, n.severity])).toEqual([['WANTS', 'field', 'warning']]);
    // required here, forbidden there, and handled together whenever it is handled
    const must = item('MUST', { u: data('until', { type: 'string' }) }, { required: ['u'] });
    const c = composed([never, must, wants], { MUST: { datum: 'q.way', in: { const: 'x' } } as Condition });
    expect(c.verdict.kind === 'empty' ? c.conflicts.map((k) => k.kind) : c.narrowing.map((n) => n.lost)).toEqual(['requiredness']);
  });

  it('has nothing to tell of a form alone', () => {
    expect(composed([pass]).narrowing).toEqual([]);
  });
});

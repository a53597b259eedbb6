// One small fault for each kind of wrong reference: what is found, how grave it is, and where.

import { describe, expect, it } from 'vitest';
import { check } from '../check.ts';
import { compose } from '../compose.ts';
import type { Bundle, Catalogue, Condition, Item } from '../model/generated/documents.ts';
import { split } from '../runtime/split.ts';
import { say } from '../words.ts';

const text = (zh: string): { zh: string; en: string } => ({ zh, en: `${zh} (en)` });
const catalogue = {
  kind: 'catalogue',
  id: 'c',
  version: '1',
  title: text('词典'),
  departments: { d: { title: text('局') } },
  subjectTypes: {
    boat: {
      title: text('船'),
      elements: {
        built: { title: text('建成日期'), schema: { type: 'string', format: 'date' } },
        length: { title: text('船长'), schema: { type: 'number', minimum: 1, maximum: 400 } },
        use: { title: text('用途'), schema: { type: 'string' }, codeList: 'use' },
        lit: { title: text('有灯'), schema: { type: 'boolean' } },
        mark: { title: text('船名'), schema: { type: 'string', maxLength: 20 } }
      }
    }
  },
  codeLists: {
    use: {
      title: text('用途'),
      codes: [
        { code: 'f', title: text('捕鱼') },
        { code: 'p', title: text('载客') }
      ]
    }
  },
  codeMaps: {
    useShort: {
      from: 'use',
      pairs: [
        ['f', 1],
        ['p', 2]
      ]
    }
  },
  materialTypes: { deed: { title: text('船证'), kind: 'certificate', about: 'boat' } },
  jurisdictions: {
    north: { title: text('北市'), parameters: { long: 20 } },
    south: { title: text('南市'), parameters: {} }
  }
} as unknown as Catalogue;

const item = (properties: object, form: object = {}, more: object = {}, id = 'A'): Item =>
  ({
    kind: 'item',
    id,
    version: '1',
    title: text(id),
    department: 'd',
    subjects: { s: { type: 'boat' }, fleet: { type: 'boat', many: true } },
    ...more,
    form: { type: 'object', additionalProperties: false, properties, ...form }
  }) as unknown as Item;
const bundle = (more: object = {}, ids: readonly string[] = ['A']): Bundle =>
  ({
    kind: 'bundle',
    id: 'b',
    version: '1',
    title: text('b'),
    subjects: { s: { type: 'boat', title: text('船') }, fleet: { type: 'boat', title: text('船队'), many: true } },
    items: ids.map((id) => ({ item: id })),
    jurisdiction: 'north',
    ...more
  }) as unknown as Bundle;
const found = (items: readonly Item[], bundles: readonly Bundle[] = [], c = catalogue): string[] =>
  check({ catalogue: c, items, bundles })
    .filter((d) => !d.code.startsWith('policy.'))
    .map((d) => {
      for (const language of ['zh', 'en'] as const) expect(say(d, language)).not.toMatch(/undefined|\[object|NaN/);
      return `${d.severity} ${d.code} /${d.at[0]!.pointer.join('/')}`;
    });
const field = (schema: object): Item => item({ x: { title: '甲', ...schema } });
const when = (condition: object, properties: object = { use: { 'x-data': 's.use', type: 'string' } }): Item =>
  item(properties, {}, { steps: [{ id: 'k', title: text('查'), kind: 'test', basis: [{ title: '法' }], when: condition }] });

describe('a step of a mapping', () => {
  const map = (data: string | readonly string[], step: object, schema: object = { type: 'string' }): string[] =>
    found([field({ ...schema, 'x-data': data, 'x-map': [step] })]);

  it.each([
    [
      'a way of writing a date that is none',
      's.built',
      { op: 'date', format: 'DDMMYYYY' },
      'error map.dateFormat /form/properties/x/x-map/0/format'
    ],
    ['a date of what is no date', 's.length', { op: 'date', format: 'YYYYMMDD' }, 'error map.wrongKind /form/properties/x/x-map/0'],
    ['a text of what is no number', 's.mark', { op: 'text' }, 'error map.wrongKind /form/properties/x/x-map/0'],
    ['a factor 0', 's.length', { op: 'scale', factor: '0.000' }, 'error map.factorZero /form/properties/x/x-map/0/factor'],
    ['an unknown step', 's.mark', { op: 'upper' }, 'error map.unknownOp /form/properties/x/x-map/0'],
    ['an unknown code map', 's.use', { op: 'codes', codeMap: 'useLong' }, 'error unknownCodeMap /form/properties/x/x-map/0/codeMap'],
    ['a map to codes of another kind', 's.use', { op: 'codes', codeMap: 'useShort' }, 'error map.wrongResult /form/properties/x/x-map'],
    ['a line of one', ['s.mark'], { op: 'line', separator: '' }, 'error map.lineOfOne /form/properties/x/x-map/0'],
    ['null where the form takes none', 's.mark', { op: 'nullable' }, 'error map.nullRefused /form/properties/x/x-map/0'],
    ['a constant that the form refuses', 's.mark', { op: 'constant', value: 7 }, 'error map.constantRefused /form/properties/x/x-map/0']
  ] as const)('%s', (_, data, step, wanted) => {
    expect(map(data, step)).toEqual([wanted]);
  });

  it('pairs name codes of the datum and codes of the form, representatives name pairs', () => {
    const step = {
      op: 'codes',
      pairs: [
        ['f', 'F'],
        ['q', 'P']
      ],
      representative: [['F', 'p']]
    };
    expect(map('s.use', step, { enum: ['F'] })).toEqual([
      'error map.codeUnknown /form/properties/x/x-map/0/pairs/1',
      'error map.codeRefused /form/properties/x/x-map/0/pairs/1',
      'error representativeNoPair /form/properties/x/x-map/0/representative/0'
    ]);
  });

  it('is never composed or split with: the field stays a question of its own, and says so', () => {
    const one = item(
      { x: { title: '甲', type: 'string', 'x-data': 's.built', 'x-map': [{ op: 'date', format: 'yyyy-mm-dd' }] } },
      { required: ['x'] }
    );
    const composition = compose(catalogue, [one], bundle());
    expect(composition.data.map((d) => d.key)).toEqual(['A/x']);
    expect(composition.diagnostics.map((d) => d.code)).toEqual(['map.dateFormat']);
    expect(split(composition, { 's.built': '2026-11-20' }, { on: '2026-11-20' }).dossiers.map((d) => d.payload)).not.toContainEqual({
      x: 'yyyy-mm-dd'
    });
  });
});

describe('a form', () => {
  const props = {
    kind: { type: 'string', enum: ['1', '2'] },
    age: { type: 'integer', maximum: 99 },
    rows: { type: 'array', items: { type: 'object', properties: { n: { type: 'string' } } } },
    list: { type: 'array', items: { enum: ['a', 'b'] } }
  };
  const says = (form: object): string[] => found([item(props, form)]);

  it.each([
    ['required', { required: ['knid'] }, 'error form.unknownProperty /form/required/0'],
    [
      'if',
      { if: { properties: { knid: { const: '1' } }, required: ['knid'] }, then: { required: ['age'] } },
      'error form.unknownProperty /form/if/properties/knid'
    ],
    [
      'then',
      { if: { properties: { kind: { const: '1' } }, required: ['kind'] }, then: { required: ['aeg'] } },
      'error form.unknownProperty /form/then/required/0'
    ],
    [
      'a limit in then',
      { if: { required: ['kind'] }, then: { properties: { aeg: { minimum: 1 } } } },
      'error form.unknownProperty /form/then/properties/aeg'
    ],
    ['dependentRequired', { dependentRequired: { kind: ['aeg'] } }, 'error form.unknownProperty /form/dependentRequired/kind/0'],
    ['the name that others depend on', { dependentRequired: { knid: ['age'] } }, 'error form.unknownProperty /form/dependentRequired/knid'],
    ['dependentSchemas', { dependentSchemas: { knid: { required: ['age'] } } }, 'error form.unknownProperty /form/dependentSchemas/knid'],
    [
      'allOf',
      { allOf: [{ if: { required: ['knid'] }, then: { required: ['age'] } }] },
      'error form.unknownProperty /form/allOf/0/if/required/0'
    ],
    ['anyOf', { anyOf: [{ required: ['kind'] }, { required: ['knid'] }] }, 'error form.unknownProperty /form/anyOf/1/required/0'],
    [
      'a constant',
      { if: { properties: { kind: { const: '3' } }, required: ['kind'] }, then: { required: ['age'] } },
      'error form.impossibleValue /form/if/properties/kind/const'
    ],
    [
      'one of several values',
      { if: { properties: { kind: { enum: ['1', '3'] } }, required: ['kind'] }, then: { required: ['age'] } },
      'error form.impossibleValue /form/if/properties/kind/enum/1'
    ],
    [
      'a range',
      { if: { properties: { age: { minimum: 100 } }, required: ['age'] }, then: { required: ['kind'] } },
      'warning form.neverHolds /form/if/properties/age'
    ],
    [
      'contains',
      { if: { properties: { list: { contains: { const: 'c' } } }, required: ['list'] }, then: { required: ['age'] } },
      'error form.impossibleValue /form/if/properties/list/contains/const'
    ],
    [
      'a column',
      { if: { properties: { rows: { contains: { required: ['nn'] } } }, required: ['rows'] }, then: { required: ['age'] } },
      'error form.unknownProperty /form/if/properties/rows/contains/required/0'
    ],
    [
      'a property that is shut out',
      { then: { properties: { more: { type: 'string' } } }, if: { required: ['kind'] } },
      'error form.closedOut /form/then/properties/more'
    ]
  ] as const)('speaks of its own properties and values: %s', (_, form, wanted) => {
    expect(says(form)).toEqual([wanted]);
  });

  it('may forbid, may declare in a case what it does not close, may tell cases apart', () => {
    expect(says({ if: { properties: { kind: { const: '1' } }, required: ['kind'] }, then: { properties: { age: false } } })).toEqual([]);
    expect(
      says({
        additionalProperties: true,
        if: { required: ['kind'] },
        then: { properties: { more: { type: 'string' } }, required: ['more'] }
      })
    ).toEqual([]);
    const branch = (c: string): object => ({ properties: { way: { const: c } }, required: ['way'] });
    expect(says({ additionalProperties: true, oneOf: [branch('a'), branch('b')] })).toEqual([]);
  });

  it('waits for no value that the dictionary does not have, and lists none', () => {
    const form = item(
      { use: { type: 'string', 'x-data': 's.use' }, age: { type: 'integer' } },
      { if: { properties: { use: { const: 'z' } }, required: ['use'] }, then: { required: ['age'] } }
    );
    expect(found([form])).toEqual(['warning form.valueNeverComes /form/if/properties/use/const']);
    expect(found([field({ enum: ['f', 'z'], 'x-data': 's.use' })])).toEqual(['warning formCodes /form/properties/x']);
  });
});

describe('a condition', () => {
  const about = (datum: string, wanted: object): Condition => ({ datum, in: wanted }) as Condition;
  const at = '/steps/0/when';

  it.each([
    ['an unknown element', about('s.colour', { const: 'f' }), `error unknownElement ${at}/datum`],
    ['an unknown subject', about('ship.use', { const: 'f' }), `error unknownSubject ${at}/datum`],
    ['a column', about('fleet[].use', { const: 'f' }), `error conditionColumn ${at}/datum`],
    ['a code that the datum never has', about('s.use', { const: 'z' }), `error conditionValue ${at}/in/const`],
    ['a range beyond the datum', { not: about('s.length', { minimum: 900 }) }, `warning conditionNever ${at}/not/in`],
    [
      'a parameter that no city gives',
      about('s.length', { type: 'number', 'x-param': { minimum: 'lang' } }),
      `error unknownParameter ${at}/in/x-param/minimum`
    ],
    [
      'a keyword that takes no parameter',
      about('s.length', { type: 'number', 'x-param': { minimun: 'long' } }),
      `error parameterKind ${at}/in/x-param/minimun`
    ],
    ['a value that no city has', about('jurisdiction.long', { const: 21 }), `warning parameterValue ${at}/in/const`]
  ] as const)('%s', (_, condition, wanted) => {
    expect(found([when(condition)])).toEqual([wanted]);
  });

  it('speaks of what somebody asks, a question sets or an item creates', () => {
    const waiting = when(about('s.lit', { const: true }));
    expect(found([waiting], [bundle()])).toEqual([`error nobodyAsks ${at}/datum`]);
    const question = { datum: 's.lit', title: text('有灯吗'), schema: { type: 'boolean' } };
    expect(found([waiting], [bundle({ questions: [question] })])).toEqual([]);
    const maker = item({}, {}, { outputs: [{ id: 'o', title: text('果'), data: ['s.lit'] }] }, 'B');
    expect(found([waiting, maker], [bundle({}, ['A', 'B'])])).toEqual([]);
  });

  it('of an item waits for more than what that item asks itself', () => {
    const circular = { items: [{ item: 'A', when: about('s.use', { const: 'f' }) }] };
    expect(found([item({ use: { type: 'string', 'x-data': 's.use' } })], [bundle(circular)])).toEqual([
      'warning neverApplies /items/0/when'
    ]);
  });

  it('can hold at all', () => {
    const both = { all: [about('s.use', { const: 'f' }), about('s.use', { const: 'p' })] };
    expect(found([when(both)], [bundle()])).toEqual([`warning neverApplies ${at}`]);
    const asked = { use: { enum: ['f'], 'x-data': 's.use' } };
    expect(found([when(about('s.use', { const: 'p' }), asked)], [bundle()])).toEqual([`error conditionValue ${at}/in/const`]);
  });

  it('takes its parameters from each city', () => {
    const long = when(about('s.length', { type: 'number', 'x-param': { minimum: 'long' } }), {
      l: { type: 'number', 'x-data': 's.length' }
    });
    expect(found([long], [bundle()])).toEqual(['warning missingParameter /']);
    expect(found([long], [bundle({ jurisdiction: 'south' })])).toEqual(['error missingParameter /']);
    expect(found([long], [bundle({ jurisdiction: undefined })])).toEqual(['error missingParameter /', 'warning noCity /']);
  });
});

describe('a bundle', () => {
  const one = item({ use: { type: 'string', 'x-data': 's.use' } });
  const says = (more: object, items: readonly Item[] = [one], ids: readonly string[] = ['A']): string[] =>
    found(items, [bundle(more, ids)]);
  const question = (datum: string, schema: object): object => ({ questions: [{ datum, title: text('问'), schema }] });

  it.each([
    ['asks for what is no element', question('s.colour', { type: 'string' }), 'error unknownElement /questions/0/datum'],
    ['asks about nobody', question('ship.use', { type: 'string' }), 'error unknownBundleSubject /questions/0/datum'],
    ['asks about rows', question('fleet[].use', { enum: ['f'] }), 'error questionOfRows /questions/0/datum'],
    ['offers an option that the datum never is', question('s.use', { enum: ['f', 'z'] }), 'error questionOption /questions/0/schema'],
    [
      'lets answers lie outside the dictionary',
      question('s.length', { type: 'number', minimum: 0, maximum: 400 }),
      'warning questionWider /questions/0/schema'
    ],
    ['lets every answer lie outside', question('s.length', { type: 'number', minimum: 500 }), 'error questionNever /questions/0/schema'],
    [
      'names a section’s datum that nobody asks',
      { sections: [{ id: 'x', title: text('x'), data: ['s.mark'] }] },
      'warning sectionDatum /sections/0/data/0'
    ],
    ['lets an item wait for itself', { flow: { edges: [{ from: 'A', to: 'A' }] } }, 'error edgeToItself /flow/edges/0/to'],
    [
      'declares a subject that nobody meets',
      {
        subjects: {
          s: { type: 'boat', title: text('船') },
          fleet: { type: 'boat', title: text('船队'), many: true },
          shed: { type: 'boat', title: text('棚') }
        }
      },
      'warning idleSubject /subjects/shed'
    ],
    ['lets a finding stand that nobody makes', { acknowledged: [{ code: 'coverrage' }] }, 'warning unknownFinding /acknowledged/0/code'],
    [
      'lets a finding stand where nothing is',
      { acknowledged: [{ code: 'coverage', item: 'A', place: 'form/colour' }] },
      'warning noPlace /acknowledged/0/place'
    ]
  ] as const)('%s', (_, more, wanted) => {
    expect(says(more)).toEqual([wanted]);
  });

  it.each([
    ['a field that is not there', { kind: 'drop', fields: [{ item: 'A', path: ['us'] }] }, 'error unknownField /decisions/0/fields/0'],
    ['an item that is not there', { kind: 'drop', fields: [{ item: 'B', path: ['use'] }] }, 'error notInBundle /decisions/0/fields/0'],
    ['a datum that is not there', { kind: 'same', data: ['s.colour'] }, 'error unknownElement /decisions/0/data/0'],
    ['a value that the field refuses', { kind: 'fixed', value: 5 }, 'error fixedRefused /decisions/0/value'],
    [
      'a map that is not there',
      { kind: 'codeMap', data: ['s.use'], map: [{ op: 'codes', codeMap: 'x' }] },
      'error unknownCodeMap /decisions/0/map/0/codeMap'
    ],
    ['nothing that it could part', { kind: 'keepApart' }, 'warning settlesNothing /decisions/0'],
    ['with what its kind does not use', { kind: 'drop', title: text('题') }, 'warning decisionIgnores /decisions/0/title']
  ] as const)('decides on %s', (_, decision, wanted) => {
    expect(says({ decisions: [{ id: 'd', fields: [{ item: 'A', path: ['use'] }], ...decision }] })).toEqual([wanted]);
  });

  it('names an item once; named twice, it is not taken, and that is said', () => {
    const twice = bundle({}, ['A', 'A']);
    expect(found([one], [twice])).toEqual(['error repeatedItem /items/1']);
    const composition = compose(catalogue, [one], twice);
    expect(composition.items).toEqual([]);
    expect(composition.diagnostics.map((d) => d.code)).toEqual(['repeatedItem']);
  });
});

describe('one code', () => {
  const list = (id: string, titles: readonly string[], data = 's.use'): Item =>
    item({ u: { title: '用途', oneOf: ['f', 'p'].map((code, i) => ({ const: code, title: titles[i] })), 'x-data': data } }, {}, {}, id);
  const meets = (items: readonly Item[], c = catalogue): string[] =>
    found(
      items,
      [
        bundle(
          {},
          items.map((i) => i.id as string)
        )
      ],
      c
    );

  it('means one thing: not the other code’s, not something else', () => {
    expect(meets([list('A', ['载客', '捕鱼'])])).toEqual(['error otherMeaning /form/properties/u']);
    expect(meets([list('A', ['捕鱼', '拖带'])])).toEqual(['warning otherMeaning /form/properties/u']);
    expect(meets([list('A', ['捕鱼船', '载客'])])).toEqual([]);
  });

  it('means one thing between two forms, where the dictionary lists none', () => {
    const { use, ...elements } = catalogue.subjectTypes['boat']!.elements;
    const { codeList: _, ...plain } = use!;
    const c = {
      ...catalogue,
      subjectTypes: { boat: { title: text('船'), elements: { ...elements, use: plain } } }
    } as unknown as Catalogue;
    expect(meets([list('A', ['男', '女']), list('B', ['女', '男'])], c)).toEqual(['error otherMeaning /form/properties/u']);
    expect(meets([list('A', ['Male', 'Female']), list('B', ['Female', 'Male'])], c)).toEqual(['error otherMeaning /form/properties/u']);
  });

  it('means one thing through a map', () => {
    const mapped = (pairs: readonly (readonly string[])[]): Item =>
      item({
        u: {
          title: '用途',
          oneOf: [
            { const: '1', title: '捕鱼' },
            { const: '2', title: '载客' }
          ],
          'x-data': 's.use',
          'x-map': [{ op: 'codes', pairs }]
        }
      });
    expect(
      meets([
        mapped([
          ['f', '1'],
          ['p', '2']
        ])
      ])
    ).toEqual([]);
    expect(
      meets([
        mapped([
          ['f', '2'],
          ['p', '1']
        ])
      ])
    ).toEqual(['error otherMeaning /form/properties/u']);
  });
});

describe('what an item makes row by row', () => {
  it('is not said to be left unasked', () => {
    const maker = item({}, {}, { outputs: [{ id: 'o', title: text('牌'), data: ['fleet[].mark'] }] });
    const asker = item(
      {
        t: {
          type: 'array',
          'x-data': 'fleet[]',
          items: { type: 'object', properties: { m: { title: '船名', type: 'string', 'x-data': 'fleet[].mark' } } }
        }
      },
      {},
      {},
      'B'
    );
    const codes = check({ catalogue, items: [maker, asker], bundles: [bundle({}, ['A', 'B'])] }).map((d) => d.code);
    expect(codes).toContain('policy.columnMadeHere');
    expect(codes).not.toContain('policy.datumMadeHere');
  });
});

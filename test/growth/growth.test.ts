// Does anything grow without bound? Each thing that a form can say is said twice as often, and twice again; every door of the core
// ends in seconds, with a verdict, with `unknown`, or with a finding that says what was too much. The ratios are printed; what
// would be exponential does not end before the cut-off.

import { describe, expect, it } from 'vitest';
import { check, compose, mergeSchemas, readValue, simulate, type Bundle, type Catalogue, type Item } from '@onething/core';
import { KINDS } from './kinds.ts';

const catalogue: Catalogue = {
  kind: 'catalogue',
  id: 'dictionary',
  version: '1',
  title: { zh: '词典', en: 'Dictionary' },
  departments: { parks: { title: { zh: '园林局', en: 'Parks' } } },
  subjectTypes: {},
  codeLists: {},
  codeMaps: {}
};
const bundle: Bundle = {
  kind: 'bundle',
  id: 'one',
  version: '1',
  title: { zh: '一件事', en: 'One thing' },
  subjects: {},
  items: [{ item: 'TREES' }]
};
const CUT_OFF = 30_000; // ms for all doors together, on a machine with other work

/** Everything that is done with a form; how it ended. */
function run(form: object): string {
  const merged = mergeSchemas([form]);
  const item = { kind: 'item', id: 'TREES', version: '1', title: { zh: '树', en: 'Trees' }, department: 'parks', subjects: {}, form };
  const { document, problems } = readValue(item, 'TREES.json');
  if (!document) return problems[0]!.code;
  check({ catalogue, items: [document as Item], bundles: [bundle] });
  const composition = compose(catalogue, [document as Item], bundle);
  simulate(composition);
  return 'conflict' in merged && composition.verdict.kind !== 'empty' ? 'differ' : composition.verdict.kind;
}

describe('what grows', () => {
  it.each(Object.entries(KINDS))('%s', (name, { form, sizes }) => {
    const took = sizes.map((n) => {
      const start = performance.now(),
        ended = run(form(n));
      return { n, ended, ms: performance.now() - start };
    });
    const ratios = took.slice(1).map(({ ms }, i) => (ms / took[i]!.ms).toFixed(1));
    console.log(`${name}: ${took.map((t) => `${t.n} ${t.ended} ${t.ms.toFixed(0)} ms`).join(', ')}; ratios ${ratios.join(', ')}`);
    for (const { ended, ms } of took) {
      expect(['satisfiable', 'empty', 'unknown', 'dialect.tooLarge', 'dialect.largePattern', 'read.tooDeep']).toContain(ended);
      expect(ms).toBeLessThan(CUT_OFF);
    }
  });

  it('references that double are refused at the reference that makes them too many', () => {
    const form = KINDS['references that double']!.form(40);
    const { problems } = readValue(
      { kind: 'item', id: 'TREES', version: '1', title: { zh: '树', en: 'Trees' }, department: 'parks', subjects: {}, form },
      'TREES.json'
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'dialect.tooLarge', facts: { keyword: '$ref', limit: 5000 } });
    expect(problems[0]!.at[0]!.pointer.at(-1)).toBe('$ref');
  });
});

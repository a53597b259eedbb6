// A form with an expression that holds an engine up: it is read, composed, and its records are judged at once, whoever judges. One
// that cannot be judged in one pass is refused where it is read.

import { describe, expect, it } from 'vitest';
import { accepts, compose, Live, mergeSchemas, readValue, say, split, type Bundle, type Catalogue, type Item } from '@onething/core';
import patterns from './patterns.json' with { type: 'json' };

const catalogue: Catalogue = {
  kind: 'catalogue',
  id: 'dictionary',
  version: '1',
  title: { zh: '词典', en: 'Dictionary' },
  departments: { water: { title: { zh: '水务局', en: 'Water' } } },
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
  items: [{ item: 'METER' }]
};

const itemOf = (pattern: string): Item => ({
  kind: 'item',
  id: 'METER',
  version: '1',
  title: { zh: '水表', en: 'Meter' },
  department: 'water',
  subjects: {},
  form: { type: 'object', properties: { no: { type: 'string', title: '表号', pattern } }, required: ['no'] }
});

/** Long enough that a second way through each character would never end. */
const LONG = 2000;

describe('a form', () => {
  it.each(patterns.slow)('is judged at once: $name', ({ pattern, head, pump, reject }) => {
    const { document, problems } = readValue(itemOf(pattern), 'METER.json');
    expect(problems).toEqual([]);
    const composition = compose(catalogue, [document as Item], bundle),
      record = { [composition.data[0]!.key]: head + pump.repeat(LONG) + reject };
    const start = performance.now();
    expect(accepts(composition, record).map((p) => p.code)).toEqual(['pattern']);
    expect(split(composition, record).problems.map((p) => p.code)).toEqual(['pattern']);
    expect(new Live(composition, record).problems().map((p) => p.code)).toEqual(['pattern']);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it.each(patterns.refused)('is refused with its remedy: $pattern', ({ pattern, part }) => {
    const [problem, ...others] = readValue(itemOf(pattern), 'METER.json').problems;
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      code: part ? 'dialect.slowPattern' : 'dialect.largePattern',
      at: [{ pointer: ['form', 'properties', 'no', 'pattern'] }],
      facts: { keyword: 'pattern', ...(part && { part }) }
    });
    expect(say(problem!, 'en')).toContain(part ? 'look-ahead' : 'maxLength');
    expect(mergeSchemas([{ pattern }])).toMatchObject({ unsupported: { keyword: 'pattern', pointer: '/pattern' } });
  });
});

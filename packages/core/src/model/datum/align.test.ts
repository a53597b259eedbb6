import { describe, expect, it } from 'vitest';
import type { Bundle, Item } from '../generated/documents.ts';
import { alignedAbout, alignedKey, alignmentFindings, namesakeFindings } from './align.ts';

const text = (zh: string): { zh: string; en: string } => ({ zh, en: zh });
const scope = (mine: object, theirs: object, subjects?: Record<string, string>, form: object = {}) => {
  const item = { id: 'A', title: text('甲'), subjects: mine, form } as unknown as Item;
  const bundle = { id: 'b', subjects: theirs, items: [{ item: 'A', ...(subjects && { subjects }) }] } as unknown as Bundle;
  return { bundle, item, entry: bundle.items[0]! };
};
const person = (title?: string, more: object = {}): object => ({ type: 'person', ...(title && { title: text(title) }), ...more });

describe('subjects of an item in a bundle', () => {
  it.each([
    ['meets one of its name and type', scope({ p: person() }, { p: person('申请人') }), 'p.name', []],
    [
      'meets one of the same title, whatever its width',
      scope({ p: person('法人(负责人)') }, { p: person('法人（负责人）') }),
      'p.name',
      []
    ],
    [
      'stays apart from a namesake of another title',
      scope({ p: person('经办人') }, { p: person('法定代表人') }),
      'A:p.name',
      ['namesakeTitle']
    ],
    ['stays apart from a namesake of another type', scope({ p: { type: 'company' } }, { p: person() }), 'A:p.name', ['namesakeType']],
    ['stays its own where the bundle has none', scope({ p: person() }, {}), 'A:p.name', []],
    ['meets whom the bundle names', scope({ p: person('经办人') }, { q: person('代理人') }, { p: 'q' }), 'q.name', []],
    ['does not meet another type', scope({ p: person() }, { q: { type: 'company' } }, { p: 'q' }), 'A:p.name', ['alignedType']],
    ['does not meet many', scope({ p: person() }, { q: person('人', { many: true }) }, { p: 'q' }), 'A:p.name', ['alignedMany']],
    ['does not meet whom nobody declares', scope({ p: person() }, {}, { p: 'B:p' }), 'A:p.name', ['unknownBundleSubject']],
    [
      'leaves its name to whom the bundle gave it',
      scope({ p: person(), r: person() }, { p: person() }, { r: 'p' }),
      'A:p.name',
      ['namesakeTaken']
    ],
    ['is nobody’s by a name of every object', scope({ p: person() }, {}, undefined), 'A:p.name', []]
  ] as const)('%s', (_, alignment, key, codes) => {
    expect(alignedKey('p.name', alignment)).toBe(key);
    expect([...alignmentFindings(alignment), ...namesakeFindings(alignment)].map((d) => d.code)).toEqual(codes);
  });

  it('keeps occasions apart: one alignment does not run two together, each may be named', () => {
    const form = { properties: { a: { 'x-data': 'p@after.name' }, b: { 'x-data': 'p.name' } } };
    const one = scope({ p: person() }, { q: person() }, { p: 'q@before' }, form);
    expect([alignedKey('p.name', one), alignedKey('p@after.name', one)]).toEqual(['q@before.name', 'A:p@after.name']);
    expect(namesakeFindings(one).map((d) => d.code)).toEqual(['alignedOccasion']);
    const both = scope({ p: person() }, { q: person() }, { p: 'q@before', 'p@after': 'q@after' }, form);
    expect([alignedKey('p.name', both), alignedKey('p@after.name', both)]).toEqual(['q@before.name', 'q@after.name']);
    expect(namesakeFindings(both)).toEqual([]);
  });

  it('follows the same rule for documents and steps', () => {
    const rows = scope({ p: person('买方', { many: true }) }, { p: person('卖方', { many: true }) });
    expect(alignedAbout('p', rows)).toBe('A:p[]');
    expect(alignedAbout('p@before', scope({ p: person() }, { p: person() }))).toBe('p@before');
  });
});

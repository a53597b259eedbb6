import { describe, expect, it } from 'vitest';
import { linesOf } from './summary.ts';
import type { View } from './view.ts';

describe('the box of what is to be mended', () => {
  const store = {
    problems: () => [{ path: [], code: 'never' }], pages: () => ['situation', 'people', 'review', 'sign'], files: { open: () => [] }, plan: { committed: [] },
    composition: { questions: [] }, layout: { sections: [] }, signers: () => [],
  };
  const view = { store, m: {}, w: { noWay: 'no way' } } as unknown as View;

  it('says that the whole contradicts itself, and leads to the answers that decide it', () => {
    expect(linesOf(view, store.pages())).toEqual([{ id: 'heading', page: 'situation', text: 'no way' }]);
  });

  it('says so at the end, and holds nobody on a page before', () => {
    expect(linesOf(view, ['situation'])).toEqual([]);
  });
});

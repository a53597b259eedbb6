import { describe, expect, it } from 'vitest';
import zh from '../messages/zh.ts';
import { zhMaterials as words } from '../messages/materials/zh.ts';
import { bring } from '../store/files/bring.ts';
import { Store } from '../store/store.ts';
import { documents } from '../testing/documents.ts';
import { slotDomId } from './names.ts';
import { linesOf } from './summary.ts';
import { View } from './view.ts';

describe('the box of what is to be mended', () => {
  const store = {
    problems: () => [{ path: [], code: 'never' }],
    pages: () => ['situation', 'people', 'review', 'sign'],
    files: { open: () => [] },
    plan: { committed: [] },
    composition: { questions: [] },
    layout: { sections: [] },
    signers: () => []
  };
  const view = { store, m: {}, w: { noWay: 'no way' } } as unknown as View;

  it('says that the whole contradicts itself, and leads to the answers that decide it', () => {
    expect(linesOf(view, store.pages())).toEqual([{ id: 'heading', page: 'situation', text: 'no way' }]);
  });

  it('says so at the end, and holds nobody on a page before', () => {
    expect(linesOf(view, ['situation'])).toEqual([]);
  });
});

describe('its lines stand as what they are about stands on the page', () => {
  const composition = documents(),
    items = composition.items.map((item) => ({
      ...item,
      materials: item.materials?.map((row) =>
        row.id === 'cards' ? { ...row, necessity: 'deferrable' as const, defer: { days: 10 } } : row
      )
    }));
  const store = new Store({ ...composition, items } as typeof composition, {
    record: { 's.tax': false, 'partner[]': [{ share: 500, idNumber: '' }, {}] },
    on: '2026-11-20'
  });
  store.planner = bring;
  const view = new View(store, zh, {} as never);
  view.w = words;

  it('cells row by row, and in a row as the columns stand', () => {
    const columns = store.cells(store.at('partner[]')!, {}).map(({ key }) => key),
      ids = linesOf(view, store.pages())
        .map(({ id }) => id)
        .filter((id) => /r\d+c\d+$/.test(id));
    const id = (row: number, column: string): string => view.id('partner[]', store.rowIds('partner[]')[row], columns.indexOf(column));
    expect(ids.filter((one) => one.startsWith(view.id('partner[]')))).toEqual([
      id(0, 'name'),
      id(0, 'kind'),
      id(0, 'idNumber'),
      id(0, 'share'),
      id(1, 'name'),
      id(1, 'kind')
    ]);
  });

  it('documents that are needed now before those that may follow', () => {
    expect(store.files.open().map(({ id }) => id)).toEqual(['card@partner[0]', 'card@partner[1]', 'plan@place', 'rules']);
    expect(linesOf(view, ['materials']).map(({ id }) => id)).toEqual(
      ['plan@place', 'card@partner[0]', 'card@partner[1]', 'rules'].map(slotDomId)
    );
  });
});

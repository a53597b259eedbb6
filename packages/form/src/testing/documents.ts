// The small composition of the tests, with a document of every sort: to bring, for each row, one of two (one of them on record),
// to follow later, promised, optional.

import type { Composition, JsonObject } from '@onething/core/live';
import { bring } from '../store/files/bring.ts';
import { Store } from '../store/store.ts';
import { sample } from './sample.ts';

const need = (key: string, more: object = {}): object => ({
  key,
  type: key.split('@')[0],
  accept: ['original', 'eLicence'],
  originals: 1,
  copies: 0,
  ...more
});
const row = (id: string, lists: object[][], more: object = {}): object => ({
  id,
  title: `行 ${id}`,
  necessity: 'required',
  lists,
  ...more
});

const ROWS = [
  row('plan', [[need('plan@place', { accept: ['original'], formats: ['pdf', 'png'], maxBytes: 5_000_000 })]]),
  row('cards', [[need('card@partner[]', { accept: ['copy'], originals: 0, copies: 1 })]]),
  row('premises', [[need('deed@place')], [need('lease@place')]]),
  row('rules', [[need('rules', { formats: ['pdf'] })]], { necessity: 'deferrable', defer: { days: 10 } }),
  row('report', [[need('report')]], { necessity: 'commitment' }),
  row('extra', [[need('extra')]], { necessity: 'optional' })
];

export function documents(): Composition {
  const composition = sample();
  return {
    ...composition,
    items: composition.items.map((item) => (item.id === 'SHOP' ? { ...item, materials: ROWS } : item)),
    holdings: [{ source: 'library', title: { zh: '证照库', en: 'Library' }, kind: 'eLicence', material: 'deed', trust: 'A' }]
  } as unknown as Composition;
}

export function storeOfDocuments(
  record: JsonObject = {
    's.tax': false,
    'partner[]': [
      { name: '甲', kind: '1' },
      { name: '乙', kind: '1' }
    ]
  }
): Store {
  const store = new Store(documents(), { record, on: '2026-11-20' });
  store.planner = bring;
  return store;
}

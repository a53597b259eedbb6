// One day for all: the city's, wherever the computer stands and whatever its clock is set to.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compose } from '../compose.ts';
import type { Bundle, Catalogue, Composition, Item } from '../model/generated/documents.ts';
import { checkCharacter } from '../model/pattern/formats/resident-id.ts';
import { today, untilNextDay } from './derive/today.ts';
import { Live } from './live.ts';
import { planSituation } from './plan.ts';
import { split } from './split.ts';

const at = (moment: string): number => Date.parse(moment);

describe('today', () => {
  it.each(['Asia/Shanghai', 'UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu'])(
    'is the city’s for a computer in %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      expect([today({}, at('2026-11-20T15:59:59Z')), today({}, at('2026-11-20T16:00:00Z'))]).toEqual(['2026-11-20', '2026-11-21']);
      expect(today({ utcOffset: '-03:30' }, at('2026-11-20T03:29:59Z'))).toBe('2026-11-19');
      expect(today({ utcOffset: '+05:45' }, at('2026-11-20T18:15:00Z'))).toBe('2026-11-21');
      vi.unstubAllEnvs();
    }
  );

  it('turns when the city’s clock says so', () => {
    expect(untilNextDay({}, at('2026-11-20T15:59:00Z'))).toBe(60_000);
    expect(untilNextDay({}, at('2026-11-20T16:00:00Z'))).toBe(86_400_000);
    expect(untilNextDay({ utcOffset: '-03:30' }, at('2026-11-20T03:29:59.999Z'))).toBe(1);
  });
});

const text = (zh: string): { zh: string; en: string } => ({ zh, en: zh });
const NUMBER = '11010120081121001',
  COMING_OF_AGE = NUMBER + checkCharacter(NUMBER); // eighteen on 2026-11-21
const catalogue: Catalogue = {
  kind: 'catalogue',
  id: 'c',
  version: '1',
  title: text('词典'),
  departments: { d: { title: text('某局') } },
  subjectTypes: {
    person: {
      title: text('人'),
      elements: {
        id: { title: text('证号'), schema: { type: 'string', format: 'cn-resident-id' } },
        minor: { title: text('未成年'), schema: { type: 'boolean' }, derive: [{ by: 'minorOfResidentId', from: 'id' }] }
      }
    }
  },
  codeLists: {},
  codeMaps: {}
};
const item = (id: string, properties: object): Item =>
  ({
    kind: 'item',
    id,
    version: '1',
    title: text(id),
    department: 'd',
    subjects: { p: { type: 'person' } },
    form: { type: 'object', properties, additionalProperties: false }
  }) as unknown as Item;
const bundle: Bundle = {
  kind: 'bundle',
  id: 'b',
  version: '1',
  title: text('一件事'),
  subjects: { p: { type: 'person', title: text('人') } },
  items: [{ item: 'ALL' }, { item: 'GUARD', when: { datum: 'p.minor', in: { const: true } } }]
};
const composition = (more: Partial<Catalogue> = {}): Composition =>
  compose(
    { ...catalogue, ...more },
    [
      item('ALL', { id: { type: 'string', 'x-data': 'p.id' }, minor: { type: 'boolean', 'x-data': 'p.minor' } }),
      item('GUARD', { minor: { type: 'boolean', 'x-data': 'p.minor' } })
    ],
    bundle
  );

describe('a day that turns', () => {
  beforeEach(() => void vi.useFakeTimers({ now: at('2026-11-20T15:59:00Z') }));
  afterEach(() => void vi.useRealTimers());
  const record = { 'p.id': COMING_OF_AGE };

  it('is seen by a form that stays open, with the next change or when it is asked', () => {
    const live = new Live(composition(), record);
    expect([live.on, [...live.active]]).toEqual(['2026-11-20', ['ALL', 'GUARD']]);
    vi.advanceTimersByTime(untilNextDay(live.composition));
    expect([...live.set({})]).toContain('p.minor');
    expect([live.on, [...live.active], live.full['p.minor']]).toEqual(['2026-11-21', ['ALL'], false]);
    expect(live.set({}).size).toBe(0);
  });

  it('stays the day that was given', () => {
    const live = new Live(composition(), record, { on: '2026-01-01' });
    vi.advanceTimersByTime(86_400_000);
    live.set({});
    expect(live.on).toBe('2026-01-01');
  });

  it('is one for plan, dossiers and form', () => {
    const minor = (c: Composition): unknown[] => [
      planSituation(c, record).items.length,
      split(c, record).dossiers.length,
      new Live(c, record).active.size
    ];
    expect(minor(composition())).toEqual([2, 2, 2]);
    expect(minor(composition({ utcOffset: '+09:00' }))).toEqual([1, 1, 1]);
    expect(planSituation(composition(), record, { on: '2026-11-21' }).items.length).toBe(1);
  });
});

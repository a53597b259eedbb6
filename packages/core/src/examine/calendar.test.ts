import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { addWorkdays, dated, latestFiling, workday } from './calendar.ts';
import type { Composition } from '../model/generated/documents.ts';
import { planFlow } from '../runtime/plan/flow.ts';

const plain = {} as Composition;
const flow = planFlow(
  [
    { id: 'A', limit: { days: 1 }, visits: 0, steps: [] },
    { id: 'B', limit: { days: 5 }, visits: 0, steps: [] }
  ],
  [{ from: 'A', to: 'B', carries: [], origin: 'drawn' }]
);

describe('working days', () => {
  it('know the National Day of 2026 and the Saturday that makes up for it', () => {
    expect(['2026-09-30', '2026-10-01', '2026-10-07', '2026-10-08', '2026-10-10', '2026-10-11'].map((d) => workday(d))).toEqual([
      true,
      false,
      false,
      true,
      true,
      false
    ]);
  });

  it('are the same in every time zone', () => {
    const code =
      "import { workday } from './calendar.ts'; console.log(['2026-10-08','2026-10-10','2026-10-11','2026-02-14','2026-12-31'].map((d) => workday(d)).join())";
    for (const TZ of ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
      const out = execFileSync(process.execPath, ['--conditions=source', '--input-type=module-typescript', '-e', code], {
        cwd: import.meta.dirname,
        env: { ...process.env, TZ },
        encoding: 'utf8'
      });
      expect(out.trim(), TZ).toBe('true,true,false,true,true');
    }
  });

  it('do not count the day of acceptance', () => {
    expect(addWorkdays('2026-11-23', 5)).toBe('2026-11-30');
    expect(addWorkdays('2026-09-30', 1)).toBe('2026-10-08');
    expect(addWorkdays('2026-11-24', 0)).toBe('2026-11-24');
  });

  it('are counted back as they are counted forth', () => {
    for (let n = 0; n < 60; n++) expect(addWorkdays(addWorkdays('2026-01-05', n), -n)).toBe('2026-01-05');
  });

  it('follow the catalogue where it says otherwise', () => {
    const calendar = { holidays: ['2026-11-24'], workdays: ['2026-11-28'] };
    expect([addWorkdays('2026-11-23', 1, calendar), addWorkdays('2026-11-27', 1, calendar)]).toEqual(['2026-11-25', '2026-11-28']);
  });
});

describe('a dated flow', () => {
  it('starts on a working day, and each item on the day its forerunner ends', () => {
    const { start, end, steps, assumed } = dated(plain, flow, '2026-11-21');
    expect([start, end, assumed]).toEqual(['2026-11-23', '2026-12-01', false]);
    expect(steps.map((s) => [s.item, s.from, s.due, s.latestFrom])).toEqual([
      ['A', '2026-11-23', '2026-11-24', '2026-11-23'],
      ['B', '2026-11-24', '2026-12-01', '2026-11-24']
    ]);
  });

  it('says when holidays are not announced yet', () => {
    expect(dated(plain, flow, '2026-12-30').assumed).toBe(true);
  });

  it('tells the last day to file for a wanted day', () => {
    expect(latestFiling(plain, flow, '2026-12-01')).toBe('2026-11-23');
    expect(latestFiling(plain, flow, '2026-12-06')).toBe('2026-11-26');
    expect(dated(plain, flow, latestFiling(plain, flow, '2026-12-06')).end <= '2026-12-06').toBe(true);
  });
});

describe('a limit in calendar days', () => {
  const of = (days: number) => planFlow([{ id: 'A', limit: { days, unit: 'calendar' }, visits: 0, steps: [] }], []);

  it('ends on its last day, or on the next working day when that is none', () => {
    expect(dated(plain, of(9), '2026-11-23').end).toBe('2026-12-02');
    expect(dated(plain, of(5), '2026-11-23').end).toBe('2026-11-30');
    expect(dated(plain, of(1), '2026-09-30').end).toBe('2026-10-08');
  });

  it('is counted back so that it ends in time, and no day too early', () => {
    expect([latestFiling(plain, of(9), '2026-12-02'), latestFiling(plain, of(9), '2026-12-01')]).toEqual(['2026-11-23', '2026-11-20']);
  });

  it('counts without a date as the most working days that it can hold', () => {
    expect([0, 1, 5, 6, 7, 10, 30].map((n) => of(n).days)).toEqual([0, 1, 5, 5, 5, 8, 22]);
  });
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { untilNextDay } from '@onething/core/live';
import { sample } from '../testing/sample.ts';
import { Store } from './store.ts';
import { submissionOf } from './submission.ts';

beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-11-20T15:59:00Z') }));
afterEach(() => void vi.useRealTimers());

test('what is filed after midnight is filed on the new day, as the city reckons it', () => {
  const store = new Store(sample());
  expect(submissionOf(store).on).toBe('2026-11-20');
  vi.advanceTimersByTime(untilNextDay(store.composition));
  store.turn();
  expect(submissionOf(store).on).toBe('2026-11-21');
});

test('a day that the page gave stays', () => {
  const store = new Store(sample(), { on: '2026-01-05' });
  store.turn();
  expect(submissionOf(store).on).toBe('2026-01-05');
});

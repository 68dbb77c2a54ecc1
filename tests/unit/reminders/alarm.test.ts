import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextMorning } from '../../../lib/reminders/alarm.ts';

const next = (now: string) => nextMorning(Temporal.Instant.from(now)).toString();

test('the next morning is 08:00 in Paris, in summer and in winter', () => {
  expect(next('2026-07-01T05:59:00Z')).toBe('2026-07-01T06:00:00Z');
  expect(next('2026-07-01T06:00:00Z')).toBe('2026-07-02T06:00:00Z');
  expect(next('2026-12-01T22:00:00Z')).toBe('2026-12-02T07:00:00Z');
});

test('the night the clocks go back does not make it later than 24 hours', () => {
  expect(next('2026-10-24T06:00:00Z')).toBe('2026-10-25T06:00:00Z');
});

test('it lies ahead, by a day at most', () => {
  const seconds = fc.integer({ min: 1_700_000_000, max: 2_500_000_000 });
  fc.assert(
    fc.property(seconds, (second) => {
      const now = Temporal.Instant.fromEpochMilliseconds(second * 1000);
      const ahead = nextMorning(now).epochMilliseconds - now.epochMilliseconds;
      expect(ahead).toBeGreaterThan(0);
      expect(ahead).toBeLessThanOrEqual(24 * 3_600_000);
    }),
  );
});

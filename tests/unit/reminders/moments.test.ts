import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moments, nextMoment } from '../../../lib/reminders/moments.ts';
import { quietUntil } from '../../../lib/reminders/quiet.ts';

const night = { from: '21:00', until: '08:00' };
const noon = { from: '12:00', until: '13:30' };
const zones = ['Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'UTC'];

const at = (text: string) => Temporal.ZonedDateTime.from(text);
const quietEnd = (text: string, quiet = night) => quietUntil(at(text), quiet)?.toString() ?? null;
const next = (now: string, quiet: typeof night | null = night) =>
  nextMoment(at(now).toInstant(), moments(at(now), quiet)).toString();

test('the next moment is midnight in France, in summer and in winter', () => {
  expect(next('2026-07-01T12:00[Europe/Paris]')).toBe('2026-07-01T22:00:00Z');
  expect(next('2026-12-01T12:00[Europe/Paris]')).toBe('2026-12-01T23:00:00Z');
  expect(next('2026-12-01T12:00[America/New_York]')).toBe('2026-12-01T23:00:00Z');
});

test('in quiet hours it is their end, by the clock of the computer', () => {
  expect(next('2026-12-02T00:30[Europe/Paris]')).toBe('2026-12-02T07:00:00Z');
  expect(next('2026-12-01T22:00[Asia/Kolkata]')).toBe('2026-12-01T23:00:00Z');
  expect(next('2026-12-02T05:00[Asia/Kolkata]')).toBe('2026-12-02T02:30:00Z');
  expect(next('2026-12-02T00:30[Europe/Paris]', null)).toBe('2026-12-02T23:00:00Z');
});

test('quiet hours run over midnight, or within a day, or not at all', () => {
  expect(quietEnd('2026-12-01T20:59[UTC]')).toBeNull();
  expect(quietEnd('2026-12-01T21:00[UTC]')).toBe('2026-12-02T08:00:00Z');
  expect(quietEnd('2026-12-02T07:59[UTC]')).toBe('2026-12-02T08:00:00Z');
  expect(quietEnd('2026-12-02T08:00[UTC]')).toBeNull();
  expect(quietEnd('2026-12-02T12:00[UTC]', noon)).toBe('2026-12-02T13:30:00Z');
  expect(quietEnd('2026-12-02T13:30[UTC]', noon)).toBeNull();
  expect(quietEnd('2026-12-02T09:00[UTC]', { from: '09:00', until: '09:00' })).toBeNull();
  expect(quietUntil(at('2026-12-02T03:00[UTC]'), null)).toBeNull();
});

test('in the nights of the clock change the shown hour counts', () => {
  expect(quietEnd('2026-03-28T23:00[Europe/Paris]')).toBe('2026-03-29T06:00:00Z');
  expect(quietEnd('2026-10-24T23:00[Europe/Paris]')).toBe('2026-10-25T07:00:00Z');
  // 02:30 is left out in March, and comes twice in October.
  const half = { from: '21:00', until: '02:30' };
  expect(quietEnd('2026-03-28T23:00[Europe/Paris]', half)).toBe('2026-03-29T01:30:00Z');
  expect(quietEnd('2026-10-25T02:15+01:00[Europe/Paris]', half)).toBeNull();
});

test('a day of 25 hours does not make it later than 24', () => {
  expect(next('2026-10-25T00:00[Europe/Paris]', null)).toBe('2026-10-25T22:00:00Z');
});

test('it lies ahead, by a day at most, wherever the computer is', () => {
  const seconds = fc.integer({ min: 1_700_000_000, max: 2_500_000_000 });
  const time = fc
    .integer({ min: 0, max: 1439 })
    .map((minute) => Temporal.PlainTime.from('00:00').add({ minutes: minute }))
    .map((one) => one.toString({ smallestUnit: 'minute' }));
  const quiet = fc.option(fc.record({ from: time, until: time }), { nil: null });
  fc.assert(
    fc.property(seconds, fc.constantFrom(...zones), quiet, (second, zone, hours) => {
      const instant = Temporal.Instant.fromEpochMilliseconds(second * 1000);
      const now = instant.toZonedDateTimeISO(zone);
      const ahead =
        nextMoment(instant, moments(now, hours)).epochMilliseconds - instant.epochMilliseconds;
      expect(ahead).toBeGreaterThan(0);
      expect(ahead).toBeLessThanOrEqual(24 * 3_600_000);
    }),
  );
});

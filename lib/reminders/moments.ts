import type { QuietHours } from '../settings.ts';
import { quietUntil } from './quiet.ts';

/**
 * The moments ahead at which something has to be done. Dates, and the days until which they sleep,
 * change with the day in France; what the quiet hours held back is said at their end;
 * a vault that nobody uses locks.
 */
export function moments(
  now: Temporal.ZonedDateTime,
  quiet: QuietHours | null,
  locksAt: Temporal.Instant | null = null,
): Temporal.Instant[] {
  return [nextDay(now), quietUntil(now, quiet), locksAt].filter((moment) => moment !== null);
}

/** The moment at which the next day begins in France. */
function nextDay(now: Temporal.ZonedDateTime): Temporal.Instant {
  const here = now.withTimeZone('Europe/Paris');
  return here.toPlainDate().add({ days: 1 }).toZonedDateTime('Europe/Paris').toInstant();
}

/**
 * The first of the moments that lies ahead, at most 24 hours: a clock that was set wrong is noticed
 * within a day.
 */
export function nextMoment(
  now: Temporal.Instant,
  all: readonly Temporal.Instant[],
): Temporal.Instant {
  const ahead = all.filter((moment) => Temporal.Instant.compare(moment, now) > 0);
  const [first] = [...ahead, now.add({ hours: 24 })].toSorted(Temporal.Instant.compare);
  return first ?? now.add({ hours: 24 });
}

import type { QuietHours } from '../settings.ts';

/**
 * The moment at which the quiet hours that `now` lies in are over; null outside them. They may run
 * over midnight. In a night on which the clocks change they end at the hour that the clock shows; an
 * hour that is left out then counts as the one after it.
 */
export function quietUntil(
  now: Temporal.ZonedDateTime,
  quiet: QuietHours | null,
): Temporal.Instant | null {
  if (quiet === null || quiet.from === quiet.until) return null;
  const time = now.toPlainTime();
  const [from, until] = [quiet.from, quiet.until].map((text) => Temporal.PlainTime.from(text));
  if (!from || !until) return null;
  const [begun, over] = [isAtOrAfter(time, from), isAtOrAfter(time, until)];
  const overnight = isAtOrAfter(from, until);
  if (overnight ? over && !begun : over || !begun) return null;
  const day = overnight && begun ? now.toPlainDate().add({ days: 1 }) : now.toPlainDate();
  const end = day.toZonedDateTime({ timeZone: now.timeZoneId, plainTime: until }).toInstant();
  // An hour that the clock shows twice: the second one may lie behind the end.
  return Temporal.Instant.compare(end, now.toInstant()) > 0 ? end : null;
}

function isAtOrAfter(time: Temporal.PlainTime, limit: Temporal.PlainTime): boolean {
  return Temporal.PlainTime.compare(time, limit) >= 0;
}

import { browser } from '../browser.ts';

export const alarmName = 'quinze-reconcile';

const morning = Temporal.PlainTime.from('08:00');

/**
 * The next 08:00 in Paris, at most 24 hours ahead. A date changes its status with the day, so no
 * change falls between two mornings; and a clock that was set wrong is noticed within a day.
 */
export function nextMorning(now: Temporal.Instant): Temporal.Instant {
  const here = now.toZonedDateTimeISO('Europe/Paris');
  const today = here.withPlainTime(morning);
  const next = Temporal.ZonedDateTime.compare(today, here) > 0 ? today : today.add({ days: 1 });
  const latest = now.add({ hours: 24 });
  return Temporal.Instant.compare(next.toInstant(), latest) < 0 ? next.toInstant() : latest;
}

/** Sets the one alarm, unless it stands where it should. Firefox forgets it at each restart. */
export async function setAlarm(now: Temporal.Instant): Promise<void> {
  const when = nextMorning(now).epochMilliseconds;
  const alarm = await browser.alarms.get(alarmName);
  if (alarm?.scheduledTime !== when) await browser.alarms.create(alarmName, { when });
}

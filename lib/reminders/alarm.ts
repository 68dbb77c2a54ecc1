import { browser } from '../browser.ts';

export const alarmName = 'quinze-reconcile';

/** Sets the one alarm, unless it stands where it should. Firefox forgets it at each restart. */
export async function setAlarm(at: Temporal.Instant): Promise<void> {
  // Browsers keep whole milliseconds; a moment later is early enough.
  const when = Math.ceil(at.epochMilliseconds);
  const alarm = await browser.alarms.get(alarmName);
  if (alarm?.scheduledTime !== when) await browser.alarms.create(alarmName, { when });
}

import { DossierError } from '../dossier/problem.ts';
import type { Dossier, ReminderDate } from '../dossier/types.ts';
import type { Settings } from '../settings.ts';
import { setAlarm } from './alarm.ts';
import { badge, showBadge } from './badge.ts';
import { dueNow, reminderDates } from './dates.ts';
import { moments, nextMoment } from './moments.ts';
import { announce } from './notice.ts';
import { quietUntil } from './quiet.ts';

/**
 * Makes alarm, badge and notice what the dossier says they should be at this moment; `now` is in the
 * computer's own time zone, which the quiet hours follow, while days are counted in France. Safe to
 * call at any time, any number of times and in several contexts at once: nothing is remembered here.
 * `locksAt`: when the vault locks by itself, null for never or not now.
 * Rejects with a `DossierError` if neither the records nor the dates kept of them can be read; the
 * alarm is set even then.
 */
export async function reconcile(
  now: Temporal.ZonedDateTime,
  dossier: Pick<Dossier, 'everyone' | 'reminders'>,
  { quiet, announced }: Pick<Settings, 'quiet' | 'announced'>,
  locksAt: Temporal.Instant | null = null,
): Promise<void> {
  await setAlarm(nextMoment(now.toInstant(), moments(now, quiet, locksAt)));
  const today = now.withTimeZone('Europe/Paris').toPlainDate();
  const { dates, locked } = await datesOf(dossier, today);
  const due = dueNow(dates, today);
  await showBadge(badge(due, locked));
  if (quietUntil(now, quiet) !== null) return;
  const wanted = due.filter(({ date }) => announced.includes(date.kind));
  await announce(wanted, today, now.toInstant(), dossier.reminders);
}

/** From the records; where they cannot be read (they are locked, say), as they were last seen. */
async function datesOf(
  dossier: Pick<Dossier, 'everyone' | 'reminders'>,
  today: Temporal.PlainDate,
): Promise<{ dates: readonly ReminderDate[]; locked: boolean }> {
  let dates: ReminderDate[];
  try {
    dates = reminderDates(await dossier.everyone(), today);
  } catch (error) {
    return dossier.reminders.dates().then(
      (kept) => ({
        dates: kept,
        locked: error instanceof DossierError && error.problem === 'locked',
      }),
      () => Promise.reject(error),
    );
  }
  await dossier.reminders.keepDates(dates);
  return { dates, locked: false };
}

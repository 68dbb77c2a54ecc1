import type { Dossier } from '../../lib/dossier/types.ts';
import type { PlanDeadline } from '../../lib/plan/types.ts';
import { download } from '../download.ts';
import type { Loaded, Records } from '../records.ts';
import { words } from '../words/dates.ts';
import { datesOfPerson, exportedAfter, openDates, takenBack } from './calendar-dates.ts';

const w = words.en.calendar;

/**
 * Saves these dates of the person shown, or everyone's open dates, as a calendar file. Dates that an
 * earlier file brought and that ask for nothing any more are taken back by it.
 */
export async function saveCalendar(
  records: Records,
  { records: { person } }: Loaded,
  which: readonly PlanDeadline[] | 'everyone',
): Promise<void> {
  const [now, today] = [records.clock.now(), records.clock.today()];
  const several = records.people.value.length > 1;
  const made = await records.ask(async (dossier: Dossier) => {
    const open = openDates(await dossier.everyone(), today);
    const chosen = which === 'everyone' ? open : datesOfPerson(person, which, several);
    const exported = await dossier.reminders.exported();
    const gone = takenBack(exported, open, chosen);
    const { calendarFile } = await import('../../lib/reminders/calendar.ts');
    const text = calendarFile(chosen, gone, now);
    await dossier.reminders.keepExported(exportedAfter(exported, chosen, today));
    return { text, said: w.saved(chosen.length, gone.length) };
  });
  if (made) download(new Blob([made.text], { type: 'text/calendar' }), w.file(today.toString()));
  records.notice.value = { text: made?.said ?? w.failed, bad: made === null, undo: null };
}

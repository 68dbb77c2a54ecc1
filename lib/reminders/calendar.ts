import ical, {
  ICalAlarmType,
  type ICalCalendar,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { leadsOf } from '../deadlines/leads.ts';
import { sourceOf } from '../knowledge/sources.ts';
import type { PlanDeadline } from '../plan/types.ts';
import { words } from './words.ts';

const w = words.en.calendar;

/** A date as it goes into a calendar. */
export interface CalendarDate {
  personId: string;
  deadline: Pick<PlanDeadline, 'id' | 'dueOn' | 'kind' | 'title' | 'why' | 'soonDays' | 'perhaps'>;
  /** Whose date it is, where the dossier has several people; null where it goes without saying. */
  name: string | null;
}

/** A date that an earlier file brought and that asks for nothing any more. */
export interface CancelledDate {
  personId: string;
  deadlineId: string;
  /** `PlainDate` as text. */
  dueOn: string;
}

/** Hour of the day, by the calendar's own clock, at which it reminds. */
const remindsAt = 9;

/**
 * A calendar file (RFC 5545) with a day for each date, its reminders, and a cancellation for what an
 * earlier file brought. The same date has the same UID in every file and a higher SEQUENCE in a later
 * one, so that a calendar brings it up to date and keeps no second copy.
 */
export function calendarFile(
  dates: readonly CalendarDate[],
  cancelled: readonly CancelledDate[],
  now: Temporal.Instant,
): string {
  const calendar = ical({ prodId: { company: 'Quinze', product: 'Dates', language: 'EN' } });
  for (const date of dates) addDate(calendar, date, now);
  for (const { personId, deadlineId, dueOn } of cancelled) {
    calendar.createEvent({
      ...common(personId, deadlineId, dueOn, now),
      summary: w.cancelled,
      status: ICalEventStatus.CANCELLED,
    });
  }
  return `${calendar.toString().trimEnd()}\r\n`;
}

function addDate(
  calendar: ICalCalendar,
  { personId, deadline, name }: CalendarDate,
  now: Temporal.Instant,
): void {
  const summary = name === null ? deadline.title : w.titleOf(deadline.title, name);
  const event = calendar.createEvent({
    ...common(personId, deadline.id, deadline.dueOn, now),
    summary,
    description: description(deadline),
    status: ICalEventStatus.CONFIRMED,
  });
  for (const days of leadsOf(deadline).filter((lead) => lead > 0)) {
    const trigger = (24 * days - remindsAt) * 3600;
    event.createAlarm({ type: ICalAlarmType.display, trigger, description: summary });
  }
}

/** A whole day, which does not make the person busy. */
function common(personId: string, deadlineId: string, dueOn: string, now: Temporal.Instant) {
  const day = Temporal.PlainDate.from(dueOn);
  return {
    id: `${personId}-${deadlineId.replace(':', '-')}@quinze`,
    start: day,
    end: day.add({ days: 1 }),
    allDay: true,
    stamp: now,
    // Minutes since 1970: whole, rising, and far below the limit of calendars.
    sequence: Math.floor(now.epochMilliseconds / 60_000),
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

function description({ kind, why }: CalendarDate['deadline']): string {
  const titles = why.sources.flatMap((id) => sourceOf(id)?.title ?? []);
  return [why.text, w.from(w.kinds[kind], titles.join('; ')), w.unofficial].join('\n\n');
}

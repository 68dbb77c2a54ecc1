import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { fullPlan } from '../../../lib/deadlines/full-plan.ts';
import { type CalendarDate, calendarFile } from '../../../lib/reminders/calendar.ts';
import { asha } from '../dossier/people.ts';

const now = Temporal.Instant.from('2026-11-24T09:00:30Z');
const { deadlines } = fullPlan(asha.situation, [], Temporal.PlainDate.from('2026-11-24'));
const all: CalendarDate[] = deadlines.map((deadline) => ({
  personId: asha.id,
  deadline,
  name: null,
}));
const law: CalendarDate = {
  personId: asha.id,
  name: null,
  deadline: {
    id: 'appeal-refusal:2027-01-04',
    dueOn: '2027-01-04',
    kind: 'law',
    soonDays: 21,
    title: 'Contest the refusal, now; or \\ never',
    why: {
      text: 'Two months after the “décision” reached you.\nWrite to the commission de recours amiable (CRA). 🇫🇷',
      sources: ['css-r142-1'],
    },
  },
};

/** The events as a parser of other hands reads them. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((event) => {
    const value = (name: string) => event.getFirstPropertyValue(name)?.toString();
    const triggers = event
      .getAllSubcomponents('valarm')
      .map((alarm) => alarm.getFirstPropertyValue('trigger')?.toString());
    return { event, value, triggers };
  });
}

test('a date is a whole day, with its reason, its source and its reminders', () => {
  const [only, ...others] = read(calendarFile([law], [], now));
  expect(others).toEqual([]);
  expect(only?.event.getFirstProperty('dtstart')?.type).toBe('date');
  expect(only?.value('dtstart')).toBe('2027-01-04');
  expect(only?.value('dtend')).toBe('2027-01-05');
  expect(only?.value('summary')).toBe(law.deadline.title);
  expect(only?.value('description')).toContain(law.deadline.why.text);
  expect(only?.value('description')).toContain('Code de la sécurité sociale, article R142-1');
  expect(only?.value('transp')).toBe('TRANSPARENT');
  // 21 days, 7 days and 1 day before, at nine in the morning.
  expect(only?.triggers).toEqual(['-P20DT15H', '-P6DT15H', '-PT15H']);
});

test('the same date keeps its UID and rises in SEQUENCE, so that a calendar updates it', () => {
  const later = now.add({ hours: 1 });
  const [first] = read(calendarFile([law], [], now));
  const [second] = read(calendarFile([law, ...all], [], later));
  expect(second?.value('uid')).toBe(first?.value('uid'));
  expect(first?.value('dtstamp')).toBe('2026-11-24T09:00:30Z');
  expect(Number(second?.value('sequence')) - Number(first?.value('sequence'))).toBe(60);
  expect(calendarFile(all, [], now)).toBe(calendarFile(all, [], now));
});

test('every date of a plan is there, once, and two people never share one', () => {
  const twin = all.map((date) => ({ ...date, personId: 'ravi', name: 'Ravi' }));
  const events = read(calendarFile([...all, ...twin], [], now));
  expect(events).toHaveLength(2 * all.length);
  expect(new Set(events.map(({ value }) => value('uid'))).size).toBe(2 * all.length);
  const [first] = all;
  expect(events.map(({ value }) => value('summary'))).toContain(`Ravi: ${first?.deadline.title}`);
});

test('what is settled is taken back under its UID', () => {
  const { id: deadlineId, dueOn } = law.deadline;
  const [kept] = read(calendarFile([law], [], now));
  const [gone] = read(calendarFile([], [{ personId: asha.id, deadlineId, dueOn }], now));
  expect(gone?.value('uid')).toBe(kept?.value('uid'));
  expect(gone?.value('status')).toBe('CANCELLED');
  expect(kept?.value('status')).toBe('CONFIRMED');
});

test('lines end with CRLF and hold at most 75 octets', () => {
  const text = calendarFile([law, ...all], [], now);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const lengths = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  expect(Math.max(...lengths)).toBeGreaterThan(70);
  // A fold never cuts a character in two.
  expect(text).not.toContain('\ufffd');
});

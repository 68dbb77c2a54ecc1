import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groups } from '../../../../components/dates/groups.ts';
import { monthInWords, monthWeeks } from '../../../../components/dates/month.ts';
import { warningFor } from '../../../../components/dates/snooze.ts';
import { dueDates, standingInWords } from '../../../../components/due.ts';
import type { DeadlineMark } from '../../../../lib/dossier/types.ts';
import type { PlanDeadline } from '../../../../lib/plan/types.ts';

const today = Temporal.PlainDate.from('2026-11-23');
const why = { text: 'Because.', sources: [] };

const law = (id: string, dueOn: string): PlanDeadline => ({
  id,
  dueOn,
  kind: 'law',
  title: id,
  why,
  soonDays: 14,
});
const mark = (deadlineId: string, dueOn: string, rest: Partial<DeadlineMark>): DeadlineMark => ({
  personId: 'asha',
  deadlineId,
  dueOn,
  state: 'done',
  ...rest,
});

describe('groups', () => {
  const advice: PlanDeadline = { ...law('call', '2026-11-20'), kind: 'advice' };
  const old: PlanDeadline = { ...law('old', '2026-09-20'), kind: 'advice' };
  const all = [
    law('late', '2026-11-22'),
    law('today', '2026-11-23'),
    law('sunday', '2026-11-29'),
    law('next', '2026-11-30'),
    law('settled', '2026-11-22'),
    law('silent', '2026-11-22'),
    advice,
    old,
  ];
  const marks = [
    mark('settled', '2026-11-22', { state: 'dismissed' }),
    mark('silent', '2026-11-22', { state: 'snoozed', until: '2026-12-01' }),
  ];
  const found = groups(dueDates(all, marks, today), today);
  const ids = (dates: readonly { deadline: PlanDeadline }[]) => dates.map((one) => one.deadline.id);

  it('say what is late, what comes within seven days, and what comes later', () => {
    expect(ids(found.late)).toEqual(['late', 'silent']);
    expect(ids(found.week)).toEqual(['call', 'today', 'sunday']);
    expect(ids(found.later)).toEqual(['next']);
  });

  it('put aside what is settled, and advice that is long over', () => {
    expect(ids(found.settled)).toEqual(['old', 'settled']);
  });

  it('say how a date stands', () => {
    const said = (list: typeof found.late) => list.map(standingInWords);
    expect(said(found.late)).toEqual(['1 day late', 'Silent until 1 Dec 2026']);
    expect(said(found.settled)).toEqual(['Past', 'Not for me']);
    expect(said(found.week)).toEqual(['3 days ago', 'Today', 'In 6 days']);
  });
});

describe('a month', () => {
  const month = Temporal.PlainYearMonth.from('2026-11');

  it('runs from Monday to Sunday, with several dates on one day', () => {
    const dates = dueDates([law('a', '2026-11-23'), law('b', '2026-11-23')], [], today);
    const weeks = monthWeeks(month, dates);
    expect(weeks).toHaveLength(6);
    expect(weeks.flat().filter(({ inMonth }) => inMonth)).toHaveLength(30);
    const day = weeks.flat().find((one) => one.day.equals(today));
    expect(day?.dates.map(({ deadline }) => deadline.id)).toEqual(['a', 'b']);
    expect(monthInWords(month)).toBe('November 2026');
  });

  it('holds every day once, whatever month it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1200 }), (months) => {
        const one = Temporal.PlainYearMonth.from('2000-01').add({ months });
        const weeks = monthWeeks(one, []);
        for (const week of weeks) {
          expect(week.map(({ day }) => day.dayOfWeek)).toEqual([1, 2, 3, 4, 5, 6, 7]);
          expect(week.some(({ inMonth }) => inMonth)).toBe(true);
        }
        const days = weeks.flat().filter(({ inMonth }) => inMonth);
        expect(days.map(({ day }) => day.day)).toEqual(
          Array.from({ length: one.daysInMonth }, (_, index) => index + 1),
        );
      }),
    );
  });
});

describe('a snooze', () => {
  const date = law('contest', '2026-11-28');

  it('up to the last day by law needs no warning, past it does', () => {
    expect(warningFor(date, '2026-11-28', today)).toBe('none');
    expect(warningFor(date, '2026-11-29', today)).toBe('after');
    expect(warningFor({ ...date, dueOn: '2026-11-22' }, '2026-11-24', today)).toBe('late');
  });

  it('of anything else needs none', () => {
    expect(warningFor({ ...date, kind: 'advice' }, '2027-11-29', today)).toBe('none');
    expect(warningFor({ ...date, perhaps: true }, '2027-11-29', today)).toBe('none');
  });
});

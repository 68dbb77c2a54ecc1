import { describe, expect, it } from 'vitest';
import { dateInWords, momentInWords, shortDate } from '../../../components/dates.ts';

describe('dates in words', () => {
  it('writes a day, a month, and leaves other text alone', () => {
    expect(dateInWords('2026-12-02')).toBe('2 Dec 2026');
    expect(dateInWords('2026-12')).toBe('Dec 2026');
    expect(dateInWords('2026')).toBe('2026');
    expect(dateInWords('autumn 2022')).toBe('autumn 2022');
  });

  it('leaves out the year where it is this one', () => {
    const today = Temporal.PlainDate.from('2026-11-23');
    expect(shortDate('2026-12-02', today)).toBe('2 Dec');
    expect(shortDate('2027-01-02', today)).toBe('2 Jan 2027');
  });

  it('says the time for today and the day for the past', () => {
    const moment = Temporal.PlainDateTime.from('2026-11-23T10:42:31').toZonedDateTime(
      Temporal.Now.timeZoneId(),
    );
    const saved = moment.toInstant();
    expect(momentInWords(saved, moment.add({ minutes: 5 }).toInstant())).toBe('at 10:42');
    expect(momentInWords(saved, moment.add({ days: 1 }).toInstant())).toBe('on 23 Nov 2026');
  });
});

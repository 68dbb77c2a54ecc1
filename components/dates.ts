const day = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/** "2026-12-02" → "2 Dec 2026"; a month ("2026-09") or a year alone stay as short; other text as it is. */
export function dateInWords(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text))
    return Temporal.PlainDate.from(text).toLocaleString('en-GB', day);
  if (/^\d{4}-\d{2}$/.test(text))
    return Temporal.PlainDate.from(`${text}-01`).toLocaleString('en-GB', {
      month: 'short',
      year: 'numeric',
    });
  return text;
}

/** "2026-12" → "December 2026". */
export function monthInWords(month: string): string {
  return Temporal.PlainDate.from(`${month}-01`).toLocaleString('en-GB', {
    month: 'long',
    year: 'numeric',
  });
}

/** "2 Dec", with the year where it is not this one. */
export function shortDate(text: string, today: Temporal.PlainDate): string {
  const date = Temporal.PlainDate.from(text);
  if (date.year !== today.year) return dateInWords(text);
  return date.toLocaleString('en-GB', { day: 'numeric', month: 'short' });
}

/** "at 10:42" on the same day, "on 23 Nov 2026" on another, by the computer's own clock. */
export function momentInWords(moment: Temporal.Instant, now: Temporal.Instant): string {
  const zone = Temporal.Now.timeZoneId();
  const then = moment.toZonedDateTimeISO(zone);
  if (then.toPlainDate().equals(now.toZonedDateTimeISO(zone).toPlainDate()))
    return `at ${then.toPlainTime().toString({ smallestUnit: 'minute' })}`;
  return `on ${dateInWords(then.toPlainDate().toString())}`;
}

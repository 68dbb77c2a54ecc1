import { endOfDelay, type FoundDelay } from './delays.ts';

/** The days that delays count from, as far as they are known. */
export interface LetterDays {
  /** The day the letter says it was written. */
  written: Temporal.PlainDate | null;
  /** The day it reached the reader, who was asked. */
  reached: Temporal.PlainDate | null;
}

/**
 * The last day of a delay; null where the day it counts from is not known. Where the letter does not
 * say from when, the earlier of the two days counts: that is the safe one.
 */
export function lastDayOf(
  delay: Pick<FoundDelay, 'count' | 'unit' | 'from'>,
  { written, reached }: LetterDays,
): Temporal.PlainDate | null {
  const start = {
    reception: reached,
    letter: written,
    unsaid: earlier(written, reached),
  }[delay.from ?? 'unsaid'];
  return start && endOfDelay(delay, start);
}

function earlier(
  one: Temporal.PlainDate | null,
  other: Temporal.PlainDate | null,
): Temporal.PlainDate | null {
  if (one === null || other === null) return one ?? other;
  return Temporal.PlainDate.compare(one, other) < 0 ? one : other;
}

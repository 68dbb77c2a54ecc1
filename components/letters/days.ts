import type { StoryKind } from '../../lib/knowledge/deadline-schema.ts';
import type { LetterKind } from '../../lib/knowledge/letter-schema.ts';
import type { FoundDelay } from '../../lib/letters/delays.ts';
import { dateInWords } from '../dates.ts';
import { words } from '../words/letters.ts';

const w = words.en;

/** The field that asks when the letter came. */
export const reachedField = 'letter-reached';

/** Events whose day is the day on which the letter came. */
const byLetter: readonly StoryKind[] = [
  'letter-asking-paper',
  'nia-received',
  'nir-received',
  'formal-notice',
  'refusal-received',
  'file-received',
  'letter-received',
  'money-asked-back',
];

/** True if the day of the event is the day on which the letter came. */
export function comesWithLetter(kind: StoryKind): boolean {
  return byLetter.includes(kind);
}

/** Days that are one click away: today, and those of the letter. */
export function dayOffers(today: Temporal.PlainDate, ofLetter: readonly string[]) {
  return [
    { day: today.toString(), text: w.today },
    ...ofLetter.map((day) => ({ day, text: w.onLetter(dateInWords(day)) })),
  ];
}

/**
 * Whether the day on which the letter came counts for anything: a delay of the letter, or an event that
 * may be noted. Of a letter that is not known, it may.
 */
export function asksForDay(kind: LetterKind | null, delays: readonly FoundDelay[]): boolean {
  return (
    kind === null ||
    kind.events.some(comesWithLetter) ||
    delays.some(({ role }) => role !== 'other')
  );
}

/** A day from a field; null while it is empty or half typed. */
export function dayOf(text: string | null): Temporal.PlainDate | null {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  return Temporal.PlainDate.from(text);
}

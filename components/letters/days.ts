import type { EventKind } from '../../lib/knowledge/deadline-schema.ts';

/** The field that asks when the letter came. */
export const reachedField = 'letter-reached';

/** Events whose day is the day on which the letter came. */
const byLetter: readonly EventKind[] = [
  'letter-asking-paper',
  'nia-received',
  'nir-received',
  'formal-notice',
  'refusal-received',
  'money-asked-back',
];

/** True if the day of the event is the day on which the letter came. */
export function comesWithLetter(kind: EventKind): boolean {
  return byLetter.includes(kind);
}

/** A day from a field; null while it is empty or half typed. */
export function dayOf(text: string | null): Temporal.PlainDate | null {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  return Temporal.PlainDate.from(text);
}

import type { StoryKind } from '../../lib/knowledge/deadline-schema.ts';
import type { Situation } from '../../lib/plan/situation.ts';
import { dateInWords } from '../dates.ts';
import { words } from '../words/story.ts';

const w = words.en.form;

/** These are often known ahead; everything else is noted once it has happened. */
const ahead: ReadonlySet<StoryKind> = new Set([
  'arrived',
  'started-work',
  'permit-expires',
  'payments-suspended',
  'moved',
  'travel-planned',
  'c2s-ends',
  'ame-ends',
  'ehic-ends',
]);

/** These end one day: there is no sense in proposing today. */
const ends: ReadonlySet<StoryKind> = new Set([
  'permit-expires',
  'travel-planned',
  'c2s-ends',
  'ame-ends',
  'ehic-ends',
]);

/** Of a life before France. */
const anywhere: ReadonlySet<StoryKind> = new Set([
  'arrived',
  'permit-expires',
  'family-changed',
  'child-arrived',
  'pregnancy-began',
  'pregnancy-found',
]);

/** Years beyond which a day is surely a slip of the pen. */
const longestPast = 120;
const farthest = 20;

/** The day to propose for a kind of event: today, or none for what ends one day. */
export function proposedDay(kind: StoryKind, today: Temporal.PlainDate): string {
  return ends.has(kind) ? '' : today.toString();
}

/** Why an event cannot lie on a day (`PlainDate` as text, or what a half filled field holds); null if it can. */
export function mistakeInDay(
  kind: StoryKind,
  text: string,
  { bornOn }: Situation,
  today: Temporal.PlainDate,
): string | null {
  const day = dayOf(text);
  if (day === null) return w.noDay;
  const isAfter = (one: Temporal.PlainDate) => Temporal.PlainDate.compare(day, one) > 0;
  if (!isAfter(today.subtract({ years: longestPast }))) return w.tooOld;
  if (bornOn && text < bornOn) return w.beforeBirth(dateInWords(bornOn));
  if (isAfter(today.add({ years: farthest }))) return w.tooFar;
  return isAfter(today) && !ahead.has(kind) ? w.future : null;
}

/** What speaks against a day without making it impossible; null if nothing does. */
export function doubtAboutDay(kind: StoryKind, text: string, { arrivedOn }: Situation) {
  if (!arrivedOn || anywhere.has(kind) || dayOf(text) === null) return null;
  return text < arrivedOn ? w.beforeArrival(dateInWords(arrivedOn)) : null;
}

function dayOf(text: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return null;
  }
}

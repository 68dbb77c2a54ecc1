import type { Copy } from '../schema.ts';

interface Held {
  held: Copy;
  /** Instant as ISO text. */
  backedUpAt: string | null;
  changesSince: number;
  /** `PlainDate` as text: not before this day. */
  askFrom: string | null;
}

/** One file, or this many things said and ticked, would take an evening to bring together again. */
const much = 12;
const recentDays = 30;

/**
 * True if there is much to lose, something of it is in no backup, the last backup is more than 30 days
 * old, and the person did not ask for rest.
 */
export function isBackupDue(
  { held, backedUpAt, changesSince, askFrom }: Held,
  now: Temporal.Instant,
): boolean {
  const today = now.toZonedDateTimeISO('Europe/Paris').toPlainDate();
  if (askFrom !== null && today.toString() < askFrom) return false;
  if (changesSince === 0) return false;
  const records = held.papers.length + held.events.length + held.ticks.length + held.marks.length;
  if (held.files.length === 0 && records < much) return false;
  if (backedUpAt === null) return true;
  return Temporal.Instant.compare(backedUpAt, now.subtract({ hours: 24 * recentDays })) < 0;
}

import type { Reading, Writing } from './access.ts';
import { isBackupDue } from './backup/due.ts';
import { changesOf } from './changing.ts';
import { takeCopy } from './copy.ts';
import { askAgainKey, backedUpKey } from './meta.ts';

/** How safe the dossier is. */
export interface SafetyState {
  /** When a backup was last made, instant as ISO text; null if never. */
  backedUpAt: string | null;
  /** Changes written since then. */
  changesSince: number;
  /** True if there is much to lose, no recent backup, and the person did not say "not now". */
  due: boolean;
  /** Files whose bytes are gone: the mirror brings back records alone. */
  withoutContent: number;
  /** True if the mirror in `storage.local` could not be brought up to date. */
  mirrorBehind: boolean;
}

/** How safe the dossier is at this moment; `mirrored` is after how many changes the mirror was taken. */
export async function safetyState(
  transaction: Reading,
  { mirrored, version, now }: { mirrored: number | null; version: number; now: Temporal.Instant },
): Promise<SafetyState> {
  const meta = transaction.objectStore('meta');
  const { at, changes: before } = Object(await meta.get(backedUpKey));
  const changes = await changesOf(transaction);
  const askFrom = await meta.get(askAgainKey);
  const backedUpAt = typeof at === 'string' ? at : null;
  const changesSince = changes - (typeof before === 'number' ? before : 0);
  const held = await takeCopy(transaction, version);
  const due = isBackupDue(
    { held, backedUpAt, changesSince, askFrom: typeof askFrom === 'string' ? askFrom : null },
    now,
  );
  const here = new Set<unknown>(await transaction.objectStore('bytes').getAllKeys());
  const withoutContent = held.files.filter((file) => !here.has(Object(file).id)).length;
  const mirrorBehind = changes > 0 && mirrored !== changes;
  return { backedUpAt, changesSince, due, withoutContent, mirrorBehind };
}

/** Remembers that a backup was made. */
export async function noteBackup(transaction: Writing, now: Temporal.Instant): Promise<void> {
  const changes = await changesOf(transaction);
  await transaction.objectStore('meta').put({ at: now.toString(), changes }, backedUpKey);
}

/** Lets the reminder to make one rest for two weeks. */
export async function askLater(transaction: Writing, now: Temporal.Instant): Promise<void> {
  const today = now.toZonedDateTimeISO('Europe/Paris').toPlainDate();
  await transaction.objectStore('meta').put(today.add({ days: 14 }).toString(), askAgainKey);
}

import type { Records } from '../records.ts';
import { words } from '../words/privacy.ts';

const w = words.en.vault;

/**
 * Switches the vault on, and says how far that came. Nothing is offered to be tried again: that would keep
 * the passphrase in memory.
 */
export async function turnOn(records: Records, passphrase: string): Promise<void> {
  let whole = true;
  const written = await records.write(w.turnedOn, async ({ vault }) => {
    whole = await vault.turnOn(passphrase);
  });
  const notice = records.notice.value;
  if (!notice) return;
  const { retry: _, ...rest } = notice;
  if (!written) records.notice.value = rest;
  else if (!whole) records.notice.value = { ...rest, text: w.turnedOnInPart, bad: true };
}

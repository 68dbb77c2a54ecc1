let asked = false;

/**
 * Asks the browser, once the person has saved something, not to drop the dossier when the disk runs full.
 * Firefox grants it without a question to an extension that may store without limit; Chromium spares
 * such an extension anyway. What they answer changes nothing here: backups are for that.
 */
export async function keepFromEviction(): Promise<void> {
  if (asked) return;
  asked = true;
  await navigator.storage?.persist?.().catch(() => false);
}

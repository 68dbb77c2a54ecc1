import { browser } from './browser.ts';

/** A message's sender, as browsers describe it. */
interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: unknown;
}

/**
 * True for a content script of ours on Ameli over https. Pages cannot send to us (nothing is
 * `externally_connectable`); this also holds if a later manifest opened that door by mistake.
 */
export function fromAmeli(sender: Sender): boolean {
  if (sender.id !== browser.runtime.id || sender.url === undefined) return false;
  const { protocol, hostname } = new URL(sender.url);
  return protocol === 'https:' && (hostname === 'ameli.fr' || hostname.endsWith('.ameli.fr'));
}

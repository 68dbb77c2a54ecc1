import { refuse } from '../backup/refusal.ts';
import { isEmpty } from '../copy.ts';
import { DossierError } from '../problem.ts';
import type { Copy } from '../schema.ts';
import type { Header } from './header.ts';

/**
 * True if the copy is sealed for another vault than that of today: two cannot be on at once. Where none
 * is on, a copy brings its own along.
 */
export function isClosed({ vault }: Copy, today: Header | null): boolean {
  return vault !== undefined && today !== null && vault.id !== today.id;
}

/** Throws a `DossierError` rather than bring in what no passphrase of today opens. */
export function checkNotClosed(copy: Copy, today: Header | null): void {
  if (isClosed(copy, today)) throw new DossierError('other-passphrase', null);
}

/** A sealed backup comes with its vault, or not at all: throws `BackupRefused` unless `ours` is empty. */
export function checkOpenable({ vault }: Copy, ours: Copy): void {
  if (vault && (ours.vault || !isEmpty(ours))) refuse('sealed', 'its vault has no room here');
}

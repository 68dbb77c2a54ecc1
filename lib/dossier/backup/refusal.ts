/** Why a file is not restored; the words are the page's. */
export type RefusalReason =
  | 'not-a-backup'
  | 'cut-short'
  | 'damaged'
  | 'foreign'
  | 'newer'
  | 'too-large'
  | 'locked'
  | 'passphrase'
  | 'wrong-passphrase'
  | 'sealed'
  | 'unreadable';

/** A backup that is not restored. Whoever throws it has changed nothing. */
export class BackupRefused extends Error {
  override name = 'BackupRefused';
  reason: RefusalReason;

  constructor(reason: RefusalReason, detail: string) {
    super(`The backup is refused (${reason}): ${detail}.`);
    this.reason = reason;
  }
}

export function refuse(reason: RefusalReason, detail: string): never {
  throw new BackupRefused(reason, detail);
}

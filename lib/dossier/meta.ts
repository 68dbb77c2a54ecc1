/** Key of the current person's id. */
export const currentKey = 'current';
/** Key of the list of what the person was already notified of. */
export const notifiedKey = 'notified';
/** Key of the dossier's own id: another one stands there after everything was deleted. */
export const identityKey = 'id';
/** Key of the vault's header; nothing while the vault is off. */
export const vaultKey = 'vault';
/** Key of the count of wrong passphrases. */
export const triesKey = 'vault-tries';
/** Key of what lay in `storage.local` while that is written anew. */
export const keptKey = 'storage-kept';
/** Key of how many changes were ever written: none in a database that nobody has used. */
export const changesKey = 'changes';
/** Key of the day (`PlainDate` as text) of the last daily safety copy. */
export const dailyKey = 'daily';
/** Key of when a backup was last made, and after how many changes. */
export const backedUpKey = 'backedUp';
/** Key of the day (`PlainDate` as text) from which a backup may be asked for again. */
export const askAgainKey = 'askForBackupFrom';

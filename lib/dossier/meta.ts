/** Key of the current person's id. */
export const currentKey = 'current';
/** Key of the dossier's own id: another one stands there after everything was deleted. */
export const identityKey = 'id';
/** Key of the vault's header; nothing while the vault is off. */
export const vaultKey = 'vault';
/** Key of how many files are sealed, or open again, while the vault is switched. */
export const progressKey = 'vault-progress';
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
/** Key of the list of what was announced in a notice. */
export const announcedKey = 'notified';
/** Key of the dates that went into a calendar file. */
export const exportedKey = 'exported';
/** Key of everyone's dates without their words. */
export const datesKey = 'dates';

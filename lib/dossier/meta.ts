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

/** Key of the current person's id. */
export const currentKey = 'current';
/** Key of the list of what the person was already notified of. */
export const notifiedKey = 'notified';

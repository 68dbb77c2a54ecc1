/** Key of the current person's id. */
export const currentKey = 'current';
/** Key of the list of what was announced in a notice. */
export const announcedKey = 'notified';
/** Key of the dates that went into a calendar file. */
export const exportedKey = 'exported';
/** Key of everyone's dates without their words. */
export const datesKey = 'dates';

/*
 * Frozen: version 1 as it was published. A later change of the dossier is a new file, never an edit
 * of this one.
 */

/** From nothing to version 1: people, what they ticked, what happened, what they said about dates. */
export function migrate001(database: IDBDatabase): void {
  database.createObjectStore('people', { keyPath: 'id' });
  const ofPerson = [
    database.createObjectStore('ticks', { keyPath: ['personId', 'itemId'] }),
    database.createObjectStore('events', { keyPath: 'id' }),
    database.createObjectStore('marks', { keyPath: ['personId', 'deadlineId'] }),
  ];
  for (const store of ofPerson) store.createIndex('personId', 'personId');
  database.createObjectStore('quarantine', { autoIncrement: true });
  database.createObjectStore('meta');
}

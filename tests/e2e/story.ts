import type { Driver } from './drivers/driver.ts';

/** Something that happened, as the dossier keeps it. */
interface Happened {
  kind: string;
  on: string;
}

/**
 * Notes events for everyone in the dossier as another context of the extension would: in the database,
 * and then the others hear of it.
 */
export async function noteEvents(quinze: Driver, events: readonly Happened[]): Promise<void> {
  const tab = await quinze.openExtension('popup.html');
  await tab.run(async (happened) => {
    const asked = indexedDB.open('quinze');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
    const transaction = database.transaction(['people', 'events'], 'readwrite');
    const people = transaction.objectStore('people').getAllKeys();
    people.onsuccess = () => {
      for (const personId of people.result) {
        for (const { kind, on } of happened) {
          const id = crypto.randomUUID();
          transaction.objectStore('events').put({ id, personId, kind, on });
        }
      }
    };
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
    });
    database.close();
    const channel = new BroadcastChannel('quinze-dossier');
    channel.postMessage('changed');
    // A channel that is closed at once may lose what was posted.
    await new Promise((resolve) => setTimeout(resolve, 50));
    channel.close();
  }, events);
  await tab.close();
}

/** How many reminders the dossier knows as shown, one for each lead of each date. */
export async function announcedSoFar(quinze: Driver): Promise<number> {
  const tab = await quinze.openExtension('popup.html');
  const count = await tab.run(async () => {
    const asked = indexedDB.open('quinze');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
    const request = database.transaction('meta').objectStore('meta').get('notified');
    const claims = await new Promise<unknown>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    database.close();
    return Array.isArray(claims) ? claims.filter(({ shown }) => shown === true).length : 0;
  }, null);
  await tab.close();
  return count;
}

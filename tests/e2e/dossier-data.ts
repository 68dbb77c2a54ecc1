import type { Tab } from './drivers/driver.ts';

/** A small picture as base64: a PNG of one dot. */
export const picture =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Puts a picture into the open dossier, beside the current person, as if it had been added before. */
export function addPicture(tab: Tab, fileId: string): Promise<void> {
  return tab.run(
    async ({ id, base64 }) => {
      const bytes = Uint8Array.fromBase64(base64);
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex();
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('quinze');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const transaction = database.transaction(['people', 'files', 'bytes'], 'readwrite');
      const people = transaction.objectStore('people').getAll();
      people.onsuccess = () => {
        transaction.objectStore('files').put({
          ...{ id, personId: people.result[0].id, about: 'paper:identity', name: 'passport.png' },
          ...{ type: 'image/png', size: bytes.length, digest, place: 0, turn: 0 },
          addedAt: new Date().toISOString(),
        });
        transaction.objectStore('bytes').put(bytes, id);
      };
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      });
      database.close();
    },
    { id: fileId, base64: picture },
  );
}

/** Deletes the database, as a browser does that clears cookies and site data. */
export function wipe(tab: Tab): Promise<void> {
  return tab.run(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('quinze');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
    null,
  );
}

/** Everything in the database as text, records and bytes, without counters and safety copies. */
export function everything(tab: Tab): Promise<string> {
  return tab.run(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('quinze');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const names = ['people', 'ticks', 'papers', 'files', 'events', 'marks', 'quarantine', 'bytes'];
    const transaction = database.transaction(names);
    const lists = await Promise.all(
      names.map(
        (name) =>
          new Promise((resolve) => {
            const request = transaction.objectStore(name).getAll();
            request.onsuccess = () =>
              resolve(
                request.result.map((value) =>
                  value instanceof Uint8Array ? value.toBase64() : JSON.stringify(value),
                ),
              );
          }),
      ),
    );
    database.close();
    return JSON.stringify(lists);
  }, null);
}

/** What the page makes to be downloaded from now on is kept in the page; nothing reaches the disk. */
export function catchDownloads(tab: Tab): Promise<void> {
  return tab.run(() => {
    HTMLAnchorElement.prototype.click = async function (this: HTMLAnchorElement) {
      const caught = Object(globalThis);
      caught.caughtName = this.download;
      caught.caught = caught.made;
    };
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      Object(globalThis).made = blob;
      return make(blob);
    };
  }, null);
}

/** Name and content, as base64, of what was last downloaded; null before. */
export function caughtDownload(tab: Tab): Promise<{ name: string; base64: string } | null> {
  return tab.run(async () => {
    const { caught, caughtName } = Object(globalThis);
    if (!caught) return null;
    const bytes = new Uint8Array(await caught.arrayBuffer());
    return { name: caughtName, base64: bytes.toBase64() };
  }, null);
}

/** Chooses a file in a file field. */
export function chooseFile(
  tab: Tab,
  selector: string,
  file: { name: string; base64: string },
): Promise<void> {
  return tab.run(
    ({ wanted, name, base64 }) => {
      const input = document.querySelector<HTMLInputElement>(wanted);
      if (!input) throw new Error('There is no such field.');
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.fromBase64(base64)], name));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { wanted: selector, ...file },
  );
}

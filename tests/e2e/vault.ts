import { waitFor } from '../../scripts/wait.ts';
import type { Driver, Tab } from './drivers/driver.ts';
import { shows, textOf } from './elements.ts';
import { indianEmployee } from './people.ts';
import { clickOn } from './pointing.ts';
import { settle } from './welcome.ts';

export const passphrase = 'seven quiet otters on a ferry';

/** What must not be found once the vault is on. */
export const secrets = {
  name: 'Asha Raghunathan',
  number: '194059935100124',
  postcode: '75011',
  birthDate: '1994-05-03',
  note: 'they want the parents named',
  who: 'Madame Dubois',
  fileName: 'passport-of-asha.jpg',
  file: 'PIXELS-OF-A-PASSPORT',
};

/** Writes into a field as somebody would who pastes. */
export async function fillIn(tab: Tab, selector: string, text: string): Promise<void> {
  await shows(tab, selector);
  await tab.run(
    ({ wanted, value }) => {
      const field = document.querySelector<HTMLInputElement>(wanted);
      if (!field) throw new Error(`There is no ${wanted}.`);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    { wanted: selector, value: text },
  );
}

/** Somebody with a name, a number, a note and a file; the records are those that the pages write. */
export async function fillDossier(quinze: Driver): Promise<void> {
  await settle(quinze, indianEmployee());
  const tab = await quinze.openExtension('dossier.html');
  await shows(tab, '.next');
  await tab.run(async ({ name, number, birthDate, note, who, fileName, file }) => {
    const open = indexedDB.open('quinze');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const stores = ['people', 'events', 'files', 'bytes'];
    const transaction = database.transaction(stores, 'readwrite');
    const store = (one: string) => transaction.objectStore(one);
    const read = store('people').getAll();
    read.onsuccess = () => {
      const before = read.result[0];
      const situation = { ...before.situation, bornOn: birthDate };
      const person = { ...before, situation, name, nir: number };
      const personId: string = person.id;
      store('people').put(person);
      store('events').put({ id: 'e1', personId, kind: 'called', on: '2026-11-20', note, who });
      const bytes = new TextEncoder().encode(file.repeat(4000));
      const about = 'paper:identity';
      const rest = { type: 'image/jpeg', digest: '0a'.repeat(32), place: 0, turn: 0 };
      const size = bytes.length;
      const addedAt = '2026-11-24T09:00:00Z';
      store('files').put({ id: 'f1', personId, about, name: fileName, size, addedAt, ...rest });
      store('bytes').put(bytes, 'f1');
    };
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    database.close();
  }, secrets);
  await tab.close();
}

/** Opens the form for a first passphrase. */
export const startButton = '.part > .facts + p > .button';

export async function turnOn(tab: Tab, words = passphrase): Promise<void> {
  await shows(tab, startButton);
  await clickOn(tab, startButton);
  await fillIn(tab, '#new-passphrase', words);
  await fillIn(tab, '#new-passphrase-again', words);
  await clickOn(tab, 'form .choice');
  await clickOn(tab, 'form [type="submit"]');
  await stateIs(tab, 'On, and unlocked');
}

/** Waits until the privacy page says how the vault stands. */
export function stateIs(tab: Tab, state: string): Promise<string> {
  return waitFor(
    () => textOf(tab, 'main .pill'),
    (text) => text === state,
    state,
  );
}

export async function unlock(tab: Tab, words: string): Promise<void> {
  await fillIn(tab, '#passphrase', words);
  await clickOn(tab, '.unlock [type="submit"]');
}

/** As much writing as in months of use: Chromium moves what lies in the dossier to deeper tables then. */
export function ageDossier(tab: Tab): Promise<void> {
  return tab.run(async () => {
    const open = indexedDB.open('quinze');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const keys = Array.from({ length: 200 }, (_, index) => `age-${index}`);
    const write = (change: (store: IDBObjectStore) => void) =>
      new Promise<void>((resolve, reject) => {
        const transaction = database.transaction('bytes', 'readwrite');
        change(transaction.objectStore('bytes'));
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error);
      });
    const bytes = () => crypto.getRandomValues(new Uint8Array(30_000));
    for (let round = 0; round < 3; round += 1) {
      await write((store) => keys.forEach((key) => void store.put(bytes(), key)));
    }
    await write((store) => keys.forEach((key) => void store.delete(key)));
    database.close();
  }, null);
}

/** Everything that the extension's own storage holds, as text; bytes as characters. The key is left out. */
export function rawStorage(tab: Tab): Promise<string> {
  return tab.run(async () => {
    const show = (value: unknown): string =>
      JSON.stringify(value, (_, part) =>
        part instanceof Uint8Array ? new TextDecoder('latin1').decode(part) : part,
      );
    const texts: string[] = [];
    for (const { name } of await indexedDB.databases()) {
      const open = indexedDB.open(name ?? '');
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        open.onsuccess = () => resolve(open.result);
        open.onerror = () => reject(open.error);
      });
      for (const store of database.objectStoreNames) {
        const request = database.transaction(store).objectStore(store).getAll();
        const values = await new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        texts.push(show([name, store, values]));
      }
      database.close();
    }
    const { local, session } = chrome.storage;
    const { 'vault-key': _, ...rest } = await session.get();
    texts.push(show(await local.get()), show(rest));
    return texts.join('\n');
  }, null);
}

/** The part of the extension API that is read here, under its name in both browsers. */
declare const chrome: {
  storage: Record<'local' | 'session', { get(): Promise<Record<string, unknown>> }>;
  action: { getBadgeText(details: object): Promise<string> };
};

/** What is stored although everything was deleted; the empty database of a first day is nothing. */
export function whatIsLeft(tab: Tab) {
  return tab.run(async () => {
    const stores: string[] = [];
    for (const { name } of await indexedDB.databases()) {
      const open = indexedDB.open(name ?? '');
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        open.onsuccess = () => resolve(open.result);
        open.onerror = () => reject(open.error);
      });
      for (const store of database.objectStoreNames) {
        const request = database.transaction(store).objectStore(store).getAllKeys();
        const keys = await new Promise<IDBValidKey[]>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        const kept = keys.filter(
          (key) => !(store === 'meta' && ['id', 'dates'].includes(`${key}`)),
        );
        if (kept.length > 0) stores.push(`${name} ${store} ${kept}`);
      }
      database.close();
    }
    const { storage, action } = chrome;
    return {
      stores,
      local: await storage.local.get(),
      session: await storage.session.get(),
      badge: await action.getBadgeText({}),
    };
  }, null);
}

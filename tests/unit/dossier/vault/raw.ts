import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rawDatabase } from '../people.ts';

/** Every value of every store, bytes as text. */
export async function rawText(): Promise<string> {
  const database = await rawDatabase();
  const found: string[] = [];
  for (const store of database.objectStoreNames) {
    found.push(show([store, await database.getAllKeys(store), await database.getAll(store)]));
  }
  database.close();
  return found.join('\n');
}

/** What lies in the extension's storage areas, the vault's key left out. */
export async function storageText(): Promise<string> {
  const { 'vault-key': _, ...session } = await fakeBrowser.storage.session.get();
  return show([await fakeBrowser.storage.local.get(), session]);
}

function show(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    part instanceof Uint8Array ? new TextDecoder('latin1').decode(part) : part,
  );
}

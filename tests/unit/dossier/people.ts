import { type IDBPDatabase, openDB } from 'idb';
import type { Person } from '../../../lib/dossier/types.ts';

export const asha: Person = {
  id: '7f0f2f6e-4c89-4c52-9d5b-0f5d8a6b2d11',
  name: 'Asha',
  situation: {
    nationality: 'IN',
    bornIn: 'IN',
    activity: 'employee',
    permit: 'talent',
    permitExpiresOn: '2027-08-31',
    arrivedOn: '2026-09-01',
    startedOn: '2026-09-15',
    livesIn: { postcode: '75011', commune: 'Paris' },
  },
  createdAt: '2026-09-20T09:00:00Z',
  updatedAt: '2026-09-20T09:00:00Z',
};

export const ben: Person = {
  id: 'c1a1d4f0-92f3-4d6c-8a57-3f7f6e0f9b22',
  name: 'Ben',
  situation: { nationality: 'US', activity: 'self-employed' },
  createdAt: '2026-09-21T09:00:00Z',
  updatedAt: '2026-09-21T09:00:00Z',
};

/** The database itself, beside the dossier: for what no dossier would write. */
export function rawDatabase(version?: number): Promise<IDBPDatabase> {
  return openDB('quinze', version);
}

/** Writes a record that nothing has checked. */
export async function putRaw(store: string, record: unknown): Promise<void> {
  const database = await rawDatabase();
  await database.put(store, record);
  database.close();
}

import { IDBFactory } from 'fake-indexeddb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lazyDossier } from '../../../lib/dossier/open.ts';
import type { Dossier, Person } from '../../../lib/dossier/types.ts';

/** The real dossier over a database in memory; `instead` takes the place of some of its functions. */
export function fakeDossier(instead: Partial<Dossier> = {}): Dossier {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  return Object.assign(lazyDossier(), instead);
}

export const clock = {
  today: () => Temporal.PlainDate.from('2026-11-23'),
  now: () => Temporal.Instant.from('2026-11-23T09:42:00Z'),
};

export const asha: Person = {
  id: '7f0f2f6e-4c89-4c52-9d5b-0f5d8a6b2d11',
  name: 'Asha',
  situation: {
    nationality: 'IN',
    bornIn: 'IN',
    birthRecordFrom: 'IN',
    activity: 'employee',
    sector: 'general',
    permit: 'vls-ts',
    arrivedOn: '2026-09-01',
    startedOn: '2026-09-15',
  },
  createdAt: '2026-11-20T09:00:00Z',
  updatedAt: '2026-11-20T09:00:00Z',
};

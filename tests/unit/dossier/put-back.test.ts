import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDossier } from '../../../lib/dossier/open.ts';
import type { Store } from '../../../lib/dossier/store.ts';
import type { StoredFile } from '../../../lib/dossier/types.ts';
import { asha, ben } from './people.ts';

let dossier: Store;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  dossier = await openDossier();
  await dossier.savePerson(asha);
  await dossier.savePerson(ben);
});

afterEach(() => {
  dossier.close();
  vi.unstubAllGlobals();
});

const bytes = new Uint8Array([1, 2, 3]);
const scan: StoredFile = {
  id: 'f1',
  personId: ben.id,
  about: 'event:e1',
  name: 'letter.pdf',
  type: 'application/pdf',
  size: bytes.length,
  digest: '0a'.repeat(32),
  place: 0,
  turn: 0,
  addedAt: '2026-11-24T09:00:00Z',
};

async function fill(): Promise<void> {
  await dossier.addEvent({
    id: 'e1',
    personId: ben.id,
    kind: 'called',
    on: '2026-11-24',
    who: 'Ms Petit',
    remindOn: '2026-12-15',
  });
  await dossier.addFiles([{ file: scan, bytes }]);
  await dossier.setTick(ben.id, 'step:post-file', { state: 'done', on: '2026-11-24' });
  await dossier.savePaper({
    personId: ben.id,
    paperId: 'identity',
    state: 'have',
    on: '2026-11-24',
    details: { issuedIn: 'US' },
  });
  await dossier.markDeadline({
    personId: ben.id,
    deadlineId: 'validate-visa',
    dueOn: '2026-12-01',
    state: 'done',
  });
}

test('anyone’s records can be read, and nobody’s are null', async () => {
  await fill();
  const records = await dossier.recordsOf(ben.id);
  expect(records?.events).toMatchObject([{ who: 'Ms Petit', remindOn: '2026-12-15' }]);
  expect((await dossier.recordsOf(asha.id))?.events).toEqual([]);
  expect(await dossier.recordsOf('nobody')).toBeNull();
});

test('a deleted person comes back whole, files included, and the others are as they were', async () => {
  await fill();
  const before = await dossier.recordsOf(ben.id);
  if (!before) throw new Error('Ben is not there.');
  await dossier.deletePerson(ben.id);
  expect(await dossier.recordsOf(ben.id)).toBeNull();
  await dossier.putBack(before);
  expect(await dossier.recordsOf(ben.id)).toEqual(before);
  expect(await dossier.fileBytes('f1')).toEqual(bytes);
  expect((await dossier.current())?.person).toEqual(asha);
});

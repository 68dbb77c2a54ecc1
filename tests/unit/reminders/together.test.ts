import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDossier } from '../../../lib/dossier/open.ts';
import type { Store } from '../../../lib/dossier/store.ts';
import { reconcile } from '../../../lib/reminders/reconcile.ts';
import { defaultSettings } from '../../../lib/settings.ts';
import { asha, ben } from '../dossier/people.ts';

const noon = Temporal.ZonedDateTime.from('2027-08-20T12:00[Europe/Paris]');
const opened: Store[] = [];

async function open(): Promise<Store> {
  const dossier = await openDossier();
  opened.push(dossier);
  return dossier;
}

/** A profile with two people of whom something is due. */
async function fresh(): Promise<Store> {
  fakeBrowser.reset();
  fakeBrowser.permissions.contains = async () => true;
  vi.stubGlobal('indexedDB', new IDBFactory());
  const dossier = await open();
  await dossier.savePerson(asha);
  await dossier.savePerson(ben);
  return dossier;
}

afterEach(() => {
  for (const dossier of opened.splice(0)) dossier.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('of several contexts that run at once one announces, and one alarm stands', async () => {
  const late = fc.array(fc.integer({ min: 0, max: 50_000 }), { minLength: 2, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(late, async (milliseconds) => {
      const writer = await fresh();
      const created = vi.spyOn(fakeBrowser.notifications, 'create');
      created.mockClear();
      const runs = milliseconds.map(async (wait) =>
        reconcile(noon.add({ milliseconds: wait }), await open(), defaultSettings),
      );
      const mark = {
        personId: ben.id,
        deadlineId: 'x',
        dueOn: '2027-01-01',
        state: 'done',
      } as const;
      await Promise.all([...runs, writer.markDeadline(mark)]);
      expect(created).toHaveBeenCalledTimes(1);
      expect(await fakeBrowser.alarms.getAll()).toHaveLength(1);
      expect(await fakeBrowser.action.getBadgeText({})).not.toBe('');
      for (const dossier of opened.splice(0)) dossier.close();
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('a context that dies before its notice leaves it to the next one', async () => {
  const dossier = await fresh();
  const created = vi
    .spyOn(fakeBrowser.notifications, 'create')
    .mockReturnValueOnce(new Promise<never>(() => undefined) as never);
  void reconcile(noon, dossier, defaultSettings);
  await vi.waitFor(() => expect(created).toHaveBeenCalledTimes(1));
  await reconcile(noon.add({ seconds: 30 }), await open(), defaultSettings);
  expect(created).toHaveBeenCalledTimes(1);
  await reconcile(noon.add({ minutes: 2 }), await open(), defaultSettings);
  expect(created).toHaveBeenCalledTimes(2);
  await reconcile(noon.add({ minutes: 4 }), await open(), defaultSettings);
  expect(created).toHaveBeenCalledTimes(2);
});

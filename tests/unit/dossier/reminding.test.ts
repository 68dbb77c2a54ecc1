import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDossier } from '../../../lib/dossier/open.ts';
import type { Store } from '../../../lib/dossier/store.ts';
import type { ReminderDate } from '../../../lib/dossier/types.ts';
import { asha, ben } from './people.ts';

let dossier: Store;

const visaDate: ReminderDate = {
  personId: asha.id,
  deadlineId: 'validate-visa',
  dueOn: '2026-12-01',
  kind: 'law',
  soonDays: 30,
  perhaps: false,
  endsOn: null,
  state: 'snoozed',
  until: '2026-11-28',
};

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  dossier = await openDossier();
});

afterEach(() => {
  dossier.close();
  vi.unstubAllGlobals();
});

test('what the reminders remember is no change', async () => {
  const heard = vi.fn();
  dossier.onChange(heard);
  const now = Temporal.Instant.from('2026-11-24T09:00:00Z');
  expect(await dossier.reminders.claim(['a', 'b', 'c'], now)).toEqual(['a', 'b', 'c']);
  await dossier.reminders.endClaims(['a'], true);
  await dossier.reminders.endClaims(['b'], false);
  expect(await dossier.reminders.claim(['a', 'b', 'c'], now)).toEqual(['b']);
  await dossier.reminders.keepDates([visaDate]);
  expect(await dossier.reminders.dates()).toEqual([visaDate]);
  const { personId, deadlineId, dueOn } = visaDate;
  await dossier.reminders.keepExported([{ personId, deadlineId, dueOn }]);
  expect(await dossier.reminders.exported()).toEqual([{ personId, deadlineId, dueOn }]);
  expect(heard).not.toHaveBeenCalled();
});

test('dates that were kept and cannot be read are left out', async () => {
  expect(await dossier.reminders.dates()).toEqual([]);
  const foreign = { ...visaDate, kind: 'rumour' } as unknown as ReminderDate;
  await dossier.reminders.keepDates([visaDate, foreign]);
  expect(await dossier.reminders.dates()).toEqual([visaDate]);
});

test('everyone comes with their own events and marks, the first person first', async () => {
  await dossier.savePerson(ben);
  await dossier.savePerson(asha);
  await dossier.addEvent({ id: 'one', personId: asha.id, kind: 'moved', on: '2026-11-20' });
  const mark = { personId: ben.id, deadlineId: 'x', dueOn: '2026-11-20', state: 'done' } as const;
  await dossier.markDeadline(mark);
  const [first, second] = await dossier.everyone();
  expect(first).toMatchObject({ person: asha, events: [{ id: 'one' }], marks: [] });
  expect(second).toMatchObject({ person: ben, events: [], marks: [mark] });
});

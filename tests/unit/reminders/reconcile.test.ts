import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fullPlan } from '../../../lib/deadlines/full-plan.ts';
import { openDossier } from '../../../lib/dossier/open.ts';
import type { Store } from '../../../lib/dossier/store.ts';
import { alarmName } from '../../../lib/reminders/alarm.ts';
import { badge } from '../../../lib/reminders/badge.ts';
import { reconcile } from '../../../lib/reminders/reconcile.ts';
import { asha } from '../dossier/people.ts';

let dossier: Store;

/** Noon in Paris of a day on which something of Asha's is due. */
const now = Temporal.Instant.from('2027-08-20T10:00:00Z');
const today = Temporal.PlainDate.from('2027-08-20');

const { deadlines } = fullPlan(asha.situation, [], today);
const expected = badge(deadlines, [], today);

const alarm = () => fakeBrowser.alarms.get(alarmName);
const badgeText = () => fakeBrowser.action.getBadgeText({});
const notices = () => vi.spyOn(fakeBrowser.notifications, 'create');

function permission(granted: boolean): void {
  fakeBrowser.permissions.contains = async () => granted;
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  permission(false);
  dossier = await openDossier();
  await dossier.savePerson(asha);
});

afterEach(() => {
  dossier.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('the badge counts what is due, in words too', async () => {
  await reconcile(now, dossier);
  expect(Number(expected.text)).toBeGreaterThan(0);
  expect(await badgeText()).toBe(expected.text);
  expect(await fakeBrowser.action.getTitle({})).toBe(expected.title);
});

test('nobody in the dossier: no badge, and the alarm stands', async () => {
  await dossier.deletePerson(asha.id);
  await fakeBrowser.action.setBadgeText({ text: '9' });
  await reconcile(now, dossier);
  expect(await badgeText()).toBe('');
  expect(await alarm()).toBeDefined();
});

test('marked dates leave the badge, and a date that moved comes back', async () => {
  for (const { id: deadlineId, dueOn } of deadlines) {
    await dossier.markDeadline({ personId: asha.id, deadlineId, dueOn, state: 'done' });
  }
  await reconcile(now, dossier);
  expect(await badgeText()).toBe('');
  for (const { id: deadlineId } of deadlines) {
    const moved = { personId: asha.id, deadlineId, dueOn: '2020-01-01', state: 'done' } as const;
    await dossier.markDeadline(moved);
  }
  await reconcile(now, dossier);
  expect(await badgeText()).toBe(expected.text);
});

test('twice is the same as once', async () => {
  permission(true);
  const created = notices();
  await reconcile(now, dossier);
  const after = [await badgeText(), await alarm(), await dossier.notified()];
  const alarms = vi.spyOn(fakeBrowser.alarms, 'create');
  await reconcile(now, dossier);
  expect([await badgeText(), await alarm(), await dossier.notified()]).toEqual(after);
  expect(alarms).not.toHaveBeenCalled();
  expect(created).toHaveBeenCalledTimes(1);
});

test('a lost badge and a forgotten alarm come back', async () => {
  await reconcile(now, dossier);
  const before = await alarm();
  await fakeBrowser.action.setBadgeText({ text: '' });
  await fakeBrowser.alarms.clearAll();
  await reconcile(now, dossier);
  expect(await badgeText()).toBe(expected.text);
  expect(await alarm()).toEqual(before);
});

test('a clock that jumps a year ahead and back heals', async () => {
  await reconcile(now, dossier);
  const before = [await badgeText(), await alarm()];
  const later = now.add({ hours: 365 * 24 });
  await reconcile(later, dossier);
  const ahead = (await alarm())?.scheduledTime ?? 0;
  expect(ahead).toBeGreaterThan(later.epochMilliseconds);
  await reconcile(now, dossier);
  expect([await badgeText(), await alarm()]).toEqual(before);
});

test('after an absence there is one notice for everything, and none a second time', async () => {
  permission(true);
  const created = notices();
  await reconcile(now, dossier);
  expect(created).toHaveBeenCalledTimes(1);
  const [, shown] = created.mock.calls[0] ?? [];
  expect(shown).toMatchObject({ type: 'basic' });
  expect(String(Reflect.get(Object(shown), 'message')).split('\n')).toHaveLength(
    Number(expected.text),
  );
  expect(JSON.stringify(shown)).not.toMatch(/Asha|75011|2027-08-31|2026-09/);
  await reconcile(now.add({ hours: 1 }), dossier);
  expect(created).toHaveBeenCalledTimes(1);
});

test('without the permission there is no notice, and the first one comes once it is given', async () => {
  const created = notices();
  await reconcile(now, dossier);
  expect(created).not.toHaveBeenCalled();
  permission(true);
  await reconcile(now, dossier);
  expect(created).toHaveBeenCalledTimes(1);
});

test('the alarm is set even where the dossier cannot be read', async () => {
  const failing = {
    current: () => Promise.reject(new Error('broken')),
    notified: async () => [],
    setNotified: async () => undefined,
  };
  await expect(reconcile(now, failing)).rejects.toThrow('broken');
  expect(await alarm()).toBeDefined();
});

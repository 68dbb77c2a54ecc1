import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fullPlan } from '../../../lib/deadlines/full-plan.ts';
import { openDossier } from '../../../lib/dossier/open.ts';
import type { Store } from '../../../lib/dossier/store.ts';
import type { PersonDates } from '../../../lib/dossier/types.ts';
import { alarmName } from '../../../lib/reminders/alarm.ts';
import { badge } from '../../../lib/reminders/badge.ts';
import { dueNow, reminderDates } from '../../../lib/reminders/dates.ts';
import { reconcile } from '../../../lib/reminders/reconcile.ts';
import { defaultSettings } from '../../../lib/settings.ts';
import { asha, ben } from '../dossier/people.ts';

let dossier: Store;

/** Noon in Paris of a day on which something of Asha's is due. */
const now = Temporal.ZonedDateTime.from('2027-08-20T12:00[Europe/Paris]');
const today = now.toPlainDate();

const { deadlines } = fullPlan(asha.situation, [], today);
const expected = shownFor([{ person: asha, events: [], marks: [] }]);

function shownFor(everyone: readonly PersonDates[]) {
  return badge(dueNow(reminderDates(everyone, today), today));
}

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
  await reconcile(now, dossier, defaultSettings);
  expect(Number(expected.text)).toBeGreaterThan(0);
  expect(await badgeText()).toBe(expected.text);
  expect(await fakeBrowser.action.getTitle({})).toBe(expected.title);
});

test('nobody in the dossier: no badge, and the alarm stands', async () => {
  await dossier.deletePerson(asha.id);
  await fakeBrowser.action.setBadgeText({ text: '9' });
  await reconcile(now, dossier, defaultSettings);
  expect(await badgeText()).toBe('');
  expect(await alarm()).toBeDefined();
});

test('marked dates leave the badge, and a date that moved comes back', async () => {
  for (const { id: deadlineId, dueOn } of deadlines) {
    await dossier.markDeadline({ personId: asha.id, deadlineId, dueOn, state: 'done' });
  }
  await reconcile(now, dossier, defaultSettings);
  expect(await badgeText()).toBe('');
  for (const { id: deadlineId } of deadlines) {
    const moved = { personId: asha.id, deadlineId, dueOn: '2020-01-01', state: 'done' } as const;
    await dossier.markDeadline(moved);
  }
  await reconcile(now, dossier, defaultSettings);
  expect(await badgeText()).toBe(expected.text);
});

test('twice is the same as once', async () => {
  permission(true);
  const created = notices();
  await reconcile(now, dossier, defaultSettings);
  const after = [await badgeText(), await alarm(), await dossier.reminders.dates()];
  const alarms = vi.spyOn(fakeBrowser.alarms, 'create');
  await reconcile(now, dossier, defaultSettings);
  expect([await badgeText(), await alarm(), await dossier.reminders.dates()]).toEqual(after);
  expect(alarms).not.toHaveBeenCalled();
  expect(created).toHaveBeenCalledTimes(1);
});

test('everyone counts', async () => {
  const story = { id: 'r', personId: ben.id, kind: 'refusal-received', on: '2027-06-01' } as const;
  await dossier.savePerson(ben);
  await dossier.addEvent(story);
  await reconcile(now, dossier, defaultSettings);
  const both = shownFor([
    { person: asha, events: [], marks: [] },
    { person: ben, events: [story], marks: [] },
  ]);
  expect(await badgeText()).toBe(both.text);
  expect(Number(both.text)).toBeGreaterThan(Number(expected.text));
});

test('a lost badge and a forgotten alarm come back', async () => {
  await reconcile(now, dossier, defaultSettings);
  const before = await alarm();
  await fakeBrowser.action.setBadgeText({ text: '' });
  await fakeBrowser.alarms.clearAll();
  await reconcile(now, dossier, defaultSettings);
  expect(await badgeText()).toBe(expected.text);
  expect(await alarm()).toEqual(before);
});

test('a clock that jumps a year ahead and back heals', async () => {
  await reconcile(now, dossier, defaultSettings);
  const before = [await badgeText(), await alarm()];
  const later = now.add({ hours: 365 * 24 });
  await reconcile(later, dossier, defaultSettings);
  const ahead = (await alarm())?.scheduledTime ?? 0;
  expect(ahead).toBeGreaterThan(later.epochMilliseconds);
  await reconcile(now, dossier, defaultSettings);
  expect([await badgeText(), await alarm()]).toEqual(before);
});

test('after an absence there is one notice for everything, and none a second time', async () => {
  permission(true);
  const created = notices();
  await reconcile(now, dossier, defaultSettings);
  expect(created).toHaveBeenCalledTimes(1);
  const [, shown] = created.mock.calls[0] ?? [];
  expect(Reflect.get(Object(shown), 'title')).toContain(`${expected.text} dates`);
  await reconcile(now.add({ hours: 1 }), dossier, defaultSettings);
  expect(created).toHaveBeenCalledTimes(1);
});

test('a notice names no person and no date', async () => {
  permission(true);
  const created = notices();
  await reconcile(now, dossier, defaultSettings);
  const said = JSON.stringify(created.mock.calls);
  expect(said).not.toMatch(/Asha|75011|2027-08-31|2026-09/);
  for (const { title } of deadlines) expect(said).not.toContain(title);
});

test('without the permission there is no notice, and the first one comes once it is given', async () => {
  const created = notices();
  await reconcile(now, dossier, defaultSettings);
  expect(created).not.toHaveBeenCalled();
  permission(true);
  await reconcile(now, dossier, defaultSettings);
  expect(created).toHaveBeenCalledTimes(1);
});

test('in quiet hours the badge counts and nothing is announced; it is at their end', async () => {
  permission(true);
  const created = notices();
  const night = now.with({ hour: 23 });
  await reconcile(night, dossier, defaultSettings);
  expect(await badgeText()).toBe(expected.text);
  expect(created).not.toHaveBeenCalled();
  await reconcile(night.add({ hours: 9 }), dossier, defaultSettings);
  expect(created).toHaveBeenCalledTimes(1);
});

test('quiet hours follow the computer, days follow France', async () => {
  permission(true);
  const created = notices();
  // 22:00 in Mumbai is half past six in Paris.
  const mumbai = Temporal.ZonedDateTime.from('2027-08-20T22:00[Asia/Kolkata]');
  await reconcile(mumbai, dossier, defaultSettings);
  expect(created).not.toHaveBeenCalled();
  await reconcile(mumbai.withTimeZone('Europe/Paris'), dossier, defaultSettings);
  expect(created).toHaveBeenCalledTimes(1);
});

test('kinds that are not wanted are not announced, and count on the badge', async () => {
  permission(true);
  const created = notices();
  await reconcile(now, dossier, { quiet: null, announced: [] });
  expect(created).not.toHaveBeenCalled();
  expect(await badgeText()).toBe(expected.text);
});

test('a notice that fails is announced next time', async () => {
  permission(true);
  const created = notices().mockRejectedValueOnce(new Error('no room'));
  await expect(reconcile(now, dossier, defaultSettings)).rejects.toThrow('no room');
  await reconcile(now, dossier, defaultSettings);
  expect(created).toHaveBeenCalledTimes(2);
  await reconcile(now, dossier, defaultSettings);
  expect(created).toHaveBeenCalledTimes(2);
});

test('the end of a sleep is announced, once', async () => {
  permission(true);
  for (const { id: deadlineId, dueOn } of deadlines) {
    const until = now.toPlainDate().add({ days: 3 }).toString();
    await dossier.markDeadline({
      personId: asha.id,
      deadlineId,
      dueOn,
      state: 'snoozed',
      until,
    });
  }
  const created = notices();
  await reconcile(now, dossier, defaultSettings);
  expect(await badgeText()).toBe('');
  expect(created).not.toHaveBeenCalled();
  for (const days of [3, 3, 4]) await reconcile(now.add({ days }), dossier, defaultSettings);
  expect(created).toHaveBeenCalledTimes(1);
  expect(await badgeText()).not.toBe('');
});

test('where the records cannot be read, the dates kept of them still count', async () => {
  permission(true);
  await reconcile(now.subtract({ days: 200 }), dossier, { ...defaultSettings, announced: [] });
  const created = notices();
  const locked = {
    everyone: () => Promise.reject(new Error('locked')),
    reminders: dossier.reminders,
  };
  await reconcile(now, locked, defaultSettings);
  expect(await badgeText()).toBe(expected.text);
  expect(created).toHaveBeenCalledTimes(1);
});

test('the alarm is set even where nothing can be read', async () => {
  const failing = {
    everyone: () => Promise.reject(new Error('broken')),
    reminders: Object.assign(Object.create(dossier.reminders), {
      dates: () => Promise.reject(new Error('broken too')),
    }),
  };
  await expect(reconcile(now, failing, defaultSettings)).rejects.toThrow(/^broken$/);
  expect(await alarm()).toBeDefined();
});

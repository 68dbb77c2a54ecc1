import { waitFor } from '../../scripts/wait.ts';
import type { Driver } from './drivers/driver.ts';

/** The part of the extension API that scenarios use inside extension pages, under its name in both browsers. */
declare const chrome: {
  storage: { local: { set(items: object): Promise<void> } };
  action: {
    getBadgeText(details: object): Promise<string>;
    setBadgeText(details: { text: string }): Promise<void>;
  };
  notifications?: {
    getAll(): Promise<object>;
    clear(id: string): Promise<boolean>;
  };
  alarms: { getAll(): Promise<readonly { name: string }[]>; clearAll(): Promise<unknown> };
};

/** Replaces the reader's settings; what is left out takes its default. */
export async function setSettings(
  quinze: Driver,
  settings: {
    on?: boolean;
    account?: boolean;
    density?: 'first' | 'all' | 'none';
    quiet?: null;
  },
): Promise<void> {
  const tab = await quinze.openExtension('popup.html');
  await tab.run((value) => chrome.storage.local.set({ settings: value }), settings);
  await tab.close();
}

/** The text on the toolbar button. */
export async function badgeText(quinze: Driver): Promise<string> {
  const tab = await quinze.openExtension('popup.html');
  const text = await tab.run(() => chrome.action.getBadgeText({}), null);
  await tab.close();
  return text;
}

/** Waits until the toolbar button says something. */
export function badgeAppears(quinze: Driver): Promise<string> {
  return waitFor(
    () => badgeText(quinze),
    (text) => text !== '',
    'the badge appears',
  );
}

/** Ids of the notices that are shown. */
export async function shownNotices(quinze: Driver): Promise<readonly string[]> {
  const tab = await quinze.openExtension('popup.html');
  const ids = await tab.run(
    async () => Object.keys((await chrome.notifications?.getAll()) ?? {}),
    null,
  );
  await tab.close();
  return ids;
}

/** Takes a notice away, as a person does who has read it. */
export async function closeNotice(quinze: Driver, id: string): Promise<void> {
  const tab = await quinze.openExtension('popup.html');
  await tab.run((shown) => chrome.notifications?.clear(shown), id);
  await tab.close();
}

/** Names of the alarms that are set. */
export async function alarmNames(quinze: Driver): Promise<readonly string[]> {
  const tab = await quinze.openExtension('popup.html');
  const names = await tab.run(
    () => chrome.alarms.getAll().then((all) => all.map(({ name }) => name)),
    null,
  );
  await tab.close();
  return names;
}

/** Takes badge and alarms away, as browsers do over a restart. */
export async function loseBadgeAndAlarms(quinze: Driver): Promise<void> {
  const tab = await quinze.openExtension('popup.html');
  await tab.run(async () => {
    await chrome.alarms.clearAll();
    await chrome.action.setBadgeText({ text: '' });
  }, null);
  await tab.close();
}

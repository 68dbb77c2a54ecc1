import { waitFor } from '../../../scripts/wait.ts';
import { faultsOfPage } from '../audit.ts';
import type { Driver, Tab } from '../drivers/driver.ts';
import { shows, textOf } from '../elements.ts';
import {
  alarmNames,
  badgeAppears,
  badgeText,
  closeNotice,
  loseBadgeAndAlarms,
  setSettings,
  shownNotices,
} from '../extension.ts';
import { expect, test } from '../fixture.ts';
import { day, indianEmployee, today } from '../people.ts';
import { clickOn } from '../pointing.ts';
import { announcedSoFar, noteEvents } from '../story.ts';
import { settle } from '../welcome.ts';

// Each test answers the questions first, and some restart the browser.
test.describe.configure({ timeout: 180_000 });

const late = 'h2 + .lines > .date.late';

/** Somebody who was refused ten weeks ago, asked money back last week, and is asked for a paper. */
async function datesPage(quinze: Driver): Promise<Tab> {
  await settle(quinze, indianEmployee());
  await noteEvents(quinze, [
    { kind: 'refusal-received', on: day(today(), -70) },
    { kind: 'money-asked-back', on: day(today(), -15) },
    { kind: 'letter-asking-paper', on: day(today(), -15) },
  ]);
  const tab = await quinze.openExtension('dossier.html#dates');
  await shows(tab, late);
  return tab;
}

/** Clicks the first button of a date with these words. */
async function press(tab: Tab, title: string, button: string): Promise<void> {
  const found = await tab.run(
    ([wanted, words]) => {
      const line = [...document.querySelectorAll('.date')].find(
        (one) => one.querySelector('h3')?.textContent === wanted,
      );
      const control = [...(line?.querySelectorAll('button, summary') ?? [])].find(
        (one) => one.textContent === words,
      );
      for (const one of document.querySelectorAll('[data-pressed]')) {
        one.removeAttribute('data-pressed');
      }
      control?.setAttribute('data-pressed', '');
      return control !== undefined;
    },
    [title, button] as const,
  );
  expect(found, `${title}: ${button}`).toBe(true);
  await clickOn(tab, '[data-pressed]');
}

function badgeBecomes(quinze: Driver, text: string): Promise<string> {
  return waitFor(
    () => badgeText(quinze),
    (now) => now === text,
    `the badge becomes ${text}`,
  );
}

function waitForText(tab: Tab, selector: string, wanted: string): Promise<string> {
  return waitFor(
    () => textOf(tab, selector),
    (text) => text.includes(wanted),
    wanted,
  );
}

test('a date says what it counts from; done and silent dates leave the badge, and come back', async ({
  quinze,
}) => {
  const tab = await datesPage(quinze);
  const before = Number(await badgeAppears(quinze));
  expect(await textOf(tab, late)).toContain('Counted from: I received a refusal');
  expect(await textOf(tab, '.lead')).toContain('late');
  await press(tab, 'Contest the refusal', 'Mark as done');
  await waitForText(tab, '.notice', 'Marked as done');
  await badgeBecomes(quinze, String(before - 1));
  await tab.toFront();
  await clickOn(tab, '.notice .plain');
  await waitForText(tab, '.notice', 'Taken back');
  // The button is gone: the focus stays with what was said.
  expect(await tab.run(() => document.activeElement?.className, null)).toBe('notice');
  await badgeBecomes(quinze, String(before));
  await tab.toFront();
  await press(tab, 'Contest the refusal', 'Remind me later');
  await press(tab, 'Contest the refusal', 'For a week');
  await waitForText(tab, '.snooze .problem', 'already late');
  await press(tab, 'Contest the refusal', 'Snooze it anyway');
  await waitForText(tab, '.notice', 'Silent until');
  await badgeBecomes(quinze, String(before - 1));
  await quinze.restart();
  await badgeBecomes(quinze, String(before - 1));
});

test('the month is a table that the keyboard walks through', async ({ quinze }) => {
  const tab = await datesPage(quinze);
  await clickOn(tab, '.views button:last-child');
  await shows(tab, '.month table');
  expect(await textOf(tab, '.month th[scope="col"]')).toBe('Mon');
  expect(await textOf(tab, 'td[aria-current="date"] .day')).toContain(String(today().day));
  const active = () =>
    tab.run(() => {
      const { activeElement } = document;
      return activeElement?.classList.contains('month-entry')
        ? 'entry'
        : (activeElement?.getAttribute('aria-label') ?? activeElement?.tagName ?? '');
    }, null);
  const go = async (to: string) => {
    for (let tabs = 0; tabs < 20 && (await active()) !== to; tabs += 1) await tab.press('Tab');
    expect(await active()).toBe(to);
  };
  // The sum that is asked back is due two months after a letter of two weeks ago.
  const target = today().subtract({ days: 15 }).add({ months: 2 }).toPlainYearMonth();
  const months = today().toPlainYearMonth().until(target, { largestUnit: 'months' }).months;
  await go('Month after');
  for (let month = 0; month < months; month += 1) await tab.press('Enter');
  await go('entry');
  const title = await tab.run(() => document.activeElement?.firstChild?.textContent ?? '', null);
  expect(title).not.toBe('');
  await tab.press('Enter');
  await waitFor(
    () =>
      tab.run(
        () => document.activeElement?.closest('.date')?.querySelector('h3')?.textContent ?? '',
        null,
      ),
    (text) => text === title,
    'the date in the list has the focus',
  );
});

test('the calendar file holds the dates, and takes back what is settled', async ({ quinze }) => {
  const tab = await datesPage(quinze);
  await tab.run(() => {
    const saved: string[] = [];
    Object.assign(globalThis, { saved });
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) void blob.text().then((text) => saved.push(text));
      return 'blob:kept';
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  }, null);
  const files = () => tab.run(() => Reflect.get(globalThis, 'saved') as string[], null);
  const file = (count: number) =>
    waitFor(files, (all) => all.length === count, `${count} files`).then((all) => all.at(-1) ?? '');
  await clickOn(tab, '.calendar .acts .button');
  const first = await file(1);
  expect(first).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(first).toContain('SUMMARY:Contest the refusal');
  await press(tab, 'Contest the refusal', 'Not for me');
  await waitForText(tab, '.notice', 'Not for you');
  await press(tab, 'Answer the letter that asks money back (indu)', 'Calendar file');
  const second = await file(2);
  expect(second.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(second.match(/STATUS:CANCELLED/g)).toHaveLength(1);
  expect(await textOf(tab, '.notice')).toContain('takes back 1 date');
});

test('nothing is wrong for assistive technology, in light and dark, list, month and settings', async ({
  quinze,
}) => {
  const tab = await datesPage(quinze);
  const inBoth = async (what: string) => {
    for (const scheme of ['light', 'dark'] as const) {
      await tab.setScheme(scheme);
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(await faultsOfPage(tab), `${what}, ${scheme}`).toEqual([]);
    }
  };
  await press(tab, 'Answer the letter that asks money back (indu)', 'Remind me later');
  await clickOn(tab, '.calendar summary');
  await inBoth('list');
  await clickOn(tab, '.views button:last-child');
  await shows(tab, '.month table');
  await inBoth('month');
  await tab.run(() => {
    location.hash = '#settings';
  }, null);
  await shows(tab, '#reminders');
  await inBoth('settings');
});

test('a notice comes once the person has allowed it, one for all, and never again for the same', async ({
  quinze,
}) => {
  // Whatever the time of day at which this runs.
  await setSettings(quinze, { quiet: null });
  const tab = await datesPage(quinze);
  await tab.close();
  await badgeAppears(quinze);
  expect(await announcedSoFar(quinze)).toBe(0);
  await quinze.allowNotices();
  const first = await moreThan(quinze, 0);
  await closeOneNotice(quinze);
  await quinze.killBackground();
  await quinze.restart();
  const badge = await badgeAppears(quinze);
  expect(await announcedSoFar(quinze)).toBe(first);
  expect(await shownNotices(quinze)).toEqual([]);
  await noteEvents(quinze, [{ kind: 'sick-leave-started', on: day(today(), -1) }]);
  await badgeBecomes(quinze, String(Number(badge) + 1));
  await moreThan(quinze, first);
  await closeOneNotice(quinze);
  const settings = await quinze.openExtension('dossier.html#settings');
  await waitForText(settings, '#reminders [role="status"]', 'Notices are on');
});

test('badge and alarm come back after the extension was switched off and on', async ({
  quinze,
}) => {
  const tab = await datesPage(quinze);
  await tab.close();
  const badge = await badgeAppears(quinze);
  await loseBadgeAndAlarms(quinze);
  await quinze.disableAndEnable();
  expect(await badgeAppears(quinze)).toBe(badge);
  expect(await alarmNames(quinze)).toHaveLength(1);
});

function moreThan(quinze: Driver, before: number): Promise<number> {
  return waitFor(
    () => announcedSoFar(quinze),
    (count) => count > before,
    `more than ${before} reminders are announced`,
  );
}

/** A Firefox without a screen takes each notice away as soon as it is shown; Chromium keeps it. */
async function closeOneNotice(quinze: Driver): Promise<void> {
  if (quinze.name === 'firefox') return;
  const [id, ...others] = await waitFor(
    () => shownNotices(quinze),
    (ids) => ids.length > 0,
    'a notice is shown',
  );
  expect(others).toEqual([]);
  await closeNotice(quinze, id ?? '');
}

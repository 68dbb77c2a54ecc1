import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../../scripts/tool.ts';
import { waitFor } from '../../../scripts/wait.ts';
import { faultsOfPage } from '../audit.ts';
import { catchDownloads, caughtDownload, chooseFile, everything } from '../dossier-data.ts';
import type { Driver, Tab } from '../drivers/driver.ts';
import { shows, textOf } from '../elements.ts';
import { badgeAppears, badgeText, setSettings, shownNotices } from '../extension.ts';
import { choose, photo } from '../files.ts';
import { expect, test } from '../fixture.ts';
import { answer, open, says, shown } from '../papers.ts';
import { pdfWith } from '../pdf.ts';
import { day, indianEmployee, today } from '../people.ts';
import { clickOn } from '../pointing.ts';
import { settle } from '../welcome.ts';

test.describe.configure({ timeout: 300_000 });

/** Pictures of a stop, narrow and wide, light and dark; axe finds nothing and nothing runs over the edge. */
async function stop(quinze: Driver, tab: Tab, name: string): Promise<void> {
  const folder = join(root, '.output/dossier-walk', quinze.name);
  await mkdir(folder, { recursive: true });
  for (const scheme of ['light', 'dark'] as const) {
    await tab.setScheme(scheme);
    // Colours may fade from one scheme to the other.
    await new Promise((resolve) => setTimeout(resolve, 400));
    for (const width of [320, 1280]) {
      await tab.resize(width, 800);
      await writeFile(join(folder, `${name}-${scheme}-${width}.png`), await tab.screenshot());
      expect(await faultsOfPage(tab), `${name}, ${scheme}, ${width}`).toEqual([]);
      const over = await tab.run(() => document.documentElement.scrollWidth - innerWidth, null);
      expect(over, `${name} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
  await tab.setScheme('light');
}

async function part(quinze: Driver, name: string): Promise<Tab> {
  const tab = await quinze.openExtension(`dossier.html#${name}`);
  await shows(tab, 'main .head');
  return tab;
}

/** Sets a field as a person would; what keys do in date fields depends on the browser. */
async function fill(tab: Tab, selector: string, value: string): Promise<void> {
  await shows(tab, selector);
  await tab.run(
    ({ wanted, text }) => {
      const field = document.querySelector<HTMLInputElement>(wanted);
      if (!field) throw new Error(`Nothing matches ${wanted}.`);
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { wanted: selector, text: value },
  );
}

/** Presses the button with these words. */
async function press(tab: Tab, words: string): Promise<void> {
  await waitFor(
    () =>
      tab.run((wanted) => {
        const buttons = [...document.querySelectorAll('button')];
        const found = buttons.find((one) => one.textContent?.trim() === wanted);
        for (const one of document.querySelectorAll('[data-pressed]'))
          one.removeAttribute('data-pressed');
        found?.setAttribute('data-pressed', '');
        return found !== undefined;
      }, words),
    (there) => there,
    `the button “${words}”`,
  );
  await clickOn(tab, '[data-pressed]');
}

/** A passport that is fine, and a birth certificate that will bounce and is mended. */
async function gatherPapers(quinze: Driver): Promise<void> {
  const tab = await part(quinze, 'papers');
  await shows(tab, '.readiness');
  await stop(quinze, tab, '1-papers');
  await open(tab, 'identity');
  const passport = await photo(tab, 'image/jpeg', [300, 200]);
  await choose(tab, '#add-files', [{ name: 'passport.jpg', content: passport }]);
  await says(tab, '.notice', 'is kept with “Identity paper”');
  await answer(tab, 'expiresOn', day(today(), 900));
  await answer(tab, 'everyPage', 'Yes');
  await says(tab, '.verdict [role="status"]', 'Looks right');
  await clickOn(tab, '.back');
  await says(tab, '.readiness', '1 of');
  await open(tab, 'birth-record');
  const pdf = pdfWith(['BIRTH CERTIFICATE', 'Registrar of Births, Pune']);
  await choose(tab, '#add-files', [{ name: 'birth.pdf', content: pdf }]);
  await says(tab, '.page-card', 'birth.pdf');
  await answer(tab, 'parentsNamed', 'No');
  await says(tab, '.verdict [role="status"]', 'Likely refused: no parents’ names');
  await stop(quinze, tab, '2-birth-certificate-that-bounces');
  for (const [detail, value] of [
    ['issuedIn', 'IN'],
    ['parentsNamed', 'Yes'],
    ['language', 'Another language'],
    ['translatedBy', 'A sworn translator in France'],
    ['stamp', 'An apostille'],
    ['issuedOn', day(today(), -90)],
    ['everyPage', 'Yes'],
  ] as const) {
    await answer(tab, detail, value);
  }
  await says(tab, '.verdict [role="status"]', 'Looks right');
  await stop(quinze, tab, '3-birth-certificate-mended');
  await tab.close();
}

/** Posted two months ago and more: the clock of a browser cannot be moved, so the day is. */
async function notePosting(quinze: Driver): Promise<void> {
  const tab = await part(quinze, 'story');
  await fill(tab, '#event-kind', 'file-posted');
  await fill(tab, '#event-by', 'tracked-post');
  await fill(tab, '#event-reference', 'RK 123 456 789 FR');
  await fill(tab, '#event-day', day(today(), -65));
  await press(tab, 'Note it');
  await says(tab, '.story', 'Tracking number RK 123 456 789 FR');
  expect(await textOf(tab, '.story')).toContain('Started:');
  await stop(quinze, tab, '4-posted');
  await tab.close();
}

/** How many reminders the dossier remembers as shown in a notice. */
async function announced(quinze: Driver): Promise<number> {
  const tab = await quinze.openExtension('popup.html');
  const count = await tab.run(async () => {
    const request = indexedDB.open('quinze');
    const database = await new Promise<IDBDatabase>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
    const reading = database.transaction('meta').objectStore('meta').get('notified');
    const claims = await new Promise<unknown>((resolve) => {
      reading.onsuccess = () => resolve(reading.result);
    });
    database.close();
    return Array.isArray(claims) ? claims.filter(({ shown }) => shown === true).length : 0;
  }, null);
  await tab.close();
  return count;
}

/** After the sleep: badge, one notice, and the date in words. */
async function beReminded(quinze: Driver): Promise<string> {
  const badge = await badgeAppears(quinze);
  // Allowed only now: a notice of before would not outlive the browser, and none comes twice.
  await quinze.allowNotices();
  await waitFor(
    () => announced(quinze),
    (count) => count > 0,
    'the notice',
  );
  // Headless Firefox lists no notice any more once it was restarted.
  if (quinze.name === 'chromium') expect(await shownNotices(quinze)).toHaveLength(1);
  const popup = await quinze.openExtension('popup.html');
  await shows(popup, '#next-step');
  await stop(quinze, popup, '5-popup-after-the-sleep');
  await popup.close();
  const tab = await part(quinze, 'dates');
  await says(tab, 'main', 'Write to your office about the file');
  expect(await textOf(tab, 'main')).toContain('Counted from: I sent my file');
  await stop(quinze, tab, '6-dates');
  await tab.close();
  return badge;
}

async function exportAll(quinze: Driver) {
  const tab = await part(quinze, 'backup');
  await shows(tab, '#backup-file');
  await catchDownloads(tab);
  await press(tab, 'Save a backup');
  const file = await waitFor(
    () => caughtDownload(tab),
    (caught) => caught !== null,
    'the backup is made',
  );
  await says(tab, '.notice', 'The backup is in your downloads');
  await stop(quinze, tab, '7-backup');
  const before = await everything(tab);
  await tab.close();
  if (!file) throw new Error('There is no backup.');
  return { file, before };
}

async function wipeAll(quinze: Driver): Promise<void> {
  const tab = await part(quinze, 'privacy');
  await shows(tab, '.stored');
  await clickOn(tab, '.columns > :last-child .part:last-of-type .button.second');
  await shows(tab, '.problem .danger');
  await stop(quinze, tab, '8-delete-everything');
  await clickOn(tab, '.problem .choice');
  await clickOn(tab, '.problem .danger');
  await waitFor(
    // While a page changes to another one, nothing can be asked of it.
    () => textOf(tab, '.welcome .notice').catch(() => ''),
    (text) => text.includes('Everything is deleted'),
    'everything is deleted',
  );
  await stop(quinze, tab, '9-deleted');
  await tab.close();
}

test('a newcomer’s dossier: papers, a bounce mended, posted, asleep for two months, reminded, saved, wiped, restored', async ({
  quinze,
}) => {
  // Whatever the time of day at which this runs.
  await setSettings(quinze, { quiet: null });
  await settle(quinze, indianEmployee());
  await gatherPapers(quinze);
  await notePosting(quinze);
  await quinze.restart();
  const badge = await beReminded(quinze);
  const { file, before } = await exportAll(quinze);
  await wipeAll(quinze);
  expect(await badgeText(quinze)).toBe('');

  const tab = await part(quinze, 'backup');
  await shows(tab, '#backup-file');
  await chooseFile(tab, '#backup-file', file);
  await says(tab, '.changes', 'a new person');
  await stop(quinze, tab, '10-restore');
  await press(tab, 'Restore');
  await says(tab, '.notice', 'The backup is restored.');
  expect(await everything(tab)).toBe(before);
  await tab.close();
  await waitFor(
    () => badgeText(quinze),
    (text) => text === badge,
    'the badge is back',
  );
  const papers = await part(quinze, 'papers/birth-record');
  await says(papers, '.verdict [role="status"]', 'Looks right');
  await shown(papers);
  await stop(quinze, papers, '11-back');
});

import { waitFor } from '../../../scripts/wait.ts';
import { faultsOfPage } from '../audit.ts';
import {
  addPicture,
  catchDownloads,
  caughtDownload,
  chooseFile,
  everything,
  wipe,
} from '../dossier-data.ts';
import type { Driver, Tab } from '../drivers/driver.ts';
import { shows, textOf } from '../elements.ts';
import { expect, test } from '../fixture.ts';
import { indianEmployee } from '../people.ts';
import { clickOn } from '../pointing.ts';
import { fillIn, passphrase } from '../vault.ts';
import { settle } from '../welcome.ts';

const fileId = '5b0e7f1c-52a4-4c8e-9a5e-6a1f7b3c2d10';

async function openBackup(quinze: Driver): Promise<Tab> {
  const tab = await quinze.openExtension('dossier.html#backup');
  await shows(tab, '#backup-file');
  return tab;
}

function says(tab: Tab, selector: string, text: string): Promise<string> {
  return waitFor(
    () => textOf(tab, selector),
    (found) => found.includes(text),
    `“${text}” in ${selector}`,
  );
}

/** The button with these words, told to the page by an attribute that can be selected. */
async function press(tab: Tab, text: string): Promise<void> {
  await waitFor(
    () =>
      tab.run((wanted) => {
        for (const old of document.querySelectorAll('[data-wanted]')) {
          old.removeAttribute('data-wanted');
        }
        const buttons = [...document.querySelectorAll('button')];
        const found = buttons.find((button) => button.textContent === wanted);
        found?.setAttribute('data-wanted', '');
        return found !== undefined;
      }, text),
    (found) => found,
    `the button “${text}”`,
  );
  await clickOn(tab, '[data-wanted]');
}

async function saveBackup(tab: Tab): Promise<{ name: string; base64: string }> {
  await catchDownloads(tab);
  await press(tab, 'Save a backup');
  const file = await waitFor(
    () => caughtDownload(tab),
    (caught) => caught !== null,
    'the backup is made',
  );
  await says(tab, '.notice', 'backup is in your downloads');
  if (!file) throw new Error('There is no backup.');
  return file;
}

/** Another byte in the middle, where the records are. */
function damaged({ name, base64 }: { name: string; base64: string }) {
  const bytes = Buffer.from(base64, 'base64');
  const at = bytes.indexOf('"nationality"');
  bytes.writeUInt8(bytes.readUInt8(at + 2) ^ 1, at + 2);
  return { name, base64: bytes.toString('base64') };
}

test('fill, back up, wipe, restore: everything is back, and it can be undone', async ({
  quinze,
}) => {
  test.slow();
  await settle(quinze, indianEmployee());
  const tab = await openBackup(quinze);
  await addPicture(tab, fileId);
  const before = await everything(tab);
  expect(before).toContain('passport.png');
  const file = await saveBackup(tab);
  expect(file.name).toMatch(/^quinze-backup-\d{4}-\d{2}-\d{2}\.zip$/);
  await says(tab, '.stack', 'Nothing has changed since');
  await tab.close();

  const wiping = await quinze.openExtension('popup.html');
  await wipe(wiping);
  await wiping.close();
  const after = await openBackup(quinze);
  await says(after, '.problem', 'Your dossier was cleared');
  await press(after, 'Put it back');
  await says(after, '.notice', 'Your dossier is back.');
  const mirrored = await everything(after);
  expect(mirrored).not.toBe(before);

  await chooseFile(after, '#backup-file', damaged(file));
  await says(after, '.problem', 'This backup is damaged');
  expect(await everything(after)).toBe(mirrored);

  await chooseFile(after, '#backup-file', file);
  await says(after, '.changes', 'Would be added: 1 file');
  expect(await everything(after)).toBe(mirrored);
  await press(after, 'Restore');
  await says(after, '.notice', 'The backup is restored.');
  expect(await everything(after)).toBe(before);

  await press(after, 'Undo');
  await says(after, '.notice', 'Taken back.');
  const undone = JSON.parse(await everything(after));
  expect(undone.slice(0, 7)).toEqual(JSON.parse(mirrored).slice(0, 7));
});

test('a new browser restores a whole locked backup at once, with its passphrase alone', async ({
  quinze,
}) => {
  test.slow();
  await settle(quinze, indianEmployee());
  const tab = await openBackup(quinze);
  await addPicture(tab, fileId);
  const before = await everything(tab);
  await clickOn(tab, 'form label.choice');
  await fillIn(tab, '#new-passphrase', passphrase);
  await fillIn(tab, '#new-passphrase-again', passphrase);
  await axeInBothSchemes(tab);
  const file = await saveBackup(tab);
  expect(file.name).toMatch(/^quinze-backup-\d{4}-\d{2}-\d{2}\.quinze$/);
  expect(Buffer.from(file.base64, 'base64').toString('latin1')).not.toContain('nationality');
  await tab.run(() => Object(globalThis).chrome.storage.local.clear(), null);
  await tab.close();
  const wiping = await quinze.openExtension('popup.html');
  await wipe(wiping);
  await wiping.close();
  const empty = await openBackup(quinze);
  await chooseFile(empty, '#backup-file', file);
  await fillIn(empty, '#backup-passphrase', 'seven quiet otters on a boat');
  await press(empty, 'Open the backup');
  await says(empty, '#backup-passphrase-mistake', 'not the passphrase of this backup');
  await axeInBothSchemes(empty);
  await fillIn(empty, '#backup-passphrase', passphrase);
  await press(empty, 'Open the backup');
  await says(empty, '.changes', 'a new person');
  await press(empty, 'Restore');
  await says(empty, '.notice', 'The backup is restored.');
  expect(await everything(empty)).toBe(before);
});

async function axeInBothSchemes(tab: Tab): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await tab.setScheme(scheme);
    expect(await faultsOfPage(tab), scheme).toEqual([]);
  }
}

test('axe finds nothing on the backup page, at rest, with a preview and with a refusal', async ({
  quinze,
}) => {
  await settle(quinze, indianEmployee());
  const tab = await openBackup(quinze);
  const file = await saveBackup(tab);
  for (const scheme of ['light', 'dark'] as const) {
    await tab.setScheme(scheme);
    await chooseFile(tab, '#backup-file', file);
    await shows(tab, '.changes');
    expect(await faultsOfPage(tab), `${scheme}, preview`).toEqual([]);
    await chooseFile(tab, '#backup-file', damaged(file));
    await says(tab, '.problem', 'damaged');
    expect(await faultsOfPage(tab), `${scheme}, refusal`).toEqual([]);
  }
});

test('the browser is asked not to drop the dossier, without a question to the person', async ({
  quinze,
}) => {
  await settle(quinze, indianEmployee());
  const tab = await openBackup(quinze);
  const kept = await tab.run(() => navigator.storage.persisted(), null);
  // Chromium grants it to no extension, and spares those that may store without limit.
  expect(kept).toBe(quinze.name === 'firefox');
});

test('an answer that could not be saved is said, stays in its field, and can be tried again', async ({
  quinze,
}) => {
  const tab = await quinze.openExtension('welcome.html');
  await shows(tab, 'form.start');
  await clickOn(tab, 'form.start [type="submit"]');
  await shows(tab, 'form.question label.choice');
  await clickOn(tab, 'form.question label.choice');
  const peopleIn = async () => JSON.parse(await everything(tab))[0].length;
  await tab.run(() => {
    const store = Object(IDBObjectStore.prototype);
    store.realPut = store.put;
    store.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  }, null);
  await clickOn(tab, '.question [type="submit"]');
  await says(tab, '.notice', 'Not saved. The disk is full');
  await shows(tab, 'form.question input:checked');
  expect(await peopleIn()).toBe(0);
  await tab.run(() => {
    const store = Object(IDBObjectStore.prototype);
    store.put = store.realPut;
  }, null);
  await press(tab, 'Try again');
  await waitFor(peopleIn, (count) => count === 1, 'the answer is saved');
});

test.describe('a dossier of a newer Quinze', () => {
  test.use({ forgiven: /could not be set|newer version/ });

  test('is left alone, said in words, can be saved as it is, and deleted', async ({ quinze }) => {
    const tab = await quinze.openExtension('popup.html');
    await wipe(tab);
    await makeNewer(tab);
    await tab.close();
    const dossier = await quinze.openExtension('dossier.html');
    await says(dossier, '.problem', 'This dossier was made by a newer Quinze');
    await shows(dossier, '.problem .second');
    for (const scheme of ['light', 'dark'] as const) {
      await dossier.setScheme(scheme);
      expect(await faultsOfPage(dossier), scheme).toEqual([]);
    }
    await catchDownloads(dossier);
    await press(dossier, 'Save what can be read');
    await says(dossier, '.problem', 'The copy is in your downloads');
    const file = await caughtDownload(dossier);
    expect(file?.name).toMatch(/^quinze-saved-.*\.zip$/);
    expect(Buffer.from(file?.base64 ?? '', 'base64').toString()).toContain('from the future');
    await clickOn(dossier, '[href="#privacy"]');
    await press(dossier, 'Delete everything …');
    await clickOn(dossier, '.problem .choice');
    await press(dossier, 'Delete everything now');
    await waitFor(
      // While a page changes to another one, nothing can be asked of it.
      () => textOf(dossier, '.welcome .notice').catch(() => ''),
      (text) => text.includes('Everything is deleted'),
      'everything is deleted',
    );
    expect(JSON.parse(await everything(dossier))[0]).toEqual([]);
  });
});

/** A database as a version that does not exist yet might leave it. */
function makeNewer(tab: Tab): Promise<void> {
  return tab.run(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('quinze', 99);
        request.onupgradeneeded = () => {
          request.result.createObjectStore('wishes').put('from the future', 1);
        };
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
    null,
  );
}

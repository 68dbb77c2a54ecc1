import { waitFor } from '../../../scripts/wait.ts';
import { faultsOfPage } from '../audit.ts';
import { foundOnDisk } from '../disk.ts';
import type { Driver, Tab } from '../drivers/driver.ts';
import { shows, textOf } from '../elements.ts';
import { expect, test } from '../fixture.ts';
import { clickOn } from '../pointing.ts';
import {
  ageDossier,
  fillDossier,
  fillIn,
  passphrase,
  rawStorage,
  secrets,
  startButton,
  stateIs,
  turnOn,
  unlock,
  whatIsLeft,
} from '../vault.ts';

const all = Object.values(secrets);

// Everything here starts with a whole interview, and some of it with several browsers.
test.setTimeout(150_000);

async function privacy(quinze: Driver): Promise<Tab> {
  const tab = await quinze.openExtension('dossier.html#privacy');
  await shows(tab, '.stored');
  return tab;
}

/** Those of our own files: browsers keep the extension's code, which knows postcodes, in others. */
function inStorage(quinze: Driver): string[] {
  return foundOnDisk(quinze.profile, all).filter((line) =>
    /Extension Settings|IndexedDB|moz-extension/.test(line),
  );
}

/** While a page changes to another one, nothing can be asked of it. */
function saysDeleted(page: Tab): Promise<string> {
  return waitFor(
    () => textOf(page, '.welcome .notice').catch(() => ''),
    (text) => text.includes('Everything is deleted'),
    'the first page says that everything is deleted',
    30,
  );
}

function focus(tab: Tab, selector: string): Promise<void> {
  return tab.run((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);
}

async function inBothSchemes(tab: Tab): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await tab.setScheme(scheme);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await faultsOfPage(tab), scheme).toEqual([]);
  }
}

test('with the vault on, nothing is found in raw storage nor in the files of the browser', async ({
  quinze,
}) => {
  await fillDossier(quinze);
  const tab = await privacy(quinze);
  const before = await rawStorage(tab);
  expect(all.filter((secret) => !before.includes(secret))).toEqual([]);
  await waitFor(
    async () => inStorage(quinze).length,
    (count) => count > 0,
    'the browser has written what lies open',
  );
  await ageDossier(tab);
  await turnOn(tab);
  const after = await rawStorage(tab);
  expect(all.filter((secret) => after.includes(secret))).toEqual([]);
  await waitFor(
    async () => inStorage(quinze),
    (found) => found.length === 0,
    'the browser has overwritten what lay open',
    30,
  );
  await quinze.restart();
  expect(inStorage(quinze)).toEqual([]);
});

test('a browser that was closed asks for the passphrase, and wrong ones slow down', async ({
  quinze,
}) => {
  await fillDossier(quinze);
  await turnOn(await privacy(quinze));
  await quinze.restart();
  const popup = await quinze.openExtension('popup.html');
  const dossier = await quinze.openExtension('dossier.html');
  await shows(popup, '#passphrase');
  await shows(dossier, '#passphrase');
  expect(await textOf(dossier, 'body')).not.toContain(secrets.name);
  await inBothSchemes(dossier);
  await inBothSchemes(popup);
  for (let count = 0; count < 3; count += 1) {
    await unlock(dossier, `wrong ${count}`);
    await waitFor(
      () => textOf(dossier, '#passphrase-mistake'),
      (text) => text.includes('not the passphrase'),
      'it says that it is wrong',
    );
    // Each attempt is said anew.
    await fillIn(dossier, '#passphrase', '');
  }
  expect(await textOf(dossier, '#passphrase-mistake')).toContain('Too many');
  await waitFor(
    () => textOf(dossier, '#passphrase-mistake'),
    (text) => !text.includes('Too many'),
    'the wait is over',
  );
  await unlock(dossier, passphrase);
  await shows(dossier, '.next');
  await shows(popup, '.next');
});

test('locked in one page, locked in all; the passphrase is changed and turned off', async ({
  quinze,
}) => {
  await fillDossier(quinze);
  const tab = await privacy(quinze);
  await turnOn(tab);
  const popup = await quinze.openExtension('popup.html');
  await shows(popup, '.next');
  await tab.toFront();
  await clickOn(tab, 'main .part p > .button');
  await shows(tab, '#passphrase');
  await shows(popup, '#passphrase');
  await unlock(tab, passphrase);
  await stateIs(tab, 'On, and unlocked');
  await shows(popup, '.next');

  await popup.toFront();
  await clickOn(popup, '.menu-button');
  await shows(popup, '#menu .plain');
  expect(await faultsOfPage(popup)).toEqual([]);
  await focus(popup, '#menu .plain');
  await popup.press('Enter');
  await shows(popup, '#passphrase');
  await waitFor(
    () => textOf(popup, '.top [role="status"]'),
    (text) => text === 'Your dossier is locked',
    'it is said',
  );
  expect(await popup.run(() => document.activeElement?.className, null)).toBe('menu-button');
  await tab.toFront();
  await shows(tab, '#passphrase');
  await unlock(tab, passphrase);
  await stateIs(tab, 'On, and unlocked');
  expect(await tab.run(() => document.activeElement?.id, null)).toBe('content');

  await tab.toFront();
  await clickOn(tab, 'details:nth-of-type(1) > summary');
  await fillIn(tab, '#passphrase-now', passphrase);
  await fillIn(tab, '#new-passphrase', 'nine loud magpies in a tram');
  await fillIn(tab, '#new-passphrase-again', 'nine loud magpies in a tram');
  await clickOn(tab, 'details:nth-of-type(1) [type="submit"]');
  await waitFor(
    () => textOf(tab, '.notice'),
    (text) => text.includes('new passphrase counts'),
    'it is changed',
  );
  await clickOn(tab, 'details:nth-of-type(2) > summary');
  await fillIn(tab, '#passphrase-off', passphrase);
  await clickOn(tab, 'details:nth-of-type(2) [type="submit"]');
  await waitFor(
    () => textOf(tab, '#passphrase-off-mistake'),
    (text) => text.includes('not the passphrase'),
    'the old one counts no more',
  );
  await fillIn(tab, '#passphrase-off', 'nine loud magpies in a tram');
  await clickOn(tab, 'details:nth-of-type(2) [type="submit"]');
  await stateIs(tab, 'Off');
  const raw = await rawStorage(tab);
  expect(all.filter((secret) => !raw.includes(secret))).toEqual([]);
});

test('delete everything leaves nothing, and no open tab writes it back', async ({ quinze }) => {
  await fillDossier(quinze);
  const [tab, other] = [await privacy(quinze), await quinze.openExtension('dossier.html#number')];
  await ageDossier(tab);
  await turnOn(tab);
  await tab.toFront();
  await clickOn(tab, '.columns > :last-child .part:last-of-type .button.second');
  await shows(tab, '.problem .danger');
  await clickOn(tab, '.problem .danger');
  expect(await textOf(tab, '#erase-mistake')).toContain('Tick the box');
  await inBothSchemes(tab);
  await clickOn(tab, '.problem .choice');
  await clickOn(tab, '.problem .danger');
  for (const page of [tab, other]) await saysDeleted(page);
  expect(await whatIsLeft(tab)).toEqual({ stores: [], local: {}, session: {}, badge: '' });
  await waitFor(
    async () => inStorage(quinze),
    (found) => found.length === 0,
    'the browser has taken its files away',
    30,
  );
  await quinze.restart();
  const fresh = await quinze.openExtension('popup.html');
  await shows(fresh, '.empty');
  expect(inStorage(quinze)).toEqual([]);
});

test('axe finds nothing on the privacy page', async ({ quinze }) => {
  await fillDossier(quinze);
  const tab = await privacy(quinze);
  await inBothSchemes(tab);
  await shows(tab, startButton);
  await clickOn(tab, startButton);
  await shows(tab, '#new-passphrase');
  await fillIn(tab, '#new-passphrase', 'too short');
  await inBothSchemes(tab);
  await clickOn(tab, 'form .acts .plain');
  await turnOn(tab, passphrase);
  await inBothSchemes(tab);
});

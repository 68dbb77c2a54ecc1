import { waitFor } from '../../../scripts/wait.ts';
import { faultsOfOverlay, faultsOfPage } from '../audit.ts';
import type { Driver, Tab } from '../drivers/driver.ts';
import { shows } from '../elements.ts';
import { expect, test } from '../fixture.ts';
import { indianEmployee } from '../people.ts';
import { clickOn, placeInOverlay } from '../pointing.ts';
import { readPopup } from '../popup.ts';
import { addressOf, readPage, shownPart } from '../reading.ts';
import { answerWelcome } from '../welcome.ts';

const schemes = ['light', 'dark'] as const;

async function inBothSchemes(tab: Tab, audit: (tab: Tab) => Promise<string[]>): Promise<void> {
  for (const scheme of schemes) {
    await tab.setScheme(scheme);
    // Colours may fade from one scheme to the other.
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await audit(tab), scheme).toEqual([]);
  }
}

async function answered(quinze: Driver): Promise<void> {
  const welcome = await quinze.openExtension('welcome.html');
  await answerWelcome(welcome, indianEmployee());
  await inBothSchemes(welcome, faultsOfPage);
  await welcome.close();
}

test('axe finds nothing in popup and dossier before the questions, nor on the first page', async ({
  quinze,
}) => {
  for (const page of ['popup.html', 'dossier.html', 'welcome.html']) {
    const tab = await quinze.openExtension(page);
    await shows(tab, 'h1');
    await inBothSchemes(tab, faultsOfPage);
  }
});

test('axe finds nothing in a question', async ({ quinze }) => {
  const tab = await quinze.openExtension('welcome.html');
  await shows(tab, 'form.start');
  await clickOn(tab, 'form.start [type="submit"]');
  await shows(tab, 'form.question');
  await inBothSchemes(tab, faultsOfPage);
});

test('axe finds nothing in plan, popup and dossier of a person', async ({ quinze }) => {
  await answered(quinze);
  const popup = await quinze.openExtension('popup.html');
  await readPopup(popup);
  await inBothSchemes(popup, faultsOfPage);
  const dossier = await quinze.openExtension('dossier.html');
  await shows(dossier, 'h1');
  await inBothSchemes(dossier, faultsOfPage);
});

test('axe finds nothing in launcher, panel and card', async ({ quinze }) => {
  await answered(quinze);
  const tab = await quinze.open(addressOf('travailleur-expatriation-france'));
  await readPage(tab);
  await inBothSchemes(tab, faultsOfOverlay);
  const launcher = await placeInOverlay(tab, '[data-part="launcher"]');
  await tab.click(launcher.x, launcher.y);
  await waitFor(
    () => shownPart(tab, 'panel'),
    (text) => text !== null,
    'the panel opens',
  );
  await inBothSchemes(tab, faultsOfOverlay);
  const word = await placeInOverlay(tab, '[data-term]');
  await tab.click(word.x, word.y);
  await waitFor(
    () => shownPart(tab, 'card'),
    (text) => text !== null,
    'the card opens',
  );
  await inBothSchemes(tab, faultsOfOverlay);
});

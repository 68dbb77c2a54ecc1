import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ChromiumDriver } from '../tests/e2e/drivers/chromium.ts';
import type { ChromiumTab } from '../tests/e2e/drivers/chromium-tab.ts';
import { indianEmployee } from '../tests/e2e/people.ts';
import { placeOfMark } from '../tests/e2e/pointing.ts';
import { readPopup } from '../tests/e2e/popup.ts';
import { addressOf, readPage, shownPart } from '../tests/e2e/reading.ts';
import { answerWelcome } from '../tests/e2e/welcome.ts';
import { ensureChromium } from './browsers.ts';
import { build } from './build.ts';
import { progress } from './progress.mjs';
import { root, runMain } from './tool.ts';
import { waitFor } from './wait.ts';

const folder = join(root, 'docs/screenshots');
const wide = { width: 1280, height: 800 };
const narrow = { width: 360, height: 780 };
const schemes = ['light', 'dark'] as const;
/** Pictures tell the same dates whenever they are taken. */
const shown = Temporal.PlainDate.from('2026-10-12');
/** The popup's own size in a toolbar. */
const popupWidth = 380;

async function stopTheClock(driver: ChromiumDriver): Promise<void> {
  await driver.context.addInitScript((date) => {
    const plainDate = Temporal.PlainDate.from(date);
    const instant = Temporal.Instant.from(`${date}T09:00:00Z`);
    Object.assign(Temporal.Now, { plainDateISO: () => plainDate, instant: () => instant });
  }, shown.toString());
}

async function keep(tab: ChromiumTab, name: string, whole = false): Promise<void> {
  await tab.page.evaluate(() => document.fonts.ready);
  await writeFile(join(folder, `${name}.png`), await tab.page.screenshot({ fullPage: whole }));
}

async function shootPopup(driver: ChromiumDriver): Promise<void> {
  const tab = await driver.openExtension('popup.html');
  await readPopup(tab);
  await tab.page.setViewportSize({ width: popupWidth, height: 600 });
  for (const scheme of schemes) {
    await tab.setScheme(scheme);
    await keep(tab, `popup-${scheme}`);
  }
  await tab.setScheme('light');
  await tab.page.setViewportSize({ width: 320, height: 600 });
  await keep(tab, 'popup-320');
  await tab.close();
}

async function shootExtensionPage(driver: ChromiumDriver, name: string): Promise<void> {
  const tab = await driver.openExtension(`${name}.html`);
  await waitFor(
    () => tab.run(() => document.querySelector('h1')?.textContent ?? '', null),
    (heading) => heading !== '',
    `${name} opens`,
  );
  for (const scheme of schemes) {
    await tab.setScheme(scheme);
    for (const [size, viewport] of Object.entries({ wide, narrow })) {
      await tab.page.setViewportSize(viewport);
      await keep(tab, `${name}-${scheme}-${size}`);
    }
  }
  await tab.close();
}

async function shootPage(driver: ChromiumDriver): Promise<void> {
  const tab = await driver.open(addressOf('ne-etranger-demander-numero-securite-sociale'));
  await tab.page.setViewportSize(wide);
  await readPage(tab);
  const { x, y } = await placeOfMark(tab, 'feuilles de soins');
  await tab.moveMouse(x, y);
  await waitFor(
    () => shownPart(tab, 'card'),
    (text) => text !== null,
    'the card opens',
  );
  await keep(tab, 'page-card');
  await tab.press('Escape');
  await tab.overlay((root) => {
    root.querySelector<HTMLElement>('[data-part="launcher"]')?.click();
  }, null);
  await waitFor(
    () => shownPart(tab, 'panel'),
    (text) => text !== null,
    'the panel opens',
  );
  await keep(tab, 'page-panel');
  await tab.close();
}

async function shootForms(driver: ChromiumDriver): Promise<void> {
  const tab = await driver.open(addressOf('formulaires'));
  await tab.page.setViewportSize(wide);
  await readPage(tab);
  await tab.overlay((root) => {
    root.querySelector('[data-use="yes"]')?.scrollIntoView({ block: 'center' });
  }, null);
  await keep(tab, 'page-forms');
  await tab.close();
}

// The pictures of README and of the stores, always made by the extension itself.
await runMain(async () => {
  await mkdir(folder, { recursive: true });
  const executablePath = await ensureChromium();
  const extension = await build('chrome');
  const line = progress('Taking the screenshots');
  const driver = await ChromiumDriver.launch({ executablePath, extension });
  try {
    await stopTheClock(driver);
    await shootExtensionPage(driver, 'welcome');
    const welcome = await driver.openExtension('welcome.html');
    await answerWelcome(welcome, indianEmployee(shown));
    await keep(welcome, 'plan', true);
    await welcome.close();
    await shootPopup(driver);
    await shootExtensionPage(driver, 'dossier');
    await shootPage(driver);
    await shootForms(driver);
  } finally {
    await driver.close();
  }
  line.done(folder);
  return 0;
});

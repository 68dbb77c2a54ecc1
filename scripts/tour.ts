import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ChromiumDriver } from '../tests/e2e/drivers/chromium.ts';
import type { ChromiumTab } from '../tests/e2e/drivers/chromium-tab.ts';
import { badgeText } from '../tests/e2e/extension.ts';
import { indianEmployee } from '../tests/e2e/people.ts';
import { type PopupReading, readPopup } from '../tests/e2e/popup.ts';
import { addressOf, type PageReading, readPage } from '../tests/e2e/reading.ts';
import { foreignRequests } from '../tests/e2e/requests.ts';
import { answerWelcome } from '../tests/e2e/welcome.ts';
import { ensureChromium } from './browsers.ts';
import { build } from './build.ts';
import { progress } from './progress.mjs';
import { root } from './tool.ts';

const pages = [
  'ne-etranger-demander-numero-securite-sociale',
  'travailleur-expatriation-france',
  'travailleur-detachement-france',
  'vous-venez-etudier-en-france',
  'carte-vitale',
  'formulaires',
];

const folder = join(root, '.output/tour');
const leastTerms = 60;
const verdicts = new Map([
  ['yes', 'Your form'],
  ['no', 'Not for you'],
  ['maybe', 'Maybe your form'],
]);

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function keep(tab: ChromiumTab, name: string): Promise<void> {
  await writeFile(join(folder, `${name}.png`), await tab.screenshot());
}

async function visit(driver: ChromiumDriver, id: string, name: string): Promise<PageReading> {
  const tab = await driver.open(addressOf(id));
  const reading = await readPage(tab);
  await keep(tab, name);
  await tab.close();
  const forms = reading.forms.map((form) => `${form.id} “${verdicts.get(form.use) ?? form.use}”`);
  say(`\n${reading.title}`);
  say(`  ${reading.launcher}; ${reading.marks} marks`);
  say(`  terms: ${reading.terms.join(', ')}`);
  if (forms.length > 0) say(`  forms: ${forms.join(', ')}`);
  return reading;
}

async function walk(driver: ChromiumDriver): Promise<boolean> {
  const welcome = await driver.openExtension('welcome.html');
  const line = progress('Answering the questions as an employee from India');
  await answerWelcome(welcome, indianEmployee());
  line.done();
  await keep(welcome, '0-welcome');
  const readings: PageReading[] = [];
  for (const [index, id] of pages.entries()) {
    readings.push(await visit(driver, id, `${index + 1}-${id}`));
  }
  const tab = await driver.openExtension('popup.html');
  const popup = await readPopup(tab);
  await keep(tab, '7-popup');
  const badge = await badgeText(driver);
  const problems = await driver.problems();
  say(`\nPopup: next step “${popup.nextStep}”, ${popup.lines.length} lines, badge “${badge}”`);
  return report({ driver, problems, readings, popup, badge });
}

interface Seen {
  driver: ChromiumDriver;
  problems: readonly string[];
  readings: readonly PageReading[];
  popup: PopupReading;
  badge: string;
}

/** Judges what was seen, says what was missing, and prints the last line. */
function report({ driver, problems, readings, popup, badge }: Seen): boolean {
  const { nextStep, lines } = popup;
  const terms = new Set(readings.flatMap((reading) => reading.terms));
  const forms = readings.flatMap((reading) => reading.forms);
  const rules: readonly (readonly [string, boolean])[] = [
    [`at least ${leastTerms} distinct terms`, terms.size >= leastTerms],
    ['S1106 is “Your form”', forms.some(({ id, use }) => id === 'S1106' && use === 'yes')],
    ['S1106 is never anything else', forms.every(({ id, use }) => id !== 'S1106' || use === 'yes')],
    ['a next step', nextStep !== ''],
    ['no error in any page', problems.length === 0],
    ['no request by the extension', foreignRequests(driver).length === 0],
  ];
  for (const [rule, holds] of rules) if (!holds) say(`Missing: ${rule}`);
  for (const problem of problems) say(`  ${problem}`);
  for (const { address } of foreignRequests(driver)) say(`  ${address}`);
  const ok = rules.every(([, holds]) => holds);
  const formsMarked = new Set(forms.map(({ id }) => id)).size;
  const seen = { ok, pages: readings.length, termsMarked: terms.size, formsMarked };
  const checklistSteps = lines.length;
  say(`\n${JSON.stringify({ ...seen, checklistSteps, nextStep, badge })}`);
  return ok;
}

/**
 * Walks headless through the practice site as a newcomer would, and tells what the running extension showed.
 * Screenshots go to `.output/tour`. Resolves to true if everything that must be there was there.
 */
export async function tour(): Promise<boolean> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const executablePath = await ensureChromium();
  const driver = await ChromiumDriver.launch({ executablePath, extension: await build('chrome') });
  try {
    return await walk(driver);
  } catch (error) {
    say(String(error));
    say(JSON.stringify({ ok: false, error: error instanceof Error ? error.message : 'unknown' }));
    return false;
  } finally {
    await driver.close();
  }
}

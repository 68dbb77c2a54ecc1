import { setSettings } from '../extension.ts';
import { expect, test } from '../fixture.ts';
import { countMarks, isPresent, readPage } from '../reading.ts';

const account = 'https://assure.ameli.fr/PortailAS/appmanager/PortailAS/assure';
const quiet = () => new Promise((resolve) => setTimeout(resolve, 1500));

test('the log-in page is left alone', async ({ quinze }) => {
  const tab = await quinze.open('https://ameliconnect.ameli.fr/oauth2/authorize');
  await quiet();
  expect(await isPresent(tab)).toBe(false);
  expect(await countMarks(tab, 'term')).toBe(0);
  expect(await tab.run(() => document.adoptedStyleSheets.length, null)).toBe(0);
});

test('the personal account is left alone until the person turns it on', async ({ quinze }) => {
  const tab = await quinze.open(account);
  await quiet();
  expect(await isPresent(tab)).toBe(false);
  expect(await countMarks(tab, 'term')).toBe(0);
  await setSettings(quinze, { account: true });
  await tab.goto(account);
  const { terms } = await readPage(tab);
  expect(terms.length).toBeGreaterThan(0);
});

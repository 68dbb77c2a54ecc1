import { waitFor } from '../../../scripts/wait.ts';
import type { Tab } from '../drivers/driver.ts';
import { expect, test } from '../fixture.ts';
import { brazilianStudent, indianEmployee } from '../people.ts';
import { placeInOverlay } from '../pointing.ts';
import { addressOf, countMarks, readPage, shownPart } from '../reading.ts';
import { settle } from '../welcome.ts';

const page = addressOf('travailleur-expatriation-france');

async function uses(tab: Tab): Promise<Map<string, string>> {
  const { forms } = await readPage(tab);
  return new Map(forms.map(({ id, use }) => [id, use]));
}

/** Clicks the label beside a form and returns what the card says. */
async function pressLabel(tab: Tab, id: string): Promise<string> {
  await tab.overlay((root, form) => {
    const label = root.querySelector(`[data-form="${form}"]:not([hidden])`);
    label?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, id);
  const { x, y } = await placeInOverlay(tab, `[data-form="${id}"]:not([hidden])`);
  await tab.click(x, y);
  const text = await waitFor(
    () => shownPart(tab, 'card'),
    (shown) => shown !== null,
    'the card opens',
  );
  return text ?? '';
}

test('before the questions no form is called anybody’s', async ({ quinze }) => {
  const tab = await quinze.open(page);
  expect([...(await uses(tab))]).toEqual([]);
});

test('an employee from India: S1106 is “Your form”', async ({ quinze }) => {
  await settle(quinze, indianEmployee());
  const tab = await quinze.open(page);
  expect((await uses(tab)).get('S1106')).toBe('yes');
  expect(await countMarks(tab, 'form-yes')).toBeGreaterThan(0);
  expect(await pressLabel(tab, 'S1106')).toMatch(/Your form/);
});

test('a student: S1106 is “Not for you”, and the card names the student site', async ({
  quinze,
}) => {
  await settle(quinze, brazilianStudent());
  const tab = await quinze.open(page);
  expect((await uses(tab)).get('S1106')).toBe('no');
  const card = await pressLabel(tab, 'S1106');
  expect(card).toMatch(/Not for you/);
  expect(card).toContain('etudiant-etranger.ameli.fr');
});

test('a page that is already open follows the answers', async ({ quinze }) => {
  const tab = await quinze.open(page);
  await readPage(tab);
  await settle(quinze, indianEmployee());
  await waitFor(
    () => uses(tab),
    (found) => found.get('S1106') === 'yes',
    'the label appears without a reload',
  );
});

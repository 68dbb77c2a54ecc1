import { waitFor } from '../../../scripts/wait.ts';
import { faultsOfPage } from '../audit.ts';
import type { Driver, Tab } from '../drivers/driver.ts';
import { shows, textOf } from '../elements.ts';
import { choose, hand, photo } from '../files.ts';
import { expect, test } from '../fixture.ts';
import { answer, drawn, isGreen, open, says, shown } from '../papers.ts';
import { pdfWith } from '../pdf.ts';
import { day, indianEmployee, today } from '../people.ts';
import { clickOn } from '../pointing.ts';
import { settle } from '../welcome.ts';

// Files are opened by the browser before they are kept; with all its steps that takes a while.
test.describe.configure({ timeout: 150_000 });

async function papersPage(quinze: Driver, paper = ''): Promise<Tab> {
  await settle(quinze, indianEmployee());
  const tab = await quinze.openExtension(`dossier.html#papers${paper}`);
  await shows(tab, paper === '' ? '.readiness' : '.paper-page');
  return tab;
}

function names(tab: Tab): Promise<string[]> {
  return tab.run(
    () => [...document.querySelectorAll('.page-name')].map((one) => one.textContent ?? ''),
    null,
  );
}

function focusedId(tab: Tab): Promise<string> {
  return tab.run(() => document.activeElement?.id ?? '', null);
}

test('a birth record without the parents is told to bounce, and mended; all is there after a reload', async ({
  quinze,
}) => {
  const tab = await papersPage(quinze);
  const before = await textOf(tab, '.readiness');
  expect(before).toMatch(/Before you send your file: get \d papers/);
  expect(before).toContain('0 of');

  await open(tab, 'identity');
  await choose(tab, '#add-files', [
    { name: 'passport.jpg', content: await photo(tab, 'image/jpeg', [300, 200]) },
  ]);
  await says(tab, '.notice', '1 file is kept with “Identity paper”');
  const upright = await shown(tab);
  expect([upright.width, upright.height]).toEqual([300, 200]);
  expect(isGreen(upright.top)).toBe(true);
  await says(tab, '.paper-head', 'Have it');
  await says(tab, '.vault-hint', 'Lock the dossier');
  await answer(tab, 'expiresOn', day(today(), 900));
  await answer(tab, 'everyPage', 'Yes');
  await says(tab, '.verdict [role="status"]', 'Looks right');
  await clickOn(tab, '.back');
  await says(tab, '.readiness', '1 of');
  expect(await focusedId(tab)).toBe('open-identity');

  await open(tab, 'birth-record');
  const lines = ['BIRTH CERTIFICATE', 'Registrar of Births, Pune'];
  await choose(tab, '#add-files', [{ name: 'birth.pdf', content: pdfWith(lines) }]);
  await says(tab, '.page-card', 'birth.pdf');
  expect((await shown(tab)).width).toBeGreaterThan(300);
  await says(tab, '.page-card', 'PDF, 1 page');
  await answer(tab, 'parentsNamed', 'No');
  await says(tab, '.verdict [role="status"]', 'Likely refused: no parents’ names');
  expect(await textOf(tab, '.verdict')).toContain('Ask the office that registered your birth');
  expect(await textOf(tab, '.verdict .sources')).toContain('Ameli');
  await clickOn(tab, '.back');
  await says(tab, '.readiness', 'mend 1');
  expect(await textOf(tab, '.readiness')).toContain('1 of');

  await open(tab, 'birth-record');
  await answer(tab, 'issuedIn', 'IN');
  await answer(tab, 'parentsNamed', 'Yes');
  await answer(tab, 'language', 'Another language');
  await answer(tab, 'translatedBy', 'Nobody yet');
  await says(tab, '.verdict [role="status"]', 'Likely refused: it is not translated into French');
  await answer(tab, 'translatedBy', 'A sworn translator in France');
  await answer(tab, 'stamp', 'An apostille');
  await answer(tab, 'issuedOn', day(today(), -20));
  await answer(tab, 'everyPage', 'Yes');
  await says(tab, '.verdict [role="status"]', 'Looks right');
  await clickOn(tab, '.back');
  await says(tab, '.readiness', '2 of');
  expect(await textOf(tab, '.readiness')).not.toContain('mend');

  await tab.close();
  await quinze.restart();
  const later = await quinze.openExtension('dossier.html#papers/birth-record');
  await says(later, '.verdict [role="status"]', 'Looks right');
  await says(later, '.page-card', 'birth.pdf');
  expect((await shown(later)).height).toBeGreaterThan(100);
});

test('pages are turned, put in order, removed and brought back', async ({ quinze }) => {
  const tab = await papersPage(quinze, '/identity');
  const [front, back] = [
    await photo(tab, 'image/png', [200, 100]),
    await photo(tab, 'image/webp', [210, 100]),
  ];
  await hand(tab, 'drop', '.files', [{ name: 'front.png', content: front }]);
  await says(tab, '.page-card', 'front.png');
  await hand(tab, 'paste', 'h2', [{ name: 'back.webp', content: back }]);
  await says(tab, '.pages', 'back.webp');
  expect(await names(tab)).toEqual(['front.png', 'back.webp']);
  await waitFor(
    () => drawn(tab, 1),
    (preview) => preview !== null,
    'the second picture is drawn, and moves nothing any more',
  );
  await clickOn(tab, '[aria-label="Move up: back.webp"]');
  await says(tab, '.notice', 'back.webp is now page 1.');
  await says(tab, '.page-card', 'back.webp');
  expect(await names(tab)).toEqual(['back.webp', 'front.png']);
  // Its own button is gone at the top, so the other one has the focus.
  expect(await focusedId(tab)).toMatch(/^down-/);

  await clickOn(tab, '[aria-label="Turn: front.png"]');
  await says(tab, '.notice', 'front.png is turned.');
  const turned = await waitFor(
    () => drawn(tab, 1),
    (preview) => preview !== null && preview.width === 100,
    'the picture is turned',
  );
  expect(turned?.height).toBe(200);
  expect(isGreen(turned?.right ?? [])).toBe(true);

  await clickOn(tab, '[aria-label="Remove: back.webp"]');
  await says(tab, '.notice', 'back.webp is removed.');
  await says(tab, '.page-card', 'front.png');
  expect(await names(tab)).toEqual(['front.png']);
  await clickOn(tab, '.notice .plain');
  await says(tab, '.pages', 'back.webp');
  expect(await names(tab)).toEqual(['back.webp', 'front.png']);
  await shown(tab);
});

test('what cannot be kept is refused in words, and the same file twice is noticed', async ({
  quinze,
}) => {
  const tab = await papersPage(quinze, '/identity');
  const good = await photo(tab, 'image/jpeg', [120, 80]);
  const refused: [string, string, string][] = [
    ['empty.jpg', '', 'is empty'],
    ['notes.txt', 'My notes', 'is no photo and no PDF'],
    ['page.html', '<!doctype html><p>no', 'is no photo and no PDF'],
    ['cut.jpg', good.slice(0, good.length / 2), 'breaks off in the middle'],
    ['cut.pdf', pdfWith(['x']).slice(0, 200), 'breaks off in the middle'],
    ['noise.jpg', '\u00ff\u00d8\u00ff\u00e0 nothing here \u00ff\u00d9', 'is damaged'],
    ['noise.pdf', '%PDF-1.4\nnothing\n%%EOF\n', 'is damaged'],
  ];
  for (const [name, content, words] of refused) {
    await choose(tab, '#add-files', [{ name, content }]);
    await says(tab, '.outcome', `${name} ${words}`);
    expect(await names(tab)).toEqual([]);
  }
  const tooBig = { name: 'huge.jpg', content: good, size: 25 * 1024 * 1024 + 1 };
  await choose(tab, '#add-files', [tooBig]);
  await says(tab, '.outcome', 'huge.jpg is over 25 MB');
  // One bad file does not keep a good one out.
  await choose(tab, '#add-files', [
    { name: 'notes.txt', content: 'My notes' },
    { name: 'passport.jpg', content: good },
  ]);
  await says(tab, '.page-card', 'passport.jpg');
  await says(tab, '.outcome', 'notes.txt');
  await choose(tab, '#add-files', [{ name: 'again.jpg', content: good }]);
  await says(tab, '.outcome', 'again.jpg is here already');
  expect(await names(tab)).toEqual(['passport.jpg']);
  // A phone's HEIC is kept although no browser here shows it.
  const heic = '\u0000\u0000\u0000\u0018ftypheic\u0000\u0000\u0000\u0000mif1heic';
  await choose(tab, '#add-files', [{ name: 'phone.heic', content: heic }]);
  await says(tab, '.pages', 'This browser cannot show HEIC photos');

  await clickOn(tab, '.back');
  await hand(tab, 'drop', '.line:has(#open-bank-details)', [{ name: 'twin.jpg', content: good }]);
  await says(tab, '.twin', 'twin.jpg is the same file as one under “Identity paper”');
  expect(await names(tab)).toEqual(['twin.jpg']);
});

async function tabTo(tab: Tab, wanted: () => boolean): Promise<void> {
  for (let steps = 0; steps < 90; steps += 1) {
    if (await tab.run(wanted, null)) return;
    await tab.press('Tab');
  }
  throw new Error('The keyboard does not get there.');
}

test('by keyboard alone: open a paper, answer, take it back, return; axe finds nothing', async ({
  quinze,
}) => {
  const tab = await papersPage(quinze);
  await tabTo(tab, () => document.activeElement?.id === 'open-birth-record');
  await tab.press('Enter');
  await shows(tab, '.paper-page');
  expect(await tab.run(() => document.activeElement?.tagName, null)).toBe('H2');
  await tabTo(tab, () => document.activeElement?.getAttribute('name') === 'parentsNamed');
  // "Not sure" has the focus, as it stands; the arrow goes on to "Yes", then to "No".
  await tab.press('ArrowDown');
  await says(tab, '.notice', 'Saved: Does it name your parents? Yes.');
  await tab.press('ArrowDown');
  await says(tab, '.verdict [role="status"]', 'Likely refused: no parents’ names');
  await tabTo(tab, () => document.activeElement?.textContent === 'Undo');
  await tab.press('Enter');
  await says(tab, '.verdict [role="status"]', 'Not enough known yet');
  await tabTo(tab, () => document.activeElement?.id === 'add-files');
  for (const scheme of ['light', 'dark'] as const) {
    await tab.setScheme(scheme);
    // Colours may fade from one scheme to the other.
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await faultsOfPage(tab), scheme).toEqual([]);
  }
  await tab.run(() => history.back(), null);
  await shows(tab, '.readiness');
  expect(await focusedId(tab)).toBe('open-birth-record');
});

test('nothing runs over the edge at 320 px; axe finds nothing in list and paper with files', async ({
  quinze,
}) => {
  const tab = await papersPage(quinze, '/birth-record');
  await choose(tab, '#add-files', [
    {
      name: 'a-scan-with-a-very-long-name-that-no-column-of-a-phone-can-hold-on-one-line.jpg',
      content: await photo(tab, 'image/jpeg', [400, 300]),
    },
    { name: 'second.pdf', content: pdfWith(['Second page']) },
    { name: 'notes.txt', content: 'My notes' },
  ]);
  await says(tab, '.outcome', 'notes.txt');
  await answer(tab, 'parentsNamed', 'No');
  await says(tab, '.verdict [role="status"]', 'Likely refused');
  await tab.resize(320, 640);
  const overflow = () =>
    tab.run(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      null,
    );
  for (const page of ['#papers/birth-record', '#papers']) {
    await tab.run((hash) => {
      location.hash = hash;
    }, page);
    await shows(tab, page === '#papers' ? '.readiness' : '.page-card');
    expect(await overflow(), page).toBeLessThanOrEqual(0);
    expect(await faultsOfPage(tab), page).toEqual([]);
  }
});

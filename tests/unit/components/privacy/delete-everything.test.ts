import { h } from 'preact';
import { expect, test, vi } from 'vitest';
import { DeleteEverything } from '../../../../components/privacy/DeleteEverything.tsx';
import { Records } from '../../../../components/records.ts';
import { words } from '../../../../components/words/privacy.ts';
import { openDossier } from '../../../../lib/dossier/open.ts';
import { rawDatabase } from '../../dossier/people.ts';
import { drawn } from '../drawn.ts';
import { clock, fakeDossier } from '../fake-dossier.ts';

const w = words.en.erase;

test('everything can be deleted where the dossier does not say what it holds', async () => {
  const records = new Records(async () => fakeDossier(), clock);
  const page = await drawn(h(DeleteEverything, { records, sizes: null }));
  await page.press(w.start);
  expect(page.text()).toContain(w.uncounted);
  for (const item of w.itemsUncounted) expect(page.text()).toContain(item);
  expect(page.button(w.yes)).toBeDefined();
});

test('where the dossier does not open, everything is deleted all the same', async () => {
  fakeDossier();
  (await rawDatabase(99)).close();
  const records = new Records(openDossier, clock);
  await records.start();
  expect(records.view.value).toEqual({ kind: 'problem', problem: 'newer-version' });
  expect(await records.erase()).toEqual([]);
  expect(records.view.value).toEqual({ kind: 'problem', problem: 'erased' });
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('quinze');
});

test('what is left is said, and the page stays', async () => {
  const records = new Records(async () => fakeDossier(), clock);
  await records.start();
  vi.spyOn(records, 'erase').mockResolvedValue(['held']);
  const page = await drawn(h(DeleteEverything, { records, sizes: null }));
  await page.press(w.start);
  Object.assign(document.querySelector('input') ?? {}, { checked: true });
  await page.submit('form');
  await page.shows(w.left.held);
  expect(page.button(w.yes)).toBeDefined();
});

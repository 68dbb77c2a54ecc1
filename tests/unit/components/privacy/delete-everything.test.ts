import { h } from 'preact';
import { expect, test } from 'vitest';
import { DeleteEverything } from '../../../../components/privacy/DeleteEverything.tsx';
import { Records } from '../../../../components/records.ts';
import { words } from '../../../../components/words/privacy.ts';
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

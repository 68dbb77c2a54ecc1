import { h } from 'preact';
import { expect, test } from 'vitest';
import { Stored } from '../../../../components/privacy/Stored.tsx';
import { words } from '../../../../components/words/privacy.ts';
import { drawn } from '../drawn.ts';

const w = words.en.stored;

function browserTells(estimate: () => Promise<StorageEstimate>): void {
  Object.assign(navigator, { storage: { estimate } });
}

test('the line of the disk has its room before the browser answers: nothing below it moves', async () => {
  const { promise, resolve } = Promise.withResolvers<StorageEstimate>();
  browserTells(() => promise);
  const page = await drawn(h(Stored, { sizes: null }));
  expect(page.text()).toContain(w.disk(null));
  resolve({ usage: 4096 });
  await page.shows(w.disk(4096));
});

test('where the browser does not tell, no line is left waiting', async () => {
  browserTells(async () => ({}));
  const page = await drawn(h(Stored, { sizes: null }));
  await page.shows(w.key);
  expect(page.text()).not.toContain('On disk');
});

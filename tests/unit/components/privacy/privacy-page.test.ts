import { signal } from '@preact/signals';
import { h } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { PrivacyPage } from '../../../../components/privacy/PrivacyPage.tsx';
import { Records } from '../../../../components/records.ts';
import { words } from '../../../../components/words/privacy.ts';
import { readSettings } from '../../../../lib/settings.ts';
import { fill, passphrase } from '../../dossier/vault/filled.ts';
import { held } from '../../dossier/vault/held.ts';
import { drawn } from '../drawn.ts';
import { clock, fakeDossier } from '../fake-dossier.ts';

// 15 MB of filler say nothing in a database in memory; the scenario `vault` looks at the disk.
vi.mock(import('../../../../lib/dossier/vault/scrub.ts'), async (original) => ({
  ...(await original()),
  scrubDatabase: async () => undefined,
  mergeTables: async () => undefined,
}));

const w = words.en.vault;

afterEach(() => vi.restoreAllMocks());

test('the page counts the files that are being encrypted, until it is done', async () => {
  const dossier = fakeDossier();
  await fill(dossier);
  const records = new Records(async () => dossier, clock);
  await records.start();
  Object.assign(navigator, { storage: { estimate: async () => ({}) } });
  const page = await drawn(h(PrivacyPage, { records, settings: signal(await readSettings()) }));
  await page.shows(w.states.off);
  const second = held('encrypt', 'bytes f2');
  const done = dossier.vault.turnOn(passphrase);
  await second.reached;
  await page.shows(w.switching.sealing.files(1, 2));
  expect(page.text()).toContain(w.switching.sealing.closed);
  expect(page.text()).not.toContain(w.lock);
  second.go();
  await done;
  await page.shows(w.states.open);
  expect(page.text()).toContain(w.lock);
  expect(page.text()).not.toContain(w.switching.stuck);
});

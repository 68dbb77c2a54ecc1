import { signal } from '@preact/signals';
import { h } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Menu } from '../../../../components/popup/Menu.tsx';
import { Records } from '../../../../components/records.ts';
import { words } from '../../../../components/words/privacy.ts';
import { readSettings } from '../../../../lib/settings.ts';
import { drawn } from '../drawn.ts';
import { asha, clock, fakeDossier } from '../fake-dossier.ts';

// 15 MB of filler say nothing in a database in memory; the scenario `vault` looks at the disk.
vi.mock(import('../../../../lib/dossier/vault/scrub.ts'), async (original) => ({
  ...(await original()),
  scrubDatabase: async () => undefined,
}));

const { vault, unlock } = words.en;

afterEach(() => vi.restoreAllMocks());

test('an unlocked dossier can be locked from the menu, which says so', async () => {
  const dossier = fakeDossier();
  await dossier.savePerson(asha);
  const records = new Records(async () => dossier, clock);
  await records.start();
  const menu = await drawn(h(Menu, { records, settings: signal(await readSettings()) }));
  expect(menu.text()).not.toContain(vault.lock);
  await dossier.vault.turnOn('seven quiet otters on a ferry');
  await menu.shows(vault.lock);
  await menu.press(vault.lock);
  await menu.shows(unlock.title);
  expect(menu.text()).not.toContain(vault.lock);
  expect(await dossier.vault.state()).toBe('locked');
});

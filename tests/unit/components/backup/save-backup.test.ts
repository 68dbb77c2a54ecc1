import { h } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SaveBackup } from '../../../../components/backup/SaveBackup.tsx';
import { Records } from '../../../../components/records.ts';
import { words } from '../../../../components/words/backup.ts';
import { drawn } from '../drawn.ts';
import { asha, clock, fakeDossier } from '../fake-dossier.ts';

// 15 MB of filler say nothing in a database in memory; the scenario `vault` looks at the disk.
vi.mock(import('../../../../lib/dossier/vault/scrub.ts'), async (original) => ({
  ...(await original()),
  scrubDatabase: async () => undefined,
}));

vi.mock(import('../../../../components/download.ts'), () => ({ download: () => undefined }));

const w = words.en.save;

afterEach(() => vi.restoreAllMocks());

async function opened(passphrase: string | null) {
  const dossier = fakeDossier();
  await dossier.savePerson(asha);
  if (passphrase !== null) await dossier.vault.turnOn(passphrase);
  const records = new Records(async () => dossier, clock);
  await records.start();
  const made = vi.spyOn(dossier.safety, 'makeBackup').mockResolvedValue(new Blob(['x']));
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue(Object({ version: '0.1.0' }));
  const page = await drawn(h(SaveBackup, { records, state: null, onSaved: () => undefined }));
  return { page, made };
}

function type(selector: string, text: string): void {
  Object.assign(document.querySelector(selector) ?? {}, { value: text, focus: () => undefined });
}

test('a lock is offered, advised only where the dossier has one, and never put on by itself', async () => {
  const { page, made } = await opened(null);
  expect(page.text()).toContain(w.lock.label);
  expect(page.text()).not.toContain(w.lock.advised);
  await page.shows(w.careful);
  expect(page.text()).not.toContain(w.lock.noWayBack);
  expect(document.querySelector('#new-passphrase')).toBeNull();
  await page.submit('form');
  expect(made).toHaveBeenCalledWith(expect.anything(), null);
  const sealed = await opened('seven quiet otters on a ferry');
  await sealed.page.shows(w.lock.advised);
});

test('a passphrase that is easy to guess, or not the same twice, makes no backup', async () => {
  const { page, made } = await opened(null);
  const box = document.querySelector('[type="checkbox"]');
  await act(() => {
    Object.assign(box ?? {}, { checked: true });
    box?.dispatchEvent(new (Object(window).Event)('change', { bubbles: true }));
  });
  expect(page.text()).toContain(w.lock.noWayBack);
  expect(page.text()).not.toContain(w.asText);
  type('#new-passphrase', 'passwordpassword');
  await page.submit('form');
  type('#new-passphrase', 'nine loud magpies in a tram');
  type('#new-passphrase-again', 'nine loud magpies on a tram');
  await page.submit('form');
  expect(made).not.toHaveBeenCalled();
  type('#new-passphrase-again', 'nine loud magpies in a tram');
  await page.submit('form');
  expect(made).toHaveBeenCalledWith(expect.anything(), 'nine loud magpies in a tram');
});

import { h } from 'preact';
import { expect, test } from 'vitest';
import { RestoreBackup } from '../../../../components/backup/RestoreBackup.tsx';
import { Records } from '../../../../components/records.ts';
import { words } from '../../../../components/words/backup.ts';
import { BackupRefused } from '../../../../lib/dossier/backup/refusal.ts';
import { hashOnce } from '../../dossier/backup/quick-lock.ts';
import { drawn } from '../drawn.ts';
import { asha, clock, fakeDossier } from '../fake-dossier.ts';

const w = words.en.restore;

test.each([
  ['the dossier', new Error('no answer'), w.noAnswer],
  ['the file', new BackupRefused('unreadable', ''), w.refusals.unreadable],
])('says that it was %s that could not be read', async (_, error, said) => {
  const dossier = fakeDossier();
  await dossier.savePerson(asha);
  Object.assign(dossier.safety, { readBackup: () => Promise.reject(error) });
  const records = new Records(async () => dossier, clock);
  await records.start();
  const page = await drawn(h(RestoreBackup, { records }));
  await page.drop('.drop', new File(['x'], 'a.zip'));
  await page.shows(said);
  expect(page.text()).toContain(w.refused('a.zip'));
});

const passphrase = 'seven quiet otters on a ferry';

function type(selector: string, text: string): void {
  const field = document.querySelector(selector);
  if (!field) throw new Error(`There is no ${selector}.`);
  Object.assign(field, { value: text, select: () => undefined });
}

test('a locked backup asks for its passphrase, and a wrong one changes nothing', async () => {
  hashOnce();
  const dossier = fakeDossier();
  await dossier.savePerson(asha);
  const made = await dossier.safety.makeBackup('0.1.0', passphrase);
  await dossier.savePerson({ ...asha, name: 'Asha R.' });
  const records = new Records(async () => dossier, clock);
  await records.start();
  const page = await drawn(h(RestoreBackup, { records }));
  await page.drop('.drop', new File([made], 'a.quinze'));
  await page.shows(w.locked.title('a.quinze'));
  type('#backup-passphrase', 'seven quiet otters on a boat');
  await page.submit('form');
  await page.shows(w.refusals['wrong-passphrase']);
  expect(page.text()).toContain(w.unchanged);
  type('#backup-passphrase', passphrase);
  await page.submit('form');
  await page.shows(w.chosen('a.quinze'));
  expect((await dossier.current())?.person.name).toBe('Asha R.');
});

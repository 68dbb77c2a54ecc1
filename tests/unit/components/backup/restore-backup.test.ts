import { h } from 'preact';
import { expect, test } from 'vitest';
import { RestoreBackup } from '../../../../components/backup/RestoreBackup.tsx';
import { Records } from '../../../../components/records.ts';
import { words } from '../../../../components/words/backup.ts';
import { BackupRefused } from '../../../../lib/dossier/backup/refusal.ts';
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

import { expect, test, vi } from 'vitest';
import { turnOn } from '../../../../components/privacy/turn-on.ts';
import { Records } from '../../../../components/records.ts';
import { words } from '../../../../components/words/privacy.ts';
import { asha, clock, fakeDossier } from '../fake-dossier.ts';

async function ready() {
  const dossier = fakeDossier();
  await dossier.savePerson(asha);
  const records = new Records(async () => dossier, clock);
  await records.start();
  return { dossier, records };
}

test('a vault that could not be switched on keeps no passphrase for another try', async () => {
  const { dossier, records } = await ready();
  vi.spyOn(dossier.vault, 'turnOn').mockRejectedValue(new Error('disk'));
  await turnOn(records, 'seven quiet otters');
  expect(records.notice.value?.text).toMatch(/^Not saved\./);
  expect(records.notice.value?.retry).toBeUndefined();
});

test('a vault that is on, with something left to seal, is not said to be unsaved', async () => {
  const { dossier, records } = await ready();
  vi.spyOn(dossier.vault, 'turnOn').mockResolvedValue(false);
  await turnOn(records, 'seven quiet otters');
  expect(records.notice.value?.text).toBe(words.en.vault.turnedOnInPart);
  expect(records.notice.value?.retry).toBeUndefined();
  expect(records.unsaved.value).toBe(false);
});

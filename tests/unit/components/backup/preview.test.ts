import { h } from 'preact';
import { expect, test, vi } from 'vitest';
import { GoBack } from '../../../../components/backup/GoBack.tsx';
import { RestorePlan } from '../../../../components/backup/RestorePlan.tsx';
import { Records } from '../../../../components/records.ts';
import { words } from '../../../../components/words/backup.ts';
import type { Preview } from '../../../../lib/dossier/backup/differences.ts';
import type { Backup } from '../../../../lib/dossier/backup/read.ts';
import type { Snapshot } from '../../../../lib/dossier/snapshots.ts';
import type { Dossier } from '../../../../lib/dossier/types.ts';
import { drawn } from '../drawn.ts';
import { asha, clock, fakeDossier } from '../fake-dossier.ts';

const { preview: w, restore, copies } = words.en;
const backup = { at: null, copy: {} } as unknown as Backup;
const snapshot = { id: 1 } as unknown as Snapshot;
const nothing: Preview = { people: [], aside: 0, withoutContent: 0 };

/** The dossier whose previews are these; `done` counts what was written. */
async function ready(answer: () => Promise<Preview>) {
  const dossier: Dossier = fakeDossier();
  await dossier.savePerson(asha);
  const done: string[] = [];
  Object.assign(dossier.safety, {
    preview: answer,
    previewSnapshot: answer,
    restore: async () => {
      done.push('restore');
      return null;
    },
    goBackTo: async () => {
      done.push('go back');
      return null;
    },
  });
  const records = new Records(async () => dossier, clock);
  await records.start();
  return { records, done };
}

const onDone = () => undefined;
const pages = [
  [
    'a backup',
    restore.button,
    (records: Records) => h(RestorePlan, { records, backup, name: 'a.zip', onDone }),
  ],
  ['a safety copy', copies.goBack, (records: Records) => h(GoBack, { records, snapshot, onDone })],
] as const;

test.each(pages)('%s waits until what changes is shown', async (_, button, page) => {
  const unknown = await ready(() => Promise.reject(new Error('no answer')));
  const without = await drawn(page(unknown.records));
  await without.shows(w.unknown);
  await without.press(button);
  expect(unknown.done).toEqual([]);

  const slow = await ready(() => new Promise(() => undefined));
  const waiting = await drawn(page(slow.records));
  await waiting.press(button);
  expect(waiting.text()).toContain(w.reading);
  expect(slow.done).toEqual([]);

  const known = await ready(async () => nothing);
  const shown = await drawn(page(known.records));
  // The answer comes after the first drawing.
  await shown.shows(w.nothing);
  await shown.press(button);
  await vi.waitFor(() => expect(known.done).toHaveLength(1));
});

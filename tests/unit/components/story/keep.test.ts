import { expect, test } from 'vitest';
import { filesOf } from '../../../../components/files/file-order.ts';
import { Records } from '../../../../components/records.ts';
import { changeEvent, noteEvent, removeEvent } from '../../../../components/story/keep.ts';
import { DossierError } from '../../../../lib/dossier/problem.ts';
import type { StoredFile } from '../../../../lib/dossier/types.ts';
import { SealBroken } from '../../../../lib/dossier/vault/seal.ts';
import { asha, clock, fakeDossier } from '../fake-dossier.ts';

async function ready() {
  const dossier = fakeDossier();
  await dossier.savePerson(asha);
  const records = new Records(async () => dossier, clock);
  await records.start();
  const loaded = () => {
    const view = records.view.value;
    if (view.kind !== 'ready') throw new Error(`The view is ${view.kind}.`);
    return view;
  };
  const undo = () => records.notice.value?.undo?.();
  return { dossier, records, loaded, undo };
}

const bytes = new Uint8Array([1, 2, 3]);
const scan = (about: string, place: number): StoredFile => ({
  id: `${about} ${place}`,
  personId: asha.id,
  about,
  name: 'letter.pdf',
  type: 'application/pdf',
  size: bytes.length,
  digest: '0a'.repeat(32),
  place,
  turn: 0,
  addedAt: '2026-11-23T09:00:00Z',
});

const never = () => Promise.reject(new Error('Nothing is tried again.'));

test('what is noted says how many dates it starts, and can be taken back', async () => {
  const { records, loaded, undo } = await ready();
  const event = await noteEvent(records, loaded(), { kind: 'refusal-received', on: '2026-11-23' });
  expect(loaded().records.events).toEqual([event]);
  expect(records.notice.value?.text).toBe('Noted: I received a refusal. It starts a date.');
  await undo();
  expect(loaded().records.events).toEqual([]);
});

test('a call that says when to ask again brings a date', async () => {
  const { records, loaded } = await ready();
  const told = { kind: 'called', on: '2026-11-23', remindOn: '2026-12-14' } as const;
  const event = await noteEvent(records, loaded(), told);
  expect(loaded().plan.deadlines).toContainEqual(
    expect.objectContaining({ id: `own-reminder:${event?.id}`, dueOn: '2026-12-14' }),
  );
});

test('a change is kept, with the way back', async () => {
  const { records, loaded, undo } = await ready();
  const event = await noteEvent(records, loaded(), { kind: 'called', on: '2026-11-20' });
  if (!event) throw new Error('It was not noted.');
  await changeEvent(records, event, { kind: 'called', on: '2026-11-19', who: 'Ms Petit' }, never);
  expect(loaded().records.events).toMatchObject([
    { id: event.id, on: '2026-11-19', who: 'Ms Petit' },
  ]);
  await undo();
  expect(loaded().records.events).toEqual([event]);
});

test('an entry is removed with its files, and comes back with them', async () => {
  const { dossier, records, loaded, undo } = await ready();
  const event = await noteEvent(records, loaded(), { kind: 'letter-received', on: '2026-11-20' });
  if (!event) throw new Error('It was not noted.');
  const about = `event:${event.id}`;
  const files = [scan(about, 1), scan(about, 0), scan('paper:identity', 0)];
  await dossier.addFiles(files.map((file) => ({ file, bytes })));
  await records.read();
  const own = filesOf(loaded().records.files, about);
  expect(own.map(({ place }) => place)).toEqual([0, 1]);
  await removeEvent(records, event, own);
  expect(records.notice.value?.text).toBe('Removed: I received a letter, with 2 files.');
  expect(loaded().records.events).toEqual([]);
  expect(await dossier.fileBytes(`${about} 0`)).toBeNull();
  await undo();
  expect(loaded().records.events).toEqual([event]);
  expect(loaded().records.files).toHaveLength(3);
  expect(await dossier.fileBytes(`${about} 0`)).toEqual(bytes);
});

test('a damaged file does not keep its entry from being removed; the others come back whole', async () => {
  const { dossier, records, loaded, undo } = await ready();
  const event = await noteEvent(records, loaded(), { kind: 'letter-received', on: '2026-11-20' });
  if (!event) throw new Error('It was not noted.');
  const files = [scan(`event:${event.id}`, 0), scan(`event:${event.id}`, 1)];
  await dossier.addFiles(files.map((file) => ({ file, bytes })));
  const read = dossier.fileBytes.bind(dossier);
  dossier.fileBytes = (id) =>
    id.endsWith('0')
      ? Promise.reject(new DossierError('broken', new SealBroken('damaged')))
      : read(id);
  await removeEvent(records, event, files);
  expect(loaded().records.events).toEqual([]);
  await undo();
  expect(loaded().records.files).toHaveLength(2);
  expect(await read(`event:${event.id} 1`)).toEqual(bytes);
});

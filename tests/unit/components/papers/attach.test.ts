import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { detach, outcomeOf } from '../../../../components/files/keep-files.ts';
import { attach } from '../../../../components/papers/attach.ts';
import { type Loaded, Records } from '../../../../components/records.ts';
import { DossierError } from '../../../../lib/dossier/problem.ts';
import type { Dossier } from '../../../../lib/dossier/types.ts';
import { SealBroken } from '../../../../lib/dossier/vault/seal.ts';
import { jpeg, latin1, png } from '../../papers/bytes.ts';
import { asha, clock, fakeDossier } from '../fake-dossier.ts';

let records: Records;
let dossier: Dossier;

beforeEach(async () => {
  // Node decodes no pictures: these are taken as good.
  vi.stubGlobal('createImageBitmap', async () => ({ close: () => undefined }));
  dossier = fakeDossier();
  await dossier.savePerson(asha);
  records = new Records(async () => dossier, clock);
  await records.start();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function loaded(): Loaded {
  const view = records.view.value;
  if (view.kind !== 'ready') throw new Error(`The view is ${view.kind}.`);
  return view;
}

const paper = { id: 'identity', title: 'Identity paper' };
const about = `paper:${paper.id}`;
const front = new File([jpeg(4, 3)], 'front.jpg');
const back = new File([png(4, 3)], 'back.png');
const notes = new File([latin1('hello')], 'notes.txt');

function state(): string | undefined {
  return loaded().records.papers.find(({ paperId }) => paperId === paper.id)?.state;
}

test('whoever keeps a scan has the paper; undo takes back both', async () => {
  await attach(records, loaded(), paper, [front, notes, back]);
  expect(
    loaded()
      .records.files.map(({ name }) => name)
      .toSorted(),
  ).toEqual(['back.png', 'front.jpg']);
  expect(state()).toBe('have');
  expect(records.notice.value?.text).toBe('2 files are kept with “Identity paper”.');
  expect(outcomeOf(about)).toEqual({
    reading: 0,
    kept: 2,
    refused: [{ name: 'notes.txt', why: 'unknown-type' }],
    twins: [],
  });
  await records.notice.value?.undo?.();
  expect(loaded().records.files).toEqual([]);
  expect(state()).toBeUndefined();
});

test('a paper that is enclosed stays so when a scan is added', async () => {
  const enclosed = {
    personId: asha.id,
    paperId: paper.id,
    state: 'enclosed',
    on: '2026-11-01',
  } as const;
  await dossier.savePaper({ ...enclosed, details: {} });
  await records.read();
  await attach(records, loaded(), paper, [front]);
  expect(loaded().records.papers).toEqual([{ ...enclosed, details: {} }]);
});

test('a full disk is said, and nothing is half-written', async () => {
  const full = new DossierError('full', new DOMException('full', 'QuotaExceededError'));
  dossier.addFiles = () => Promise.reject(full);
  await attach(records, loaded(), paper, [front]);
  expect(records.notice.value).toMatchObject({ bad: true, undo: null });
  expect(records.notice.value?.text).toContain('The disk is full');
  expect(loaded().records.files).toEqual([]);
  expect(state()).toBeUndefined();
});

test('a picture that cannot be opened is refused', async () => {
  vi.stubGlobal('createImageBitmap', () =>
    Promise.reject(new DOMException('no', 'InvalidStateError')),
  );
  await attach(records, loaded(), paper, [front]);
  expect(outcomeOf(about).refused).toEqual([{ name: 'front.jpg', why: 'broken' }]);
  expect(loaded().records.files).toEqual([]);
});

test('a removed file comes back with its bytes', async () => {
  await attach(records, loaded(), paper, [front]);
  const [file] = loaded().records.files;
  if (!file) throw new Error('There is no file.');
  await detach(records, file);
  expect(loaded().records.files).toEqual([]);
  expect(await records.ask((one) => one.fileBytes(file.id))).toBeNull();
  await records.notice.value?.undo?.();
  expect(loaded().records.files).toEqual([file]);
  expect(await records.ask((one) => one.fileBytes(file.id))).toEqual(jpeg(4, 3));
});

test('a file that cannot be read this time is not removed', async () => {
  await attach(records, loaded(), paper, [front]);
  const [file] = loaded().records.files;
  if (!file) throw new Error('There is no file.');
  const read = dossier.fileBytes.bind(dossier);
  dossier.fileBytes = () => Promise.reject(new DossierError('broken', null));
  await detach(records, file);
  expect(records.notice.value).toMatchObject({ bad: true, undo: null });
  dossier.fileBytes = read;
  expect(loaded().records.files).toEqual([file]);
  expect(await dossier.fileBytes(file.id)).toEqual(jpeg(4, 3));
});

test('a damaged file can be removed', async () => {
  await attach(records, loaded(), paper, [front]);
  const [file] = loaded().records.files;
  if (!file) throw new Error('There is no file.');
  dossier.fileBytes = () => Promise.reject(new DossierError('broken', new SealBroken('damaged')));
  await detach(records, file);
  expect(loaded().records.files).toEqual([]);
  await records.notice.value?.undo?.();
  expect(loaded().records.files).toEqual([file]);
});

test('files chosen while others are read wait for them, and no outcome covers another', async () => {
  const first = attach(records, loaded(), paper, [front]);
  const second = attach(records, loaded(), paper, [notes, front]);
  expect(outcomeOf(about).reading).toBe(3);
  await Promise.all([first, second]);
  expect(loaded().records.files.map(({ name }) => name)).toEqual(['front.jpg']);
  expect(outcomeOf(about)).toEqual({
    reading: 0,
    kept: 1,
    refused: [
      { name: 'notes.txt', why: 'unknown-type' },
      { name: 'front.jpg', why: 'already-here' },
    ],
    twins: [],
  });
});

test('what comes of files chosen later stands alone', async () => {
  await attach(records, loaded(), paper, [notes]);
  await attach(records, loaded(), paper, [front]);
  expect(outcomeOf(about)).toEqual({ reading: 0, kept: 1, refused: [], twins: [] });
});

test('a file that was read for long does not cover what was done meanwhile', async () => {
  const slow = attach(records, loaded(), paper, [front]);
  await records.write('Saved meanwhile.', async () => undefined);
  await slow;
  expect(records.notice.value?.text).toBe('Saved meanwhile.');
  expect(outcomeOf(about).kept).toBe(1);
});

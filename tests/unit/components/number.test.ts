import { beforeEach, expect, test } from 'vitest';
import { changeKind, forgetNumber, keepNumber } from '../../../components/number/keep.ts';
import { Records } from '../../../components/records.ts';
import type { Person } from '../../../lib/dossier/types.ts';
import { fakeDossier } from './fake-dossier.ts';

const at = '2026-11-24T09:00:00Z';
const asha: Person = {
  id: 'p1',
  name: 'Asha',
  situation: { bornIn: 'IN', number: { kind: 'none' } },
  createdAt: at,
  updatedAt: at,
};

let records: Records;

beforeEach(async () => {
  const dossier = fakeDossier();
  records = new Records(async () => dossier, {
    today: () => Temporal.PlainDate.from('2026-11-24'),
    now: () => Temporal.Instant.from('2026-11-24T10:00:00Z'),
  });
  await dossier.savePerson(asha);
  await records.start();
});

function person(): Person {
  const view = records.view.value;
  if (view.kind !== 'ready') throw new Error(view.kind);
  return view.records.person;
}

test('a number is kept when asked, and deleted when asked', async () => {
  expect(person().nir).toBeUndefined();
  expect(await keepNumber(records, person(), '185059935100124')).toBe(true);
  expect(person()).toMatchObject({ nir: '185059935100124', situation: asha.situation });
  expect(await forgetNumber(records, person())).toBe(true);
  expect('nir' in person()).toBe(false);
});

test('keeping can be undone, and its notice tells no digit', async () => {
  await keepNumber(records, person(), '185059935100124');
  expect(records.notice.value?.text).not.toMatch(/\d/);
  await records.notice.value?.undo?.();
  expect(person().nir).toBeUndefined();
});

test('a changed kind keeps every other answer, and can be undone', async () => {
  await changeKind(records, person(), 'nia');
  expect(person().situation).toEqual({ bornIn: 'IN', number: { kind: 'nia' } });
  await records.notice.value?.undo?.();
  expect(person().situation).toEqual(asha.situation);
});

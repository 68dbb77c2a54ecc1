import { expect, test, vi } from 'vitest';
import { keepOwn } from '../../../../components/boxes/keep.ts';
import { changeKind, forgetNumber, keepNumber } from '../../../../components/number/keep.ts';
import { keepAddress } from '../../../../components/office.ts';
import { changePerson } from '../../../../components/people/change.ts';
import { renamePerson } from '../../../../components/people/keep.ts';
import { type Loaded, Records } from '../../../../components/records.ts';
import type { Dossier, Person } from '../../../../lib/dossier/types.ts';
import { asha, clock, fakeDossier } from '../fake-dossier.ts';

const nir = '185059935100124';

async function ready(person: Person = asha) {
  const dossier = fakeDossier();
  await dossier.savePerson(person);
  const records = new Records(async () => dossier, clock);
  await records.start();
  return { dossier, records };
}

function shown(records: Records): Loaded {
  const view = records.view.value;
  if (view.kind !== 'ready') throw new Error(view.kind);
  return view;
}

/** Another tab's answer: about their home, about nothing that is changed here. */
async function elsewhere(dossier: Dossier): Promise<void> {
  const [now] = await dossier.people();
  if (!now) throw new Error('Nobody is there.');
  await dossier.savePerson({ ...now, situation: { ...now.situation, housing: 'tenant' } });
}

const acts: [string, Person, (records: Records) => Promise<boolean>][] = [
  ['a name', asha, (records) => renamePerson(records, asha, 'Asha P.')],
  ['a kept number', asha, (records) => keepNumber(records, asha, nir)],
  ['a number taken out', { ...asha, nir }, (records) => forgetNumber(records, { ...asha, nir })],
  ['a kind of number', asha, (records) => changeKind(records, asha, 'nia')],
  [
    'what forms ask',
    asha,
    (records) => keepOwn(records, asha, { name: 'Asha Patel', bornOn: '1994-05-03' }),
  ],
  [
    'an address',
    asha,
    (records) => keepAddress(records, shown(records), '2 avenue Neuve, 69907 Lyon'),
  ],
];

test.each(acts)('%s changes that alone, and undo takes back that alone', async (_, before, act) => {
  const { dossier, records } = await ready(before);
  const loaded = shown(records);
  await elsewhere(dossier);
  // The page has not heard of it yet.
  records.view.value = { kind: 'ready', ...loaded };
  expect(await act(records)).toBe(true);
  expect((await dossier.people())[0]?.situation.housing).toBe('tenant');
  const undo = records.notice.value?.undo;
  await dossier.savePerson({
    ...((await dossier.people())[0] ?? before),
    createdAt: '2026-11-19T09:00:00Z',
  });
  await undo?.();
  const [after] = await dossier.people();
  const { updatedAt: _updated, ...rest } = before;
  expect(after).toEqual({
    ...rest,
    updatedAt: after?.updatedAt,
    createdAt: '2026-11-19T09:00:00Z',
    situation: { ...before.situation, housing: 'tenant', number: after?.situation.number },
  });
  expect(after?.situation.number?.kind).toBeUndefined();
});

test.each(acts)('%s of someone deleted meanwhile is refused in words', async (_, before, act) => {
  const { dossier, records } = await ready(before);
  const loaded = shown(records);
  await dossier.deletePerson(asha.id);
  records.view.value = { kind: 'ready', ...loaded };
  expect(await act(records)).toBe(false);
  expect(await dossier.people()).toEqual([]);
  expect(records.notice.value?.text).toContain('This person was deleted');
});

test('two changes at once both stand, in two tabs too', async () => {
  const { dossier } = await ready();
  vi.resetModules();
  const elsewhere = await import('../../../../components/people/change.ts');
  await Promise.all([
    changePerson(dossier, clock, asha.id, (now) => ({ ...now, name: 'Asha P.' })),
    elsewhere.changePerson(dossier, clock, asha.id, (now) => ({ ...now, nir })),
  ]);
  expect(await dossier.people()).toMatchObject([{ name: 'Asha P.', nir }]);
});

import { expect, test } from 'vitest';
import { outlookOf } from '../../../../components/outlook.ts';
import { sharedBy, startingWith } from '../../../../components/people/household.ts';
import { addPerson, deletePerson, renamePerson } from '../../../../components/people/keep.ts';
import { Records } from '../../../../components/records.ts';
import { words } from '../../../../components/words/people.ts';
import { asha, clock, fakeDossier } from '../fake-dossier.ts';

async function ready() {
  const dossier = fakeDossier();
  await dossier.savePerson(asha);
  const records = new Records(async () => dossier, clock);
  await records.start();
  const shown = () => {
    const view = records.view.value;
    return view.kind === 'ready' ? view.records.person.name : view.kind;
  };
  return { dossier, records, shown };
}

test('someone new is shown, and starts with what the household shares', async () => {
  const { records, shown } = await ready();
  const livesIn = { postcode: '75011', commune: 'Paris' };
  const situation = { ...asha.situation, livesIn, housing: 'tenant' } as const;
  const shared = sharedBy(situation);
  expect(shared.map(({ text }) => text)).toEqual([
    'Address: 75011 Paris',
    'Arrival in France: 1 Sept 2026',
  ]);
  await addPerson(records, 'Ravi', startingWith(shared));
  expect(shown()).toBe('Ravi');
  expect(records.people.value.at(-1)?.situation).toEqual({
    livesIn,
    housing: 'tenant',
    arrivedOn: '2026-09-01',
  });
});

test('nothing is shared by someone of whom nothing is known', () => {
  expect(sharedBy({})).toEqual([]);
  expect(sharedBy({ livesIn: { postcode: null }, arrivedOn: null })).toEqual([]);
  expect(startingWith([])).toEqual({});
});

test('a name is changed and changed back', async () => {
  const { records, shown } = await ready();
  await renamePerson(records, asha, 'Asha P.');
  expect(shown()).toBe('Asha P.');
  await records.notice.value?.undo?.();
  expect(shown()).toBe('Asha');
});

test('a deleted person comes back with everything, and is shown again', async () => {
  const { dossier, records, shown } = await ready();
  await addPerson(records, 'Ravi', { activity: 'student' });
  const ravi = records.people.value.at(-1);
  if (!ravi) throw new Error('Ravi is not there.');
  await dossier.addEvent({ id: 'e1', personId: ravi.id, kind: 'called', on: '2026-11-20' });
  await deletePerson(records, ravi, { current: true });
  expect(shown()).toBe('Asha');
  expect(records.people.value.map(({ name }) => name)).toEqual(['Asha']);
  await records.notice.value?.undo?.();
  expect(shown()).toBe('Ravi');
  expect((await dossier.recordsOf(ravi.id))?.events).toHaveLength(1);
});

test('how somebody stands, in words', async () => {
  const { dossier } = await ready();
  const records = await dossier.recordsOf(asha.id);
  if (!records) throw new Error('Asha is not there.');
  const { late, soon } = outlookOf(records, clock.today());
  expect(late + soon).toBeGreaterThan(0);
  expect(words.en.due(0, 0)).toBe('Nothing is due.');
  expect(words.en.due(1, 2)).toBe('1 date is late and 2 dates are near.');
});

test('what goes with a person is counted', () => {
  expect(words.en.goes({ papers: 1, files: 2, events: 0, marks: 3, ticks: 0 })).toBe(
    'This goes: the answers, 1 paper, 2 files and 3 dates that were marked. Dates and reminders go too.',
  );
});

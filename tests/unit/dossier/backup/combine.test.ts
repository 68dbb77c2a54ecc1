import { describe, expect, test } from 'vitest';
import { combine } from '../../../../lib/dossier/backup/combine.ts';
import { differences } from '../../../../lib/dossier/backup/differences.ts';
import { emptyCopy } from '../../../../lib/dossier/copy.ts';
import { asha, ben } from '../people.ts';

const tick = { personId: asha.id, itemId: 'form:S1106', state: 'todo', on: '2026-10-01' };
const event = { id: 'e1', personId: asha.id, kind: 'called', on: '2026-10-01', note: 'ours' };
const ours = { ...emptyCopy(2), current: asha.id, people: [asha], ticks: [tick], events: [event] };

describe('merge', () => {
  test.each([
    ['2026-09-20T09:00:01Z', 'theirs'],
    ['2026-09-20T08:59:59Z', 'Asha'],
    ['2026-09-20T09:00:00Z', 'Asha'],
    // The same moment as one second later, written in another way.
    ['2026-09-20T11:00:01+02:00', 'theirs'],
    ['some day', 'Asha'],
  ])('a person changed at %s is %s', (updatedAt, name) => {
    const theirs = { ...emptyCopy(2), people: [{ ...asha, name: 'theirs', updatedAt }] };
    expect(combine(ours, theirs, 'merge').people).toMatchObject([{ name }]);
  });

  test('the later tick stands; on the same day this dossier’s does', () => {
    const merged = (on: string) =>
      combine(ours, { ...emptyCopy(2), ticks: [{ ...tick, state: 'done', on }] }, 'merge').ticks;
    expect(merged('2026-10-02')).toMatchObject([{ state: 'done' }]);
    expect(merged('2026-10-01')).toMatchObject([{ state: 'todo' }]);
  });

  test('what bears no date of change stays; what is new is added; nothing goes', () => {
    const theirs = {
      ...emptyCopy(2),
      current: ben.id,
      people: [ben],
      events: [
        { ...event, note: 'theirs' },
        { ...event, id: 'e2' },
      ],
    };
    expect(combine(ours, theirs, 'merge')).toMatchObject({
      current: asha.id,
      people: [asha, ben],
      ticks: [tick],
      events: [event, { id: 'e2' }],
    });
  });
});

test('replace leaves only what the backup has, and whom it shows', () => {
  const theirs = { ...emptyCopy(2), current: 'nobody', people: [ben] };
  expect(combine(ours, theirs, 'replace')).toEqual({ ...theirs, current: null });
});

test('what cannot be read, and a second record with the same key, go to quarantine', () => {
  const broken = { ...event, kind: 'abducted' };
  const theirs = { ...emptyCopy(2), events: [event, broken, { ...event, note: 'second' }] };
  const { events, quarantine } = combine(emptyCopy(2), theirs, 'replace');
  expect(events).toEqual([event]);
  expect(quarantine).toEqual([
    { store: 'events', text: JSON.stringify(broken) },
    { store: 'events', text: JSON.stringify({ ...event, note: 'second' }) },
  ]);
});

test('differences are told for each person, whatever the order of names in a record', () => {
  const { id, ...rest } = event;
  const after = {
    ...emptyCopy(2),
    people: [ben, { ...asha, name: 'Asha R.' }],
    events: [{ ...rest, id }],
    marks: [{ personId: 'gone', deadlineId: 'd', dueOn: '2026-12-01', state: 'done' }],
  };
  const told = differences(ours, after);
  expect(told.map(({ name }) => name)).toEqual(['Ben', 'Asha R.', null]);
  const none = { added: 0, changed: 0, removed: 0, same: 0 };
  expect(told[0]?.stores.people).toEqual({ ...none, added: 1 });
  expect(told[1]?.stores).toMatchObject({
    people: { ...none, changed: 1 },
    events: { ...none, same: 1 },
    ticks: { ...none, removed: 1 },
  });
  expect(told[2]?.stores.marks).toEqual({ ...none, added: 1 });
});

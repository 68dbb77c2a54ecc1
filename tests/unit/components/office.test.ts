import { describe, expect, it } from 'vitest';
import {
  asksToCheck,
  isOnAmeli,
  keepAddress,
  readAddress,
  removeAddress,
  shownAddress,
} from '../../../components/office.ts';
import { Records } from '../../../components/records.ts';
import { checkLine } from '../../../lib/dossier/address.ts';
import type { Situation } from '../../../lib/plan/situation.ts';
import { asha, clock, fakeDossier } from './fake-dossier.ts';

async function living(postcode: string | null, more: Situation = {}) {
  const dossier = fakeDossier();
  const situation = { ...asha.situation, livesIn: { postcode }, ...more };
  await dossier.savePerson({ ...asha, situation });
  const records = new Records(async () => dossier, clock);
  await records.start();
  const loaded = () => {
    const view = records.view.value;
    if (view.kind !== 'ready') throw new Error(`The view is ${view.kind}.`);
    return view;
  };
  const step = () => loaded().items.find(({ id }) => id === checkLine)?.state;
  return { dossier, records, loaded, step };
}

const found = '2 avenue Neuve\n69907 Lyon Cedex 20';

describe('the address shown', () => {
  it('is the last known one with the day of its list, line by line', async () => {
    const { loaded } = await living('01000');
    expect(shownAddress(loaded())).toEqual({
      kind: 'last-known',
      asOf: '2023-03-16',
      lines: '1 place de la Grenouillère\n01015 Bourg-en-Bresse Cedex',
    });
    expect(asksToCheck(loaded())).toBe(true);
    expect(isOnAmeli(loaded())).toBe(true);
  });

  it.each(['07000', '97600', '59500', '59000', null])('is none in %s', async (postcode) => {
    const { loaded } = await living(postcode);
    expect(shownAddress(loaded())).toEqual({ kind: 'none' });
  });

  it('is that which the person checked, once they did, and the step is done', async () => {
    const { records, loaded, step } = await living('69003');
    expect(step()).toBe('todo');
    expect(await keepAddress(records, loaded(), found)).toBe(true);
    expect(shownAddress(loaded())).toEqual({ kind: 'checked', lines: found, on: '2026-11-23' });
    expect(step()).toBe('done');
    expect(records.notice.value?.text).toContain('Nothing has been sent');
  });

  it('can be kept where no address was known', async () => {
    const { records, loaded } = await living('07000');
    await keepAddress(records, loaded(), found);
    expect(shownAddress(loaded())).toMatchObject({ kind: 'checked', lines: found });
  });

  it('can be changed, removed, and the removal undone', async () => {
    const { records, loaded, step } = await living('69003');
    await keepAddress(records, loaded(), found);
    await keepAddress(records, loaded(), `${found} A`);
    expect(shownAddress(loaded())).toMatchObject({ lines: `${found} A` });
    await removeAddress(records, loaded());
    expect(shownAddress(loaded()).kind).toBe('last-known');
    expect(step()).toBe('todo');
    await records.notice.value?.undo?.();
    expect(shownAddress(loaded())).toMatchObject({ kind: 'checked', lines: `${found} A` });
    expect(step()).toBe('done');
  });

  it('is forgotten after a move, and the step is to do again', async () => {
    const { dossier, records, loaded, step } = await living('69003');
    await keepAddress(records, loaded(), found);
    const { person } = loaded().records;
    await dossier.savePerson({
      ...person,
      situation: { ...person.situation, livesIn: { postcode: '31000' } },
    });
    await records.read();
    expect(loaded().plan.office.name).toBe('CPAM de la Haute-Garonne');
    expect(shownAddress(loaded()).kind).toBe('last-known');
    expect(step()).toBe('todo');
  });

  it('keeps a tick of the checklist through an undo', async () => {
    const { dossier, records, loaded, step } = await living('69003');
    await dossier.setTick(asha.id, checkLine, { state: 'done', on: '2026-11-20' });
    await records.read();
    await keepAddress(records, loaded(), found);
    await records.notice.value?.undo?.();
    expect(step()).toBe('done');
    expect(shownAddress(loaded()).kind).toBe('last-known');
  });
});

describe('other offices', () => {
  it('are not looked up on Ameli, or not written to at all', async () => {
    const farm = await living('69003', { sector: 'agricultural' });
    expect(farm.loaded().plan.office.kind).toBe('msa');
    expect(isOnAmeli(farm.loaded())).toBe(false);
    const student = await living('69003', { activity: 'student', permit: 'student' });
    expect(student.loaded().plan.office.kind).toBe('student-portal');
    expect(asksToCheck(student.loaded())).toBe(false);
    expect(isOnAmeli(student.loaded())).toBe(false);
  });
});

describe('reading what was typed', () => {
  it('takes lines without blanks around them', () => {
    const read = readAddress('\n 2 avenue Neuve \r\n\n69907 Lyon Cedex 20\n', true);
    expect(read).toEqual({ address: found });
  });

  it.each([
    ['nothing', '', true],
    ['too little', 'Lyon', true],
    ['blank lines', '\n \n          \n', true],
    ['a letter', 'word '.repeat(100), true],
    ['too many lines', 'a street\n'.repeat(9), true],
    ['an address that was not looked up', found, false],
  ])('refuses %s', (_, text, looked) => {
    expect(readAddress(text, looked)).toHaveProperty('mistake');
  });
});

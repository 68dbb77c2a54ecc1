import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkedAddress, checkLine } from '../../../lib/dossier/address.ts';
import { openDossier } from '../../../lib/dossier/open.ts';
import type { Store } from '../../../lib/dossier/store.ts';
import { ticksFor } from '../../../lib/dossier/ticks.ts';
import type { Person, Tick } from '../../../lib/dossier/types.ts';
import { asha, ben, putRaw } from './people.ts';

const office = {
  kind: 'cpam',
  name: 'CPAM de Paris',
  why: { text: 'Near you.', sources: ['css-r312-1'] },
  address: null,
  addressAsOf: null,
  finder: null,
} as const;
const checked = {
  office: 'CPAM de Paris',
  postcode: '75011',
  address: '1 rue Exemple\n75948 Paris Cedex 19',
  on: '2026-11-24',
};
const withAddress: Person = { ...asha, checkedAddress: checked };
const done: Tick = { personId: asha.id, itemId: checkLine, state: 'done', on: '2026-11-24' };
const other: Tick = { ...done, itemId: 'form:S1106' };

describe('the checked address', () => {
  test('counts for the office and the home it was checked for', () => {
    expect(checkedAddress(withAddress, office)).toEqual(checked);
    expect(checkedAddress(asha, office)).toBeNull();
  });

  test('counts no more for another office, or after a move under the same office', () => {
    const moved = {
      ...withAddress,
      situation: { ...asha.situation, livesIn: { postcode: '75012' } },
    };
    expect(checkedAddress(withAddress, { ...office, name: 'CPAM du Rhône' })).toBeNull();
    expect(checkedAddress(moved, office)).toBeNull();
    expect(checkedAddress({ ...withAddress, situation: {} }, office)).toBeNull();
  });

  test('its tick counts as long as it does; other ticks always', () => {
    const ticks = [done, other];
    expect(ticksFor({ person: withAddress, ticks, papers: [] }, office)).toEqual(ticks);
    expect(ticksFor({ person: asha, ticks, papers: [] }, office)).toEqual(ticks);
    const elsewhere = { ...office, name: 'CPAM du Rhône' };
    expect(ticksFor({ person: withAddress, ticks, papers: [] }, elsewhere)).toEqual([other]);
  });
});

describe('the dossier', () => {
  const opened: Store[] = [];

  async function open(): Promise<Store> {
    const dossier = await openDossier();
    opened.push(dossier);
    return dossier;
  }

  beforeEach(() => {
    fakeBrowser.reset();
    vi.stubGlobal('indexedDB', new IDBFactory());
  });

  afterEach(() => {
    for (const dossier of opened.splice(0)) dossier.close();
    vi.unstubAllGlobals();
  });

  test('keeps address and tick in one write, for that person alone', async () => {
    const dossier = await open();
    await dossier.savePerson(asha);
    await dossier.savePerson(ben);
    const heard = vi.fn();
    dossier.onChange(heard);
    await dossier.saveAddress(withAddress);
    expect(heard).toHaveBeenCalledTimes(1);
    expect(await (await open()).current()).toMatchObject({ person: withAddress, ticks: [done] });
    expect(await dossier.people()).toEqual([withAddress, ben]);
  });

  test('takes both away again', async () => {
    const dossier = await open();
    await dossier.saveAddress(withAddress);
    await dossier.saveAddress(asha);
    const records = await dossier.current();
    expect(records).toMatchObject({ person: asha, ticks: [] });
    expect(records?.person).not.toHaveProperty('checkedAddress');
  });

  test('has it in the export and in the mirror', async () => {
    const dossier = await open();
    await dossier.saveAddress(withAddress);
    expect(JSON.parse(await dossier.exportText()).people).toEqual([withAddress]);
    vi.stubGlobal('indexedDB', new IDBFactory());
    const after = await open();
    await after.restoreMirror();
    expect(await after.current()).toMatchObject({ person: withAddress, ticks: [done] });
  });

  test('puts an address that is none into quarantine, with the person', async () => {
    const dossier = await open();
    await dossier.savePerson(ben);
    await putRaw('people', { ...asha, checkedAddress: { ...checked, on: 'yesterday' } });
    expect(await dossier.people()).toEqual([ben]);
    expect(await dossier.quarantined()).toBe(1);
  });
});

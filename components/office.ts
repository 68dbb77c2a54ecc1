import { checkedAddress, checkLine } from '../lib/dossier/address.ts';
import type { CheckedAddress, Dossier, Person } from '../lib/dossier/types.ts';
import { changePerson } from './people/change.ts';
import type { Loaded, Records } from './records.ts';
import { words } from './words/dossier.ts';

const w = words.en.office;

/** Which address to show, if any: what the person checked comes before what our lists say. */
export type ShownAddress =
  | { kind: 'checked'; lines: string; on: string }
  | { kind: 'last-known'; lines: string; asOf: string }
  | { kind: 'none' };

export function shownAddress({ plan: { office }, records }: Loaded): ShownAddress {
  const checked = checkedAddress(records.person, office);
  if (checked) return { kind: 'checked', lines: checked.address, on: checked.on };
  if (office.address === null || office.addressAsOf === null) return { kind: 'none' };
  const lines = office.address.split(', ').join('\n');
  return { kind: 'last-known', lines, asOf: office.addressAsOf };
}

/** Whether the plan has the step to check the office's address. */
export function asksToCheck({ items }: Loaded): boolean {
  return items.some(({ id }) => id === checkLine);
}

/** Whether Ameli's finder knows the office; the MSA and others are asked directly. */
export function isOnAmeli({ plan: { office } }: Loaded): boolean {
  return office.finder !== null && new URL(office.finder).hostname === 'www.ameli.fr';
}

const shortest = 10;
/** Characters of an address; its field takes no more. */
export const longest = 300;
const mostLines = 8;

/** What is wrong, and with which field. */
export interface Mistake {
  mistake: string;
  field: 'address' | 'looked';
}

/** A typed address, line by line without empty ones; the mistake in words if it is none. */
export function readAddress(text: string, looked: boolean): { address: string } | Mistake {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const address = lines.join('\n');
  if (address.length < shortest) return { mistake: w.tooShort, field: 'address' };
  if (address.length > longest || lines.length > mostLines) {
    return { mistake: w.tooLong, field: 'address' };
  }
  return looked ? { address } : { mistake: w.notLooked, field: 'looked' };
}

/** Keeps the address that the person found, for this office, and ticks the step. */
export function keepAddress(records: Records, loaded: Loaded, address: string): Promise<boolean> {
  const { person } = loaded.records;
  const checked = {
    office: loaded.plan.office.name,
    postcode: person.situation.livesIn?.postcode ?? null,
    address,
    on: records.clock.today().toString(),
  };
  return save(records, loaded, checked, w.kept);
}

/** Forgets it: the step is to do again. */
export function removeAddress(records: Records, loaded: Loaded): Promise<boolean> {
  return save(records, loaded, undefined, w.removed);
}

function save(
  records: Records,
  loaded: Loaded,
  checked: CheckedAddress | undefined,
  said: string,
): Promise<boolean> {
  const { person, ticks } = loaded.records;
  const tick = ticks.find(({ itemId }) => itemId === checkLine) ?? null;
  const set = (dossier: Dossier, address: CheckedAddress | undefined) =>
    changePerson(dossier, records.clock, person.id, withAddress(address), 'saveAddress');
  let before: CheckedAddress | undefined;
  return records.write(
    said,
    async (dossier) => {
      before = (await set(dossier, checked)).checkedAddress;
    },
    async (dossier) => {
      await set(dossier, before);
      await dossier.setTick(person.id, checkLine, tick);
    },
  );
}

function withAddress(address: CheckedAddress | undefined) {
  return ({ checkedAddress: _, ...rest }: Person): Person =>
    address ? { ...rest, checkedAddress: address } : rest;
}

import type { Dossier, StoredFile } from '../../../../lib/dossier/types.ts';
import { asha, ben, putRaw } from '../people.ts';

export const passphrase = 'seven quiet otters on a ferry';

/** Words that must not be found anywhere once the vault is on. */
export const secrets = [
  'Asha Raghunathan',
  '185059935100124',
  '75011',
  '1994-05-03',
  'Madame Dubois',
  'RL-2026-778',
  'they want the parents named',
  'no parents on it',
  'passport-asha.jpg',
  'image/jpeg',
  'rue de la Paix',
  'Benedikt Brandt',
  'scribbled',
  'pixels of a passport',
];

export const person = {
  ...asha,
  name: 'Asha Raghunathan',
  nir: '185059935100124',
  situation: { ...asha.situation, bornOn: '1994-05-03' },
  checkedAddress: {
    office: 'CPAM',
    postcode: '75011',
    address: '1 rue de la Paix',
    on: '2026-10-01',
  },
};

export const bytes = new TextEncoder().encode('pixels of a passport '.repeat(50));

export function fileOf(id: string): StoredFile {
  return {
    id,
    personId: person.id,
    about: 'paper:identity',
    name: 'passport-asha.jpg',
    type: 'image/jpeg',
    size: bytes.length,
    digest: '0a'.repeat(32),
    place: 0,
    turn: 0,
    addedAt: '2026-11-24T09:00:00Z',
  };
}

/** A dossier with something in every store, a safety copy and a quarantined record too. */
export async function fill(dossier: Dossier): Promise<void> {
  await dossier.savePerson(person);
  await dossier.savePerson({ ...ben, name: 'Benedikt Brandt' });
  await dossier.deletePerson(ben.id);
  await dossier.setTick(person.id, 'form:S1106', { state: 'done', on: '2026-10-01' });
  await dossier.savePaper({
    personId: person.id,
    paperId: 'birth-record',
    state: 'refused',
    on: '2026-11-01',
    refusedWhy: 'no parents on it',
    details: { issuedIn: 'IN' },
  });
  await dossier.addFiles([
    { file: fileOf('f1'), bytes },
    { file: fileOf('f2'), bytes },
  ]);
  await dossier.addEvent({
    id: 'e1',
    personId: person.id,
    kind: 'called',
    on: '2026-11-20',
    who: 'Madame Dubois',
    reference: 'RL-2026-778',
    note: 'they want the parents named',
  });
  await dossier.markDeadline({
    personId: person.id,
    deadlineId: 'first-reply',
    dueOn: '2026-12-02',
    state: 'done',
  });
  await putRaw('events', { id: 'e2', personId: person.id, kind: 'scribbled', on: 'one day' });
  await dossier.current();
  // One that nobody has read yet.
  await putRaw('events', { id: 'e3', personId: person.id, kind: 'scribbled', on: 'one day' });
}

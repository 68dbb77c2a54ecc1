import { Connection } from '../../lib/dossier/connection.ts';
import { openDossier } from '../../lib/dossier/open.ts';
import type { Person } from '../../lib/dossier/types.ts';
import type { StoryKind } from '../../lib/knowledge/deadline-schema.ts';

/** How much there is of everything. */
export interface Size {
  events: number;
  files: number;
  /** Of each file. */
  bytes: number;
}

const personId = 'ada';
const papers = ['birth-record', 'identity', 'proof-of-address', 'employment-contract', 'rib'];
/** What happens to somebody over the years, in this proportion. */
const kinds: readonly StoryKind[] = [
  ...['called', 'wrote', 'called', 'letter-received', 'noted', 'visited', 'called'],
  ...['care-paid', 'letter-asking-paper', 'file-posted'],
] as StoryKind[];

function day(ago: number): string {
  return Temporal.Now.plainDateISO('Europe/Paris').subtract({ days: ago }).toString();
}

function person(): Person {
  const at = Temporal.Now.instant().toString();
  return {
    id: personId,
    name: 'Ada',
    situation: {
      nationality: 'IN',
      bornIn: 'IN',
      activity: 'employee',
      sector: 'general',
      permit: 'vls-ts',
      arrivedOn: day(900),
      startedOn: day(890),
      livesIn: { postcode: '75011', commune: 'Paris' },
    },
    createdAt: at,
    updatedAt: at,
  };
}

/** Fills an empty dossier: files through the dossier's own writing, events in one go. */
async function fill({ events, files, bytes }: Size): Promise<void> {
  const dossier = await openDossier();
  await dossier.savePerson(person());
  const connection = new Connection();
  await connection.run('readwrite', async (transaction) => {
    for (let n = 0; n < events; n += 1) {
      const kind = kinds[n % kinds.length] ?? 'noted';
      const note = `What was said, number ${n}: the file is being read, call again in three weeks.`;
      const event = { id: `event-${n}`, personId, kind, on: day(n % 880), who: 'CPAM', note };
      await transaction.objectStore('events').put(event);
    }
  });
  connection.close();
  for (let n = 0; n < files; n += 10) {
    const some = Array.from({ length: Math.min(10, files - n) }, (_, index) =>
      file(n + index, bytes),
    );
    await dossier.addFiles(some);
  }
  dossier.close();
}

function file(n: number, size: number) {
  const bytes = new Uint8Array(size);
  const part = 65_536;
  for (let at = 0; at < size; at += part) crypto.getRandomValues(bytes.subarray(at, at + part));
  const about = n % 5 === 4 ? `event:event-${n}` : `paper:${papers[n % 5] ?? ''}`;
  const addedAt = Temporal.Now.instant().toString();
  const digest = n.toString(16).padStart(64, '0');
  return {
    bytes,
    file: {
      ...{
        id: `file-${n}`,
        personId,
        about,
        name: `scan ${n}.jpg`,
        type: 'image/jpeg',
        size,
        digest,
      },
      ...{ place: n, turn: 0 as const, addedAt },
    },
  };
}

/** Milliseconds of one reading of everything that the pages show, and of one tick, mirror included. */
async function readAndTick(): Promise<{ read: number; tick: number }> {
  const dossier = await openDossier();
  const start = performance.now();
  await dossier.current();
  const read = performance.now() - start;
  await dossier.setTick(personId, 'form:S1106', { state: 'done', on: day(0) });
  const tick = performance.now() - start - read;
  dossier.close();
  return { read, tick };
}

const big = { fill, readAndTick };

declare global {
  interface Window {
    big: typeof big;
  }
}
window.big = big;

import { Connection } from '../../../lib/dossier/connection.ts';
import { migrations } from '../../../lib/dossier/migrations/all.ts';
import { asked } from './read.ts';
import { ada, person } from './stream.ts';

/** How many records the old dossier has, every second one a paper that moves. */
export const oldRecords = 5_000;

const on = '2026-01-01';

/** Takes the dossier away and lays one of version 1 in its place. */
export async function fillVersion1(): Promise<void> {
  await asked(indexedDB.deleteDatabase('quinze'));
  const connection = new Connection(migrations.slice(0, 1));
  const database = await connection.ready();
  const stores = ['people', 'ticks', 'meta'] as const;
  const transaction = database.transaction([...stores], 'readwrite');
  const [people, ticks, meta] = stores.map((name) => transaction.objectStore(name));
  await people?.put(person(ada, 0));
  for (let n = 0; n < oldRecords; n += 1) {
    const itemId = `${n % 2 === 0 ? 'paper' : 'step'}:${n}`;
    void ticks?.put({ personId: ada, itemId, state: 'done', on });
  }
  const copy = { version: 1, current: ada, people: [person(ada, 0)], ticks: [], events: [] };
  await meta?.put([{ ...copy, marks: [], quarantine: [] }], 'snapshots');
  await transaction.done;
  connection.close();
}

/** Opens the dossier as today's version does, and tells when it begins to move records and when it has. */
export async function upgrade(say: (text: string) => void): Promise<void> {
  const steps = migrations.map((step, index): typeof step => (database, transaction) => {
    if (index === 1) say('moving');
    step(database, transaction);
  });
  const connection = new Connection(steps);
  await connection.ready();
  say('moved');
  connection.close();
}

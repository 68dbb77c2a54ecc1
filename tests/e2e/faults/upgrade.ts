import { Connection } from '../../../lib/dossier/connection.ts';
import { migrations } from '../../../lib/dossier/migrations/all.ts';
import { asked } from './read.ts';
import { ada, person } from './stream.ts';

/** How many records the old dossier has, every second one a paper that moves. */
const oldRecords = 5_000;

const old = { state: 'waiting', on: '2026-01-01' };

/** Takes the dossier away and lays one of version 1 in its place. */
export async function layVersion1(): Promise<void> {
  await asked(indexedDB.deleteDatabase('quinze'));
  const connection = new Connection(migrations.slice(0, 1));
  const database = await connection.ready();
  const transaction = database.transaction(['people', 'ticks', 'meta'], 'readwrite');
  const ticks = transaction.objectStore('ticks');
  for (let n = 0; n < oldRecords; n += 1) {
    void ticks.put({ personId: ada, itemId: n % 2 === 0 ? `paper:${n}` : `step:${n}`, ...old });
  }
  await transaction.objectStore('people').put(person(ada, 0));
  await transaction.objectStore('meta').put(ada, 'current');
  await transaction.objectStore('meta').put([oldCopy()], 'snapshots');
  await transaction.done;
  connection.close();
}

function oldCopy() {
  const nothing = { ticks: [], events: [], marks: [], quarantine: [] };
  return { version: 1, current: ada, people: [person(ada, 0)], ...nothing };
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

/** What is wrong with the records that were laid, once the dossier is of today's version. */
export async function faultsOfUpgrade(): Promise<string[]> {
  const database = await asked(indexedDB.open('quinze'));
  const transaction = database.transaction(['people', 'ticks', 'papers', 'meta', 'snapshots']);
  const [people, ticks, papers, snapshots, kept] = await Promise.all([
    asked(transaction.objectStore('people').getAll()),
    asked(transaction.objectStore('ticks').getAll()),
    asked(transaction.objectStore('papers').getAll()),
    asked(transaction.objectStore('snapshots').getAll()),
    asked(transaction.objectStore('meta').get('snapshots')),
  ]);
  database.close();
  const rightTicks = ticks.filter(
    ({ itemId, state, on }) =>
      /^step:\d*[13579]$/.test(itemId) && state === 'waiting' && on === old.on,
  );
  const rightPapers = papers.filter(
    ({ paperId, state, on }) =>
      /^\d*[02468]$/.test(paperId) && state === 'ordered' && on === old.on,
  );
  const counts = {
    people: people.length === 1,
    ticks: ticks.length === oldRecords / 2 && rightTicks.length === ticks.length,
    papers: papers.length === oldRecords / 2 && rightPapers.length === papers.length,
    snapshots: snapshots.filter(({ why }) => why === 'before-delete').length === 1,
    safetyCopy:
      snapshots.find(({ why }) => why === 'before-upgrade')?.copy.ticks.length === oldRecords,
    meta: kept === undefined,
  };
  return Object.entries(counts).flatMap(([name, right]) => (right ? [] : [name]));
}

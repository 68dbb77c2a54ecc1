/*
 * Frozen: version 2 as it was published. A later change of the dossier is a new file, never an edit
 * of this one.
 */

const states: Record<string, string> = { todo: 'missing', waiting: 'ordered', done: 'have' };

/**
 * The paper that a tick of version 1 stood for ("paper:birth-record"); null for a tick of another
 * line, and for what is no tick.
 */
export function paperOfTick(tick: unknown): Record<string, unknown> | null {
  const { personId, itemId, state, on } = Object(tick);
  if (typeof itemId !== 'string' || !itemId.startsWith('paper:')) return null;
  return {
    personId,
    paperId: itemId.slice('paper:'.length),
    state: states[state] ?? state,
    on,
    details: {},
  };
}

/**
 * From version 1 to 2: papers and their files have stores of their own, and so have the snapshots,
 * which lay in `meta`.
 */
export function migrate002(database: IDBDatabase, transaction: IDBTransaction): void {
  const papers = database.createObjectStore('papers', { keyPath: ['personId', 'paperId'] });
  papers.createIndex('personId', 'personId');
  database.createObjectStore('files', { keyPath: 'id' }).createIndex('personId', 'personId');
  database.createObjectStore('bytes');
  database.createObjectStore('snapshots', { autoIncrement: true });
  movePapers(transaction.objectStore('ticks'), papers);
  moveSnapshots(transaction.objectStore('meta'), transaction.objectStore('snapshots'));
}

function movePapers(ticks: IDBObjectStore, papers: IDBObjectStore): void {
  const request = ticks.openCursor();
  request.onsuccess = () => {
    const cursor = request.result;
    if (!cursor) return;
    const paper = paperOfTick(cursor.value);
    if (paper) {
      papers.put(paper);
      cursor.delete();
    }
    cursor.continue();
  };
}

function moveSnapshots(meta: IDBObjectStore, snapshots: IDBObjectStore): void {
  const request = meta.get('snapshots');
  request.onsuccess = () => {
    const kept: unknown = request.result;
    if (!Array.isArray(kept)) return;
    // When they were taken was not noted, and why only by what made them: deleting, mostly.
    for (const copy of kept) {
      snapshots.add({ at: null, why: 'before-delete', copy });
    }
    meta.delete('snapshots');
  };
}

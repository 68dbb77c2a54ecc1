import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makeBackup } from '../../../../lib/dossier/backup/make.ts';
import { limitOfEntry } from '../../../../lib/dossier/backup/manifest.ts';
import { BackupRefused } from '../../../../lib/dossier/backup/refusal.ts';
import { readZip } from '../../../../lib/dossier/backup/zip-read.ts';
import { isReadable } from '../../../../lib/dossier/records.ts';
import { recordStores } from '../../../../lib/dossier/schema.ts';
import type { Store } from '../../../../lib/dossier/store.ts';
import { anyDossier, type Whole } from './any-dossier.ts';
import { dice, mutations, type Parts, passphrase } from './mutations.ts';
import { hashOnce } from './quick-lock.ts';
import { dossierOf, everything, newBrowser, wholeOf } from './stored.ts';

const seed = 20261124;
const at = Temporal.Instant.from('2026-11-24T09:00:00Z');
const [mine, ...others] = fc.sample(
  anyDossier.filter(({ copy, bytes }) => copy.people.length > 0 && bytes.size > 0),
  { seed, numRuns: 13 },
);
let dossier: Store;
let parts: Parts[];
let untouched: string;

async function takenApart({ copy, bytes }: Whole): Promise<Parts> {
  const source = { copy, bytesOf: async (id: string) => bytes.get(id) ?? null, app: '0.1.0', at };
  const [blob, locked] = [await makeBackup(source), await makeBackup({ ...source, passphrase })];
  const entries: Parts['entries'] = [];
  for (const [name, entry] of await readZip(blob, limitOfEntry)) {
    entries.push({ name, bytes: await entry.read() });
  }
  return { zip: await blob.bytes(), locked: await locked.bytes(), entries };
}

async function startAnew(): Promise<void> {
  dossier?.close();
  newBrowser();
  if (!mine) throw new Error('There is no dossier.');
  dossier = await dossierOf(mine);
  untouched = await everything();
}

/** What was restored holds together: each record is one, each file has its own bytes, nothing is left over. */
function faultsOf({ copy, bytes }: Whole): string[] {
  const faults: string[] = [];
  for (const store of recordStores) {
    for (const record of copy[store]) {
      if (!isReadable(store, record)) faults.push(`a record of ${store} cannot be read`);
    }
  }
  for (const file of copy.files) {
    const { id, size, digest } = Object(file);
    const content = bytes.get(id);
    if (!content) continue;
    const sum = createHash('sha256').update(content).digest('hex');
    if (content.length !== size || sum !== digest) faults.push(`${id} shows other bytes`);
  }
  return faults;
}

beforeAll(async () => {
  hashOnce();
  parts = await Promise.all(others.map(takenApart));
  await startAnew();
});
afterAll(() => {
  dossier.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const counts: string[] = [];

test.each(mutations)(
  '$count times $kind: refused untouched, or restored whole',
  async ({ kind, count, mutate }) => {
    const roll = dice(seed);
    const refused: Record<string, number> = {};
    let restored = 0;
    for (let done = 0; done < count; done += 1) {
      const part = parts[done % parts.length];
      if (!part) throw new Error('There is no backup.');
      const file = mutate(part, roll);
      const outcome = await restore(file, roll(2) === 0 ? 'replace' : 'merge');
      if (outcome === null) restored += 1;
      else refused[outcome] = (refused[outcome] ?? 0) + 1;
    }
    const reasons = Object.entries(refused)
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([reason, times]) => `${reason} ${times}`);
    counts.push(`${count} × ${kind}: ${restored} restored; refused: ${reasons.join(', ')}.`);
  },
  120_000,
);

/** The reason of the refusal, or null if the backup was restored; fails on anything in between. */
async function restore(file: Blob, mode: 'merge' | 'replace'): Promise<string | null> {
  try {
    const backup = await dossier.safety.readBackup(file, passphrase);
    const preview = await dossier.safety.preview(backup, mode);
    await dossier.safety.restore(backup, mode);
    const whole = await wholeOf();
    expect(faultsOf(whole)).toEqual([]);
    expect(whole.copy.people.length).toBe(
      preview.people.filter(
        ({ stores: { people } }) => people.added + people.changed + people.same > 0,
      ).length,
    );
    if (mode === 'replace') expectAll(backup.copy, whole);
    await startAnew();
    return null;
  } catch (error) {
    if (!(error instanceof BackupRefused)) throw error;
    expect(await everything()).toBe(untouched);
    return error.reason;
  }
}

/** Every record of the backup is in the dossier, or kept aside with its text. */
function expectAll(copy: Whole['copy'], whole: Whole): void {
  for (const store of recordStores) {
    const here = new Set(whole.copy[store].map((record) => JSON.stringify(record)));
    const aside = new Set(whole.copy.quarantine.map((one) => String(Object(one).text)));
    const lost = copy[store].filter((record) => {
      const text = JSON.stringify(record);
      return !here.has(text) && !aside.has(text) && store !== 'files';
    });
    expect(lost).toEqual([]);
  }
}

test('the counts', async () => {
  const sum = mutations.reduce((total, { count }) => total + count, 0);
  expect(sum).toBeGreaterThanOrEqual(2000);
  const lines = [
    `${sum} backups were changed. Each was refused with the dossier untouched, or restored whole.`,
    '',
    ...counts,
    '',
  ];
  await expect(lines.join('\n')).toMatchFileSnapshot('./mutated.txt');
});

import { broken, isReadable } from '../records.ts';
import { type Broken, type Copy, type RecordStore, recordStores } from '../schema.ts';
import { keyFields } from '../vault/fields.ts';

/** Add what a backup has to the dossier, or make the dossier what the backup is. */
export type RestoreMode = 'merge' | 'replace';

/** A record's key as text. */
export function keyOf(store: RecordStore, record: unknown): string {
  return JSON.stringify(keyFields[store].map((name): unknown => Object(record)[name]));
}

/**
 * The dossier as it will be. Both copies are of today's version.
 *
 * - `replace`: the records of the backup, and no others. What this dossier could not read stays aside.
 * - `merge`: the records of both. Of two with the same key, the later one stands: people by the moment
 *   of their last change, ticks and papers by their day. Nothing else bears a date of change, so there,
 *   and on the same day, this dossier's record stands.
 *
 * Records of the backup that cannot be read go to quarantine; so does the second of two with one key.
 */
export function combine(ours: Copy, theirs: Copy, mode: RestoreMode): Copy {
  const aside: unknown[] = [...ours.quarantine, ...theirs.quarantine];
  const result: Copy = { ...ours, current: null, quarantine: [] };
  for (const store of recordStores) {
    const sorted = sortOut(store, theirs[store]);
    aside.push(...sorted.broken);
    result[store] = mode === 'replace' ? sorted.good : merged(store, ours[store], sorted.good);
  }
  result.quarantine = distinct(aside);
  const wanted = mode === 'merge' ? [ours.current, theirs.current] : [theirs.current];
  const ids = result.people.map((person): unknown => Object(person).id);
  result.current = wanted.find((id) => id !== null && ids.includes(id)) ?? null;
  return result;
}

function sortOut(store: RecordStore, records: readonly unknown[]) {
  const good = new Map<string, unknown>();
  const aside: Broken[] = [];
  for (const record of records) {
    const key = keyOf(store, record);
    if (!isReadable(store, record) || good.has(key)) aside.push(broken(store, record));
    else good.set(key, record);
  }
  return { good: [...good.values()], broken: aside };
}

function merged(store: RecordStore, ours: readonly unknown[], theirs: readonly unknown[]) {
  const result = new Map(ours.map((record) => [keyOf(store, record), record]));
  for (const record of theirs) {
    const key = keyOf(store, record);
    if (!result.has(key) || isLater(store, record, result.get(key))) result.set(key, record);
  }
  return [...result.values()];
}

function isLater(store: RecordStore, record: unknown, than: unknown): boolean {
  const field = { people: 'updatedAt', ticks: 'on', papers: 'on' }[store as string];
  if (field === undefined) return false;
  const [one, other]: unknown[] = [Object(record)[field], Object(than)[field]];
  if (typeof one !== 'string' || typeof other !== 'string') return false;
  return field === 'on' ? one > other : instantOf(one) > instantOf(other);
}

/** In milliseconds; text that is no instant is older than any. */
function instantOf(text: string): number {
  try {
    return Temporal.Instant.from(text).epochMilliseconds;
  } catch {
    return Number.NEGATIVE_INFINITY;
  }
}

function distinct(records: readonly unknown[]): unknown[] {
  return [...new Map(records.map((record) => [canonical(record), record])).values()];
}

/** JSON in which the order of names says nothing. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}

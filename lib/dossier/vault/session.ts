import { browser } from '../../browser.ts';
import { readSettings } from '../../settings.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { keyOf } from './seal.ts';

/*
 * The data key of an unlocked vault lies in `storage.session`: in memory, for the extension's own
 * contexts alone, gone with the browser. It is asked for at each use, so that a lock holds at once
 * and everywhere.
 */
const heldKey = 'vault-key';
const idleKey = 'vault-idle';

/** A clock may be a little behind another context's. */
const tolerance = Temporal.Duration.from({ minutes: 1 });

/** When someone last did something, and when the vault locks unless they do more; epoch milliseconds. */
interface Idle {
  at: number;
  until: number | null;
}

let imported: { text: string; key: Promise<CryptoKey> } | null = null;

/** The key of this vault; null while it is locked. Locks when nobody did anything for long enough. */
export async function keyInSession(
  vaultId: string,
  now: Temporal.Instant,
): Promise<CryptoKey | null> {
  const { [heldKey]: held, [idleKey]: idle } = await browser.storage.session.get([
    heldKey,
    idleKey,
  ]);
  const { id, key: text } = Object(held);
  if (id !== vaultId || typeof text !== 'string') {
    imported = null;
    return null;
  }
  if (isOver(idle, now)) {
    await lockSession();
    return null;
  }
  if (imported?.text !== text) imported = { text, key: keyOf(fromBase64(text)) };
  return imported.key;
}

/** Unlocks for every context. */
export async function holdKey(
  vaultId: string,
  bytes: Uint8Array<ArrayBuffer>,
  now: Temporal.Instant,
): Promise<void> {
  await browser.storage.session.set({
    [heldKey]: { id: vaultId, key: toBase64(bytes) },
    [idleKey]: await idleFrom(now),
  });
}

/** Locks for every context. */
export async function lockSession(): Promise<void> {
  imported = null;
  await browser.storage.session.remove([heldKey, idleKey]);
}

/** Someone did something: the time until the lock begins anew. Does nothing while it is locked. */
export async function stayOpen(now: Temporal.Instant): Promise<void> {
  const { [idleKey]: idle } = await browser.storage.session.get(idleKey);
  if (idle === undefined || isOver(idle, now)) return;
  await browser.storage.session.set({ [idleKey]: await idleFrom(now) });
}

/** When the vault will lock; null while it is locked, and if it stays open until the browser closes. */
export async function locksAt(): Promise<Temporal.Instant | null> {
  const { [idleKey]: idle } = await browser.storage.session.get(idleKey);
  const { until } = Object(idle);
  return typeof until === 'number' ? Temporal.Instant.fromEpochMilliseconds(until) : null;
}

/** Called when any context locks or unlocks. Returns the way to stop. */
export function onLock(listener: () => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && heldKey in changes) listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

async function idleFrom(now: Temporal.Instant): Promise<Idle> {
  const { lockAfter } = await readSettings();
  const until = lockAfter === null ? null : now.add({ minutes: lockAfter }).epochMilliseconds;
  return { at: now.epochMilliseconds, until };
}

/** A clock that was set back locks: nobody knows how long it really was. */
function isOver(idle: unknown, now: Temporal.Instant): boolean {
  const { at, until } = Object(idle);
  const time = now.epochMilliseconds;
  if (typeof at !== 'number' || time < at - tolerance.total('milliseconds')) return true;
  return typeof until === 'number' && time >= until;
}

import { fileInQuarantine } from '../files.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { keyFields, readableFields, type SealedStore } from './fields.ts';
import { SealBroken, seal, unseal } from './seal.ts';

/** A record as it lies on disk while the vault is on: readable fields, and the rest as text. */
interface SealedRecord {
  sealed: string;
}

/** The bytes of a file as they lie on disk while the vault is on. */
interface SealedBytes {
  sealed: Uint8Array<ArrayBuffer>;
}

/** True if a part of the record is sealed. */
export function isSealed(record: unknown): record is SealedRecord {
  return typeof Object(record).sealed === 'string';
}

/** True for the sealed bytes of a file. */
export function areSealed(value: unknown): value is SealedBytes {
  return Object(value).sealed instanceof Uint8Array;
}

/** The record with its private fields sealed. What is no record, or is sealed already, stays as it is. */
export async function sealRecord(
  key: CryptoKey,
  store: SealedStore,
  record: unknown,
): Promise<unknown> {
  if (typeof record !== 'object' || record === null || isSealed(record)) return record;
  const named = store === 'quarantine' ? fileIn(record) : {};
  const entries = Object.entries({ ...record, ...named }).filter(
    ([, value]) => value !== undefined,
  );
  const isReadable = ([field]: [string, unknown]) => readableFields[store].includes(field);
  const hidden = entries.filter((entry) => !isReadable(entry));
  const readable = Object.fromEntries(entries.filter(isReadable));
  if (hidden.length === 0) return readable;
  const text = new TextEncoder().encode(JSON.stringify(Object.fromEntries(hidden)));
  return { ...readable, sealed: toBase64(await seal(key, placeOf(store, record), text)) };
}

/**
 * The record again; one that is not sealed stays as it is. Rejects with `SealBroken`, also without a
 * key.
 */
export async function openRecord(
  key: CryptoKey | null,
  store: SealedStore,
  record: unknown,
): Promise<unknown> {
  if (!isSealed(record)) return record;
  if (!key) throw new SealBroken('A sealed record lies in a dossier without a vault.');
  const { sealed, ...readable } = record;
  const hidden = await unseal(key, placeOf(store, record), bytesOf(sealed));
  return { ...readable, ...fieldsIn(new TextDecoder().decode(hidden)) };
}

/** A file's bytes, sealed under its id. */
export async function sealBytes(
  key: CryptoKey,
  fileId: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<SealedBytes> {
  return { sealed: await seal(key, `bytes ${fileId}`, bytes) };
}

/** A file's bytes, sealed or not; null if there are none. Rejects with `SealBroken`. */
export async function openBytes(
  key: CryptoKey | null,
  fileId: string,
  value: unknown,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (value instanceof Uint8Array) return new Uint8Array(value);
  if (!areSealed(value)) return null;
  if (!key) throw new SealBroken('Sealed bytes lie in a dossier without a vault.');
  return unseal(key, `bytes ${fileId}`, value.sealed);
}

/** The id of a file that was put aside: its bytes stay as long as the id can be read. */
function fileIn(aside: object): { fileId?: string } {
  const { id } = Object(fileInQuarantine(aside));
  return typeof id === 'string' ? { fileId: id } : {};
}

function placeOf(store: SealedStore, record: object): string {
  const fields: Record<string, unknown> = { ...record };
  return `${store} ${JSON.stringify(keyFields[store].map((field) => fields[field]))}`;
}

function fieldsIn(text: string): object {
  try {
    return JSON.parse(text);
  } catch {
    throw new SealBroken('What was sealed is no record.');
  }
}

function bytesOf(sealed: string): Uint8Array<ArrayBuffer> {
  try {
    return fromBase64(sealed);
  } catch {
    throw new SealBroken('What is sealed is no text of ours.');
  }
}

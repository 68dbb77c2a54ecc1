import { orDossierError } from '../problem.ts';
import { broken, isReadable } from '../records.ts';
import { type Copy, recordStores } from '../schema.ts';
import type { SealedStore } from './fields.ts';
import { ifBroken } from './seal.ts';
import { openRecord, sealRecord } from './sealed-record.ts';

type Change = (store: SealedStore, record: unknown) => Promise<unknown>;

/** The same copy with everything sealed that the vault seals. What nobody can read joins its quarantine. */
export function sealCopy(key: CryptoKey, copy: Copy): Promise<Copy> {
  return changed(sortedOut(copy), (store, record) => sealRecord(key, store, record));
}

/**
 * The same copy in plain form and without the vault. What does not open with this key stays sealed; rejects
 * with a `DossierError` if something else keeps it from being opened.
 */
export async function openCopy(key: CryptoKey | null, copy: Copy): Promise<Copy> {
  const open: Change = (store, record) =>
    openRecord(key, store, record).catch((error) => ifBroken(error, record));
  const { vault: _vault, id: _id, ...rest } = await orDossierError(changed(copy, open));
  return rest;
}

function sortedOut(copy: Copy): Copy {
  const result = { ...copy, quarantine: [...copy.quarantine] };
  for (const store of recordStores) {
    result[store] = copy[store].filter((record) => isReadable(store, record));
    const rest = copy[store].filter((record) => !isReadable(store, record));
    result.quarantine.push(...rest.map((record) => broken(store, record)));
  }
  return result;
}

async function changed(copy: Copy, change: Change): Promise<Copy> {
  const result = { ...copy };
  for (const store of [...recordStores, 'quarantine'] as const) {
    result[store] = await Promise.all(copy[store].map((record) => change(store, record)));
  }
  return result;
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newLock, rewrapped, unwrap } from '../../../../lib/dossier/vault/header.ts';
import {
  keyOf,
  newKeyBytes,
  SealBroken,
  seal,
  unseal,
} from '../../../../lib/dossier/vault/seal.ts';
import { openRecord, sealRecord } from '../../../../lib/dossier/vault/sealed-record.ts';
import { asha } from '../people.ts';

const bytesOf = fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array(bytes));

test('what is sealed opens again in its place, and nowhere else', async () => {
  const key = await keyOf(newKeyBytes());
  await fc.assert(
    fc.asyncProperty(bytesOf, fc.string(), fc.string(), async (plain, place, other) => {
      const sealed = await seal(key, place, plain);
      expect(await unseal(key, place, sealed)).toEqual(plain);
      if (other !== place) await expect(unseal(key, other, sealed)).rejects.toThrow(SealBroken);
    }),
  );
});

test('the same bytes are never sealed alike', async () => {
  const key = await keyOf(newKeyBytes());
  const plain = new TextEncoder().encode('Asha');
  expect(await seal(key, 'a', plain)).not.toEqual(await seal(key, 'a', plain));
});

test('a change of any byte, a cut and another key are noticed', async () => {
  const key = await keyOf(newKeyBytes());
  const sealed = await seal(key, 'place', new TextEncoder().encode('1 85 05 99 109 123'));
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = sealed.slice();
    changed[at] = (changed[at] ?? 0) ^ 1;
    await expect(unseal(key, 'place', changed)).rejects.toThrow(SealBroken);
    await expect(unseal(key, 'place', sealed.slice(0, at))).rejects.toThrow(SealBroken);
  }
  await expect(unseal(await keyOf(newKeyBytes()), 'place', sealed)).rejects.toThrow(SealBroken);
});

test('a record keeps its readable fields and hides all others', async () => {
  const key = await keyOf(newKeyBytes());
  const sealed = await sealRecord(key, 'people', { ...asha, nir: '185059935100124' });
  expect(Object.keys(Object(sealed)).toSorted()).toEqual([
    'createdAt',
    'id',
    'sealed',
    'updatedAt',
  ]);
  expect(await openRecord(key, 'people', sealed)).toEqual({ ...asha, nir: '185059935100124' });
});

test('a field that nobody has named is hidden', async () => {
  const key = await keyOf(newKeyBytes());
  const event = { id: 'e1', personId: 'p', kind: 'called', on: '2026-11-24', mood: 'grumpy' };
  expect(JSON.stringify(await sealRecord(key, 'events', event))).not.toContain('grumpy');
});

test('a sealed part does not open in another record or another store', async () => {
  const key = await keyOf(newKeyBytes());
  const sealed = Object(await sealRecord(key, 'people', asha));
  await expect(openRecord(key, 'people', { ...sealed, id: 'someone' })).rejects.toThrow(SealBroken);
  await expect(openRecord(key, 'events', sealed)).rejects.toThrow(SealBroken);
  await expect(openRecord(null, 'people', sealed)).rejects.toThrow(SealBroken);
  await expect(openRecord(key, 'people', { ...sealed, sealed: '?' })).rejects.toThrow(SealBroken);
});

test('the passphrase opens the vault, in either spelling of an accent; others do not', async () => {
  const { lock, dataKey } = await newLock('café crème et croissants');
  expect(lock.iterations).toBeGreaterThanOrEqual(600_000);
  expect(await unwrap(lock, 'café crème et croissants'.normalize('NFD'))).toEqual(dataKey);
  await expect(unwrap(lock, 'cafe creme et croissants')).rejects.toThrow(SealBroken);
  const next = await rewrapped({ ...lock, state: 'on' }, 'another one', dataKey);
  expect(await unwrap(next, 'another one')).toEqual(dataKey);
  await expect(unwrap(next, 'café crème et croissants')).rejects.toThrow(SealBroken);
  // A header that says less work was done does not open either.
  await expect(unwrap({ ...next, iterations: 1 }, 'another one')).rejects.toThrow(SealBroken);
});

import * as z from 'zod/mini';
import { fromBase64, toBase64 } from './base64.ts';
import { newKeyBytes, seal, unseal } from './seal.ts';

/** How often PBKDF2 hashes: what OWASP asks for with SHA-256. */
const iterations = 600_000;

/** A data key under a passphrase: what is known of it without that passphrase. */
export const lockSchema = z.object({
  version: z.literal(1),
  /** New with each data key. */
  id: z.string().check(z.minLength(1)),
  salt: z.base64(),
  // The bound keeps a damaged lock from hashing for hours.
  iterations: z.int().check(z.minimum(1), z.maximum(10_000_000)),
  /** The data key, sealed with the key that PBKDF2 makes of the passphrase. */
  wrapped: z.base64(),
});
export type Lock = z.infer<typeof lockSchema>;

/**
 * The lock of the vault, and how far it is. `sealing` and `opening`: files still wait to be sealed, or
 * opened again; a start of the extension goes on with it.
 */
export const headerSchema = z.extend(lockSchema, {
  state: z.enum(['sealing', 'on', 'opening']),
});
export type Header = z.infer<typeof headerSchema>;

/** A lock for a new data key. */
export async function newLock(
  passphrase: string,
): Promise<{ lock: Lock; dataKey: Uint8Array<ArrayBuffer> }> {
  const dataKey = newKeyBytes();
  const about = { version: 1 as const, id: crypto.randomUUID() };
  return { lock: { ...about, ...(await wrap(about.id, passphrase, dataKey)) }, dataKey };
}

/** The same vault under another passphrase. */
export async function rewrapped(
  header: Header,
  passphrase: string,
  dataKey: Uint8Array<ArrayBuffer>,
): Promise<Header> {
  return { ...header, ...(await wrap(header.id, passphrase, dataKey)) };
}

/** The data key. Rejects with `SealBroken` for any other passphrase. */
export async function unwrap(lock: Lock, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const key = await derive(passphrase, fromBase64(lock.salt), lock.iterations);
  return unseal(key, `vault ${lock.id}`, fromBase64(lock.wrapped));
}

async function wrap(id: string, passphrase: string, dataKey: Uint8Array<ArrayBuffer>) {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const key = await derive(passphrase, salt, iterations);
  return {
    salt: toBase64(salt),
    iterations,
    wrapped: toBase64(await seal(key, `vault ${id}`, dataKey)),
  };
}

async function derive(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<CryptoKey> {
  // The same letters may be typed as one character or as two.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

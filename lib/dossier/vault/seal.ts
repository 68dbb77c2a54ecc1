/** Bytes of a fresh random IV, which stands before what is sealed. */
const ivLength = 12;
/** Bytes of the tag that stands after it. */
const tagLength = 16;
/** By how many bytes sealing makes longer. */
export const sealGrowth = ivLength + tagLength;

/** What is sealed could not be opened: another key, another place, or changed bytes. */
export class SealBroken extends Error {
  override name = 'SealBroken';
}

/**
 * What stands for something whose seal is broken. Any other failure is thrown on: it says nothing of what
 * is sealed, which may open the next time.
 */
export function ifBroken<Instead>(error: unknown, instead: Instead): Instead {
  if (error instanceof SealBroken) return instead;
  throw error;
}

/** A new key for AES-GCM, as its 32 bytes. */
export function newKeyBytes(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(32));
}

/** The key of these bytes. It seals and opens; nobody can read it back. */
export function keyOf(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/**
 * Seals bytes with AES-GCM for one place: store and key of a record. What was sealed for one place
 * cannot be opened in another.
 */
export async function seal(
  key: CryptoKey,
  place: string,
  plain: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const iv = crypto.getRandomValues(new Uint8Array(ivLength));
  const sealed = await crypto.subtle.encrypt(settings(iv, place), key, plain);
  const whole = new Uint8Array(ivLength + sealed.byteLength);
  whole.set(iv);
  whole.set(new Uint8Array(sealed), ivLength);
  return whole;
}

/** The bytes again. Rejects with `SealBroken`, or with what kept the browser from trying. */
export async function unseal(
  key: CryptoKey,
  place: string,
  sealed: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  if (sealed.length < sealGrowth) throw new SealBroken('What is sealed is cut short.');
  try {
    const settingsThen = settings(sealed.slice(0, ivLength), place);
    const plain = await crypto.subtle.decrypt(settingsThen, key, sealed.subarray(ivLength));
    return new Uint8Array(plain);
  } catch (error) {
    // Of a broken seal the browser says no more than this. Anything else may go well the next time.
    if (!(error instanceof Error) || error.name !== 'OperationError') throw error;
    throw new SealBroken('What is sealed could not be opened.');
  }
}

function settings(iv: Uint8Array<ArrayBuffer>, place: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(`quinze 1 ${place}`) };
}

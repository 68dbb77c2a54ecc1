import { newLock } from '../vault/header.ts';
import { keyOf, seal } from '../vault/seal.ts';
import { crc32 } from './crc32.ts';
import { chunkSize, firstLine, numbersSize, placeOf } from './locked-layout.ts';
import type { Content } from './zip-write.ts';

/**
 * The parts, one after the other, as a file that only the passphrase opens. They are read one at a time,
 * and never lie together in memory.
 */
export async function lockFile(parts: readonly Content[], passphrase: string): Promise<Blob> {
  const { lock, dataKey } = await newLock(passphrase);
  const key = await keyOf(dataKey);
  const header = { ...lock, size: parts.reduce((sum, { size }) => sum + size, 0) };
  const sealed: Blob[] = [];
  for await (const chunk of inChunks(parts)) {
    sealed.push(new Blob([await seal(key, placeOf(header, sealed.length), chunk)]));
  }
  const text = new TextEncoder().encode(JSON.stringify(header));
  const numbers = new DataView(new ArrayBuffer(numbersSize));
  numbers.setUint32(0, text.length, true);
  numbers.setUint32(4, crc32(text), true);
  return new Blob([firstLine, numbers, text, ...sealed], { type: 'application/octet-stream' });
}

async function* inChunks(parts: readonly Content[]): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const chunk = new Uint8Array(chunkSize);
  let filled = 0;
  for (const part of parts) {
    const bytes = await part.bytes();
    for (let at = 0; at < bytes.length; ) {
      const piece = bytes.subarray(at, at + chunkSize - filled);
      chunk.set(piece, filled);
      filled += piece.length;
      at += piece.length;
      if (filled < chunkSize) continue;
      yield chunk;
      filled = 0;
    }
  }
  if (filled > 0) yield chunk.subarray(0, filled);
}

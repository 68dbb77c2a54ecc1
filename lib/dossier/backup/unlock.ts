import { unwrap } from '../vault/header.ts';
import { keyOf, SealBroken, sealGrowth, unseal } from '../vault/seal.ts';
import { crc32 } from './crc32.ts';
import {
  chunkSize,
  chunksOf,
  firstLine,
  headerLimit,
  type LockedHeader,
  lockedHeaderSchema,
  lockedName,
  lockedVersion,
  numbersSize,
  placeOf,
} from './locked-layout.ts';
import { type Readable, viewOf } from './readable.ts';
import { refuse } from './refusal.ts';
import { parseJson } from './strict-json.ts';

/** True if the first characters of a file are those of a locked backup. */
export function isLocked(start: string): boolean {
  return start.startsWith(`${lockedName} `);
}

/**
 * The backup inside a locked file; its chunks are opened as they are read, and those that were changed,
 * moved or taken from another file are refused then. Rejects with `BackupRefused`: `passphrase` if none
 * is given, `wrong-passphrase` for any but the right one.
 */
export async function unlock(file: Readable, passphrase: string | null): Promise<Readable> {
  const { header, start } = await readHeader(file);
  if (passphrase === null) return refuse('passphrase', 'it is locked');
  const dataKey = await unwrap(header, passphrase).catch((error: unknown) => {
    if (error instanceof SealBroken) refuse('wrong-passphrase', 'it opens with another one');
    throw error;
  });
  const chunks = new Chunks(file, start, header, await keyOf(dataKey));
  return new Unlocked(chunks, 0, header.size);
}

async function readHeader(file: Readable): Promise<{ header: LockedHeader; start: number }> {
  const line = await viewOf(file, 0, Math.min(firstLine.length, file.size));
  const version = /^ (\d+)\n/.exec(new TextDecoder().decode(line).slice(lockedName.length))?.[1];
  if (Number(version) > lockedVersion) refuse('newer', 'of a newer format');
  if (Number(version) !== lockedVersion) refuse('damaged', 'the first line is another');
  const numbers = await viewOf(file, firstLine.length, numbersSize);
  const length = numbers.getUint32(0, true);
  if (length > headerLimit) refuse('damaged', 'the header is too long');
  const at = firstLine.length + numbersSize;
  const text = new Uint8Array((await viewOf(file, at, length)).buffer);
  if (crc32(text) !== numbers.getUint32(4, true)) refuse('damaged', 'the header has changed');
  const parsed = lockedHeaderSchema.safeParse(parseJson(text));
  if (!parsed.success) return refuse('damaged', 'the header is not whole');
  const start = at + length;
  const whole = start + parsed.data.size + chunksOf(parsed.data) * sealGrowth;
  if (file.size < whole) refuse('cut-short', 'its end is missing');
  if (file.size > whole) refuse('damaged', 'there is something behind its end');
  return { header: parsed.data, start };
}

/** The chunks of a locked file. The last one that was opened is kept: the next question is mostly for it. */
class Chunks {
  readonly #file: Readable;
  readonly #start: number;
  readonly #header: LockedHeader;
  readonly #key: CryptoKey;
  #last: { index: number; bytes: Promise<Uint8Array<ArrayBuffer>> } | null = null;

  constructor(file: Readable, start: number, header: LockedHeader, key: CryptoKey) {
    this.#file = file;
    this.#start = start;
    this.#header = header;
    this.#key = key;
  }

  open(index: number): Promise<Uint8Array<ArrayBuffer>> {
    if (this.#last?.index !== index) this.#last = { index, bytes: this.#open(index) };
    return this.#last.bytes;
  }

  async #open(index: number): Promise<Uint8Array<ArrayBuffer>> {
    const size = Math.min(chunkSize, this.#header.size - index * chunkSize) + sealGrowth;
    const view = await viewOf(this.#file, this.#start + index * (chunkSize + sealGrowth), size);
    const sealed = new Uint8Array(view.buffer as ArrayBuffer);
    return unseal(this.#key, placeOf(this.#header, index), sealed).catch((error: unknown) => {
      if (error instanceof SealBroken) refuse('damaged', `chunk ${index} has changed or moved`);
      throw error;
    });
  }
}

/** A stretch of what is inside, opened when it is read. */
class Unlocked implements Readable {
  readonly size: number;
  readonly #chunks: Chunks;
  readonly #from: number;

  constructor(chunks: Chunks, from: number, to: number) {
    this.#chunks = chunks;
    this.#from = from;
    this.size = Math.max(0, to - from);
  }

  slice(from: number, to: number): Readable {
    return new Unlocked(this.#chunks, this.#from + from, this.#from + Math.min(to, this.size));
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    const whole = new Uint8Array(this.size);
    let filled = 0;
    for await (const piece of this.#pieces()) {
      whole.set(piece, filled);
      filled += piece.length;
    }
    return whole.buffer;
  }

  stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    const pieces = this.#pieces();
    return new ReadableStream({
      pull: async (controller) => {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    });
  }

  async *#pieces(): AsyncGenerator<Uint8Array<ArrayBuffer>, undefined> {
    const end = this.#from + this.size;
    for (let at = this.#from; at < end; ) {
      const index = Math.floor(at / chunkSize);
      const chunk = await this.#chunks.open(index);
      const first = index * chunkSize;
      yield chunk.slice(at - first, end - first);
      at = first + chunkSize;
    }
  }
}

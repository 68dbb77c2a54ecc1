import { crc32 } from './crc32.ts';
import { inflate } from './inflate.ts';
import { limits } from './limits.ts';
import { type Readable, viewOf } from './readable.ts';
import { refuse } from './refusal.ts';
import { centralHeader, deflated, endRecord, flags, localHeader, stored } from './zip-layout.ts';

/** One file inside a zip file. */
export interface Entry {
  /** In bytes, inflated. */
  size: number;
  /** The content, checked against the zip's own checksum. Rejects with `BackupRefused`. */
  read(): Promise<Uint8Array<ArrayBuffer>>;
}

interface Listed {
  name: string;
  flags: number;
  method: number;
  checksum: number;
  packed: number;
  size: number;
  offset: number;
}

/** Above this a zip needs the 64-bit extension, which a backup never has. */
const tooMany = 0xffff;
const knownFlags = flags.effort | flags.sizesBehind | flags.utf8;

/**
 * The entries of a zip file by name, without inflating any. `limitOf` gives the largest size that an
 * entry of this name may have, and null for a name that has no business here: names are compared whole,
 * never followed. Rejects with `BackupRefused`; whatever is unusual is refused.
 */
export async function readZip(
  file: Readable,
  limitOf: (name: string) => number | null,
): Promise<ReadonlyMap<string, Entry>> {
  if (file.size > limits.total) refuse('too-large', 'the file is over the limit');
  const { count, offset, size } = await readEnd(file);
  const list = readList(await viewOf(file, offset, size), count);
  const entries = new Map<string, Entry>();
  let sum = 0;
  for (const listed of list) {
    if (entries.has(listed.name)) refuse('foreign', 'a name stands twice');
    checkSizes(listed, limitOf(listed.name));
    sum += listed.size;
    if (sum > limits.total) refuse('too-large', 'inflated, the file is over the limit');
    entries.set(listed.name, { size: listed.size, read: () => Promise.reject() });
  }
  let from = 0;
  for (const listed of list.toSorted((a, b) => a.offset - b.offset)) {
    if (listed.offset !== from) refuse('damaged', 'there is something between the entries');
    const start = await contentOf(file, listed);
    from = start + listed.packed + (await sizeBehind(file, listed, start));
    if (from > offset) refuse('damaged', 'an entry runs into the list');
    entries.set(listed.name, {
      size: listed.size,
      read: () => readContent(file, listed, start),
    });
  }
  if (from !== offset) refuse('damaged', 'there is something before the list');
  return entries;
}

async function readEnd(file: Readable): Promise<{ count: number; offset: number; size: number }> {
  if (file.size < endRecord.size) refuse('cut-short', 'there is no end');
  const place = file.size - endRecord.size;
  const view = await viewOf(file, place, endRecord.size);
  if (view.getUint32(0, true) !== endRecord.signature) refuse('cut-short', 'there is no end');
  const count = view.getUint16(10, true);
  const [size, offset] = [view.getUint32(12, true), view.getUint32(16, true)];
  const inOne = view.getUint32(4, true) === 0 && view.getUint16(8, true) === count;
  if (!inOne || count === tooMany) refuse('foreign', 'it is in several parts, or of 64 bits');
  if (count > limits.entries) refuse('too-large', 'there are too many entries');
  if (offset + size !== place) refuse('damaged', 'the list is not where it should be');
  if (size > count * 1024) refuse('foreign', 'the list is longer than its entries');
  return { count, offset, size };
}

function readList(view: DataView, count: number): Listed[] {
  const list: Listed[] = [];
  let at = 0;
  while (at < view.byteLength) {
    if (at + centralHeader.size > view.byteLength) refuse('damaged', 'the list is cut');
    if (view.getUint32(at, true) !== centralHeader.signature) refuse('damaged', 'no list');
    const [nameSize, extra, comment] = [28, 30, 32].map((field) =>
      view.getUint16(at + field, true),
    ) as [number, number, number];
    const next = at + centralHeader.size + nameSize + extra + comment;
    if (next > view.byteLength) refuse('damaged', 'the list is cut');
    list.push({
      name: nameAt(view, at + centralHeader.size, nameSize),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = next;
  }
  if (list.length !== count) refuse('damaged', 'the list has another length than it says');
  return list;
}

/** Latin letters only; whatever else a name holds becomes a sign that no expected name has. */
function nameAt(view: DataView, offset: number, size: number): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + offset, size);
  return Array.from(bytes, (byte) =>
    byte > 0x1f && byte < 0x7f ? String.fromCharCode(byte) : '\ufffd',
  ).join('');
}

function checkSizes({ flags: set, method, packed, size }: Listed, limit: number | null): void {
  if (limit === null) refuse('foreign', 'there is an entry that no backup has');
  if (set & flags.encrypted) refuse('locked', 'an entry is locked with a password');
  if (set & ~knownFlags) refuse('foreign', 'an entry is of an unknown kind');
  if (method !== stored && method !== deflated) refuse('foreign', 'it is packed in another way');
  if (method === stored && packed !== size) refuse('damaged', 'sizes do not agree');
  if (size > limit) refuse('too-large', 'an entry is over the limit');
  const bomb = size > limits.smallEntry && size > packed * limits.ratio;
  if (bomb) refuse('too-large', 'an entry would become too large');
}

/** Where the content starts, after a local header that says the same as the list. */
async function contentOf(file: Readable, listed: Listed): Promise<number> {
  const header = await viewOf(file, listed.offset, localHeader.size);
  if (header.getUint32(0, true) !== localHeader.signature) refuse('damaged', 'an entry is missing');
  const [nameSize, extra] = [header.getUint16(26, true), header.getUint16(28, true)];
  const name = await viewOf(file, listed.offset + localHeader.size, nameSize);
  const agrees =
    nameAt(name, 0, nameSize) === listed.name &&
    header.getUint16(6, true) === listed.flags &&
    header.getUint16(8, true) === listed.method &&
    (listed.flags & flags.sizesBehind ||
      (header.getUint32(14, true) === listed.checksum &&
        header.getUint32(18, true) === listed.packed &&
        header.getUint32(22, true) === listed.size));
  if (!agrees) refuse('damaged', 'an entry says something else than the list');
  return listed.offset + localHeader.size + nameSize + extra;
}

/** What follows the content where checksum and sizes stand behind it: 12 bytes, or 16 with a signature. */
async function sizeBehind(file: Readable, listed: Listed, start: number): Promise<number> {
  if (!(listed.flags & flags.sizesBehind)) return 0;
  const behind = await viewOf(file, start + listed.packed, 16);
  const signed = behind.getUint32(0, true) === 0x08074b50;
  const [checksum, packed, size] = [0, 4, 8].map((field) =>
    behind.getUint32(field + (signed ? 4 : 0), true),
  );
  const agrees = checksum === listed.checksum && packed === listed.packed && size === listed.size;
  if (!agrees) refuse('damaged', 'an entry says something else than the list');
  return signed ? 16 : 12;
}

async function readContent(
  file: Readable,
  { method, packed, size, checksum }: Listed,
  start: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes =
    method === deflated
      ? await inflate(file.slice(start, start + packed), size)
      : new Uint8Array((await viewOf(file, start, size)).buffer as ArrayBuffer);
  if (crc32(bytes) !== checksum) refuse('damaged', 'a checksum does not agree');
  return bytes;
}

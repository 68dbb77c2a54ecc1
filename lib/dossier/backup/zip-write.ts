import { crc32 } from './crc32.ts';
import { centralHeader, endRecord, flags, localHeader, stored } from './zip-layout.ts';

/** Bytes that are read when they are needed: a Blob, which the browser may keep on the disk, or another. */
export interface Content {
  readonly size: number;
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
}

/** An entry, ready to be put into a zip file. */
export interface Packed<Kind extends Content = Blob> {
  name: string;
  content: Kind;
  checksum: number;
}

/** Nothing is compressed: photos, scans and PDFs are already, and text stays legible in a damaged file. */
export function pack(name: string, bytes: Uint8Array<ArrayBuffer>): Packed {
  return { name, content: new Blob([bytes]), checksum: crc32(bytes) };
}

/** A zip file of the entries, in their order; `at` is written as their date. Together below 4 GiB. */
export function zipOf(entries: readonly Packed[], at: Temporal.Instant): Blob {
  return new Blob(partsOf(entries, at), { type: 'application/zip' });
}

/** The same in its parts, one after the other. */
export function partsOf<Kind extends Content>(
  entries: readonly Packed<Kind>[],
  at: Temporal.Instant,
): (Kind | Blob)[] {
  const parts: (Kind | Blob)[] = [];
  const list: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    const header = joined(localHeader.signature, common(entry, name.length, at), name);
    list.push(listed(entry, name, offset, at));
    parts.push(new Blob([header]), entry.content);
    offset += header.length + entry.content.size;
  }
  const listSize = list.reduce((sum, { length }) => sum + length, 0);
  return [...parts, new Blob([...list, end(entries.length, listSize, offset)])];
}

/** The 26 bytes that stand before the name in both headers. */
function common({ content, checksum }: Packed<Content>, nameSize: number, at: Temporal.Instant) {
  const view = new DataView(new ArrayBuffer(26));
  const { date, time } = stamp(at);
  view.setUint16(0, 20, true);
  view.setUint16(2, flags.utf8, true);
  view.setUint16(4, stored, true);
  view.setUint16(6, time, true);
  view.setUint16(8, date, true);
  view.setUint32(10, checksum, true);
  view.setUint32(14, content.size, true);
  view.setUint32(18, content.size, true);
  view.setUint16(22, nameSize, true);
  return new Uint8Array(view.buffer);
}

function joined(signature: number, fields: Uint8Array, name: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(4 + fields.length + name.length);
  new DataView(bytes.buffer).setUint32(0, signature, true);
  bytes.set(fields, 4);
  bytes.set(name, 4 + fields.length);
  return bytes;
}

function listed(
  entry: Packed<Content>,
  name: Uint8Array,
  offset: number,
  at: Temporal.Instant,
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(centralHeader.size + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, centralHeader.signature, true);
  view.setUint16(4, 20, true);
  bytes.set(common(entry, name.length, at), 6);
  view.setUint32(42, offset, true);
  bytes.set(name, centralHeader.size);
  return bytes;
}

function end(count: number, listSize: number, listOffset: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(endRecord.size));
  view.setUint32(0, endRecord.signature, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, listSize, true);
  view.setUint32(16, listOffset, true);
  return new Uint8Array(view.buffer);
}

/** Date and time as MS-DOS wrote them, which knows no year before 1980. */
function stamp(at: Temporal.Instant): { date: number; time: number } {
  const { year, month, day, hour, minute, second } = at.toZonedDateTimeISO('UTC');
  return {
    date: (Math.max(0, year - 1980) << 9) | (month << 5) | day,
    time: (hour << 11) | (minute << 5) | (second >> 1),
  };
}

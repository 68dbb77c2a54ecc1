import { columns, type MatchTable } from './table.ts';

/*
 * A table as bytes: the lengths of its columns, then the columns. They are in the order of the size of their
 * numbers, so that each begins where such a number may stand. The machine's byte order is the one of every
 * machine that browsers run on, little-endian.
 */

const names = Object.keys(columns) as (keyof typeof columns)[];
const headBytes = Math.ceil(names.length / 2) * 8;

/** The bytes of a table. */
export function packTable(table: MatchTable): Uint8Array<ArrayBuffer> {
  const size = names.reduce((sum, name) => sum + table[name].byteLength, headBytes);
  const bytes = new Uint8Array(size);
  const lengths = new Int32Array(bytes.buffer, 0, names.length);
  let at = headBytes;
  names.forEach((name, index) => {
    const { buffer, byteOffset, byteLength, length } = table[name];
    lengths[index] = length;
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  });
  return bytes;
}

/** The table of such bytes; its columns are views on them. */
export function unpackTable({ buffer }: Uint8Array<ArrayBuffer>): MatchTable {
  const lengths = new Int32Array(buffer, 0, names.length);
  let at = headBytes;
  const parts = names.map((name, index) => {
    const column = new columns[name](buffer, at, lengths[index]);
    at += column.byteLength;
    return [name, column];
  });
  return Object.fromEntries(parts);
}

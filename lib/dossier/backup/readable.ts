import { BackupRefused, refuse } from './refusal.ts';

/** What a backup is read from, a part at a time: a file, or a locked one that is open. */
export interface Readable {
  readonly size: number;
  slice(from: number, to: number): Readable;
  arrayBuffer(): Promise<ArrayBuffer>;
  stream(): ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** Bytes of the file; a place outside it is refused. */
export async function viewOf(file: Readable, offset: number, size: number): Promise<DataView> {
  if (offset + size > file.size) refuse('cut-short', 'a part lies behind the end');
  try {
    return new DataView(await file.slice(offset, offset + size).arrayBuffer());
  } catch (error) {
    if (error instanceof BackupRefused) throw error;
    return refuse('unreadable', 'the browser cannot read the file');
  }
}

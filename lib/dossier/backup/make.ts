import { fileIdsOf } from '../files.ts';
import type { Copy } from '../schema.ts';
import { copiedStores } from '../schema.ts';
import { sha256 } from './digest.ts';
import { limits } from './limits.ts';
import { entryNames, entryOfFile, formatName, formatVersion, type Manifest } from './manifest.ts';
import { refuse } from './refusal.ts';
import { words } from './words.ts';
import { type Packed, pack, zipOf } from './zip-write.ts';

interface Source {
  /** Every record, in plain. */
  copy: Copy;
  /** Content of one file, in plain; null if there is none any more. */
  bytesOf: (fileId: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** Version of Quinze. */
  app: string;
  at: Temporal.Instant;
}

/**
 * The whole dossier as one zip file. Files are read one at a time. Rejects with `BackupRefused` if it
 * would be larger than what can be read back, and with whatever reading rejects with.
 */
export async function makeBackup({ copy, bytesOf, app, at }: Source): Promise<Blob> {
  const text = encode(JSON.stringify(copy, null, 2));
  if (text.length > limits.dossier) refuse('too-large', 'there are too many records');
  const { entries, ...files } = await packFiles(copy, bytesOf);
  const manifest: Manifest = {
    format: formatName,
    formatVersion,
    app,
    at: at.toString(),
    dossierVersion: copy.version,
    counts: countsOf(copy),
    dossier: { name: entryNames.dossier, size: text.length, sha256: await sha256(text) },
    ...files,
  };
  const day = at.toString({ smallestUnit: 'minute' });
  return zipOf(
    [
      pack(entryNames.readme, encode(words.en.readme(day, app))),
      pack(entryNames.manifest, encode(JSON.stringify(manifest, null, 2))),
      pack(entryNames.dossier, text),
      ...entries,
    ],
    at,
  );
}

/** How many records each store has. */
export function countsOf(copy: Copy): Record<string, number> {
  return Object.fromEntries(copiedStores.map((store) => [store, copy[store].length]));
}

type Files = Pick<Manifest, 'files' | 'withoutContent' | 'changedContent'> & { entries: Packed[] };

async function packFiles(copy: Copy, bytesOf: Source['bytesOf']): Promise<Files> {
  const known = new Map(copy.files.map((file) => [Object(file).id, Object(file)]));
  const found: Files = { entries: [], files: [], withoutContent: [], changedContent: [] };
  let sum = 0;
  for (const id of fileIdsOf(copy)) {
    const bytes = await bytesOf(id);
    if (!bytes) {
      found.withoutContent.push(id);
      continue;
    }
    sum += bytes.length;
    if (bytes.length > limits.file || sum > limits.total - 2 * limits.dossier)
      refuse('too-large', 'the files are too large for one backup');
    const name = entryOfFile(id, known.get(id)?.type, found.files.length);
    const digest = await sha256(bytes);
    found.entries.push(pack(name, bytes));
    found.files.push({ id, name, size: bytes.length, sha256: digest });
    const added = known.get(id)?.digest;
    if (added !== undefined && added !== digest) found.changedContent.push(id);
  }
  if (found.entries.length > limits.entries - 3) refuse('too-large', 'there are too many files');
  return found;
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

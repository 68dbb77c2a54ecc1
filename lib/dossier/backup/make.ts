import { fileIdsOf } from '../files.ts';
import type { Copy } from '../schema.ts';
import { copiedStores } from '../schema.ts';
import { crc32 } from './crc32.ts';
import { sha256 } from './digest.ts';
import { limits } from './limits.ts';
import { lockFile } from './lock.ts';
import { entryNames, entryOfFile, formatName, formatVersion, type Manifest } from './manifest.ts';
import { refuse } from './refusal.ts';
import { words } from './words.ts';
import { type Content, type Packed, partsOf, zipOf } from './zip-write.ts';

interface Source {
  /** Every record, in plain. */
  copy: Copy;
  /** Content of one file, in plain; null if there is none any more. */
  bytesOf: (fileId: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** Version of Quinze. */
  app: string;
  at: Temporal.Instant;
  /** What locks the backup; null leaves it open. */
  passphrase?: string | null;
}

/** How a backup becomes a file: what is kept of each entry meanwhile, and how the entries come together. */
interface Way<Kind extends Content> {
  /** `again` reads the same bytes once more. */
  keep: (bytes: Uint8Array<ArrayBuffer>, again: Content['bytes']) => Kind;
  finish: (entries: readonly Packed<Kind>[], at: Temporal.Instant) => Promise<Blob>;
}

const open: Way<Blob> = {
  keep: (bytes) => new Blob([bytes]),
  finish: async (entries, at) => zipOf(entries, at),
};

/** Files are read twice: kept in a Blob, they could lie open on the disk meanwhile. */
function locked(passphrase: string): Way<Content> {
  return {
    keep: ({ length: size }, again) => ({ size, bytes: again }),
    finish: (entries, at) => lockFile(partsOf(entries, at), passphrase),
  };
}

/**
 * The whole dossier as one zip file, locked if there is a passphrase for it. Files are read one at a time.
 * Rejects with `BackupRefused` if it would be larger than what can be read back, and with whatever reading
 * rejects with.
 */
export function makeBackup(source: Source): Promise<Blob> {
  const passphrase = source.passphrase ?? null;
  return passphrase === null ? make(source, open) : make(source, locked(passphrase));
}

async function make<Kind extends Content>(
  { copy, bytesOf, app, at }: Source,
  way: Way<Kind>,
): Promise<Blob> {
  const text = encode(JSON.stringify(copy, null, 2));
  if (text.length > limits.dossier) refuse('too-large', 'there are too many records');
  const { entries, ...files } = await packFiles(copy, bytesOf, way);
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
  const packText = (name: string, bytes: Uint8Array<ArrayBuffer>): Packed<Kind> => ({
    name,
    content: way.keep(bytes, async () => bytes),
    checksum: crc32(bytes),
  });
  return way.finish(
    [
      packText(entryNames.readme, encode(words.en.readme(day, app))),
      packText(entryNames.manifest, encode(JSON.stringify(manifest, null, 2))),
      packText(entryNames.dossier, text),
      ...entries,
    ],
    at,
  );
}

/** How many records each store has. */
export function countsOf(copy: Copy): Record<string, number> {
  return Object.fromEntries(copiedStores.map((store) => [store, copy[store].length]));
}

type Files<Kind extends Content> = Pick<Manifest, 'files' | 'withoutContent' | 'changedContent'> & {
  entries: Packed<Kind>[];
};

async function packFiles<Kind extends Content>(
  copy: Copy,
  bytesOf: Source['bytesOf'],
  way: Way<Kind>,
): Promise<Files<Kind>> {
  const known = new Map(copy.files.map((file) => [Object(file).id, Object(file)]));
  const found: Files<Kind> = { entries: [], files: [], withoutContent: [], changedContent: [] };
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
    const again = () => sameBytes(bytesOf, id, digest);
    found.entries.push({ name, content: way.keep(bytes, again), checksum: crc32(bytes) });
    found.files.push({ id, name, size: bytes.length, sha256: digest });
    const added = known.get(id)?.digest;
    if (added !== undefined && added !== digest) found.changedContent.push(id);
  }
  if (found.entries.length > limits.entries - 3) refuse('too-large', 'there are too many files');
  return found;
}

async function sameBytes(
  bytesOf: Source['bytesOf'],
  id: string,
  digest: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await bytesOf(id);
  if (!bytes || (await sha256(bytes)) !== digest) throw new Error('a file has changed meanwhile');
  return bytes;
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

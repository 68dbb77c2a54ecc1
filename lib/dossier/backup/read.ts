import { fileIdsOf } from '../files.ts';
import { brokenSchema, type Copy, copiedStores, copySchema } from '../schema.ts';
import { upgradeCopy } from '../upgrade-copy.ts';
import { isSealed } from '../vault/sealed-record.ts';
import { sha256 } from './digest.ts';
import { limits } from './limits.ts';
import { countsOf } from './make.ts';
import {
  entryNames,
  formatName,
  formatVersion,
  limitOfEntry,
  type Manifest,
  manifestSchema,
} from './manifest.ts';
import { type Readable, viewOf } from './readable.ts';
import { refuse } from './refusal.ts';
import { parseJson } from './strict-json.ts';
import { isLocked, unlock } from './unlock.ts';
import { type Entry, readZip } from './zip-read.ts';

/** A backup that was read to the end, and found whole. */
export interface Backup {
  /** When it was made, instant as ISO text; null where that was not noted. */
  at: string | null;
  /** Every record, in today's shape. Single ones may still be unreadable. */
  copy: Copy;
  /** Files by id, with the way to read their content once more. */
  files: ReadonlyMap<string, BackupFile>;
}

export interface BackupFile {
  /** SHA-256 in hexadecimal. */
  sha256: string;
  /** Rejects with `BackupRefused` if the file has changed since it was checked. */
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Reads and checks a whole backup, or the text that earlier versions exported. Changes nothing. `version`
 * is that of the database; `passphrase` opens a locked backup. Rejects with `BackupRefused`.
 */
export async function readBackup(
  file: Blob,
  version: number,
  passphrase: string | null = null,
): Promise<Backup> {
  if (file.size === 0) refuse('not-a-backup', 'the file is empty');
  const start = new Uint8Array((await viewOf(file, 0, Math.min(64, file.size))).buffer);
  const text = new TextDecoder().decode(start);
  if (text.startsWith('PK\u0003\u0004')) return readParts(file, version);
  if (isLocked(text)) return readParts(await unlock(file, passphrase), version);
  if (text.trimStart().startsWith('{')) return readText(file, version);
  return refuse('not-a-backup', 'it is neither a zip file nor an exported text');
}

async function readText(file: Blob, version: number): Promise<Backup> {
  if (file.size > limits.dossier) refuse('too-large', 'the text is over the limit');
  const view = await viewOf(file, 0, file.size);
  const copy = copyOf(parseJson(new Uint8Array(view.buffer)), version);
  return { at: null, copy: upgradeCopy(copy), files: new Map() };
}

async function readParts(file: Readable, version: number): Promise<Backup> {
  const entries = await readZip(file, limitOfEntry);
  const manifest = await readManifest(entries);
  checkNames(entries, manifest);
  await entries.get(entryNames.readme)?.read();
  const copy = copyOf(parseJson(await readChecked(entries, manifest.dossier)), version);
  checkCounts(copy, manifest);
  checkFiles(copy, manifest);
  const files = new Map<string, BackupFile>();
  for (const listed of manifest.files) {
    const bytes = () => readChecked(entries, listed);
    await bytes();
    files.set(listed.id, { sha256: listed.sha256, bytes });
  }
  return { at: manifest.at, copy: upgradeCopy(copy), files };
}

async function readManifest(entries: ReadonlyMap<string, Entry>): Promise<Manifest> {
  const entry = entries.get(entryNames.manifest) ?? refuse('foreign', 'there is no manifest');
  const value = parseJson(await entry.read());
  const { format, formatVersion: written } = Object(value);
  if (format !== formatName) refuse('foreign', 'the manifest is of another program');
  if (typeof written === 'number' && written > formatVersion) refuse('newer', 'of a newer format');
  const parsed = manifestSchema.safeParse(value);
  return parsed.success ? parsed.data : refuse('damaged', 'the manifest is not whole');
}

/** Exactly what the manifest names lies in the file, each once. */
function checkNames(entries: ReadonlyMap<string, Entry>, { files }: Manifest): void {
  const named = new Set<string>([...Object.values(entryNames), ...files.map(({ name }) => name)]);
  const twice = new Set(files.map(({ id }) => id)).size !== files.length;
  if (twice || named.size !== files.length + 3)
    refuse('damaged', 'the manifest names things twice');
  for (const name of named) if (!entries.has(name)) refuse('damaged', `${name} is missing`);
  if (entries.size !== named.size) refuse('foreign', 'there is more than the manifest names');
}

async function readChecked(
  entries: ReadonlyMap<string, Entry>,
  listed: { name: string; size: number; sha256: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const entry = entries.get(listed.name);
  if (!entry || entry.size !== listed.size) refuse('damaged', `${listed.name} has another size`);
  const bytes = await entry.read();
  if ((await sha256(bytes)) !== listed.sha256) refuse('damaged', `${listed.name} has changed`);
  return bytes;
}

function copyOf(value: unknown, version: number): Copy {
  const written: unknown = Object(value).version;
  if (typeof written === 'number' && written > version) refuse('newer', 'of a newer version');
  const parsed = copySchema.safeParse(value);
  if (!parsed.success) return refuse('foreign', 'the text is not that of a dossier');
  const count = copiedStores.reduce((sum, store) => sum + parsed.data[store].length, 0);
  if (count > limits.records) refuse('too-large', 'there are too many records');
  const { quarantine, vault } = parsed.data;
  const aside = quarantine.every(
    (one) => (vault && isSealed(one)) || brokenSchema.safeParse(one).success,
  );
  if (!aside) refuse('damaged', 'what was kept aside is not whole');
  return parsed.data;
}

function checkCounts(copy: Copy, { counts, dossierVersion }: Manifest): void {
  const here = countsOf(copy);
  const agrees = copiedStores.every((store) => counts[store] === here[store]);
  if (!agrees || copy.version !== dossierVersion)
    refuse('damaged', 'the manifest counts other records');
}

/** Each file of the dossier has its content here, or the manifest says why not; and no content is left over. */
function checkFiles(copy: Copy, manifest: Manifest): void {
  const here = new Map(manifest.files.map((file) => [file.id, file]));
  const excused = new Set(manifest.withoutContent);
  const wanted = fileIdsOf(copy);
  for (const id of wanted)
    if (!here.has(id) && !excused.has(id)) refuse('damaged', 'the content of a file is missing');
  for (const id of here.keys())
    if (!wanted.has(id)) refuse('damaged', 'there is a file that the dossier does not know');
  const changed = new Set(manifest.changedContent);
  for (const file of copy.files) {
    const { id, digest, size } = Object(file);
    const content = here.get(id);
    // A record that is no file record has neither, and is kept aside.
    const other =
      content &&
      ((typeof digest === 'string' && digest !== content.sha256) ||
        (typeof size === 'number' && size !== content.size));
    if (other && !changed.has(id)) refuse('damaged', 'a file is not the one that was added');
  }
}

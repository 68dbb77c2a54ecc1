import type { StoredFile } from '../../lib/dossier/types.ts';
import { type FileType, fileTypeOf, isCutShort } from '../../lib/papers/file-type.ts';
import { pixelsOf } from '../../lib/papers/picture-size.ts';

const largest = 25 * 1024 * 1024;
const mostAtOnce = 100 * 1024 * 1024;
/** More than any camera makes; a picture this large takes a gigabyte to show. */
const mostPixels = 250_000_000;

export type Refusal =
  | 'empty'
  | 'too-big'
  | 'unreadable'
  | 'unknown-type'
  | 'cut-short'
  | 'too-many-pixels'
  | 'broken'
  | 'locked'
  | 'already-here'
  | 'too-much';

/** Tries to open a file: what stands against it, or null. */
export type Opens = (
  bytes: Uint8Array<ArrayBuffer>,
  type: FileType,
) => Promise<'broken' | 'locked' | null>;

/** Where the files go, and what lies in the dossier already. */
export interface Place {
  personId: string;
  about: string;
  stored: readonly StoredFile[];
  now: Temporal.Instant;
}

export interface Intake {
  kept: { file: StoredFile; bytes: Uint8Array<ArrayBuffer> }[];
  refused: { name: string; why: Refusal }[];
  /** Files that also lie under something else (`paper:…`, `event:…`). */
  twins: { name: string; others: string[] }[];
}

/**
 * Reads files one after the other and sorts out what cannot be kept, and why. Writes nothing. The type
 * is told from the bytes, the same file from its SHA-256.
 */
export async function takeIn(files: readonly File[], place: Place, opens: Opens): Promise<Intake> {
  const intake: Intake = { kept: [], refused: [], twins: [] };
  for (const file of files) {
    const refusal = await takeOne(file, place, opens, intake);
    if (refusal) intake.refused.push({ name: file.name, why: refusal });
  }
  return intake;
}

async function takeOne(
  file: File,
  place: Place,
  opens: Opens,
  intake: Intake,
): Promise<Refusal | null> {
  if (file.size > largest) return 'too-big';
  const taken = intake.kept.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (taken + file.size > mostAtOnce) return 'too-much';
  const bytes = await bytesOf(file);
  if (bytes === null) return 'unreadable';
  if (bytes.length === 0) return 'empty';
  const type = fileTypeOf(bytes);
  if (type === null) return 'unknown-type';
  if (isCutShort(bytes, type)) return 'cut-short';
  if ((pixelsOf(bytes) ?? 0) > mostPixels) return 'too-many-pixels';
  const digest = await digestOf(bytes);
  const here = [...place.stored, ...intake.kept.map(({ file: one }) => one)];
  const same = here.filter((one) => one.digest === digest);
  if (same.some(({ about }) => about === place.about)) return 'already-here';
  const fault = await opens(bytes, type);
  if (fault) return fault;
  const others = [...new Set(same.map(({ about }) => about))];
  if (others.length > 0) intake.twins.push({ name: file.name, others });
  intake.kept.push({ file: record(file, { type, digest, here, place }), bytes });
  return null;
}

interface Known {
  type: FileType;
  digest: string;
  here: readonly StoredFile[];
  place: Place;
}

/** It becomes the last page. */
function record(file: File, { type, digest, here, place }: Known): StoredFile {
  const places = here.filter(({ about }) => about === place.about).map((one) => one.place);
  return {
    id: crypto.randomUUID(),
    personId: place.personId,
    about: place.about,
    name: file.name,
    type,
    size: file.size,
    digest,
    place: Math.max(-1, ...places) + 1,
    turn: 0,
    addedAt: place.now.toString(),
  };
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** SHA-256 in hexadecimal. */
async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex();
}

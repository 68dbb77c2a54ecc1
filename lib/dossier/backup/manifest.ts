import * as z from 'zod/mini';
import { limits } from './limits.ts';

export const formatName = 'quinze-backup';
export const formatVersion = 1;

export const entryNames = {
  readme: 'README.txt',
  manifest: 'manifest.json',
  dossier: 'dossier.json',
} as const;

const size = z.int().check(z.minimum(0));
const sum = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** The list in front of a backup: what it is, and what each part must be. */
export const manifestSchema = z.object({
  format: z.literal(formatName),
  formatVersion: z.literal(formatVersion),
  /** Version of Quinze that made it. */
  app: z.string(),
  /** Instant as ISO text. */
  at: z.iso.datetime(),
  dossierVersion: z.int().check(z.minimum(1)),
  /** Records by store. */
  counts: z.record(z.string(), size),
  dossier: z.object({ name: z.literal(entryNames.dossier), size, sha256: sum }),
  files: z.array(z.object({ id: z.string(), name: z.string(), size, sha256: sum })),
  /** Ids of files whose content was gone when the backup was made. */
  withoutContent: z.array(z.string()),
  /** Ids of files whose content was not what it had been when it was added. */
  changedContent: z.array(z.string()),
});
export type Manifest = z.infer<typeof manifestSchema>;

const extensions: Readonly<Record<string, string>> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
  'image/heic': '.heic',
  'application/pdf': '.pdf',
};

/** Where a file lies in the backup: by its id, with the ending that lets it be opened without Quinze. */
export function entryOfFile(id: string, type: unknown, place: number): string {
  // Ids are UUIDs. One that is not could mean anything as a name.
  const plain = /^[A-Za-z0-9-]{1,64}$/.test(id) ? id : `_${place}`;
  const extension = typeof type === 'string' ? extensions[type] : undefined;
  return `files/${plain}${extension ?? ''}`;
}

/** The largest size that an entry of this name may have; null for a name that a backup never has. */
export function limitOfEntry(name: string): number | null {
  if (name === entryNames.readme) return limits.readme;
  if (name === entryNames.manifest) return limits.manifest;
  if (name === entryNames.dossier) return limits.dossier;
  return /^files\/[A-Za-z0-9_-]{1,64}(\.[a-z]{3,4})?$/.test(name) ? limits.file : null;
}

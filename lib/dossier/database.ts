import type { DBSchema } from 'idb';

/** What the stores hold. Values are unknown until `records.ts` has checked them. */
export interface Database extends DBSchema {
  people: { key: string; value: unknown };
  ticks: { key: [string, string]; value: unknown; indexes: { personId: string } };
  papers: { key: [string, string]; value: unknown; indexes: { personId: string } };
  files: { key: string; value: unknown; indexes: { personId: string } };
  /** By the id of the file. */
  bytes: { key: string; value: unknown };
  events: { key: string; value: unknown; indexes: { personId: string } };
  marks: { key: [string, string]; value: unknown; indexes: { personId: string } };
  snapshots: { key: number; value: unknown };
  quarantine: { key: number; value: unknown };
  meta: { key: string; value: unknown };
}

export const everyStore = [
  'people',
  'ticks',
  'papers',
  'files',
  'bytes',
  'events',
  'marks',
  'snapshots',
  'quarantine',
  'meta',
] as const;
export type StoreName = (typeof everyStore)[number];

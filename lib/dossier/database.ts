import type { DBSchema } from 'idb';

/** What the stores hold. Values are unknown until `records.ts` has checked them. */
export interface Database extends DBSchema {
  people: { key: string; value: unknown };
  ticks: { key: [string, string]; value: unknown; indexes: { personId: string } };
  events: { key: string; value: unknown; indexes: { personId: string } };
  marks: { key: [string, string]; value: unknown; indexes: { personId: string } };
  quarantine: { key: number; value: unknown };
  meta: { key: string; value: unknown };
}

export const everyStore = ['people', 'ticks', 'events', 'marks', 'quarantine', 'meta'] as const;
export type StoreName = (typeof everyStore)[number];

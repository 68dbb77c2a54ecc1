import type { RecordStore } from '../schema.ts';

/** The stores whose values are sealed by their fields. */
export type SealedStore = RecordStore | 'quarantine' | 'snapshots';

/** The fields that make the key of a record. */
export const keyFields: Record<SealedStore, readonly string[]> = {
  people: ['id'],
  ticks: ['personId', 'itemId'],
  papers: ['personId', 'paperId'],
  files: ['id'],
  events: ['id'],
  marks: ['personId', 'deadlineId'],
  quarantine: [],
  snapshots: [],
};

/**
 * What stays readable while the vault is on: what the database needs to find a record, and what
 * reminders need while it is locked. Every other field is sealed, one that is added later too.
 */
export const readableFields: Record<SealedStore, readonly string[]> = {
  people: ['id', 'createdAt', 'updatedAt'],
  ticks: ['personId', 'itemId', 'state', 'on'],
  papers: ['personId', 'paperId', 'state', 'on'],
  files: ['id', 'personId', 'about', 'size', 'place', 'turn', 'addedAt'],
  events: ['id', 'personId', 'kind', 'on'],
  marks: ['personId', 'deadlineId', 'dueOn', 'state', 'until'],
  // A file's id, so that its bytes stay.
  quarantine: ['store', 'fileId'],
  // Its copy is sealed record by record; as a whole only if it is no copy at all.
  snapshots: ['at', 'why'],
};

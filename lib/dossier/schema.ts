import * as z from 'zod/mini';
import { eventKinds } from '../knowledge/deadline-schema.ts';
import { situationSchema } from '../plan/situation.ts';

const id = z.string().check(z.minLength(1));
const day = z.iso.date();

/**
 * The stores that hold one record per line, with the shape their records must have on reading.
 * A record of another shape goes to quarantine.
 */
export const recordSchemas = {
  people: z.object({
    id,
    name: z.string(),
    situation: situationSchema,
    nir: z.optional(z.string()),
    checkedAddress: z.optional(
      z.object({
        office: z.string(),
        postcode: z.nullable(z.string()),
        address: z.string(),
        on: day,
      }),
    ),
    createdAt: z.string(),
    updatedAt: z.string(),
  }),
  ticks: z.object({
    personId: id,
    itemId: id,
    state: z.enum(['todo', 'waiting', 'done', 'not-needed']),
    on: day,
  }),
  events: z.object({ id, personId: id, kind: z.enum(eventKinds), on: day }),
  marks: z.object({
    personId: id,
    deadlineId: id,
    dueOn: day,
    state: z.enum(['done', 'dismissed']),
  }),
} as const;

export type RecordStore = keyof typeof recordSchemas;
export const recordStores = ['people', 'ticks', 'events', 'marks'] as const;

/** A record that could not be read, as it was found. */
export const brokenSchema = z.object({ store: z.enum(recordStores), text: z.string() });
export type Broken = z.infer<typeof brokenSchema>;

/** The whole dossier as plain data: mirror, snapshot and export have this shape. */
export const copySchema = z.object({
  version: z.int().check(z.minimum(1)),
  current: z.nullable(z.string()),
  people: z.array(z.unknown()),
  ticks: z.array(z.unknown()),
  events: z.array(z.unknown()),
  marks: z.array(z.unknown()),
  quarantine: z.array(z.unknown()),
});
export type Copy = z.infer<typeof copySchema>;

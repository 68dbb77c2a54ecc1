import * as z from 'zod/mini';
import { contactKinds, eventKinds } from '../knowledge/deadline-schema.ts';
import { situationSchema } from '../plan/situation.ts';
import { paperStates } from './types.ts';
import { headerSchema } from './vault/header.ts';

const id = z.string().check(z.minLength(1));
const day = z.iso.date();

const details = z.object({
  issuedOn: z.optional(day),
  expiresOn: z.optional(day),
  issuedIn: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  language: z.optional(z.enum(['fr', 'multilingual', 'other'])),
  copy: z.optional(z.enum(['complete', 'extract'])),
  parentsNamed: z.optional(z.boolean()),
  translatedBy: z.optional(z.enum(['nobody', 'sworn-in-france', 'sworn-abroad', 'other'])),
  stamp: z.optional(z.enum(['none', 'apostille', 'legalised'])),
  inOwnName: z.optional(z.boolean()),
  everyPage: z.optional(z.boolean()),
  signed: z.optional(z.boolean()),
  periodCovered: z.optional(z.boolean()),
});

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
  papers: z.object({
    personId: id,
    paperId: id,
    state: z.enum(paperStates),
    on: day,
    refusedWhy: z.optional(z.string()),
    details,
  }),
  files: z.object({
    id,
    personId: id,
    about: z.string().check(z.regex(/^(paper|event):./)),
    name: z.string(),
    type: z.string(),
    size: z.int().check(z.minimum(0)),
    digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    place: z.int(),
    turn: z.literal([0, 90, 180, 270]),
    addedAt: z.string(),
  }),
  events: z.object({
    id,
    personId: id,
    kind: z.enum([...eventKinds, ...contactKinds]),
    on: day,
    by: z.optional(z.enum(['post', 'tracked-post', 'counter', 'account', 'e-mail', 'phone'])),
    reference: z.optional(z.string()),
    who: z.optional(z.string()),
    note: z.optional(z.string()),
    remindOn: z.optional(day),
  }),
  marks: z.object({
    personId: id,
    deadlineId: id,
    dueOn: day,
    state: z.enum(['done', 'dismissed', 'snoozed']),
    until: z.optional(day),
  }),
} as const;

export type RecordStore = keyof typeof recordSchemas;
export const recordStores = ['people', 'ticks', 'papers', 'files', 'events', 'marks'] as const;
/** What a copy of the dossier holds. */
export const copiedStores = [...recordStores, 'quarantine'] as const;

/** A record that could not be read, as it was found. */
export const brokenSchema = z.object({ store: z.enum(recordStores), text: z.string() });
export type Broken = z.infer<typeof brokenSchema>;

/** The whole dossier as plain data, without the bytes of its files: mirror, snapshot and export have this shape. */
export const copySchema = z.object({
  version: z.int().check(z.minimum(1)),
  /** The dossier's own id. Copies of version 1 have none. */
  id: z.optional(z.string()),
  /** Without it, what is sealed in this copy stays sealed for ever. */
  vault: z.optional(headerSchema),
  current: z.nullable(z.string()),
  people: z.array(z.unknown()),
  ticks: z.array(z.unknown()),
  // Version 1 had neither.
  papers: z._default(z.array(z.unknown()), []),
  files: z._default(z.array(z.unknown()), []),
  events: z.array(z.unknown()),
  marks: z.array(z.unknown()),
  quarantine: z.array(z.unknown()),
});
export type Copy = z.infer<typeof copySchema>;

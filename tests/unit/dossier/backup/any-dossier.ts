import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Copy } from '../../../../lib/dossier/schema.ts';
import { paperStates } from '../../../../lib/dossier/types.ts';
import { contactKinds, eventKinds } from '../../../../lib/knowledge/deadline-schema.ts';
import { anySituation, today } from '../../plan/arbitrary.ts';

/** A whole dossier: records, and the bytes of its files. */
export interface Whole {
  copy: Copy;
  bytes: Map<string, Uint8Array<ArrayBuffer>>;
}

const day = fc.integer({ min: -500, max: 500 }).map((days) => today.add({ days }).toString());
const moment = fc
  .integer({ min: 0, max: 1_700_000_000 })
  .map((seconds) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toString());
const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const ids = ['p1', 'p2', 'p3'] as const;
const owner = fc.constantFrom(...ids);

function optional<Value>(value: fc.Arbitrary<Value>) {
  return fc.option(value, { nil: undefined });
}

const people = fc.uniqueArray(
  fc.record(
    {
      id: owner,
      name: text,
      situation: anySituation,
      nir: fc.constant('185059935100124'),
      createdAt: moment,
      updatedAt: moment,
    },
    { requiredKeys: ['id', 'name', 'situation', 'createdAt', 'updatedAt'] },
  ),
  { selector: ({ id }) => id, maxLength: 3 },
);

const ticks = fc.uniqueArray(
  fc.record({
    personId: owner,
    itemId: fc.constantFrom('form:S1106', 'step:post-file', 'box:S1106:1'),
    state: fc.constantFrom('todo', 'waiting', 'done', 'not-needed'),
    on: day,
  }),
  { selector: ({ personId, itemId }) => personId + itemId, maxLength: 4 },
);

const papers = fc.uniqueArray(
  fc.record({
    personId: owner,
    paperId: fc.constantFrom('identity', 'birth-record', 's1'),
    state: fc.constantFrom(...paperStates),
    on: day,
    details: fc.record({ issuedOn: day, parentsNamed: fc.boolean() }, { requiredKeys: [] }),
  }),
  { selector: ({ personId, paperId }) => personId + paperId, maxLength: 4 },
);

const events = fc.uniqueArray(
  fc.record(
    {
      id: fc.uuid(),
      personId: owner,
      kind: fc.constantFrom(...eventKinds, ...contactKinds),
      on: day,
      note: text,
    },
    { requiredKeys: ['id', 'personId', 'kind', 'on'] },
  ),
  { selector: ({ id }) => id, maxLength: 4 },
);

const marks = fc.uniqueArray(
  fc.record({
    personId: owner,
    deadlineId: fc.constantFrom('first-reply', 'ask-again'),
    dueOn: day,
    state: fc.constantFrom('done', 'dismissed', 'snoozed'),
  }),
  { selector: ({ personId, deadlineId }) => personId + deadlineId, maxLength: 3 },
);

const files = fc.uniqueArray(
  fc.record({
    id: fc.oneof(fc.uuid(), fc.constantFrom('../../evil', 'f 1', 'ünïcode', '_0')),
    personId: owner,
    about: fc.constantFrom('paper:identity', 'event:e1'),
    name: text,
    type: fc.constantFrom('image/jpeg', 'image/png', 'application/pdf', 'text/odd'),
    turn: fc.constantFrom(0, 90, 180, 270),
    place: fc.nat(9),
    addedAt: moment,
    content: fc.uint8Array({ maxLength: 300 }),
  }),
  { selector: ({ id }) => id, maxLength: 3 },
);

const quarantine = fc.uniqueArray(
  fc.record({ store: fc.constantFrom('events', 'ticks', 'files'), text: fc.json() }),
  { selector: ({ store, text: raw }) => store + raw, maxLength: 2 },
);

/** Any dossier of today's version, as the database would hold it. */
export const anyDossier: fc.Arbitrary<Whole> = fc
  .record({ people, ticks, papers, events, marks, files, quarantine, current: optional(owner) })
  .map(({ files: withContent, current, ...records }) => {
    const bytes = new Map(withContent.map(({ id, content }) => [id, new Uint8Array(content)]));
    const here = records.people.some(({ id }) => id === current);
    const plain = withContent.map(({ content, ...file }) => ({
      ...file,
      size: content.length,
      digest: createHash('sha256').update(content).digest('hex'),
    }));
    const copy = { version: 2, current: here && current ? current : null, ...records };
    return { copy: { ...copy, files: plain }, bytes };
  });

import { expect, test } from 'vitest';
import { deadlineSchema } from '../../../lib/knowledge/deadline-schema.ts';
import { letterSchema } from '../../../lib/knowledge/letter-schema.ts';
import { pageGuideSchema } from '../../../lib/knowledge/page-schema.ts';
import { paperSchema } from '../../../lib/knowledge/paper-schema.ts';
import { formSchema, routeSchema, termSchema } from '../../../lib/knowledge/schema.ts';
import { skeleton, term } from '../../../scripts/skeletons.ts';

const day = '2026-11-23';

test.each([
  ['form', formSchema, 'S9999'],
  ['paper', paperSchema, 'a-paper'],
  ['page', pageGuideSchema, 'a-page'],
  ['route', routeSchema, 'a-route'],
  ['deadline', deadlineSchema, 'a-deadline'],
  ['letter', letterSchema, 'a-letter'],
] as const)('a new %s has the right shape from the start', (kind, schema, id) => {
  expect(schema.safeParse(skeleton(kind, id, day)).error).toBeUndefined();
});

test('so has a new term', () => {
  expect(termSchema.safeParse(term('a-term', day)).error).toBeUndefined();
});

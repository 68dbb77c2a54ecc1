import { expect, test } from 'vitest';
import type { LetterKind } from '../../../lib/knowledge/letter-schema.ts';
import { letterSchema } from '../../../lib/knowledge/letter-schema.ts';
import { letterKinds } from '../../../lib/knowledge/letters.ts';
import { sourceOf } from '../../../lib/knowledge/sources.ts';
import { fold } from '../../../lib/match/fold.ts';
import { expectHeld, expectPlain, files } from './registry.ts';

function sayings({ todo, by }: LetterKind) {
  return by === null ? todo : [...todo, by];
}

test.each(letterKinds.map((kind) => [kind.id, kind] as const))('%s keeps the rules', (_, kind) => {
  expectHeld(kind, letterSchema);
  expectPlain(kind, sayings(kind));
  expect(kind.en.title.length).toBeLessThanOrEqual(80);
  expect(kind.en.says.length).toBeLessThanOrEqual(260);
  for (const { en } of sayings(kind)) expect(en.length).toBeLessThanOrEqual(260);
});

test.each(letterKinds.map((kind) => [kind.id, kind] as const))(
  '%s: what is called law has a law among its sources, and so on',
  (_, kind) => {
    for (const saying of sayings(kind)) {
      expect(saying.sources.map((id) => sourceOf(id)?.kind)).toContain(saying.kind);
    }
  },
);

test.each(letterKinds.map((kind) => [kind.id, kind] as const))(
  '%s: no wording stands in two of its clues',
  (_, { clues }) => {
    const wordings = clues.flatMap(({ any }) => any.map(fold));
    expect(wordings.filter((one, index) => wordings.indexOf(one) !== index)).toEqual([]);
    expect(wordings).not.toContain('');
  },
);

test('each file is named by its id, and there are at least twelve kinds', () => {
  expect(files('letters')).toEqual(letterKinds.map(({ id }) => id).toSorted());
  expect(letterKinds.length).toBeGreaterThanOrEqual(12);
});

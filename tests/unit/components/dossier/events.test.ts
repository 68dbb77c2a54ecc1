import { expect, it } from 'vitest';
import { words } from '../../../../components/words/events.ts';
import { contactKinds, eventKinds } from '../../../../lib/knowledge/deadline-schema.ts';

const { groups, hints, labels } = words.en;

it('offers every kind of event once, but the day of birth, which the answers give', () => {
  const offered = groups.flatMap(({ kinds }) => kinds);
  const noted = [...eventKinds, ...contactKinds].filter((kind) => kind !== 'born');
  expect(offered.toSorted()).toEqual(noted.toSorted());
});

it('keeps each group short enough to read', () => {
  for (const { kinds } of groups) expect(kinds.length).toBeLessThanOrEqual(10);
});

it('says each kind in its own words, and each hint in a sentence', () => {
  expect(new Set(Object.values(labels)).size).toBe(eventKinds.length + contactKinds.length);
  for (const hint of Object.values(hints)) expect(hint).toMatch(/^[A-Z].*\.$/);
});

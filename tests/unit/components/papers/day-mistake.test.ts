import { expect, test } from 'vitest';
import { dayMistake } from '../../../../components/papers/day-mistake.ts';
import { clock } from '../fake-dossier.ts';

const today = clock.today();

test.each([
  ['', today, null],
  ['2026-11-23', today, null],
  ['2026-11-24', today, 'future'],
  ['2026-11-24', null, null],
  // While somebody types 2026, the field says 0002, 0020, 0202.
  ['0002-11-01', today, 'strange'],
  ['0202-11-01', null, 'strange'],
  ['9999-01-01', null, 'strange'],
] as const)('“%s”, at the latest %s: %s', (day, latest, mistake) => {
  expect(dayMistake(day, latest)).toBe(mistake);
});

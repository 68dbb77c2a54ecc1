import { expect, test } from 'vitest';
import { oneMore, type Tries, waitFor } from '../../../../lib/dossier/vault/brake.ts';

const now = Temporal.Instant.from('2026-11-24T09:00:00Z');

function after(wrong: number): number {
  let tries: Tries | null = null;
  for (let count = 0; count < wrong; count += 1) tries = oneMore(tries, now);
  return waitFor(tries, now).total('seconds');
}

test('two wrong ones cost nothing, then the wait doubles up to an hour', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 20, 400].map(after)).toEqual([0, 0, 0, 2, 4, 8, 16, 3600, 3600]);
});

test('the wait passes, also over a restart', () => {
  const tries = { wrong: 6, at: now.toString() };
  expect(waitFor(tries, now.add({ seconds: 15 })).total('seconds')).toBe(1);
  expect(waitFor(tries, now.add({ seconds: 16 })).blank).toBe(true);
});

test('a clock that was set back starts the wait anew', () => {
  const tries = { wrong: 6, at: now.toString() };
  expect(waitFor(tries, now.subtract({ hours: 5 })).total('seconds')).toBe(16);
});

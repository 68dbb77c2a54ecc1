import { expect, test } from 'vitest';
import { waitFor } from '../../../scripts/wait.ts';

test('asks until the answer satisfies', async () => {
  let asked = 0;
  const ask = async () => {
    asked += 1;
    return asked;
  };
  expect(await waitFor(ask, (answer) => answer === 3, 'three')).toBe(3);
  expect(asked).toBe(3);
});

test('fails with what was wanted and the last answer', async () => {
  const never = waitFor(
    async () => 'still not',
    () => false,
    'the end',
    0.1,
  );
  await expect(never).rejects.toThrow('the end: still "still not"');
});

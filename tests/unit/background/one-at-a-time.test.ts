import { expect, test, vi } from 'vitest';
import { oneAtATime } from '../../../lib/one-at-a-time.ts';

test('calls during a run become one run after it', async () => {
  let running = 0;
  let most = 0;
  const job = vi.fn(async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running -= 1;
  });
  const run = oneAtATime(job, () => undefined);
  await Promise.all([run(), run(), run(), run()]);
  expect(job).toHaveBeenCalledTimes(2);
  expect(most).toBe(1);
  await run();
  expect(job).toHaveBeenCalledTimes(3);
});

test('a failure is reported and does not stop the next run', async () => {
  const report = vi.fn();
  const job = vi.fn().mockRejectedValueOnce(new Error('once')).mockResolvedValue(undefined);
  const run = oneAtATime(job, report);
  await run();
  await run();
  expect(report).toHaveBeenCalledExactlyOnceWith(new Error('once'));
  expect(job).toHaveBeenCalledTimes(2);
});

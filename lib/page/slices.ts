/** A slice may take this long, in milliseconds: half of a frame is left to the page. */
const slice = 8;

/**
 * Does long work when the browser is idle, a slice at a time: `step` works on until `isLate` says so,
 * and returns true when all is done. The promise then resolves; after an abort it stays pending.
 */
export function inSlices(
  step: (isLate: () => boolean) => boolean,
  signal: AbortSignal,
  wait = 0,
): Promise<void> {
  return new Promise((resolve) => {
    const run = () => {
      if (signal.aborted) return;
      const start = performance.now();
      if (step(() => performance.now() - start > slice)) resolve();
      else schedule(0);
    };
    const schedule = (delay: number) => {
      setTimeout(() => requestIdleCallback(run, { timeout: 200 }), delay);
    };
    schedule(wait);
  });
}

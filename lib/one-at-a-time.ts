/**
 * A job that never runs twice at once. Calls during a run ask for one more run after it; each
 * promise holds once a run that began after its call has ended. Failures go to `report`.
 */
export function oneAtATime(
  job: () => Promise<void>,
  report: (error: unknown) => void,
): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;

  const run = async (): Promise<void> => {
    try {
      await job();
    } catch (error) {
      report(error);
    }
  };
  const start = (): Promise<void> => {
    running = run().finally(() => {
      running = null;
    });
    return running;
  };

  return () => {
    if (!running) return start();
    next ??= running.then(() => {
      next = null;
      return start();
    });
    return next;
  };
}

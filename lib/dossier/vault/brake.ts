import * as z from 'zod/mini';

/** Wrong passphrases so far, and when the next may be tried; instants as ISO text. */
export const triesSchema = z.object({
  wrong: z.int().check(z.minimum(0)),
  /** When the last one was tried. */
  at: z.iso.datetime(),
});
export type Tries = z.infer<typeof triesSchema>;

/** Two slips of the fingers cost nothing. */
const free = 2;
const longest = Temporal.Duration.from({ hours: 1 });

/**
 * How long to wait before the next passphrase: nothing after two wrong ones, then 2 seconds, doubled
 * each time up to an hour. A clock that was set back starts the wait anew.
 */
export function waitFor(tries: Tries | null, now: Temporal.Instant): Temporal.Duration {
  if (!tries || tries.wrong <= free) return new Temporal.Duration();
  const seconds = Math.min(2 ** Math.min(tries.wrong - free, 30), longest.total('seconds'));
  const passed = now.since(Temporal.Instant.from(tries.at)).total('seconds');
  const left = passed < 0 ? seconds : Math.max(0, seconds - passed);
  return Temporal.Duration.from({ seconds: Math.ceil(left) });
}

/** With one more try, counted before it is known to be wrong: ending the browser in time does not help. */
export function oneMore(tries: Tries | null, now: Temporal.Instant): Tries {
  return { wrong: (tries?.wrong ?? 0) + 1, at: now.toString() };
}

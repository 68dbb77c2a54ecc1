import * as z from 'zod/mini';

/** A reminder that some context announces or has announced. */
export interface Claim {
  /** What is announced: `person deadline due-day lead`. */
  key: string;
  /** Instant as ISO text. */
  at: string;
  /** False between the claim and the notice. */
  shown: boolean;
}

const claimSchema = z.object({ key: z.string(), at: z.iso.datetime(), shown: z.boolean() });

/** Within this time a context that has claimed a reminder will have shown it, or it has died. */
const showingFor = Temporal.Duration.from({ seconds: 60 });

/** A claim dated so far ahead was made by a clock that was wrong. */
const wronglyAhead = Temporal.Duration.from({ hours: 14 * 24 });

/** How many claims of dates that are gone are remembered. */
const remembered = 1000;

/** The claims as stored; those of version 1 are keys alone, and what is neither is left out. */
export function readClaims(stored: unknown): Claim[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one: unknown) => {
    if (typeof one === 'string') return [{ key: one, at: '1970-01-01T00:00:00Z', shown: true }];
    const parsed = claimSchema.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
}

/**
 * Which of the keys nobody has claimed yet, and the claims with those added. A context that dies
 * between its claim and its notice leaves a claim that soon counts no more: a reminder that is shown
 * twice is a lesser evil than one that never comes. A clock set back loses no claim; one that was far
 * ahead does, once it is right again, or its dates would never be announced on their day.
 */
export function claimed(
  claims: readonly Claim[],
  keys: readonly string[],
  now: Temporal.Instant,
): { fresh: readonly string[]; claims: readonly Claim[] } {
  const known = new Set(claims.filter((claim) => counts(claim, now)).map(({ key }) => key));
  const fresh = keys.filter((key) => !known.has(key));
  const [asked, claimedNow] = [new Set(keys), new Set(fresh)];
  const kept = claims.filter(({ key }) => !claimedNow.has(key));
  const gone = kept.filter(({ key }) => !asked.has(key)).slice(-remembered);
  const living = kept.filter(({ key }) => asked.has(key));
  const added = fresh.map((key) => ({ key, at: now.toString(), shown: false }));
  return { fresh, claims: [...gone, ...living, ...added] };
}

/** The claims once some have ended: what was shown is remembered, what was not is forgotten. */
export function ended(claims: readonly Claim[], keys: readonly string[], shown: boolean): Claim[] {
  const over = new Set(keys);
  if (!shown) return claims.filter(({ key }) => !over.has(key));
  return claims.map((one) => (over.has(one.key) ? { ...one, shown } : one));
}

function counts({ at, shown }: Claim, now: Temporal.Instant): boolean {
  const ahead = now.until(at);
  if (Temporal.Duration.compare(ahead, wronglyAhead) > 0) return false;
  return shown || Temporal.Duration.compare(ahead.abs(), showingFor) < 0;
}

import type { LetterKind } from '../knowledge/letter-schema.ts';
import { datesIn, type FoundDate } from './dates.ts';
import { delaysIn, type FoundDelay } from './delays.ts';
import { recognise, type Verdict } from './recognise.ts';

/** Everything that a letter says about itself. */
export interface LetterReading {
  verdict: Verdict;
  /** Births are left out: they are no date to act on. */
  dates: readonly FoundDate[];
  delays: readonly FoundDelay[];
}

/** Reads a letter or e-mail. Pure: nothing is kept and nothing is sent. */
export function readLetter(letter: string, kinds: readonly LetterKind[]): LetterReading {
  return {
    verdict: recognise(letter, kinds),
    dates: datesIn(letter).filter(({ role }) => role !== 'birth'),
    delays: delaysIn(letter),
  };
}

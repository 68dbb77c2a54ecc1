import { oddities } from './birth.ts';
import { keyFits } from './key.ts';

/** One slip of the hand that explains a key that does not fit. Positions count from 1. */
export type Slip = { kind: 'swapped'; at: number } | { kind: 'wrong-digit'; at: number };

/**
 * The slips that may have spoiled 15 characters: two neighbours swapped, one digit wrong. Each one
 * undone would give a number whose key fits. A key shows every such slip, but not which one it was:
 * these are places to look at, and never the right number.
 */
export function slipsOf(text: string): Slip[] {
  return [...swaps(text), ...wrongDigits(text)];
}

function swaps(text: string): Slip[] {
  return positions(text)
    .filter((i) =>
      isNumber(text.slice(0, i) + text.charAt(i + 1) + text.charAt(i) + text.slice(i + 2)),
    )
    .map((i) => ({ kind: 'swapped', at: i + 1 }));
}

function wrongDigits(text: string): Slip[] {
  return positions(text)
    .filter((i) =>
      [...'0123456789'].some((digit) => isNumber(text.slice(0, i) + digit + text.slice(i + 1))),
    )
    .map((i) => ({ kind: 'wrong-digit', at: i + 1 }));
}

function positions(text: string): number[] {
  return Array.from(text, (_, index) => index);
}

function isNumber(text: string): boolean {
  return /^[123478]/.test(text) && keyFits(text) && oddities(text.slice(0, 13)).length === 0;
}

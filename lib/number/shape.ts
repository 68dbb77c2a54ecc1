import { keyFits } from './key.ts';
import { impossibleIn } from './oddities.ts';

/** Whether 15 characters are a number whose key fits, with nothing in it that no number has. */
export function isNumber(text: string): boolean {
  return /^[123478]/.test(text) && keyFits(text) && impossibleIn(text).length === 0;
}

import { plainDigits } from './digits.ts';
import { isNumber } from './shape.ts';

/** A few digits, perhaps with Corsica's letter: `1`, `99`, `2A`, `2A215`. */
const piece = /\d+(?:[AB](?![A-Z])\d*)?/g;
/** What may stand between two pieces of one number: a sign or two, or the word for the key. */
const between =
  /^(?:[\s\p{Cf}\p{Pd}./_]{0,3}|[^\p{L}\d]{0,4}(?:CLE|CLEF|CLÉ|KEY)[^\p{L}\d]{0,4})$/u;

/**
 * The number in a pasted sentence: the first 15 characters whose key fits, else the first digits
 * that stand together and are as long as a number. Null for none.
 */
export function findNumber(text: string): string | null {
  const runs = runsOf(plainDigits(text));
  const whole = runs.map((run) => run.join(''));
  return (
    runs.flatMap(stretches).find(isNumber) ??
    whole.find((one) => one.length === 15) ??
    whole.find((one) => one.length === 13) ??
    null
  );
}

/** The pieces of the text, those together that may be one number. */
function runsOf(text: string): string[][] {
  const runs: string[][] = [];
  let end = Number.NaN;
  for (const match of text.matchAll(piece)) {
    const current = runs.at(-1);
    if (current && between.test(text.slice(end, match.index))) current.push(match[0]);
    else runs.push([match[0]]);
    end = match.index + match[0].length;
  }
  return runs;
}

/** Neighbouring pieces that make 15 characters. */
function stretches(run: readonly string[]): string[] {
  return run.flatMap((_, start) => {
    let joined = '';
    for (const one of run.slice(start)) {
      joined += one;
      if (joined.length >= 15) break;
    }
    return joined.length === 15 ? [joined] : [];
  });
}

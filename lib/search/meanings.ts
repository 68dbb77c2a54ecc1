import type { Everyday } from './everyday.ts';
import { plain } from './plain.ts';

/** What a wording means first is worth more than what is called by it; each next meaning is worth half. */
const whole = 200;
/** A wording inside a longer question is less than the name that was typed. */
const inside = 10;

/** What everyday wordings mean. Entries go by their keys (`form:S1106`). */
export interface Meanings {
  /** The wordings that lead to an entry. */
  wordings(key: string): readonly string[];
  /** How much an entry is meant by what was typed (see `plain`); 0 where it is not. */
  by(asked: string): (key: string) => number;
}

/** Makes wordings ready to be looked up. */
export function meanings(everyday: readonly Everyday[]): Meanings {
  const wordings = new Map<string, readonly string[]>();
  const entries = new Map<string, readonly string[]>();
  for (const { says, means } of everyday) {
    for (const one of says) entries.set(plain(one), means);
    for (const key of means) wordings.set(key, [...(wordings.get(key) ?? []), ...says]);
  }
  return {
    wordings: (key) => wordings.get(key) ?? [],
    by(asked) {
      const exact = entries.get(asked);
      const meant = exact ?? longestInside(asked, entries) ?? [];
      const worth = exact ? whole : inside;
      return (key) => {
        const place = meant.indexOf(key);
        return place < 0 ? 0 : worth / 2 ** place;
      };
    },
  };
}

/** The entries of the longest wording among the words of a question ("where is my refund"). */
function longestInside(
  asked: string,
  entries: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  const words = asked.split(' ');
  for (let length = words.length - 1; length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const found = entries.get(words.slice(start, start + length).join(' '));
      if (found) return found;
    }
  }
  return undefined;
}

import { fold } from '../match/fold.ts';

/** Words that no French sentence does without and that other languages of our readers lack. */
const common = new Set(
  'le la les du des un une et est vous votre vos nous notre nos que qui dans pour par sur avec ce cette ces au aux ou il elle sont ont pas ne sous'.split(
    ' ',
  ),
);
/** French letters have about one in three; English ones one in fifty ("me", "on" are left out). */
const leastShare = 0.12;

/** True if the text is mostly French, as far as its small words tell. */
export function isFrench(text: string): boolean {
  const words = fold(text)
    .split(' ')
    .filter((word) => /^[a-z']+$/.test(word));
  const hits = words.filter((word) => common.has(word)).length;
  return words.length > 0 && hits / words.length >= leastShare;
}

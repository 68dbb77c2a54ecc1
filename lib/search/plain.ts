import { foldWord } from '../match/fold.ts';

/** Words without case and accents; what stands before an apostrophe is a word of its own. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => foldWord(word).toLowerCase());
}

/** A name as it is compared: its words, without case and accents. */
export function plain(text: string): string {
  return wordsOf(text).join(' ');
}

import { compile, type MatchEntry } from '../lib/match/compile.ts';
import { createScanner } from '../lib/match/scanner.ts';
import type { MatchTable } from '../lib/match/table.ts';

/** What the administrative words of some texts are, and how many of them are explained. */
export interface Coverage {
  /** By text, each word once. */
  words: number;
  /** At least half of the word's letters lie in marks. */
  explained: number;
  /** All of its letters but small words lie in marks. */
  whole: number;
  /** What is not explained, with the number of texts. */
  open: Map<string, number>;
}

/** Where a phrase of a table stands in a block. */
export interface Place {
  entry: number;
  start: number;
  end: number;
}

/** Finds the phrases of a table in blocks of text. */
export function finder(table: MatchTable): (block: string) => Place[] {
  const scanner = createScanner(table);
  return (block) => {
    const places: Place[] = [];
    scanner.run(block);
    scanner.search((entry, _run, start, _endRun, end) => places.push({ entry, start, end }));
    return places;
  };
}

const letters = (text: string) => text.match(/[\p{L}\d]{3,}/gu)?.join('').length ?? 0;

/** The share of the letters of a place that lie in marks; words of one or two letters do not count. */
function shareIn(block: string, place: Place, marks: readonly Place[]): number {
  const all = letters(block.slice(place.start, place.end));
  if (all === 0) return marks.some((one) => one.start < place.end && one.end > place.start) ? 1 : 0;
  let inside = 0;
  for (const mark of marks) {
    const start = Math.max(mark.start, place.start);
    const end = Math.min(mark.end, place.end);
    if (start < end) inside += letters(block.slice(start, end));
  }
  return inside / all;
}

/** For one text: how well each administrative word is explained at its best place. */
function bestShares(
  blocks: readonly string[],
  find: (block: string) => Place[],
  marks: readonly (readonly Place[])[],
): Map<number, number> {
  const best = new Map<number, number>();
  blocks.forEach((block, index) => {
    for (const place of find(block)) {
      const share = shareIn(block, place, marks[index] ?? []);
      best.set(place.entry, Math.max(best.get(place.entry) ?? 0, share));
    }
  });
  return best;
}

/** Measures texts against a list of administrative words, to which each text may add its own. */
export function coverage(
  texts: Iterable<{ blocks: readonly string[]; own: readonly string[] }>,
  list: readonly string[],
  mark: (blocks: readonly string[]) => readonly (readonly Place[])[],
): Coverage {
  const result: Coverage = { words: 0, explained: 0, whole: 0, open: new Map() };
  const findListed = finder(compile(list.map(entryOf)));
  for (const { blocks, own } of texts) {
    const words = own.length === 0 ? list : [...list, ...own];
    const find = own.length === 0 ? findListed : finder(compile(words.map(entryOf)));
    for (const [entry, share] of bestShares(blocks, find, mark(blocks))) {
      result.words++;
      if (share >= 0.5) result.explained++;
      else count(result.open, words[entry] ?? '');
      if (share >= 0.99) result.whole++;
    }
  }
  return result;
}

function entryOf(word: string): MatchEntry {
  return { id: word, spellings: [word] };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

import { dictionaryOf, type ListedWord, listedWord } from './dictionary.ts';
import { checkSize } from './memory.ts';
import { openingOf } from './opening.ts';
import { readSpelling } from './spelling.ts';
import type { MatchTable } from './table.ts';
import { treeOf } from './tree.ts';

/** What is looked for: something with an id, and its spellings. */
export interface MatchEntry {
  id: string;
  spellings: readonly string[];
}

interface ReadPhrase {
  group: number;
  entry: number;
  needs: number;
  words: readonly ListedWord[];
}

/**
 * Builds the table of all entries, in groups that are looked for apart from each other. Where two entries of
 * a group share a spelling, the first keeps it.
 * @throws {RangeError} for a spelling without letter or digit, and for a glossary beyond the table's bounds
 */
export function compile(...groups: readonly (readonly MatchEntry[])[]): MatchTable {
  const phrases = read(groups);
  const numbers = numbersOf(phrases);
  const paths = phrases.map((phrase) => ({
    ...phrase,
    words: phrase.words.map((word) => numbers.get(word) ?? 0),
  }));
  const table = {
    ...openingOf(phrases.map((phrase) => phrase.words)),
    ...dictionaryOf(numbers),
    ...treeOf(paths, groups.length),
  };
  checkSize(table);
  return table;
}

/** Numbers for listed words, in the order of their first use. Those that open phrases of group 0 are the first. */
function numbersOf(phrases: readonly ReadPhrase[]): Map<ListedWord, number> {
  const words = new Set(phrases.flatMap((phrase) => phrase.words));
  const opening = new Set(
    phrases.flatMap(({ group, words: [first] }) => (group === 0 && first ? [first] : [])),
  );
  const ranks = new Map([...opening.union(words)].map((word, index) => [word, index + 1]));
  return new Map([...words].map((word) => [word, ranks.get(word) ?? 0]));
}

/** The phrases of all entries; the same listed word is the same object. */
function read(groups: readonly (readonly MatchEntry[])[]): ReadPhrase[] {
  const known = new Map<string, ListedWord>();
  const wordFor = (listed: string, isRigid: boolean) => {
    const name = isRigid ? `=${listed}` : listed.toLowerCase();
    const word = known.get(name) ?? listedWord(listed, isRigid);
    known.set(name, word);
    return word;
  };
  const phraseOf = (id: string, text: string) => {
    const { words, isRigid, needs } = readSpelling(text);
    const listed = words.map((word) => wordFor(word, isRigid));
    if (listed.every(({ isMark }) => isMark)) {
      throw new RangeError(`A spelling of ${id} has no word: "${text}"`);
    }
    return { needs, words: listed };
  };
  return groups.flatMap((entries, group) =>
    entries.flatMap(({ id, spellings }, entry) =>
      spellings.map((text) => ({ group, entry, ...phraseOf(id, text) })),
    ),
  );
}

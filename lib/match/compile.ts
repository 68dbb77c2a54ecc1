import { dictionaryOf, type ListedWord, listedWord } from './dictionary.ts';
import { graphOf, type Path } from './graph.ts';
import { checkSize } from './memory.ts';
import { openingOf } from './opening.ts';
import { readSpelling } from './spelling.ts';
import type { MatchTable } from './table.ts';

/** What is looked for: something with an id, and its spellings. */
export interface MatchEntry {
  id: string;
  spellings: readonly string[];
}

/**
 * Builds the table of all entries, in groups that are looked for apart from each other. Where two entries of
 * a group share a spelling, the first keeps it.
 * @throws {RangeError} for a spelling without letter or digit, and for a glossary beyond the table's bounds
 */
export function compile(...groups: readonly (readonly MatchEntry[])[]): MatchTable {
  const phrases = read(groups);
  const { classes, ...dictionary } = dictionaryOf(phrases);
  const table = {
    ...openingOf(phrases.map((phrase) => phrase.words)),
    ...dictionary,
    ...graphOf(phrases, groups.length, classes),
  };
  checkSize(table);
  return table;
}

/** The phrases of all entries; the same listed word is the same object. */
function read(groups: readonly (readonly MatchEntry[])[]): Path[] {
  const known = new Map<string, ListedWord>();
  const wordFor = (listed: string, isRigid: boolean) => {
    const name = isRigid ? `=${listed}` : listed.toLowerCase();
    const word = known.get(name) ?? listedWord(listed, isRigid, known.size);
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

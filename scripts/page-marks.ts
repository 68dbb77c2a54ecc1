import type { Term } from '../lib/knowledge/schema.ts';
import { spellingsOf } from '../lib/knowledge/spellings.ts';
import { compile } from '../lib/match/compile.ts';
import { inContext } from '../lib/match/context.ts';
import { finder, type Place } from './term-coverage.ts';

/** A place in a block, and the term that is marked there. */
export interface Mark extends Place {
  id: string;
  isCommon: boolean;
}

/** Marks the blocks of a page as a content script would: everyday words only among other terms. */
export function pageMarker(terms: readonly Term[]): (blocks: readonly string[]) => Mark[][] {
  const entries = spellingsOf(terms);
  const find = finder(compile(entries));
  return (blocks) => {
    const found = blocks.flatMap((block, index) =>
      find(block).map((place) => ({
        ...place,
        index,
        id: entries[place.entry]?.id ?? '',
        isCommon: entries[place.entry]?.isCommon ?? false,
      })),
    );
    const byBlock = Map.groupBy(inContext(found), ({ index }) => index);
    return blocks.map((_, index) => byBlock.get(index) ?? []);
  };
}

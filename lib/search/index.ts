import MiniSearch from 'minisearch';
import type { PageGuide } from '../knowledge/page-schema.ts';
import type { Paper } from '../knowledge/paper-schema.ts';
import type { Form, Term } from '../knowledge/schema.ts';
import type { Everyday } from './everyday.ts';
import { meanings } from './meanings.ts';
import { plain, wordsOf } from './plain.ts';

/** What a search can find: an entry of the knowledge, with its kind. */
export type Found =
  | { kind: 'term'; entry: Term }
  | { kind: 'form'; entry: Form }
  | { kind: 'paper'; entry: Paper }
  | { kind: 'page'; entry: PageGuide };

interface Knowledge {
  terms: readonly Term[];
  forms: readonly Form[];
  papers: readonly Paper[];
  pages: readonly PageGuide[];
}

interface Line {
  id: number;
  /** Numbers and names by which it is called, in French. */
  names: readonly string[];
  /** Its meaning in a few words of English. */
  title: string;
  about: string;
  /** What people call it who do not know its name. */
  said: readonly string[];
}

/** Words that say nothing about what is sought, in both languages. */
const empty = new Set(
  'a an and au aux ce ces d de des du en et for il in is it l la le les of on or ou par pour qu s se the to un une what'.split(
    ' ',
  ),
);

/**
 * Builds the index, and returns the search over it. Everyday wordings lead to what they mean. Accents are optional, the last letters may be missing,
 * and a slip of the fingers is forgiven in longer words.
 */
export function createSearch(
  knowledge: Knowledge,
  everyday: readonly Everyday[],
): (query: string, limit: number) => readonly Found[] {
  const all = everything(knowledge);
  const meant = meanings(everyday);
  const lines = all.map((found, id) => {
    const said = meant.wordings(keyOf(found));
    return { id, said, ...lineOf(found) };
  });
  const index = new MiniSearch<Line>({
    fields: ['names', 'title', 'said', 'about'],
    tokenize: wordsOf,
    processTerm: (word) => (empty.has(word) ? null : word),
  });
  index.addAll(lines);
  const callings = lines.map(({ names, title }) => [...names, title].map(plain));
  const options = {
    boost: { names: 4, title: 3, said: 3 },
    prefix: (word: string) => word.length > 1,
    fuzzy: (word: string) => (word.length > 3 && !/\d/.test(word) ? 0.25 : false),
    weights: { prefix: 0.6, fuzzy: 0.25 },
    // A thing with many names is no worse a find than a thing with one.
    bm25: { k: 1.2, b: 0.2, d: 0.5 },
  };
  const keys = all.map(keyOf);
  return (query, limit) => {
    const strict = index.search(query, { ...options, combineWith: 'AND' });
    const found = strict.length > 0 ? strict : index.search(query, options);
    const asked = plain(query);
    const wanted = meant.by(asked);
    const nearness = (id: number) =>
      Math.max(closeness(asked, callings[id] ?? []), wanted(keys[id] ?? ''));
    return found
      .map(({ id, score }) => ({
        id,
        score: score * nearness(id) * weightOf(all[id]),
      }))
      .sort((one, other) => other.score - one.score)
      .slice(0, limit)
      .flatMap(({ id }) => all[id] ?? []);
  };
}

function keyOf({ kind, entry }: Found): string {
  return `${kind}:${entry.id}`;
}

const weights = { form: 1.2, paper: 1.1, term: 1, page: 0.6 };

/** Who types a word wants to know it; the page about it comes after. */
function weightOf(found: Found | undefined): number {
  return found ? weights[found.kind] : 0;
}

/** A thing that is called what was typed comes first, the one by its first name before all others. */
function closeness(asked: string, callings: readonly string[]): number {
  if (callings[0] === asked) return 20;
  if (callings.includes(asked)) return 8;
  const begins = callings.some((name) => name.startsWith(asked)) ? 3 : 1;
  // Mistyped or cut short: what has no more words than were typed is meant before what has more.
  return wordsIn(callings[0] ?? '') <= wordsIn(asked) ? 2 * begins : begins;
}

function wordsIn(text: string): number {
  return text.split(' ').length;
}

function everything({ terms, forms, papers, pages }: Knowledge): Found[] {
  return [
    ...terms.map((entry): Found => ({ kind: 'term', entry })),
    ...forms.map((entry): Found => ({ kind: 'form', entry })),
    ...papers.map((entry): Found => ({ kind: 'paper', entry })),
    ...pages.map((entry): Found => ({ kind: 'page', entry })),
  ];
}

function lineOf(found: Found): Omit<Line, 'id' | 'said'> {
  switch (found.kind) {
    case 'term': {
      const { fr, variants, en } = found.entry;
      return { names: [fr, ...variants], title: en.gloss, about: en.explain };
    }
    case 'form': {
      const { id, numbers, cerfa, titles, fr, en } = found.entry;
      return { names: [id, ...numbers, ...cerfa, ...titles, fr], title: en.title, about: en.about };
    }
    case 'paper': {
      const { fr, en } = found.entry;
      return { names: [fr, en.short ?? ''], title: en.title, about: en.about };
    }
    case 'page': {
      const { headings, en } = found.entry;
      return { names: headings, title: en.title, about: en.about };
    }
  }
}

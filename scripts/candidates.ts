import { foldWord, splitWords } from '../lib/match/fold.ts';

/** A word or phrase with how often it stands, and in how many texts. */
export interface Candidate {
  fr: string;
  count: number;
  texts: number;
}

const small =
  "a à afin ai ainsi alors après au aucun aucune aussi autre autres aux avant avec avez avoir c' car ce ceci cela celle celles celui ces cet cette ceux chaque chez comme comment d' dans de depuis des deux dès doit doivent donc dont du elle elles en encore entre es est et été être eu eux faire fait faut il ils j' je jusqu' l' la le lequel les leur leurs lors lorsque lorsqu' lui m' ma mais me même mes moins mon n' ne ni nos notre nous on ont or ou où par pas pendant peut peuvent plus plusieurs pour pouvez pouvoir puis qu' quand que quel quelle quelles quels qui quoi s' sa sans sauf se selon sera seront ses si soit son sont sous suite sur t' ta tant te tel telle tels telles tes ton tous tout toute toutes très trois tu un une vers vos votre vous y était étaient cas cette certains certaines non oui également notamment dite dit".split(
    ' ',
  );
const stop = new Set(small.map(foldWord));
/** Small words that may stand inside a phrase. */
const links = new Set("de d' du des à au aux en la le l' les par pour sur".split(' '));
/** Verbs, prepositions and words that point elsewhere: no name of a thing ends with them. */
const edges =
  /^(suivante?s?|precedente?s?|precedant|prevue?s?|ayant|laquelle|desquel|auxquel|auquel|duquel|auprès|aupres|devant|contre|varie|varient|depend|dependent|cesse|concerne|concernee?s?|relati[fv]e?s?|lie?e?s?|destinee?|versee?s?|percue?s?|fixee?s?|permettant|necessite|arrive|arrives|effectuer|demeurer|partir|travers|egard|appartient|restent|utilisant|meme|memes|nouvelle|nouveau|nouvelles|certaine|certain|minimum|maximum|maximale|maximal|appropriee?|totalite|ensemble|exception|issue|moment|cours|fin|debut|partie|base|type|manière|maniere|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|envoyer|demander|destinee?s?|[a-z]+ez)$/;
const determiners = new Set(
  "le la les l' un une du des au aux votre vos notre nos son sa ses leur leurs ce cet cette ces".split(
    ' ',
  ),
);

/** The text cut where no phrase goes on, into words. */
export function segments(text: string): string[][] {
  return text
    .split(/[.,;:!?()[\]«»"“”•|/–—…]+|\s-\s/)
    .map(splitWords)
    .filter((words) => words.length > 0);
}

/** One key for singular and plural, without case and accents. */
export function keyOf(words: readonly string[]): string {
  return words
    .map((word) => {
      const folded = foldWord(word);
      return /^[a-z]{4,}[sx]$/.test(folded) ? folded.slice(0, -1) : folded;
    })
    .join(' ');
}

/** True for a phrase that may be the name of a thing. */
function isName(key: string): boolean {
  const words = key.split(' ');
  return !edges.test(words[0] ?? '') && !edges.test(words.at(-1) ?? '');
}

const isContent = (word: string) => {
  const folded = foldWord(word);
  return folded.length > 1 && /^[a-z]/.test(folded) && !stop.has(folded);
};

interface Count {
  surfaces: Map<string, number>;
  count: number;
  texts: number;
  lastText: number;
  afterDeterminer: number;
  /** How often a word that could belong to the phrase follows it. */
  goesOn: number;
}

/** Counts phrases of one to five words that begin and end with a word of content. */
export class PhraseCounter {
  readonly #counts = new Map<string, Count>();
  /** A block that stands on many sheets, word for word, is counted once. */
  readonly #seen = new Set<string>();
  #text = 0;
  words = 0;

  add(blocks: Iterable<string>): void {
    this.#text++;
    for (const block of blocks) {
      if (this.#seen.has(block)) continue;
      this.#seen.add(block);
      for (const words of segments(block)) this.#segment(words);
    }
  }

  #segment(words: readonly string[]): void {
    this.words += words.length;
    for (let from = 0; from < words.length; from++) {
      if (!isContent(words[from] ?? '')) continue;
      for (let end = from + 1; end <= Math.min(words.length, from + 5); end++) {
        const last = words[end - 1] ?? '';
        if (!isContent(last) && !links.has(last.toLowerCase())) break;
        if (isContent(last)) this.#count(words, from, end);
      }
    }
  }

  #count(words: readonly string[], from: number, end: number): void {
    const phrase = words.slice(from, end);
    const key = keyOf(phrase);
    let count = this.#counts.get(key);
    if (!count) {
      count = {
        surfaces: new Map(),
        count: 0,
        texts: 0,
        lastText: 0,
        afterDeterminer: 0,
        goesOn: 0,
      };
      this.#counts.set(key, count);
    }
    const surface = phrase.join(' ').replaceAll("' ", "'");
    count.surfaces.set(surface, (count.surfaces.get(surface) ?? 0) + 1);
    count.count++;
    if (count.lastText !== this.#text) count.texts++;
    count.lastText = this.#text;
    if (determiners.has(foldWord(words[from - 1] ?? ''))) count.afterDeterminer++;
    if (isContent(words[end] ?? '')) count.goesOn++;
  }

  /** How often a phrase stands in what was read. */
  countOf(fr: string): number {
    return this.#counts.get(keyOf(splitWords(fr)))?.count ?? 0;
  }

  /** The phrases that behave like names of things, the most widespread first. */
  candidates(leastTexts: number): Candidate[] {
    const found = [...this.#counts].filter(
      ([key, one]) =>
        isName(key) &&
        one.texts >= leastTexts &&
        one.afterDeterminer / one.count >= 0.3 &&
        one.goesOn / one.count <= 0.6,
    );
    const whole = withoutParts(found);
    return whole
      .map(([, { surfaces, count, texts }]) => ({ fr: commonest(surfaces), count, texts }))
      .toSorted((a, b) => b.texts - a.texts || (a.fr < b.fr ? -1 : 1));
  }
}

/** Without phrases that hardly ever stand outside one and the same longer phrase. */
function withoutParts(found: [string, Count][]): [string, Count][] {
  const counts = new Map(found.map(([key, { count }]) => [key, count]));
  const swallowed = new Set<string>();
  for (const [key, { count }] of found) {
    const words = key.split(' ');
    for (let from = 0; from < words.length; from++) {
      for (let end = from + 1; end <= words.length; end++) {
        const part = words.slice(from, end).join(' ');
        if (part !== key && count >= 0.8 * (counts.get(part) ?? Number.POSITIVE_INFINITY)) {
          swallowed.add(part);
        }
      }
    }
  }
  return found.filter(([key]) => !swallowed.has(key));
}

function commonest(surfaces: ReadonlyMap<string, number>): string {
  const sorted = [...surfaces].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return sorted[0]?.[0] ?? '';
}

/** How many times as frequent a phrase is in one body of text as in the other; half a find is added to both. */
export function timesAsFrequent(
  count: number,
  words: number,
  other: number,
  otherWords: number,
): number {
  return (count + 0.5) / words / ((other + 0.5) / otherWords);
}

/** From this many times as frequent as in general prose on, a word belongs to the administration. */
const wordBar = 20;
/** The same for the best word of a phrase, which is rare in itself. */
const phraseBar = 8;

/** Candidates that are far more frequent in administrative texts than in general prose. */
export function administrative(
  texts: PhraseCounter,
  prose: PhraseCounter,
  leastTexts: number,
): Candidate[] {
  const times = (fr: string) =>
    timesAsFrequent(texts.countOf(fr), texts.words, prose.countOf(fr), prose.words);
  return texts.candidates(leastTexts).filter(({ fr }) => {
    const words = splitWords(fr).filter(isContent);
    if (words.length === 1) return times(fr) >= wordBar;
    return times(fr) >= 1 && Math.max(...words.map(times)) >= phraseBar;
  });
}

/** The words that editors mark, without article and brackets; longer ones than five words are sentences. */
export function markedWords(marked: readonly string[]): string[] {
  const cleaned = marked.map((text) =>
    text
      .replace(/\(.*?\)/g, '')
      .replace(/^((les?|la|une?|des?|du|d['’]une?)\s+|[ld]['’]\s*)(?=\S{2})/i, '')
      .trim(),
  );
  return [...new Set(cleaned)].filter((text) => text.length > 1 && splitWords(text).length <= 6);
}

import AdvancedMark from 'advanced-mark.js';
import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import { unpackTable } from '../../lib/match/bytes.ts';
import { kinds } from '../../lib/match/characters.ts';
import type { MatchTable } from '../../lib/match/table.ts';
import { walkBlocks } from '../../lib/page/blocks.ts';
import { type Place, placeReader } from '../../lib/page/place-reader.ts';

/*
 * Runs in the browser: the ways to find terms in a page, each timed alone. Milliseconds.
 */

/** What a run took, and how many places it found. */
export interface Timing {
  ms: number;
  found: number;
}

let html = '';
let spellings: readonly string[] = [];
let table: MatchTable | null = null;
let expression = /(?!)/g;

export function root(): HTMLElement {
  const element = document.querySelector('main');
  if (!element) throw new Error('The page has no main element');
  return element;
}

function restore(): void {
  root().replaceChildren(document.createRange().createContextualFragment(html));
}

function look(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += kinds[text.charCodeAt(i)] ?? 0;
  return sum;
}

/** The limit: every text node, every unit, one look at the table. */
function limit(): number {
  let sum = 0;
  const walker = document.createTreeWalker(root(), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    sum += look(node.nodeValue ?? '');
  }
  return sum > 0 ? 0 : 1;
}

/** The walk of `limit` with all that a block is: what the page's structure costs, without any matching. */
function walkOnly(): number {
  let sum = 0;
  const reader = {
    run: (_node: Text, text: string) => {
      sum += look(text);
    },
    end: () => {},
    rest: () => {},
  };
  walkBlocks(root(), reader).step(() => false);
  return sum > 0 ? 0 : 1;
}

/** Calls back for every place, with the reader of the content script. */
function readPage(found: (place: Place) => void): void {
  if (!table) throw new Error('The table is used before it is there');
  const reader = placeReader(table, (_entry, place) => found(place));
  walkBlocks(root(), reader).step(() => false);
}

/** Walk and match: every place is known afterwards. */
function ours(): number {
  let found = 0;
  readPage(() => {
    found++;
  });
  return found;
}

/** Every place as a range of its own, as for painting. */
export function ourRanges(): StaticRange[] {
  const ranges: StaticRange[] = [];
  readPage(({ startNode, start, endNode, end }) => {
    ranges.push(
      new StaticRange({
        startContainer: startNode,
        startOffset: start,
        endContainer: endNode,
        endOffset: end,
      }),
    );
  });
  return ranges;
}

/** One regular expression, text node by text node: it finds, and changes nothing. */
function bigRegex(): number {
  let found = 0;
  const walker = document.createTreeWalker(root(), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    found += (node.nodeValue ?? '').match(expression)?.length ?? 0;
  }
  return found;
}

function findAndReplace(): number {
  findAndReplaceDOMText(root(), { find: expression, wrap: 'mark' });
  return root().querySelectorAll('mark').length;
}

const markOptions = { accuracy: 'exactly', diacritics: true, separateWordSearch: false } as const;

function markJs(): number {
  new Mark(root()).mark(spellings, markOptions);
  return root().querySelectorAll('mark').length;
}

/** In its fastest setting: many words in one expression. */
function advancedMarkJs(): number {
  new AdvancedMark(root()).mark(spellings, { ...markOptions, combinePatterns: true });
  return root().querySelectorAll('mark').length;
}

const contenders = {
  limit,
  walkOnly,
  ours,
  bigRegex,
  findAndReplaceDomText: findAndReplace,
  advancedMarkJs,
  markJs,
};
export type Contender = keyof typeof contenders;

const wrapping: ReadonlySet<string> = new Set<Contender>([
  'findAndReplaceDomText',
  'advancedMarkJs',
  'markJs',
]);

/** Lays the page out; answers its size. */
export function lay(source: string): { textNodes: number; characters: number } {
  html = source;
  restore();
  let textNodes = 0;
  let characters = 0;
  const walker = document.createTreeWalker(root(), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    textNodes++;
    characters += walker.currentNode.nodeValue?.length ?? 0;
  }
  return { textNodes, characters };
}

/** Takes the ready table, as the content script does on each page; answers how long that took. */
export function learn(base64: string): number {
  const start = performance.now();
  table = unpackTable(Uint8Array.fromBase64(base64));
  return performance.now() - start;
}

/** Writes the one big expression; answers how long that took. */
export function learnExpression(list: readonly string[]): number {
  spellings = list;
  const start = performance.now();
  const longestFirst = spellings.toSorted((a, b) => b.length - a.length);
  const escaped = longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  expression = new RegExp(`(?<![\\p{L}\\d])(?:${escaped.join('|')})(?![\\p{L}\\d])`, 'giu');
  return performance.now() - start;
}

/** Runs one contender once; those that change the page get a fresh one first, and leave one. */
export function run(name: Contender): Timing {
  const isWrapping = wrapping.has(name);
  if (isWrapping) restore();
  const start = performance.now();
  const found = contenders[name]();
  const ms = performance.now() - start;
  if (isWrapping) restore();
  return { ms, found };
}

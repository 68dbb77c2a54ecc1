import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import { kinds } from '../../lib/match/characters.ts';
import { createScanner, type Emit } from '../../lib/match/scanner.ts';
import { compile, type MatchEntry, type MatchTable } from '../../lib/match/table.ts';
import { walkBlocks } from '../../lib/page/blocks.ts';

/*
 * Runs in the browser: the ways to find terms in a page, each timed alone. Milliseconds.
 */

/** What a run took, and how many matches it found. */
export interface Timing {
  ms: number;
  found: number;
}

let html = '';
let entries: readonly MatchEntry[] = [];
let scanner = createScanner(compile([]));
let expression = /(?!)/g;
let blocks: string[][] = [];

function root(): Element {
  const element = document.querySelector('main');
  if (!element) throw new Error('The page has no main element');
  return element;
}

function restore(): void {
  const range = document.createRange();
  root().replaceChildren(range.createContextualFragment(html));
}

function timed(work: () => number): Timing {
  const start = performance.now();
  const found = work();
  return { ms: performance.now() - start, found };
}

/** The lower bound: every text node, every unit, one look at the table. */
function bareWalk(): number {
  let sum = 0;
  const walker = document.createTreeWalker(root(), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    for (let i = 0; i < text.length; i++) sum += kinds[text.charCodeAt(i)] ?? 0;
  }
  return sum > 0 ? 0 : 1;
}

/** As on a page: blocks, matches, static ranges. */
function ours(): number {
  const ranges: StaticRange[] = [];
  let nodes: Text[] = [];
  const emit: Emit = (_entry, startRun, startOffset, endRun, endOffset) => {
    const startContainer = nodes[startRun];
    const endContainer = nodes[endRun];
    if (!startContainer || !endContainer) return;
    ranges.push(new StaticRange({ startContainer, startOffset, endContainer, endOffset }));
  };
  const reader = {
    run(node: Text) {
      nodes.push(node);
      scanner.run(node.data);
    },
    end() {
      scanner.endBlock(emit);
      nodes = [];
    },
  };
  walkBlocks(root(), reader).step(() => false);
  return ranges.length;
}

/** The matching alone, over strings that have been read before. */
function matchOnly(): number {
  let found = 0;
  const count = () => {
    found++;
  };
  for (const block of blocks) {
    for (const text of block) scanner.run(text);
    scanner.endBlock(count);
  }
  return found;
}

function readBlocks(): string[][] {
  const all: string[][] = [];
  let block: string[] = [];
  const reader = {
    run: (node: Text) => void block.push(node.data),
    end: () => {
      all.push(block);
      block = [];
    },
  };
  walkBlocks(root(), reader).step(() => false);
  return all;
}

function findAndReplace(): number {
  findAndReplaceDOMText(root(), { find: expression, wrap: 'mark' });
  return root().querySelectorAll('mark').length;
}

function markJs(): number {
  let found = 0;
  new Mark(root()).mark(
    entries.flatMap(({ spellings }) => spellings),
    {
      accuracy: 'exactly',
      diacritics: true,
      separateWordSearch: false,
      done: (count) => {
        found = count;
      },
    },
  );
  return found;
}

const contenders = { bareWalk, ours, matchOnly, findAndReplaceDomText: findAndReplace, markJs };
export type Contender = keyof typeof contenders;

/** Lays the page out; answers its size. */
function lay(source: string): { textNodes: number; characters: number } {
  html = source;
  restore();
  blocks = readBlocks();
  const texts = blocks.flat();
  return {
    textNodes: texts.length,
    characters: texts.reduce((sum, { length }) => sum + length, 0),
  };
}

/** Takes the terms, as the content script does on its first page; answers how long that took. */
function learn(list: readonly MatchEntry[]): number {
  entries = list;
  const start = performance.now();
  const table: MatchTable = compile(list);
  scanner = createScanner(table);
  const ms = performance.now() - start;
  const words = list.flatMap(({ spellings }) => spellings).sort((a, b) => b.length - a.length);
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  expression = new RegExp(`(?<![\\p{L}\\d])(?:${escaped.join('|')})(?![\\p{L}\\d])`, 'giu');
  return ms;
}

/** Runs one contender once; those that change the page get a fresh one first. */
function run(name: Contender): Timing {
  if (name === 'findAndReplaceDomText' || name === 'markJs') restore();
  const timing = timed(contenders[name]);
  if (name === 'findAndReplaceDomText' || name === 'markJs') restore();
  return timing;
}

export const bench = { lay, learn, run };

declare global {
  interface Window {
    bench: typeof bench;
  }
}
window.bench = bench;

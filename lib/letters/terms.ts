import type { Term } from '../knowledge/schema.ts';
import { compile } from '../match/compile.ts';
import { createScanner } from '../match/scanner.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';

/** A piece of a paragraph: plain text, or a term at its first use in that paragraph. */
export interface Piece {
  text: string;
  term: Term | null;
}

/** Splits letters into pieces. Building it reads the whole vocabulary once, so keep it. */
export function explainer(terms: readonly Term[]): (letter: string) => Piece[][] {
  const entries = terms.map(({ id, fr, variants }) => ({ id, spellings: [fr, ...variants] }));
  const scanner = createScanner(compile(entries));
  const pieces = ({ text }: Paragraph): Piece[] => {
    const found: Piece[] = [];
    const seen = new Set<Term>();
    let at = 0;
    scanner.run(text);
    scanner.search((entry, _run, start, _endRun, end) => {
      const term = terms[entry];
      if (!term || seen.has(term)) return;
      seen.add(term);
      if (start > at) found.push({ text: text.slice(at, start), term: null });
      found.push({ text: text.slice(start, end), term });
      at = end;
    });
    if (at < text.length) found.push({ text: text.slice(at), term: null });
    return found;
  };
  return (letter) => paragraphsOf(letter).map(pieces);
}

import { type Hit, isVisible } from './marks.ts';

/** A heading of the page, and the ids of the known terms in it. */
export interface OutlineLine {
  heading: string;
  terms: readonly string[];
}

const most = 8;

/** What the page speaks of: its first headings that hold a known term, with the terms in them. */
export function pageOutline(hits: readonly Hit[]): OutlineLine[] {
  const headings = [...document.querySelectorAll('h1, h2')].filter(
    (heading) => !heading.closest('nav, aside, footer') && isVisible(heading),
  );
  const lines = headings.flatMap((heading) => {
    const inside = hits.filter(({ block }) => heading.contains(block)).map(({ id }) => id);
    // French without a word of English would help nobody.
    if (inside.length === 0) return [];
    return [{ heading: oneLine(heading.textContent), terms: [...new Set(inside)] }];
  });
  return lines.slice(0, most);
}

/** The page's title, without the name of the site, and its main headings: what its guide is found by. */
export function mainHeadings(): string[] {
  const title = document.title.split('|')[0] ?? '';
  const headings = [...document.querySelectorAll('h1')].map((heading) => heading.textContent);
  return [title, ...headings]
    .map(oneLine)
    .filter((text) => text !== '')
    .slice(0, most);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 200);
}

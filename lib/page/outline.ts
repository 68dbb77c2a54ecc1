import { type Hit, isVisible } from './marks.ts';

/** A heading of the page, and the ids of the known terms in it. */
export interface OutlineLine {
  heading: string;
  terms: readonly string[];
}

const most = 8;

/** What the page speaks of: its first headings, with the terms that stand in them. */
export function pageOutline(hits: readonly Hit[]): OutlineLine[] {
  const headings = [...document.querySelectorAll('h1, h2')]
    .filter((heading) => !heading.closest('nav, aside, footer') && isVisible(heading))
    .slice(0, most);
  return headings.flatMap((heading) => {
    const text = oneLine(heading.textContent);
    const inside = hits.filter(({ block }) => heading.contains(block)).map(({ id }) => id);
    return text === '' ? [] : [{ heading: text, terms: [...new Set(inside)] }];
  });
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

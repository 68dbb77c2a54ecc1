import type { PageGuide } from '../knowledge/schema.ts';
import { fold } from '../match/fold.ts';

/** A département's own edition: `/paris/assure/…` shows the same page as `/assure/…`. */
const edition = /^\/[a-z-]+(?=\/assure(\/|$))/;

/**
 * The guide of a page: by address, else by a heading, since addresses change with every redesign.
 * `headings` are the page's own, in order.
 */
export function findGuide(
  guides: readonly PageGuide[],
  address: URL,
  headings: readonly string[],
): PageGuide | null {
  const path = address.pathname.replace(edition, '').replace(/\/$/, '') || '/';
  const here = guides.filter((guide) => guide.host === address.host);
  const byPath = here.find((guide) => guide.paths.includes(path));
  if (byPath) return byPath;
  const folded = new Set(headings.map(fold));
  return here.find((guide) => guide.headings.some((heading) => folded.has(fold(heading)))) ?? null;
}

/** The texts of the page's main headings. */
export function mainHeadings(): string[] {
  return [...document.querySelectorAll('h1')].map((heading) => heading.textContent.trim());
}

import type { PageGuide } from '../knowledge/page-schema.ts';
import { fold } from '../match/fold.ts';

/** A guide, and how surely it is the page's. */
export interface FoundGuide {
  guide: PageGuide;
  /** `section`: it speaks for the part of the site that the page lies in, not for the page itself. */
  foundBy: 'address' | 'heading' | 'section';
  /** The address is known and the heading is another: the page may have changed since the guide. */
  mayHaveChanged: boolean;
}

/** A département's own edition: `/paris/assure/…` shows the same page as `/assure/…`. */
const edition = /^\/[a-z0-9-]+(?=\/(assure|entreprise|medecin)(\/|$))/;

/**
 * The guide of a page: by address, else by a heading, since addresses change with every redesign, else
 * the guide of its section. `headings` are the page's own, in order.
 */
export function findGuide(
  guides: readonly PageGuide[],
  address: URL,
  headings: readonly string[],
): FoundGuide | null {
  const path = address.pathname.replace(edition, '').replace(/\/$/, '') || '/';
  const here = guides.filter((guide) => guide.host === address.host);
  const byPath = here.find((guide) => guide.paths.includes(path));
  if (byPath) {
    const mayHaveChanged = !fits(byPath, headings);
    return { guide: byPath, foundBy: 'address', mayHaveChanged };
  }
  const folded = new Set(headings.map(fold));
  const byHeading = here.find((guide) => guide.headings.some((known) => folded.has(fold(known))));
  if (byHeading) return { guide: byHeading, foundBy: 'heading', mayHaveChanged: false };
  const bySection = sectionGuide(here, path);
  return bySection && { guide: bySection, foundBy: 'section', mayHaveChanged: false };
}

/** The guide of the narrowest section around a path. */
function sectionGuide(guides: readonly PageGuide[], path: string): PageGuide | null {
  let best: PageGuide | null = null;
  let depth = 0;
  for (const guide of guides) {
    for (const section of guide.under ?? []) {
      if (section.length <= depth || !path.startsWith(`${section}/`)) continue;
      best = guide;
      depth = section.length;
    }
  }
  return best;
}

/** A heading fits where it keeps this part of the words of a known one. */
const kept = 0.5;

/** False where none of the page's headings is like one that the guide knows. */
function fits(guide: PageGuide, headings: readonly string[]): boolean {
  if (guide.headings.length === 0 || headings.length === 0) return true;
  const said = headings.map(meaningfulWords);
  return guide.headings.map(meaningfulWords).some((known) =>
    said.some((words) => {
      const common = [...known].filter((word) => words.has(word)).length;
      return common >= known.size * kept;
    }),
  );
}

/** The words of a heading without the small ones. */
function meaningfulWords(heading: string): Set<string> {
  return new Set(
    fold(heading)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3),
  );
}

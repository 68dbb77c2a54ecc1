import type { PageGuide } from '../knowledge/page-schema.ts';
import type { GuideKit } from '../messages.ts';
import type { PublicPlan } from '../page-kit.ts';
import { findGuide } from './guide.ts';

/**
 * What a content script may know of the page it stands in: the guide, whether the page concerns the
 * reader, and the title of the open step that it serves. Nothing else of the plan goes along.
 */
export function guideKit(
  guides: readonly PageGuide[],
  shown: PublicPlan | null,
  address: URL,
  headings: readonly string[],
): GuideKit | null {
  const found = findGuide(guides, address, headings);
  if (!found) return null;
  const { guide, foundBy, mayHaveChanged } = found;
  return {
    ...{ id: guide.id, foundBy, mayHaveChanged },
    words: guide.en,
    sources: guide.sources,
    verdict: shown?.pages[guide.id] ?? null,
    here: shown?.openSteps.find(({ id }) => guide.serves.includes(id))?.title ?? null,
  };
}

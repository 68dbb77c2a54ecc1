import type { PageGuide } from '../knowledge/page-schema.ts';
import type { GuideKit } from '../messages.ts';
import type { PublicPlan } from '../page-kit.ts';
import { findGuide } from './guide.ts';
import { sourcesOf } from './texts-kit.ts';

/* For the background: guides stay out of the content script, which is read on every page. */

const words = {
  mayHaveChanged: 'This page may have changed since this guide was written.',
  unknown: {
    title: 'What this page is',
    about: 'We have no guide for this page. Its headings and its French words are explained below.',
    take: [],
    todo: [],
  },
};

/**
 * What a content script may know of the page it stands in: the guide, whether the page concerns the
 * reader, and the title of the open step that it serves. Nothing else of the plan goes along.
 */
export function guideKit(
  guides: readonly PageGuide[],
  shown: PublicPlan | null,
  address: URL,
  headings: readonly string[],
): GuideKit {
  const found = findGuide(guides, address, headings);
  if (!found) return unknownPage;
  const { guide, foundBy, mayHaveChanged } = found;
  return {
    words: guide.en,
    sources: sourcesOf(guide.sources),
    notice: mayHaveChanged ? words.mayHaveChanged : null,
    needsOutline: foundBy === 'section',
    verdict: shown?.pages[guide.id] ?? null,
    here: shown?.openSteps.find(({ id }) => guide.serves.includes(id))?.title ?? null,
  };
}

const unknownPage: GuideKit = {
  words: words.unknown,
  sources: [],
  notice: null,
  needsOutline: true,
  verdict: null,
  here: null,
};

import { describe, expect, test } from 'vitest';
import { pageGuides } from '../../../lib/knowledge/pages.ts';
import { pageGuideSchema } from '../../../lib/knowledge/schema.ts';
import { findGuide } from '../../../lib/page/guide.ts';
import { practicePages } from '../../practice-site/site.ts';
import { expectHeld, expectPlain, files } from './registry.ts';

describe.each(pageGuides)('$id', (guide) => {
  test('keeps the rules of the house', () => {
    expectHeld(guide, pageGuideSchema);
    expectPlain(guide, guide.concerns);
  });

  test('tells everybody whom the page is for: the last rule holds for everybody', () => {
    expect(guide.concerns.at(-1)?.when).toEqual({ always: true });
  });

  test('asks for at most four things', () => {
    expect(guide.en.todo.length).toBeLessThanOrEqual(4);
  });

  test('is found again at its addresses', () => {
    for (const path of guide.paths) {
      const address = new URL(`https://${guide.host}${path}`);
      expect(findGuide(pageGuides, address, [])).toMatchObject({
        guide: { id: guide.id },
        foundBy: 'address',
      });
    }
  });
});

test('each file is named by its id', () => {
  expect(files('pages')).toEqual(pageGuides.map(({ id }) => id).toSorted());
});

test('the pages of the practice site that a newcomer reads have a guide', () => {
  const without = practicePages
    .filter(({ address }) => !findGuide(pageGuides, new URL(address), []))
    .map(({ id }) => id);
  // Log-in and account are not explained; the others hold nothing to decide.
  expect(without.toSorted()).toEqual([
    'actualites',
    'ameliconnect.ameli.fr',
    'assure.ameli.fr',
    'mentions-legales',
    'recherche',
    'sante',
  ]);
});

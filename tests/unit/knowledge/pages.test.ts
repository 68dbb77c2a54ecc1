import { describe, expect, test } from 'vitest';
import { pageGuideSchema } from '../../../lib/knowledge/page-schema.ts';
import { pageGuides } from '../../../lib/knowledge/pages.ts';
import { stepOf } from '../../../lib/knowledge/steps.ts';
import { fold } from '../../../lib/match/fold.ts';
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

  test('serves steps that exist', () => {
    expect(guide.serves.filter((id) => !stepOf(id))).toEqual([]);
  });

  test('is short: three things to take, and lines that are read at once', () => {
    expect(guide.en.take.length).toBeLessThanOrEqual(3);
    for (const line of [...guide.en.take, ...guide.en.todo, guide.en.trap ?? '']) {
      expect(line.length, line).toBeLessThanOrEqual(130);
    }
    expect(guide.en.about.length).toBeLessThanOrEqual(200);
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

test('no address and no heading belongs to two guides', () => {
  const claims = pageGuides.flatMap(({ host, paths, under, headings }) => [
    ...paths.map((path) => host + path),
    ...(under ?? []).map((path) => `${host}${path}/…`),
    ...headings.map((heading) => `${host} ${fold(heading)}`),
  ]);
  expect(claims.toSorted()).toEqual([...new Set(claims)].toSorted());
});

test('paths are written as the address bar shows them, without edition and closing slash', () => {
  const paths = pageGuides.flatMap(({ paths: own, under }) => [...own, ...(under ?? [])]);
  const odd = paths.filter((path) => path !== '/' && !/^(\/[a-z0-9-]+)+$/.test(path));
  expect(odd).toEqual([]);
});

test('at least 60 pages have a guide, and so have the sections that are not for newcomers', () => {
  expect(pageGuides.length).toBeGreaterThanOrEqual(60);
  const sections = [
    ['/assure/droits-demarches/europe-international/protection-sociale-etranger/etudes', 'no'],
    ['/entreprise/vos-salaries/autre', 'no'],
    ['/pharmacien/exercice/autre', 'no'],
    ['/assure/sante/themes/gale/definition', 'maybe'],
  ] as const;
  for (const [path, concerns] of sections) {
    const found = findGuide(pageGuides, new URL(`https://www.ameli.fr${path}`), []);
    expect(found?.foundBy, path).toBe('section');
    expect(found?.guide.concerns.at(-1)?.concerns, path).toBe(concerns);
  }
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
    'ameliconnect.ameli.fr',
    'assure.ameli.fr',
    'mentions-legales',
  ]);
});

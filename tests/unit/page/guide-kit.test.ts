import { expect, test } from 'vitest';
import { pageGuides } from '../../../lib/knowledge/pages.ts';
import { guideKit } from '../../../lib/page/guide-kit.ts';
import type { PublicPlan } from '../../../lib/page-kit.ts';

const address = new URL('https://www.ameli.fr/assure/droits-demarches/europe-international');
const open = (...ids: string[]): PublicPlan => ({
  plan: {
    route: { id: 'x', title: '', channel: 'post', url: null, why: { text: '', sources: [] } },
    forms: [],
  },
  pages: { 'europe-international': { concerns: 'yes', why: 'It is.' } },
  services: {},
  openSteps: ids.map((id) => ({ id, title: `Do ${id}` })),
});

test('the first open step that the page serves is where the reader is', () => {
  expect(guideKit(pageGuides, open('post-file', 'check-file'), address, []).here).toBe(
    'Do check-file',
  );
});

test('a page that serves no open step says nothing of the checklist', () => {
  expect(guideKit(pageGuides, open('post-file'), address, []).here).toBeNull();
});

test('before the questions there is a guide, and no verdict', () => {
  expect(guideKit(pageGuides, null, address, [])).toMatchObject({ verdict: null, here: null });
});

test('an unknown page is told by its own headings', () => {
  const kit = guideKit(
    pageGuides,
    null,
    new URL('https://www.ameli.fr/assure/mentions-legales'),
    [],
  );
  expect(kit).toMatchObject({ needsOutline: true, sources: [] });
  expect(kit.words.about).toMatch(/no guide/);
});

test('a page whose heading no longer fits says so, another does not', () => {
  const notice = (heading: string) => guideKit(pageGuides, null, address, [heading]).notice;
  expect(notice('Page introuvable')).toMatch(/may have changed/);
  expect(notice('Europe et international')).toBeNull();
});

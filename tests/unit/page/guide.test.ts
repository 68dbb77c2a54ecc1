import { describe, expect, test } from 'vitest';
import type { PageGuide } from '../../../lib/knowledge/page-schema.ts';
import { findGuide } from '../../../lib/page/guide.ts';

const guide = (id: string, paths: string[], headings: string[], under?: string[]): PageGuide => ({
  id,
  host: 'www.ameli.fr',
  paths,
  ...(under ? { under } : {}),
  headings,
  concerns: [],
  serves: [],
  en: { title: id, about: 'About.', take: [], todo: [] },
  sources: ['css-r161-1'],
  checkedOn: '2026-11-23',
});

const guides = [
  guide('card', ['/assure/remboursements/carte-vitale'], ['La carte Vitale']),
  guide('abroad', ['/assure/ne-etranger'], ['Vous êtes né à l’étranger']),
  guide('wordless', ['/assure/sans-titre'], []),
  guide('health', ['/assure/sante'], ['Santé'], ['/assure/sante']),
  guide('cancer', [], [], ['/assure/sante/cancers']),
  guide('doctors', [], [], ['/medecin']),
];

const found = (address: string, headings: string[] = []) =>
  findGuide(guides, new URL(address), headings);
const find = (address: string, headings: string[] = []) =>
  found(address, headings)?.guide.id ?? null;

test('a page is known by its address, whatever the query, hash or closing slash', () => {
  expect(find('https://www.ameli.fr/assure/ne-etranger')).toBe('abroad');
  expect(find('https://www.ameli.fr/assure/ne-etranger/?x=1#text_2')).toBe('abroad');
});

test.each(['haute-garonne', 'paris', 'val-d-oise'])(
  'the edition of %s is the same page',
  (place) => {
    expect(find(`https://www.ameli.fr/${place}/assure/ne-etranger`)).toBe('abroad');
  },
);

test('a moved page is known by its heading, folded', () => {
  const moved = found('https://www.ameli.fr/assure/nouveau', ["VOUS ÊTES NÉ À L'ÉTRANGER"]);
  expect(moved).toMatchObject({ guide: { id: 'abroad' }, foundBy: 'heading' });
});

test('the address counts more than a heading', () => {
  expect(find('https://www.ameli.fr/assure/ne-etranger', ['La carte Vitale'])).toBe('abroad');
});

test('another host is another site', () => {
  expect(find('https://forum-assures.ameli.fr/assure/ne-etranger', ['La carte Vitale'])).toBeNull();
});

test('an unknown page has no guide', () => {
  expect(find('https://www.ameli.fr/assure/nouveautes', ['Nouveautés'])).toBeNull();
});

describe('a page that may have changed', () => {
  const changed = (headings: string[], path = 'ne-etranger') =>
    found(`https://www.ameli.fr/assure/${path}`, headings)?.mayHaveChanged;

  test('keeps its heading, or most of its words: the guide fits', () => {
    expect(changed(['Vous êtes né à l’étranger'])).toBe(false);
    expect(changed(['Né à l’étranger : vous êtes au bon endroit'])).toBe(false);
  });

  test('has another heading: the guide says so', () => {
    expect(changed(['Page introuvable'])).toBe(true);
  });

  test('is not judged without a heading, on either side', () => {
    expect(changed([])).toBe(false);
    expect(changed(['Page introuvable'], 'sans-titre')).toBe(false);
  });
});

describe('a page without a guide of its own', () => {
  test('gets the guide of its section, and the answer says so', () => {
    const page = found('https://www.ameli.fr/assure/sante/themes/gale', ['La gale']);
    expect(page).toMatchObject({ guide: { id: 'health' }, foundBy: 'section' });
  });

  test('gets the narrowest section', () => {
    expect(find('https://www.ameli.fr/assure/sante/cancers/sein')).toBe('cancer');
  });

  test('of another part of the site gets none', () => {
    expect(find('https://www.ameli.fr/assure/santepublique')).toBeNull();
  });

  test('lies in a section in every edition', () => {
    expect(find('https://www.ameli.fr/hauts-de-seine/medecin/tarifs')).toBe('doctors');
  });
});

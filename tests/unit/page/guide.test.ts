import { expect, test } from 'vitest';
import type { PageGuide } from '../../../lib/knowledge/schema.ts';
import { findGuide } from '../../../lib/page/guide.ts';

const guide = (id: string, paths: string[], headings: string[]): PageGuide => ({
  id,
  host: 'www.ameli.fr',
  paths,
  headings,
  concerns: [],
  en: { title: id, about: 'About.', todo: [] },
  sources: ['css-r161-1'],
  checkedOn: '2026-11-23',
});

const guides = [
  guide('card', ['/assure/remboursements/carte-vitale'], ['La carte Vitale']),
  guide('abroad', ['/assure/ne-etranger'], ['Vous êtes né à l’étranger']),
];

const find = (address: string, headings: string[] = []) =>
  findGuide(guides, new URL(address), headings)?.id ?? null;

test('a page is known by its address, whatever the query, hash or closing slash', () => {
  expect(find('https://www.ameli.fr/assure/ne-etranger')).toBe('abroad');
  expect(find('https://www.ameli.fr/assure/ne-etranger/?x=1#text_2')).toBe('abroad');
});

test("a département's edition is the same page", () => {
  expect(find('https://www.ameli.fr/haute-garonne/assure/ne-etranger')).toBe('abroad');
});

test('a moved page is known by its heading, folded', () => {
  expect(find('https://www.ameli.fr/assure/nouveau', ["VOUS ÊTES NÉ À L'ÉTRANGER"])).toBe('abroad');
});

test('the address counts more than a heading', () => {
  expect(find('https://www.ameli.fr/assure/ne-etranger', ['La carte Vitale'])).toBe('abroad');
});

test('another host is another site', () => {
  expect(find('https://forum-assures.ameli.fr/assure/ne-etranger', ['La carte Vitale'])).toBeNull();
});

test('an unknown page has no guide', () => {
  expect(find('https://www.ameli.fr/assure/sante', ['Santé'])).toBeNull();
});

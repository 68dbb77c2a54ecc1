import { expect, test } from 'vitest';
import { datesIn, writtenOn } from '../../../lib/letters/dates.ts';

test.each([
  ['le 12 novembre 2026', '2026-11-12'],
  ['le 1er décembre 2026', '2026-12-01'],
  ['le 1 er DECEMBRE 2026', '2026-12-01'],
  ['le 3 févr. 2027', '2027-02-03'],
  ['le 12/11/2026', '2026-11-12'],
  ['le 12.11.2026', '2026-11-12'],
  ['le 12\u00a0août\u00a02026', '2026-08-12'],
  ['le mardi 5 janvier\n2027', '2027-01-05'],
])('%j is a date', (text, on) => {
  expect(datesIn(`Madame, ${text}, nous`).map((date) => date.on)).toEqual([on]);
});

test.each([
  '31/02/2027',
  '12/13/2026',
  '12/11/26',
  '1 85 05 99 351 001 24',
  '12/11/2026-4',
  'mars 2026',
])('%s is none', (text) => {
  expect(datesIn(`Madame, le ${text} nous`)).toEqual([]);
});

test.each([
  ['avant le 15 décembre 2026', 'last-day'],
  ['au plus tard le lundi 14 décembre 2026', 'last-day'],
  ["jusqu'au 14/12/2026", 'last-day'],
  ['Date limite de réponse : 14/12/2026', 'last-day'],
  ['à compter du 15 novembre 2026', 'from'],
  ['Née le 3 mai 1994', 'birth'],
  ['Date de naissance : 03/05/1994', 'birth'],
  ['notre courrier du 15 juillet 2026', 'named'],
])('%s: %s', (text, role) => {
  expect(datesIn(`Madame, vous : ${text}.`).map((date) => date.role)).toEqual([role]);
});

test('the day of the letter stands after the town, or alone on its line', () => {
  expect(writtenOn(datesIn('Paris, le 12 novembre 2026\n\nMadame'))).toBe('2026-11-12');
  expect(writtenOn(datesIn("Saint-Denis d'Oléron, le 12 novembre 2026"))).toBe('2026-11-12');
  expect(writtenOn(datesIn('Le 12 novembre 2026\nMadame'))).toBe('2026-11-12');
  expect(writtenOn(datesIn('Le 12 novembre 2026\nLe 13 novembre 2026'))).toBeNull();
  expect(writtenOn(datesIn('Venez le 12 novembre 2026.'))).toBeNull();
});

test('places are those of the text', () => {
  const letter = 'Avant le 1er mai 2027 et après le 03/06/2027.';
  for (const { text, start, end } of datesIn(letter)) expect(letter.slice(start, end)).toBe(text);
});

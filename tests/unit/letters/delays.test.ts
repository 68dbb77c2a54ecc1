import { expect, test } from 'vitest';
import { delaysIn, endOfDelay } from '../../../lib/letters/delays.ts';

test.each([
  ['Répondez sous 15 jours.', 15, 'days', null, 'act'],
  ['sous quinze jours', 15, 'days', null, 'act'],
  [
    'dans un délai de deux mois à compter de la réception de ce courrier',
    2,
    'months',
    'reception',
    'act',
  ],
  [
    'dans le délai de 2 mois à compter de la notification de la décision',
    2,
    'months',
    'reception',
    'act',
  ],
  ["dans le délai d'un mois suivant la date d'envoi de ce courrier", 1, 'months', 'letter', 'act'],
  [
    "vous disposez d'un délai de vingt (20) jours à compter de sa réception",
    20,
    'days',
    'reception',
    'act',
  ],
  ['Vous disposez de 3 mois pour', 3, 'months', null, 'act'],
  ["d'ici 8 jours ouvrés", 8, 'working-days', null, 'act'],
  ['dans les deux mois à compter de la réception', 2, 'months', 'reception', 'act'],
  ['Votre demande sera traitée dans un délai de 6 semaines', 6, 'weeks', null, 'other'],
  ['remboursé de vos soins pendant 9 mois', 9, 'months', null, 'other'],
  ["accordée pour une durée d'un an", 1, 'years', null, 'other'],
] as const)('%s', (text, count, unit, from, role) => {
  expect(delaysIn(text)).toMatchObject([{ count, unit, from, role }]);
});

test.each([
  'dans les meilleurs délais',
  'depuis 3 mois',
  'sous réserve',
  '15 jours',
  'sous 15 jouets',
])('%s is none', (text) => {
  expect(delaysIn(text)).toEqual([]);
});

test('months end on a day that exists; working days are not counted', () => {
  const day = Temporal.PlainDate.from('2026-12-31');
  expect(endOfDelay({ count: 2, unit: 'months' }, day)?.toString()).toBe('2027-02-28');
  expect(endOfDelay({ count: 15, unit: 'days' }, day)?.toString()).toBe('2027-01-15');
  expect(endOfDelay({ count: 8, unit: 'working-days' }, day)).toBeNull();
});

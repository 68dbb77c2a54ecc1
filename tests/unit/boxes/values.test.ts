import { describe, expect, test } from 'vitest';
import { frenchDate, plainCapitals, valuesOf } from '../../../lib/boxes/values.ts';

const today = Temporal.PlainDate.from('2026-11-24');

test('a day is written as French forms want it', () => {
  expect(frenchDate('1994-05-03')).toBe('03/05/1994');
});

describe('capitals without accents', () => {
  test.each([
    ['François Lefèvre', 'FRANCOIS LEFEVRE'],
    ['Łukasz Żak', 'ŁUKASZ ZAK'],
    ['Nuñez-Sæther', 'NUNEZ-SAETHER'],
    ['cœur', 'COEUR'],
    ['Strauß', 'STRAUSS'],
    ['Ивайло Йовков', 'ИВАЙЛО ЙОВКОВ'],
  ])('%s', (written, capitals) => {
    expect(plainCapitals(written)).toBe(capitals);
  });
});

test('knows what the dossier knows, in the ways forms ask for', () => {
  const values = valuesOf(
    {
      name: 'Renée Díaz',
      nir: '299059912345678',
      situation: {
        nationality: 'BR',
        bornIn: 'IN',
        bornOn: '1999-05-09',
        livesIn: { postcode: '42000', commune: 'Saint-Étienne' },
      },
    },
    today,
  );
  expect(values).toEqual({
    name: [
      { as: 'capitals', text: 'RENEE DIAZ' },
      { as: 'plain', text: 'Renée Díaz' },
    ],
    'birth-date': [{ as: 'date', text: '09/05/1999' }],
    'birth-country': [
      { as: 'capitals', text: 'INDE' },
      { as: 'plain', text: 'Inde' },
    ],
    nationality: [
      { as: 'capitals', text: 'BRESIL' },
      { as: 'plain', text: 'Brésil' },
    ],
    postcode: [{ as: 'plain', text: '42000' }],
    town: [
      { as: 'capitals', text: 'SAINT-ETIENNE' },
      { as: 'plain', text: 'Saint-Étienne' },
    ],
    number: [
      { as: 'grouped', text: '2 99 05 99 123 456 78' },
      { as: 'together', text: '299059912345678' },
    ],
    today: [{ as: 'date', text: '24/11/2026' }],
  });
});

test('leaves out what nobody said', () => {
  expect(Object.keys(valuesOf({ name: null, situation: {} }, today))).toEqual(['today']);
});

import { describe, expect, test } from 'vitest';
import {
  administrative,
  keyOf,
  markedWords,
  PhraseCounter,
  segments,
  timesAsFrequent,
} from '../../../scripts/candidates.ts';

function counted(...texts: string[][]): PhraseCounter {
  const counter = new PhraseCounter();
  for (const blocks of texts) counter.add(blocks);
  return counter;
}

describe('a text', () => {
  test('is cut at marks', () => {
    expect(segments('Le délai (de carence), puis la suite.')).toEqual([
      ['Le', 'délai'],
      ['de', 'carence'],
      ['puis', 'la', 'suite'],
    ]);
  });

  test('has one key for singular and plural', () => {
    expect(keyOf(['Indemnités', 'journalières'])).toBe(keyOf(['indemnité', 'journalière']));
  });
});

describe('phrases', () => {
  const counter = counted(
    ['La carte de séjour est prête.', 'Vous recevez la carte de séjour.'],
    ['Les cartes de séjour expirent.'],
    ['Vous recevez la carte de séjour.'],
  );

  test('are counted in every form, a repeated block once', () => {
    expect(counter.countOf('carte de séjour')).toBe(3);
  });

  test('that stand only inside a longer one are no candidates', () => {
    expect(counter.candidates(2)).toEqual([{ fr: 'carte de séjour', count: 3, texts: 2 }]);
  });

  test('do not begin or end with a small word', () => {
    expect(counter.countOf('carte de')).toBe(0);
    expect(counter.countOf('la carte')).toBe(0);
  });
});

test('frequency is compared by text length, and a phrase never seen has half a find', () => {
  expect(timesAsFrequent(19.5, 1000, 0.5, 1000)).toBe(20);
  expect(timesAsFrequent(1, 1000, 0, 2000)).toBe(6);
});

test('what general prose says too is not administrative', () => {
  const text = ['Le récépissé est là.', 'Un récépissé est un titre.', 'Le matin est calme.'];
  const texts = counted(text, ['Ce récépissé est à vous.', 'Le matin est long.']);
  const prose = counted(Array.from({ length: 60 }, (_, n) => `Le matin numéro ${n} est calme.`));
  expect(administrative(texts, prose, 2).map(({ fr }) => fr)).toEqual(['récépissé']);
});

test('marked words lose article and brackets, and sentences are left out', () => {
  expect(
    markedWords([
      "l'ayant droit",
      'les jours francs (délai)',
      'duplicata',
      "personne avec qui vous vivez en couple depuis plus d'un an",
      'duplicata',
    ]),
  ).toEqual(['ayant droit', 'jours francs', 'duplicata']);
});

import { expect, test } from 'vitest';
import { inflections } from '../../../lib/match/inflect.ts';

test.each([
  ['titre', ['titre', 'titres']],
  ['général', ['general', 'generale', 'generaux', 'generals', 'generales']],
  ['né', ['ne', 'nee', 'nes', 'nees']],
  ['étranger', ['etranger', 'etrangere', 'etrangers', 'etrangeres']],
  ['public', ['public', 'publique', 'publics', 'publiques']],
  ['journalières', ['journalieres', 'journaliere']],
  ['français', ['francais', 'francaise', 'francaises']],
  ['médiateur', expect.arrayContaining(['mediateur', 'mediatrice', 'mediatrices'])],
  ['droit', ['droit', 'droits']],
  ['médecin', ['medecin', 'medecins']],
  ['des', ['des']],
  ['une', ['une']],
  ["d'", ["d'"]],
  ['1106', ['1106']],
])('%s', (word, forms) => {
  expect(inflections(word)).toEqual(forms);
});

test('the listed form comes first', () => {
  expect(inflections('Droits')[0]).toBe('droits');
});

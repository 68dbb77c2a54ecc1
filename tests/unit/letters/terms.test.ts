import fc from 'fast-check';
import { expect, test } from 'vitest';
import { terms } from '../../../lib/knowledge/terms.ts';
import { explainer } from '../../../lib/letters/terms.ts';
import { examples } from './examples.ts';

const explain = explainer(terms);

test('the text stays as it is, but for empty lines', () => {
  fc.assert(
    fc.property(fc.constantFrom(...examples), fc.string(), ({ text }, odd) => {
      const letter = `${text}\n${odd}`;
      const shown = explain(letter).map((pieces) => pieces.map((piece) => piece.text).join(''));
      expect(shown.join('').replace(/\s/g, '')).toBe(letter.replace(/\s/g, ''));
    }),
  );
});

test('a term is explained once in each paragraph, also over a line break', () => {
  const [first, second] = explain(
    'Votre acte de\nnaissance, cet acte de naissance.\n\nUn acte de naissance.',
  );
  const named = (pieces = first) =>
    pieces?.flatMap(({ text, term }) => (term ? [`${term.id}: ${text}`] : []));
  expect(named()).toEqual(['acte-naissance: acte de\nnaissance']);
  expect(named(second)).toEqual(['acte-naissance: acte de naissance']);
});

test('each example has a term that is explained', () => {
  for (const { name, text } of examples.filter(({ kind }) => kind !== 'appointment')) {
    expect(
      explain(text)
        .flat()
        .filter(({ term }) => term).length,
      name,
    ).toBeGreaterThan(0);
  }
});

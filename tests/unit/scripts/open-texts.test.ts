import { describe, expect, test } from 'vitest';
import { isKeptAside, isOfOurField, readText } from '../../../scripts/open-texts.ts';

const words = (text: string) => ({ type: 'text', text });
const element = (name: string, children: object[], attributes = {}) => ({
  type: 'element',
  name,
  attributes,
  children,
});

const sheet = JSON.stringify({
  id: 'F1',
  children: [
    element('Publication', [
      element('dc:title', [words('Titre de la fiche')]),
      element('FilDAriane', [
        element('Niveau', [words('Accueil particuliers')]),
        element('Niveau', [words('Étranger')]),
      ]),
      element('Paragraphe', [
        words('Vous recevez une '),
        element('LienIntra', [words('ampliation')], { type: 'Définition de glossaire' }),
        words(' du décret.'),
      ]),
      element('Abreviation', [
        element('Titre', [words('CPAM')]),
        element('Texte', [words("Caisse primaire d'assurance maladie")]),
      ]),
    ]),
  ],
});

describe('a sheet', () => {
  const text = readText('F1', '.json', sheet);

  test('gives its paragraphs, and not its record', () => {
    expect(text.blocks).toEqual([
      'Vous recevez une ampliation du décret.',
      'CPAM',
      "Caisse primaire d'assurance maladie",
    ]);
  });

  test('gives what its editors mark', () => {
    expect(text.marked).toEqual(['ampliation', 'CPAM', "Caisse primaire d'assurance maladie"]);
  });

  test('is of our field by its theme', () => {
    expect(text.theme).toBe('Accueil particuliers > Étranger');
    expect(isOfOurField(text)).toBe(true);
    expect(isOfOurField({ ...text, theme: 'Accueil particuliers > Loisirs' })).toBe(false);
    expect(isOfOurField({ ...text, id: 'N1' })).toBe(false);
  });
});

test('HTML, other JSON and plain text give blocks', () => {
  const html = '<style>p{}</style><h1>Vos droits</h1><p>La <b>carte</b> Vitale</p>';
  expect(readText('a', '.html', html).blocks).toEqual(['Vos droits', 'La carte Vitale']);
  expect(readText('a', '.json', JSON.stringify([{ html }, 'x', 3])).blocks).toHaveLength(2);
  expect(readText('a', '.txt', 'Un.\n\nDeux.').blocks).toEqual(['Un.', 'Deux.']);
});

test('one sheet in five is kept aside, always the same', () => {
  const ids = Array.from({ length: 2_000 }, (_, n) => `F${n}`);
  const aside = ids.filter((id) => isKeptAside({ id }));
  expect(aside.length / ids.length).toBeCloseTo(0.2, 1);
  expect(aside.slice(0, 3)).toEqual(['F0', 'F2', 'F32']);
});

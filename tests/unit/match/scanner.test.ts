import { describe, expect, test } from 'vitest';
import { compile } from '../../../lib/match/compile.ts';
import { finder, textsIn } from './find.ts';

/** What is found of a glossary with this one spelling. */
const find = (spelling: string, text: string) => textsIn({ it: [spelling] }, text);

describe('folding', () => {
  test.each([
    ['sécurité sociale', 'SÉCURITÉ SOCIALE'],
    ['sécurité sociale', 'Securite Sociale'],
    ['sécurité sociale', 'se\u0301curite\u0301 sociale'],
    ['sécurité sociale', 'sécurité\u00A0sociale'],
    ['sécurité sociale', 'sécurité\u202Fsociale'],
    ['sécurité sociale', 'sécurité\n      sociale'],
    ['sécurité sociale', 'sé\u00ADcu\u00ADri\u00ADté so\u200Bciale'],
    ['œuvres sociales', 'oeuvres sociales'],
    ['oeuvres sociales', 'Œuvres sociales'],
    ['curriculum vitæ', 'curriculum vitae'],
    ["numéro d'assuré", 'numéro d’assuré'],
    ['tiers payant', 'tiers-payant'],
    ['tiers-payant', 'tiers payant'],
    ['médecin traitant', 'médecin\u2011traitant'],
    ['S1106', 'S 1106'],
    ['S1106', 'S\u00A01106'],
    ['S1106', 's1106'],
    ['S 1106', 'S1106'],
    ['cerfa n° 15763', 'Cerfa N°\u00A015763'],
    ['cerfa n° 15763', 'cerfa nº15763'],
    ['15763*02', '15763*02'],
    ['100 % santé', '100% Santé'],
    ['UE/EEE/Suisse', 'UE/EEE/Suisse'],
  ])('%s is found in "%s"', (spelling, text) => {
    expect(find(spelling, text)).toEqual([text]);
  });
});

describe('inflection', () => {
  test.each([
    ['titre de séjour', 'titres de séjour'],
    ['numéro de sécurité sociale', 'numéros de sécurité sociale'],
    ['régime général', 'régimes généraux'],
    ['bureau de poste', 'bureaux de poste'],
    ['indemnités journalières', 'indemnité journalière'],
    ['assuré social', 'assurée sociale'],
    ['assuré social', 'assurées sociales'],
    ['étudiant étranger', 'étudiantes étrangères'],
    ['travailleur indépendant', 'travailleuses indépendantes'],
    ['ressortissant européen', 'ressortissante européenne'],
    ["né à l'étranger", 'nées à l’étranger'],
    ['assuré social', 'assuré(e) social'],
    ['assuré social', 'assuré(e)s sociaux'],
    ['assuré social', 'assuré·e·s sociaux'],
    ['assuré social', 'assuré.e.s sociaux'],
    ['assuré social', 'assuré/e social(e)'],
    ['titre de séjour', 'titre(s) de séjour'],
    ['salarié', 'salarié•e•s'],
  ])('%s is found in "%s"', (spelling, text) => {
    expect(find(spelling, text)).toEqual([text]);
  });

  test.each([
    ['droit de visite', 'droit des visites guidées'],
    ['mutuelle', 'un accord mutuel'],
    ['Ameli', 'chère Amélie'],
    ['un assuré', 'une assure'],
  ])('%s is not found in "%s"', (spelling, text) => {
    expect(find(spelling, text)).toEqual([]);
  });
});

describe('whole words', () => {
  test.each([
    ['droit', 'adroit'],
    ['droit', 'droiture'],
    ['S1106', 'S11067'],
    ['S1106', 'XS1106'],
    ['S1106', 'S1106B'],
    ['3646', '36460'],
    ['CAF', 'CAFÉ'],
    ['sécurité sociale', 'sécurité, sociale'],
    ['sécurité sociale', 'sécurité. Sociale'],
    ['sécurité sociale', 'sécurité (sociale)'],
    ['sécurité sociale', 'sécurité très sociale'],
    ['sécurité sociale', 'sécurité 🎉 sociale'],
    ['assuré social', 'assuré(x social'],
  ])('%s is not found in "%s"', (spelling, text) => {
    expect(find(spelling, text)).toEqual([]);
  });

  test('an elision, quotation marks and symbols leave the word alone', () => {
    expect(find('assuré', 'l’assuré, qu’assuré ‘assuré’ «assuré» 🎉assuré🎉')).toHaveLength(5);
  });

  test('punctuation of another alphabet parts words', () => {
    expect(find('carte Vitale', 'carte Vitale، carte Vitale؟')).toHaveLength(2);
  });

  test('a full stop ends a phrase, not its last word', () => {
    expect(find('assuré', 'Il est assuré. Elle aussi.')).toEqual(['assuré']);
  });
});

describe('abbreviations', () => {
  test.each([
    ['AT', 'at'],
    ['AT', 'At'],
    ['VLS-TS', 'vls-ts'],
    ['A1', 'À 1 euro'],
    ['A1', 'A 1 euro'],
    ['A1', 'a1'],
    ['CPAM', 'CPAMs'],
  ])('%s is not found in "%s"', (spelling, text) => {
    expect(find(spelling, text)).toEqual([]);
  });

  test.each([
    ['AT', "d'AT"],
    ['VLS-TS', 'VLS TS'],
    ['A1', 'A1'],
    ['Caf', 'CAF'],
    ['Caf', 'caf'],
  ])('%s is found in "%s"', (spelling, text) => {
    expect(find(spelling, text)).toHaveLength(1);
  });

  test('in capitals the abbreviation goes before the word of the same letters', () => {
    const find = finder({ word: ['âme'], aid: ['AME'] });
    expect(find('AME').map(({ id }) => id)).toEqual(['aid']);
    expect(find('ame').map(({ id }) => id)).toEqual(['word']);
  });
});

describe('runs', () => {
  const find = finder({ number: ['numéro de sécurité sociale'] });

  test('a phrase and a word may stand in several runs', () => {
    expect(find('Votre numéro de ', 'sécu', '', 'rité', ' sociale.')).toEqual([
      { id: 'number', start: 6, end: 32 },
    ]);
  });

  test('a block ends every phrase', () => {
    expect(find('numéro de sécurité')).toEqual([]);
    expect(find('sociale')).toEqual([]);
  });

  test('a very long block is read to its end', () => {
    const text = `${'de la '.repeat(40_000)}numéro de sécurité sociale`;
    expect(find(text)).toEqual([{ id: 'number', start: 240_000, end: 240_026 }]);
    expect(find(...text.split(/(?<= )/))).toEqual([{ id: 'number', start: 240_000, end: 240_026 }]);
  });
});

describe('a phrase whose first word never stands alone is found', () => {
  test.each([
    ["à l'étranger", 'à l’étranger', 'à la plage'],
    ['mise en œuvre', 'mise en oeuvre', 'mise au point'],
    ['à œuvrer', 'à Œuvrer', 'à ouvrir'],
    ['n° de dossier', 'N° de dossier', 'n est pas'],
    ['article 24', 'article 24', 'article 42'],
    ['24 heures', '24 heures', '24 jours'],
    ['de y', 'de y', 'de yoga'],
    ['100 % santé', '100 % santé', '100 fois'],
    ['(hors parcours)', '(hors parcours)', '(hors de là)'],
    ['assuré social', 'assuré(e) social', 'assuré solidaire'],
  ])('%s: "%s", not "%s"', (spelling, there, notThere) => {
    const glossary = { it: [spelling], other: ['plage'] };
    const text = `Il est ${notThere}, ${there}; ${notThere} ${there}`;
    expect(textsIn(glossary, text).filter((found) => found !== 'plage')).toEqual([there, there]);
  });
});

describe('a phrase is found however its first words are written', () => {
  test.each([
    ['à un assuré social', 'à un(e) assuré(e) social(e)'],
    ['un assuré social', 'un·e assuré·e social'],
    ['formulaire S1106 bis', 'formulaire S1106 bis'],
    ['formulaire S1106 bis', 'formulaire S 1106 bis'],
    ['mise en œuvre du plan', 'mise en œuvre du plan'],
    ['mise en œuvre du plan', 'mise en oeuvre du plan'],
    ['numéro de sécurité sociale', 'numéro\u00AD de sé\u00ADcurité so\u00ADciale'],
    ['24 heures sur 24', '24heures sur 24'],
    ['n° de dossier', 'N°\n de  dossier'],
    ["l'aide à l'enfance", 'l’aide à l’enfance'],
  ])('%s: "%s"', (spelling, text) => {
    expect(find(spelling, `Voir « ${text} », ${text}.`)).toEqual([text, text]);
  });

  test('a mark at its end may touch a number', () => {
    expect(find('n°', 'le n°12')).toEqual(['n°']);
  });

  test('soft hyphens anywhere in a long text hide nothing', () => {
    const phrase = 'numéro de sécurité sociale';
    const text = `${phrase}, `.repeat(300).replace(/.{1,37}/g, '$&\u00AD');
    expect(find(phrase, text).map((found) => found.replaceAll('\u00AD', ''))).toEqual(
      Array.from({ length: 300 }, () => phrase),
    );
  });

  test('a text longer than one piece is searched across the cut', () => {
    const phrase = 'numéro de sécurité sociale ';
    const text = phrase.repeat(6_000);
    expect(find('numéro de sécurité sociale', text)).toHaveLength(6_000);
  });
});

test('the longest phrase wins, and a broken one gives its beginning', () => {
  const glossary = {
    short: ['carte'],
    long: ['carte de séjour temporaire'],
    other: ['séjour'],
  };
  expect(textsIn(glossary, 'carte de séjour temporaire')).toEqual(['carte de séjour temporaire']);
  expect(textsIn(glossary, 'carte de séjour longue')).toEqual(['carte', 'séjour']);
});

test('a form of two listed words leads to both phrases', () => {
  const glossary = { stay: ['séjour régulier'], situation: ['situation régulière'] };
  expect(textsIn(glossary, 'situation régulière, séjour régulier')).toHaveLength(2);
});

test('a spelling without a word is refused', () => {
  expect(() => compile([{ id: 'blank', spellings: [' - '] }])).toThrow(/blank/);
});

import { expect, test } from 'vitest';
import type { Term } from '../../../lib/knowledge/schema.ts';
import { spellingsOf } from '../../../lib/knowledge/spellings.ts';

const term = (id: string, fr: string, variants: string[], common?: string[]): Term => ({
  id,
  fr,
  variants,
  ...(common && { common }),
  en: { gloss: '…', explain: '…' },
  sources: ['usage'],
  checkedOn: '2026-11-24',
});

test('everyday words have an entry of their own', () => {
  expect(spellingsOf([term('delai', 'délai', ['hors délai'], ['délai', 'délais'])])).toEqual([
    { id: 'delai', spellings: ['hors délai'], isCommon: false },
    { id: 'delai', spellings: ['délai', 'délais'], isCommon: true },
  ]);
});

test('a term without them has one entry, and so has one that is nothing else', () => {
  expect(
    spellingsOf([term('rib', 'RIB', ['relevé']), term('objet', 'objet', [], ['objet'])]),
  ).toEqual([
    { id: 'rib', spellings: ['RIB', 'relevé'], isCommon: false },
    { id: 'objet', spellings: ['objet'], isCommon: true },
  ]);
});

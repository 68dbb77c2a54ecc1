import { expect, test } from 'vitest';
import { fold } from '../../../lib/match/fold.ts';

test.each([
  ['  Numéro de SÉCURITÉ\u00A0sociale ', 'numero de securite sociale'],
  ["L’assuré d'office", "l' assure d' office"],
  ['S1106', 's 1106'],
  ['S\u202F1106', 's 1106'],
  ['tiers-payant', 'tiers payant'],
  ['Cœur\u00AD et cæcum', 'coeur et caecum'],
  ['100% santé', '100 % sante'],
  ['e\u0301tat', 'etat'],
])('"%s" folds to "%s"', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

import { expect, test } from 'vitest';
import { maskNumbers } from '../../../lib/number/format.ts';

test.each([
  ['Votre numéro : 1 94 05 99 351 001 24.', 'Votre numéro : 1 94 •• •• ••• ••• ••.'],
  ['n° 194059935100124', 'n° 1 94 •• •• ••• ••• ••'],
  ['2940533063010 et 1 85 05 2A 004 081', '2 94 •• •• ••• ••• et 1 85 •• •• ••• •••'],
  ['Appelez le 36 46 ou le 01 84 90 36 46.', 'Appelez le 36 46 ou le 01 84 90 36 46.'],
  ['Dossier 12345678901234567890', 'Dossier 12345678901234567890'],
  ['Le 12 03 2026, 75011 Paris', 'Le 12 03 2026, 75011 Paris'],
])('%s', (text, masked) => {
  expect(maskNumbers(text)).toBe(masked);
});

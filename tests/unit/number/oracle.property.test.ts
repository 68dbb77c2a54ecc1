import fc from 'fast-check';
import { nif, nir, siren, siret } from 'stdnum/lib/cjs/fr/index.js';
import { expect, test } from 'vitest';
import { printedKey } from '../../../lib/number/key.ts';
import { fitsTaxSum, lookAlike } from '../../../lib/number/look-alike.ts';
import { impossibleIn } from '../../../lib/number/oddities.ts';
import { parse } from '../../../lib/number/parse.ts';
import { number } from './arbitrary.ts';

const isNumber = (text: string) => 'birth' in parse(text);
const isValid = (text: string) => nir.validate(text).isValid;

/** Any 15 characters of the right kind, most with the right key. */
const fifteen = fc
  .tuple(
    fc.stringMatching(/^\d{5}$/),
    fc.oneof(fc.stringMatching(/^\d\d$/), fc.constantFrom('2A', '2B', '2C', 'A2')),
    fc.stringMatching(/^\d{6}$/),
    fc.option(fc.stringMatching(/^\d\d$/)),
  )
  .map(([before, place, after, key]) => {
    const whole = Number(before + place.replace('2A', '19').replace('2B', '18') + after);
    const right = String(97 - (whole % 97)).padStart(2, '0');
    return before + place + after + (key ?? (Number.isNaN(whole) ? '11' : right));
  });

test('both know the same keys', () => {
  fc.assert(
    fc.property(number, (text) => {
      expect(isValid(text)).toBe(true);
      expect(isNumber(text)).toBe(true);
    }),
  );
});

test('stdnum looks at shape and key only; we also know first digits, months, places and orders', () => {
  fc.assert(
    fc.property(fifteen, (text) => {
      const known = /^[123478]/.test(text) && impossibleIn(text).length === 0;
      expect(isNumber(text)).toBe(isValid(text) && known);
    }),
    { numRuns: 2000 },
  );
});

const keyed = (nir: string) => nir + printedKey(nir);

test.each([
  ['no key', '1850599351001', true, false],
  ['the letter O for 0', '1 85 O5 99 351 OO1 24', true, false],
  ['a first digit of 5', keyed('5850599351001'), false, true],
  ['month 13', keyed('1851399351001'), false, true],
  ['order 000', keyed('1850599351000'), false, true],
  ['department 00', keyed('1850500351001'), false, true],
])('known difference: %s', (_, text, ours, theirs) => {
  expect(isNumber(text)).toBe(ours);
  expect(isValid(text)).toBe(theirs);
});

test('both know the same tax numbers', () => {
  const thirteen = fc
    .tuple(fc.stringMatching(/^[0-4]\d{9}$/), fc.option(fc.stringMatching(/^\d{3}$/)))
    .filter(([ten]) => Number(ten) > 0)
    .map(([ten, sum]) => ten + (sum ?? String(Number(ten) % 511).padStart(3, '0')));
  fc.assert(
    fc.property(thirteen, (text) => {
      expect(fitsTaxSum(text)).toBe(nif.validate(text).isValid);
    }),
  );
});

test('both know the same company numbers', () => {
  // Dates and the numbers of La Poste, which have a sum of their own, are set apart.
  fc.assert(
    fc.property(fc.stringMatching(/^[1-24-9]\d{13}$/), (text) => {
      expect(lookAlike(text) === 'siret').toBe(siret.validate(text).isValid);
      const nine = text.slice(0, 9);
      expect(lookAlike(nine) === 'siren').toBe(siren.validate(nine).isValid);
    }),
  );
});

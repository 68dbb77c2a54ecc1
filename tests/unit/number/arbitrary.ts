import fc from 'fast-check';
import { printedKey } from '../../../lib/number/key.ts';

const digits = (min: number, max: number, length: number) =>
  fc.integer({ min, max }).map((value) => String(value).padStart(length, '0'));

const metropolitan = digits(1, 95, 2).filter((one) => one !== '20');
const overseas = fc.constantFrom('971', '972', '973', '974', '975', '976', '977', '978', '986');

const place = fc.oneof(
  fc.tuple(fc.oneof(metropolitan, fc.constantFrom('2A', '2B', '99')), digits(1, 999, 3)),
  fc.tuple(overseas, digits(1, 99, 2)),
);

/** Numbers with all that is usual, key included. */
export const number = fc
  .tuple(
    fc.constantFrom('1', '2', '3', '4', '7', '8'),
    digits(0, 99, 2),
    fc.oneof(digits(1, 12, 2), digits(20, 42, 2), digits(50, 99, 2)),
    place.map((parts) => parts.join('')),
    digits(1, 999, 3),
  )
  .map((parts) => parts.join(''))
  .map((nir) => nir + printedKey(nir));

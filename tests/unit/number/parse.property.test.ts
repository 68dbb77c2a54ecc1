import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explain } from '../../../lib/number/explain.ts';
import { compact, format, mask } from '../../../lib/number/format.ts';
import { printedKey } from '../../../lib/number/key.ts';
import { parse } from '../../../lib/number/parse.ts';

const digits = (min: number, max: number, length: number) =>
  fc.integer({ min, max }).map((value) => String(value).padStart(length, '0'));

const place = fc
  .tuple(fc.oneof(digits(1, 95, 2), fc.constantFrom('2A', '2B', '97', '99')), digits(1, 999, 3))
  .map((parts) => parts.join(''));

/** Numbers with all that is usual, key included. */
const number = fc
  .tuple(
    fc.constantFrom('1', '2', '3', '4', '7', '8'),
    digits(0, 99, 2),
    fc.oneof(digits(1, 12, 2), digits(20, 42, 2), digits(50, 99, 2)),
    place,
    digits(1, 999, 3),
  )
  .map((parts) => parts.join(''))
  .map((nir) => nir + printedKey(nir));

const isNumber = (text: string) => 'birth' in parse(text);

test('every number is read, and reading a formatted one gives the same', () => {
  fc.assert(
    fc.property(number, (text) => {
      const reading = parse(text);
      expect(reading).toMatchObject({ nir: text.slice(0, 13), key: text.slice(13), oddities: [] });
      expect(parse(format(text))).toEqual(reading);
      expect(format(text)).toMatch(/^\d \d\d \d\d \d[\dAB] \d{3} \d{3} \d\d$/);
    }),
  );
});

test('every single wrong character is seen', () => {
  fc.assert(
    fc.property(number, (text) => {
      const missed = [...text].flatMap((_, i) =>
        [...'0123456789AB']
          .map((other) => text.slice(0, i) + other + text.slice(i + 1))
          .filter((wrong) => wrong !== text && isNumber(wrong)),
      );
      expect(missed).toEqual([]);
    }),
  );
});

test('every swap of neighbours is seen, and pointed at where the rest is a number', () => {
  fc.assert(
    fc.property(number, (text) => {
      for (let i = 0; i < 14; i++) {
        const wrong = text.slice(0, i) + text.charAt(i + 1) + text.charAt(i) + text.slice(i + 2);
        if (wrong === text) continue;
        const reading = parse(wrong);
        expect('birth' in reading).toBe(false);
        if (reading.kind === 'wrong-key') {
          expect(reading.slips).toContainEqual({ kind: 'swapped', at: i + 1 });
        }
      }
    }),
  );
});

test('a number without its key is read, and its key is known', () => {
  fc.assert(
    fc.property(number, (text) => {
      expect(parse(text.slice(0, 13))).toMatchObject({ key: null, rightKey: text.slice(13) });
    }),
  );
});

test('a masked number shows its key and nothing else', () => {
  fc.assert(
    fc.property(number, (text) => {
      expect(mask(text)).toBe(`• •• •• •• ••• ••• ${text.slice(13)}`);
      expect(mask(text.slice(0, 13))).toBe('• •• •• •• ••• •••');
    }),
  );
});

test('any text is read without an error, and said in words that repeat none of it', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9AB]{8,18}$/)), (text) => {
      const said = explain(parse(text));
      expect(said.length).toBeGreaterThan(0);
      const plain = compact(text);
      if (plain.length > 7) expect(said.join(' ')).not.toContain(plain);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explain } from '../../../lib/number/explain.ts';
import { compact, format, mask, maskPart } from '../../../lib/number/format.ts';
import { printedKey } from '../../../lib/number/key.ts';
import { parse } from '../../../lib/number/parse.ts';
import { partsOf } from '../../../lib/number/parts.ts';
import { number } from './arbitrary.ts';

const isNumber = (text: string) => 'birth' in parse(text);

test('every number is read, and reading a formatted one gives the same', () => {
  fc.assert(
    fc.property(number, (text) => {
      const reading = parse(text);
      expect(reading).toMatchObject({
        nir: text.slice(0, 13),
        key: text.slice(13),
        oddities: [],
        mended: null,
      });
      expect(parse(format(text))).toEqual(reading);
      expect(compact(format(text))).toBe(text);
      expect(format(text)).toMatch(/^\d \d\d \d\d \d[\dAB] \d{3} \d{3} \d\d$/);
    }),
  );
});

test('the digits of other scripts and any spacing say the same', () => {
  const zeros = fc.constantFrom(0x30, 0x660, 0x6f0, 0x966, 0xff10, 0x1d7ce);
  const gap = fc.constantFrom('', ' ', '\u00A0', '\u202F', '\u2009', '.', '-', '–', '\u200B', '/');
  fc.assert(
    fc.property(number, zeros, gap, (text, zero, between) => {
      const written = [...text]
        .map((one) => (/\d/.test(one) ? String.fromCodePoint(zero + Number(one)) : one))
        .join(between);
      expect(parse(written)).toEqual(parse(text));
    }),
  );
});

test('every single wrong character is seen: there is no exception', () => {
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

test('what a key cannot see: 19 for 2A and 18 for 2B, which count alike', () => {
  const corsican = number.filter((text) => /^.{5}2[AB]/.test(text));
  fc.assert(
    fc.property(corsican, (text) => {
      const other = text.charAt(6) === 'A' ? '19' : '18';
      expect(isNumber(text.slice(0, 5) + other + text.slice(7))).toBe(true);
    }),
  );
});

test('one character too few or too many is no number, and the place is among those to look at', () => {
  fc.assert(
    fc.property(number, fc.nat(14), fc.nat(9), (text, i, digit) => {
      const less = parse(text.slice(0, i) + text.slice(i + 1));
      expect('birth' in less).toBe(false);
      if (less.kind === 'too-short') {
        expect(less.slips).toContainEqual({ kind: 'missing', at: i + 1 });
      }
      const more = parse(text.slice(0, i) + String(digit) + text.slice(i));
      expect('birth' in more).toBe(false);
      if (more.kind === 'too-long') {
        expect(more.slips).toContainEqual({ kind: 'extra', at: i + 1 });
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

test('a number is found in a sentence', () => {
  const around = fc.constantFrom(
    (one: string) => `Votre numéro de sécurité sociale est le ${one}.`,
    (one: string) => `NIR: ${one}, né le 12/05/1985`,
    (one: string) => `Le 24 11 2026, votre n° ${one} a été créé`,
    (one: string) => `${one.slice(0, -3)} (clé ${one.slice(-2)}) — à conserver`,
  );
  fc.assert(
    fc.property(number, around, (text, sentence) => {
      expect(parse(sentence(format(text)))).toEqual({ ...parse(text), mended: 'sentence' });
    }),
  );
});

test('a masked number shows sex and year, and nothing else', () => {
  fc.assert(
    fc.property(number, (text) => {
      const open = `${text.charAt(0)} ${text.slice(1, 3)}`;
      expect(mask(text)).toBe(`${open} •• •• ••• ••• ••`);
      expect(mask(text.slice(0, 13))).toBe(`${open} •• •• ••• •••`);
      const reading = parse(text);
      if (!('birth' in reading)) throw new Error('no number');
      const shown = partsOf(reading, { thisYear: 2026, bornYear: null })
        .map(({ digits, from }) => maskPart(digits, from))
        .join('');
      expect(shown).toBe(compact(mask(text)).padEnd(15, '•').replace(/\W/g, '•'));
    }),
  );
});

test('masking never reveals the end of any text, nor its length changed', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9AB]{1,20}$/), (text) => {
      const masked = mask(text).replaceAll(' ', '');
      expect(masked.length).toBe(text.length);
      expect(masked.slice(3)).toMatch(/^•*$/);
    }),
  );
});

test('any text is read without an error, and said in words that repeat none of it', () => {
  const nearly = number.map((text) => text.slice(0, 12) + text.slice(13));
  const any = fc.oneof(fc.string(), fc.stringMatching(/^[0-9AB]{8,18}$/), number, nearly);
  fc.assert(
    fc.property(any, (text) => {
      const said = explain(parse(text));
      expect(said.length).toBeGreaterThan(0);
      const plain = compact(text);
      // Places to look at are numbers too, of two digits at most.
      for (let i = 0; i + 4 <= plain.length; i++) {
        const some = plain.slice(i, i + 4);
        if (/^\d{4}$/.test(some) && !['1976', '2021'].includes(some)) {
          expect(said.join(' ')).not.toContain(some);
        }
      }
    }),
  );
});

test('the key of every 13 characters is one of 01 to 97', () => {
  fc.assert(
    fc.property(number, (text) => {
      expect(Number(printedKey(text.slice(0, 13)))).toBeGreaterThan(0);
      expect(Number(printedKey(text.slice(0, 13)))).toBeLessThan(98);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { terms } from '../../../lib/knowledge/terms.ts';
import { fold } from '../../../lib/match/fold.ts';
import { readSpelling } from '../../../lib/match/spelling.ts';
import { finder } from './find.ts';
import { naiveFinder } from './naive.ts';

const glossary = Object.fromEntries(
  terms.map(({ id, fr, variants, common = [] }) => [
    id,
    [...new Set([fr, ...variants, ...common])],
  ]),
);
const spellings = Object.values(glossary).flat();
const find = finder(glossary);

const spelling = fc.constantFrom(...spellings);
const folding = fc.constantFrom(...spellings.filter((one) => readSpelling(one).needs === 0));
const around = fc.string({ unit: fc.constantFrom(...',;:!?«»"()… \n\u00A0€🎉') });
const whole = (text: string) => [{ start: 0, end: text.length }];
const spans = (text: string) => find(text).map(({ start, end }) => ({ start, end }));

describe('a listed spelling', () => {
  test('is found where it stands between marks', () => {
    fc.assert(
      fc.property(around, spelling, around, (before, text, after) => {
        const span = { start: before.length, end: before.length + text.length };
        expect(find(`${before}\u2003${text}\u2003${after}`)).toContainEqual(
          expect.objectContaining({ start: span.start + 1, end: span.end + 1 }),
        );
      }),
      { numRuns: 500 },
    );
  });

  const disguises: Record<string, (text: string) => string> = {
    capitals: (text) => text.toUpperCase(),
    'small letters': (text) => text.toLowerCase(),
    'decomposed accents': (text) => text.normalize('NFD'),
    'no accents': (text) => text.normalize('NFD').replace(/[\u0300-\u036F]/g, ''),
    'no-break spaces': (text) => text.replaceAll(' ', '\u00A0'),
    'many spaces': (text) => text.replaceAll(' ', '\n \u202F'),
    'curly apostrophes': (text) => text.replaceAll("'", '’'),
    'two letters for œ': (text) => text.replaceAll('œ', 'oe'),
    'soft hyphens': (text) => text.replace(/(?<=\p{L})(?=\p{L})/gu, '\u00AD'),
  };
  test.each(Object.entries(disguises))('is found in %s', (_, disguise) => {
    fc.assert(
      fc.property(folding, (text) => {
        expect(spans(disguise(text))).toEqual(whole(disguise(text)));
      }),
      { numRuns: 300 },
    );
  });
});

/** Text in which matches, near misses and broken phrases are frequent. */
const small = {
  number: ['numéro de sécurité sociale', 'n° de sécurité sociale', "numéro d'assuré social"],
  insured: ['assuré social', "numéro d'assuré"],
  security: ['sécurité sociale'],
  stay: ['titre de séjour', 'séjour régulier'],
  situation: ['situation régulière'],
  form: ['S1106', 'formulaire S 1106'],
  accident: ['AT', 'accident du travail'],
};
const piece = fc.constantFrom(
  ...'numéro numéros n ° de d’ l’ sécurité SÉCURITÉ sociale sociaux assuré assurées titre titres séjour régulier régulières situation formulaire S 1106 106 AT at accident du travail , . qu'.split(
    ' ',
  ),
);
const gap = fc.constantFrom(' ', ' ', ' ', '\u00A0', '-', '', '  ', ', ');
const text = fc
  .array(fc.tuple(piece, gap), { maxLength: 14 })
  .map((parts) => parts.flat().join(''));

test('finds what a slow and simple search finds, the longest first', () => {
  const fast = finder(small);
  const slow = naiveFinder(small);
  fc.assert(
    fc.property(text, (sample) => {
      expect(fast(sample)).toEqual(slow(sample));
    }),
    { numRuns: 5_000 },
  );
});

test('where the text is cut into runs changes nothing', () => {
  const inclusive = fc.constantFrom(
    'assuré(e)s social(e)',
    'titre(s)',
    'assuré·e·s',
    '\u00AD',
    '’',
  );
  const sample = fc.array(fc.oneof(text, spelling, inclusive), { maxLength: 6 });
  const cuts = fc.array(fc.nat({ max: 120 }), { maxLength: 12 });
  const both = finder({ ...glossary, ...small });
  fc.assert(
    fc.property(sample, cuts, (parts, points) => {
      const whole = parts.join(' ');
      const ends = [...points, whole.length].sort((a, b) => a - b);
      const runs = ends.map((end, index) => whole.slice(ends[index - 1] ?? 0, end));
      expect(both(...runs)).toEqual(both(whole));
    }),
    { numRuns: 2_000 },
  );
});

test('any text at all is read without error, and matches stand inside it, in order', () => {
  const unit = fc.oneof(
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    piece,
    fc.constant(' '),
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (sample) => {
      let last = 0;
      for (const { start, end } of find(sample)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(fold(sample.slice(start, end))).not.toBe('');
        last = end;
      }
      expect(last).toBeLessThanOrEqual(sample.length);
    }),
    { numRuns: 1_000 },
  );
});

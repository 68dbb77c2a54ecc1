import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterKinds } from '../../../lib/knowledge/letters.ts';
import { recognise } from '../../../lib/letters/recognise.ts';
import { examples } from './examples.ts';

const example = fc.constantFrom(...examples);

test('the order of paragraphs does not matter', () => {
  fc.assert(
    fc.property(
      example.chain(({ text }) => {
        const parts = text.split(/\n\s*\n/);
        return fc.tuple(
          fc.constant(text),
          fc.shuffledSubarray(parts, { minLength: parts.length, maxLength: parts.length }),
        );
      }),
      ([text, parts]) => {
        expect(recognise(parts.join('\n\n'), letterKinds)).toEqual(recognise(text, letterKinds));
      },
    ),
  );
});

test('said twice is not said louder', () => {
  fc.assert(
    fc.property(example, ({ text }) => {
      expect(recognise(`${text}\n\n${text}`, letterKinds)).toEqual(recognise(text, letterKinds));
    }),
  );
});

test('any other text is unknown', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 300 }), fc.lorem({ maxCount: 60 })), (text) => {
      expect(recognise(text, letterKinds).kind).toBe('unknown');
    }),
  );
});

test('the name of a kind alone does not make a letter of that kind', () => {
  for (const { fr } of letterKinds) {
    expect(recognise(`Madame, voici ce que dit notre site : ${fr}.`, letterKinds).kind, fr).toBe(
      'unknown',
    );
  }
});

test('no kind comes from English, even with French words in it', () => {
  const english =
    'Thank you for your letter. We have read it and we will answer you by post in the next weeks. ';
  const wordings = letterKinds.flatMap(({ clues }) => clues.flatMap(({ any }) => any));
  fc.assert(
    fc.property(fc.subarray(wordings, { maxLength: 3 }), (some) => {
      const text = `${english.repeat(2)}It says “${some.join('” and “')}”.`;
      expect(recognise(text, letterKinds).kind).toBe('unknown');
    }),
  );
});

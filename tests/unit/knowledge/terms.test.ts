import { describe, expect, test } from 'vitest';
import { array } from 'zod/mini';
import { sourceSchema, type Term, termSchema } from '../../../lib/knowledge/schema.ts';
import sources from '../../../lib/knowledge/sources.json';
import { sourceOf, sourcesById } from '../../../lib/knowledge/sources.ts';
import { termOf, terms } from '../../../lib/knowledge/terms.ts';
import { fold } from '../../../lib/match/fold.ts';
import { isEverydayWord } from '../../../scripts/everyday.ts';

const topics = import.meta.glob<Term[]>('../../../lib/knowledge/terms/*.json', {
  eager: true,
  import: 'default',
});

/** The glossary was begun on this day, and is not checked in the future. */
const begun = '2026-11-01';
const today = Temporal.Now.plainDateISO('Europe/Paris').toString();

const longest = { gloss: 80, explain: 240, falseFriend: 220, forYou: 260 } as const;

const longestGloss = 8;

const spellingsOf = ({ fr, variants, common = [] }: Term) => [
  ...new Set([fr, ...common]),
  ...variants,
];

/** Values that occur more than once. */
function doubles(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe.each(Object.entries(topics))('%s', (_, entries) => {
  test('has the shape of a list of terms', () => {
    expect(array(termSchema).safeParse(entries).error).toBeUndefined();
  });

  test('is sorted by id', () => {
    const ids = entries.map((term) => term.id);
    expect(ids).toEqual(ids.toSorted());
  });
});

test('the registry has every term once', () => {
  expect(terms.length).toBeGreaterThan(400);
  expect(doubles(terms.map((term) => term.id))).toEqual([]);
});

test('no spelling belongs to two terms', () => {
  const owner = new Map<string, string>();
  const shared: string[] = [];
  for (const term of terms) {
    for (const spelling of new Set(spellingsOf(term).map(key))) {
      const other = owner.get(spelling);
      if (other !== undefined) shared.push(`${spelling}: ${other}, ${term.id}`);
      owner.set(spelling, term.id);
    }
  }
  expect(shared).toEqual([]);
});

/** Abbreviations are told apart by their capitals. */
function key(spelling: string): string {
  return /^[A-Z]{1,5}$/.test(spelling) ? spelling : fold(spelling);
}

test('a spelling stands once in its term, and has a letter', () => {
  const wrong = terms.flatMap((term) => {
    const spellings = spellingsOf(term);
    const empty = spellings.filter((spelling) => !/[\p{L}\d]/u.test(fold(spelling)));
    return [...doubles(spellings), ...empty].map((spelling) => `${term.id}: "${spelling}"`);
  });
  expect(wrong).toEqual([]);
});

test('a single everyday word is marked only among other terms', () => {
  const loose = terms.flatMap(({ id, fr, variants, common = [] }) =>
    [fr, ...variants]
      .filter((one) => isEverydayWord(one) && !common.includes(one))
      .map((one) => `${id}: ${one}`),
  );
  expect(loose).toEqual([]);
});

test('seeAlso leads to other terms', () => {
  const lost = terms.flatMap((term) =>
    (term.seeAlso ?? [])
      .filter((id) => id === term.id || termOf(id) === undefined)
      .map((id) => `${term.id} → ${id}`),
  );
  expect(lost).toEqual([]);
});

test('every source is known', () => {
  const lost = terms.flatMap((term) =>
    term.sources.filter((id) => !sourceOf(id)).map((id) => `${term.id} → ${id}`),
  );
  expect(lost).toEqual([]);
});

test('the English is short enough for a card', () => {
  const long = terms.flatMap(({ id, en }) => {
    const texts: [keyof typeof longest, string | undefined][] = [
      ['gloss', en.gloss],
      ['explain', en.explain],
      ['falseFriend', en.falseFriend],
      ...Object.values(en.forYou ?? {}).map((text): ['forYou', string] => ['forYou', text]),
    ];
    return texts
      .filter(([part, text]) => (text?.length ?? 0) > longest[part])
      .map(([part, text]) => `${id} ${part}: ${text?.length} characters`);
  });
  expect(long).toEqual([]);
});

test('a gloss has at most eight words', () => {
  const long = terms.filter(({ en }) => en.gloss.split(/\s+/).length > longestGloss);
  expect(long.map(({ id, en }) => `${id}: ${en.gloss}`)).toEqual([]);
});

test('a gloss does not repeat the French', () => {
  const repeating = terms.filter(({ fr, en }) => ` ${fold(en.gloss)} `.includes(` ${fold(fr)} `));
  expect(repeating.map(({ id, en }) => `${id}: ${en.gloss}`)).toEqual([]);
});

test('the English does not shout', () => {
  expect(terms.filter(({ en }) => JSON.stringify(en).includes('!')).map(({ id }) => id)).toEqual(
    [],
  );
});

test('was checked on a day that has been', () => {
  const wrong = terms.filter(({ checkedOn }) => checkedOn < begun || checkedOn > today);
  expect(wrong.map(({ id, checkedOn }) => `${id} ${checkedOn}`)).toEqual([]);
});

test('the sources have their shape and each its own id', () => {
  expect(array(sourceSchema).safeParse(sources).error).toBeUndefined();
  expect(doubles(sources.map((source) => source.id))).toEqual([]);
  expect(sourcesById.size).toBe(sources.length);
});

import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { type Source, sourceSchema } from '../../../lib/knowledge/schema.ts';
import { sourceOf, sourcesById } from '../../../lib/knowledge/sources.ts';

const listed = import.meta.glob<Source[]>('../../../lib/knowledge/sources.json', {
  eager: true,
  import: 'default',
});
const sources = Object.values(listed).flat();

describe.each(sources)('$id', (source) => {
  test('keeps the shape', () => {
    expect(z.safeParse(sourceSchema, source).error?.issues ?? []).toEqual([]);
  });

  test('is read over a safe connection, if it has an address', () => {
    expect(source.url ?? 'https://').toMatch(/^https:\/\//);
  });

  test('says from when the copy is, or why that is not known', () => {
    expect(source.copyDate ?? source.note ?? '').not.toBe('');
  });
});

test('the list is sorted and names nothing twice', () => {
  const ids = sources.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].toSorted());
});

test('every source is found by its id', () => {
  expect(sourcesById.size).toBe(sources.length);
  expect(sources.filter((source) => sourceOf(source.id) !== source)).toEqual([]);
});

test('a law is the text of a law: a code, a regulation or an act', () => {
  const laws = sources.filter(({ kind }) => kind === 'law').map(({ title }) => title);
  expect(
    laws.filter((title) => !/^(code|regulation|directive|loi|décret|arrêté)\P{L}/iu.test(title)),
  ).toEqual([]);
});

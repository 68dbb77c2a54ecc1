import { expect, test } from 'vitest';
import { claimed, readClaims } from '../../../lib/dossier/claims.ts';

const now = Temporal.Instant.from('2026-11-24T09:00:00Z');
const shown = (key: string, at = now) => ({ key, at: at.toString(), shown: true });

test('what nobody claimed is fresh, and is claimed', () => {
  const { fresh, claims } = claimed([shown('a')], ['a', 'b'], now);
  expect(fresh).toEqual(['b']);
  expect(claims).toEqual([shown('a'), { key: 'b', at: now.toString(), shown: false }]);
});

test('a claim whose notice never came counts for a minute', () => {
  const { claims } = claimed([], ['a'], now);
  expect(claimed(claims, ['a'], now.add({ seconds: 59 })).fresh).toEqual([]);
  expect(claimed(claims, ['a'], now.add({ seconds: 60 })).fresh).toEqual(['a']);
  expect(claimed(claims, ['a'], now.subtract({ hours: 3 })).fresh).toEqual(['a']);
});

test('a clock set back by a fortnight announces nothing again; one that was a month ahead does', () => {
  expect(claimed([shown('a')], ['a'], now.subtract({ hours: 14 * 24 })).fresh).toEqual([]);
  const again = claimed([shown('a')], ['a'], now.subtract({ hours: 31 * 24 }));
  expect(again.fresh).toEqual(['a']);
  expect(again.claims).toHaveLength(1);
});

test('the dates that ask are never forgotten, of others the newest thousand', () => {
  const old = Array.from({ length: 1500 }, (_, index) => shown(`old ${index}`));
  const { claims } = claimed([shown('a'), ...old], ['a', 'b'], now);
  expect(claims.map(({ key }) => key)).toEqual(expect.arrayContaining(['a', 'b', 'old 1499']));
  expect(claims).toHaveLength(1002);
  expect(claims.some(({ key }) => key === 'old 0')).toBe(false);
});

test('keys of version 1 count for ever, and what is no claim is left out', () => {
  const claims = readClaims(['a', 7, null, { key: 'b' }, shown('c')]);
  expect(claims.map(({ key }) => key)).toEqual(['a', 'c']);
  expect(claimed(claims, ['a', 'b', 'c'], now).fresh).toEqual(['b']);
  expect(readClaims(undefined)).toEqual([]);
  expect(readClaims('a')).toEqual([]);
});

import { expect, test } from 'vitest';
import { caissesOf } from '../../../lib/knowledge/caisses.ts';
import { territorySchema } from '../../../lib/knowledge/schema.ts';
import { territories, territoryOf } from '../../../lib/knowledge/territories.ts';
import { expectHeld } from './registry.ts';

test.each(territories.map((territory) => [territory.code, territory] as const))(
  '%s is well formed and has no caisse',
  (code, territory) => {
    expectHeld(territory, territorySchema);
    expect(caissesOf(`${code}00`)).toBeNull();
  },
);

test('codes are sorted and stand once', () => {
  const codes = territories.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].toSorted());
});

test.each([
  ['97500', '975'],
  ['97133', '977'],
  ['97700', '977'],
  ['97150', '978'],
  ['98600', '986'],
  ['98713', '987'],
  ['98800', '988'],
  ['97110', undefined],
  ['75011', undefined],
  ['', undefined],
])('the territory of “%s”', (postcode, code) => {
  expect(territoryOf(postcode)?.code).toBe(code);
});

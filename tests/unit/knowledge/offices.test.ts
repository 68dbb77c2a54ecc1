import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { countryGroups, inGroup } from '../../../lib/knowledge/country-groups.ts';
import { officeOf, offices } from '../../../lib/knowledge/offices.ts';
import { officeKinds, officeSchema } from '../../../lib/knowledge/schema.ts';
import { sourcesById } from '../../../lib/knowledge/sources.ts';

test('every kind of office has its entry', () => {
  expect(officeKinds.map((kind) => officeOf(kind).id)).toEqual([...officeKinds]);
});

test.each(offices.map((office) => [office.id, office] as const))(
  '%s is well formed',
  (_, office) => {
    expect(z.safeParse(officeSchema, office).error?.issues ?? []).toEqual([]);
    expect(office.sources.filter((id) => !sourcesById.has(id))).toEqual([]);
  },
);

test('an address says when it was last seen', () => {
  for (const { address, addressAsOf } of offices)
    expect(address === null).toBe(addressAsOf === null);
});

test('country groups cite known sources and do not overlap', () => {
  for (const { sources, countries } of countryGroups) {
    expect(sources.filter((id) => !sourcesById.has(id))).toEqual([]);
    expect(countries).toEqual([...new Set(countries)].toSorted());
  }
  const treaty = countryGroups.find(({ id }) => id === 'treaty')?.countries ?? [];
  expect(treaty.filter((country) => inGroup('eu-eea-swiss', country))).toEqual([]);
});

test('the United Kingdom has left, Switzerland counts', () => {
  expect(inGroup('eu-eea-swiss', 'GB')).toBe(false);
  expect(inGroup('eu-eea-swiss', 'CH')).toBe(true);
  expect(countryGroups.find(({ id }) => id === 'eu-eea-swiss')?.countries).toHaveLength(31);
});

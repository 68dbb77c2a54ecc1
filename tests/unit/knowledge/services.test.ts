import { describe, expect, test } from 'vitest';
import { serviceSchema } from '../../../lib/knowledge/page-schema.ts';
import { services } from '../../../lib/knowledge/services.ts';
import { fold } from '../../../lib/match/fold.ts';
import { expectHeld, expectPlain, files } from './registry.ts';

describe.each(services)('$id', (service) => {
  test('keeps the rules of the house', () => {
    expectHeld(service, serviceSchema);
    expectPlain(service, service.uses);
  });

  test('says to everybody whether to use it: the last rule holds for everybody', () => {
    expect(service.uses.at(-1)?.when).toEqual({ always: true });
  });

  test('can be found on a page', () => {
    const { addresses, pageLabels, linkTexts } = service;
    expect([...addresses, ...pageLabels, ...linkTexts].length).toBeGreaterThan(0);
  });

  test('lies on a site of the health insurance', () => {
    for (const address of service.addresses) {
      expect(new URL(`https://${address}`).hostname).toMatch(/\.ameli\.fr$/);
    }
  });
});

test('each file is named by its id', () => {
  expect(files('services')).toEqual(services.map(({ id }) => id).toSorted());
});

test('a page of the account is looked for before the account', () => {
  const ids = services.map(({ id }) => id);
  expect(ids.indexOf('certificate-online')).toBeLessThan(ids.indexOf('compte-ameli'));
});

test('no address, page or link text belongs to two services', () => {
  const names = services.flatMap(({ addresses, pageLabels, linkTexts }) => [
    ...addresses,
    ...pageLabels,
    ...linkTexts.map(fold),
  ]);
  expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
});

import { expect, test } from 'vitest';
import { numberEntries, numberEntry, numberPrivacy } from '../../../lib/knowledge/numbers.ts';
import { numberKindSchema, numberPrivacySchema } from '../../../lib/knowledge/schema.ts';
import { numberKinds } from '../../../lib/plan/situation.ts';
import { expectHeld, expectPlain, files } from './registry.ts';

test.each(numberEntries.map((entry) => [entry.id, entry] as const))(
  '%s keeps the rules',
  (_, entry) => {
    expectHeld(entry, numberKindSchema);
    expectPlain(entry, [...entry.now, ...entry.later]);
  },
);

test('each kind that a situation knows has its file', () => {
  expect(files('numbers')).toEqual([...numberKinds].toSorted());
  for (const kind of numberKinds) expect(numberEntry(kind)?.id).toBe(kind);
});

test('whom to give it to keeps the rules', () => {
  const { reveals, give, keep } = numberPrivacy;
  expectHeld(numberPrivacy, numberPrivacySchema);
  expectPlain({ en: reveals.en }, [reveals, ...give, ...keep]);
});

test('a waiting number opens no account and no card, a final one does', () => {
  const said = (kind: 'nia' | 'nir', part: 'now' | 'later') =>
    numberEntry(kind)
      ?.[part].map(({ en }) => en)
      .join(' ');
  for (const thing of ['compte ameli', 'carte Vitale']) {
    expect(said('nia', 'later')).toContain(thing);
    expect(said('nia', 'now')).not.toContain(thing);
    expect(said('nir', 'now')).toContain(thing);
  }
});

import { expect, test } from 'vitest';
import { checksOf, sharedChecks } from '../../../lib/knowledge/paper-checks.ts';
import { sharedCheckSchema } from '../../../lib/knowledge/paper-schema.ts';
import { papers } from '../../../lib/knowledge/papers.ts';
import { expectHeld, expectPlain, files } from './registry.ts';

const used = papers.flatMap((paper) => paper.sharedChecks);

test.each(sharedChecks.map((check) => [check.id, check] as const))(
  '%s keeps the rules, and several papers share it',
  (id, check) => {
    expectHeld(check, sharedCheckSchema);
    expectPlain(check, []);
    expect(used.filter((one) => one === id).length).toBeGreaterThan(1);
  },
);

test('each file is named by its id, and papers name no other', () => {
  const ids = sharedChecks.map(({ id }) => id);
  expect(files('paper-checks')).toEqual(ids.toSorted());
  expect(used.filter((id) => !ids.includes(id))).toEqual([]);
});

/** Names of the details that a condition looks at, however deep. */
function looksAt(condition: unknown): string[] {
  if (typeof condition !== 'object' || condition === null) return [];
  return Object.entries(condition).flatMap(([key, value]) => {
    if (key === 'issuedInGroup' || key === 'issuedAsAnswered') return ['issuedIn'];
    if (key === 'day' || key === 'before')
      return /^(issuedOn|expiresOn)$/.test(value) ? [value] : [];
    return key === 'detail' ? [value] : looksAt(value);
  });
}

test.each(papers)('$id asks what its checks look at, and checks what it asks', (paper) => {
  const asked = paper.details.map(({ detail }) => detail);
  expect(new Set(asked).size).toBe(asked.length);
  const checks = checksOf(paper);
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
  const seen = [...checks, ...paper.details].flatMap(({ when }) => looksAt(when));
  expect(new Set(seen)).toEqual(new Set(asked));
});

test.each(papers)('$id says its reasons in words that go on after a colon', (paper) => {
  for (const { en } of checksOf(paper)) {
    expect(en.short).toMatch(/^[a-z].*[^.]$/);
    for (const text of [en.why, en.mend]) expect(text).toMatch(/^[A-Z0-9].*\.$/s);
  }
  for (const { en } of paper.details) {
    expect(en.ask).toMatch(/^[A-Z].*\?$/);
    if (en.hint) expect(en.hint).toMatch(/^[A-Z].*\.$/s);
  }
});

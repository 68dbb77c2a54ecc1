import { expect, test } from 'vitest';
import { setField, valueAt } from '../../../lib/plan/questions.ts';

test('reads and sets a field by its path', () => {
  const before = { employer: { in: 'FR' } };
  const after = setField(before, 'employer.declared', 'yes');
  expect(after).toEqual({ employer: { in: 'FR', declared: 'yes' } });
  expect(before).toEqual({ employer: { in: 'FR' } });
  expect(valueAt(after, 'employer.declared')).toBe('yes');
});

test('tells "I don’t know" from "not asked"', () => {
  expect(valueAt({}, 'employer.in')).toBeUndefined();
  expect(valueAt({ employer: null }, 'employer.in')).toBeNull();
  expect(valueAt(setField({}, 'hasS1', null), 'hasS1')).toBeNull();
});

test('counts children', () => {
  expect(setField({}, 'family.children', '2').family?.children).toBe(2);
  expect(setField({}, 'family.children', null).family?.children).toBeNull();
});

test('a new postcode takes the commune of the old one away, the same one does not', () => {
  const livesIn = { postcode: '59300', commune: 'Valenciennes' };
  expect(setField({ livesIn }, 'livesIn.postcode', '76600').livesIn).toEqual({ postcode: '76600' });
  expect(setField({ livesIn }, 'livesIn.postcode', null).livesIn).toEqual({ postcode: null });
  expect(setField({ livesIn }, 'livesIn.postcode', '59300').livesIn).toEqual(livesIn);
  const early = setField({ livesIn: { commune: 'Paris' } }, 'livesIn.postcode', '75011').livesIn;
  expect(early).toEqual({ postcode: '75011', commune: 'Paris' });
});

test('refuses what the field cannot take', () => {
  expect(() => setField({}, 'activity', 'astronaut')).toThrow();
  expect(() => setField({}, 'startedOn', '2026-02-30')).toThrow();
});

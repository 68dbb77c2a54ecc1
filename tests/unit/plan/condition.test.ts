import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Condition } from '../../../lib/knowledge/condition.ts';
import { firstThatHolds, holds } from '../../../lib/plan/condition.ts';
import { factsOf } from '../../../lib/plan/facts.ts';
import { allOf, anyOf, negated, type Tri } from '../../../lib/plan/tri.ts';
import { today } from './arbitrary.ts';

const tri = fc.constantFrom<Tri>(true, false, null);
const same = (value: Tri) => value;

test('Kleene logic: and, or and not obey De Morgan', () => {
  fc.assert(
    fc.property(fc.array(tri), (parts) => {
      expect(negated(allOf(parts, same))).toBe(anyOf(parts.map(negated), same));
    }),
  );
});

test('one false settles "and", one true settles "or", unknown stays unknown', () => {
  expect(allOf([null, false], same)).toBe(false);
  expect(allOf([true, null], same)).toBeNull();
  expect(anyOf([null, true], same)).toBe(true);
  expect(anyOf([false, null], same)).toBeNull();
  expect(negated(null)).toBeNull();
  expect(allOf([], same)).toBe(true);
  expect(anyOf([], same)).toBe(false);
});

const situation = { activity: 'employee', nationality: 'IN', permit: null } as const;
const context = { situation, facts: factsOf(situation, today), routeId: 'talent', waiting: null };

test.each<[Condition, Tri]>([
  [{ always: true }, true],
  [{ fact: 'eu-national' }, false],
  [{ fact: 'has-s1' }, null],
  [{ activity: ['employee', 'seasonal'] }, true],
  [{ permit: ['talent'] }, null],
  [{ sector: ['general'] }, null],
  [{ housing: ['tenant'] }, null],
  [{ nationality: ['FR'] }, false],
  [{ birthRecordFrom: ['GR'] }, null],
  [{ territory: ['988'] }, null],
  [{ route: ['talent'] }, true],
  [{ not: { permit: ['talent'] } }, null],
  [{ all: [{ activity: ['employee'] }, { not: { fact: 'eu-national' } }] }, true],
  [{ any: [{ permit: ['talent'] }, { activity: ['student'] }] }, null],
])('%j is %s', (condition, expected) => {
  expect(holds(condition, context)).toBe(expected);
});

test.each([
  ['98800', true],
  ['97500', false],
  ['75011', false],
])('%s lies in New Caledonia: %s', (postcode, expected) => {
  const there = { ...situation, livesIn: { postcode, commune: null } };
  expect(holds({ territory: ['988'] }, { ...context, situation: there })).toBe(expected);
});

test('a route is unknown while it is being chosen', () => {
  expect(holds({ route: ['talent'] }, { ...context, routeId: null, waiting: null })).toBeNull();
});

test('of a list, the first rule that surely holds answers', () => {
  const rules = [
    { when: { permit: ['talent'] }, use: 'unknown' },
    { when: { activity: ['employee'] }, use: 'this one' },
    { when: { always: true as const }, use: 'default' },
  ];
  expect(firstThatHolds(rules, context)?.use).toBe('this one');
  expect(firstThatHolds(rules.slice(0, 1), context)).toBeUndefined();
});

import { expect, test } from 'vitest';
import type { Condition } from '../../../lib/knowledge/condition.ts';
import {
  type DeadlineRule,
  deadlineSchema,
  eventKinds,
} from '../../../lib/knowledge/deadline-schema.ts';
import { deadlineRules } from '../../../lib/knowledge/deadlines.ts';
import { sourceOf } from '../../../lib/knowledge/sources.ts';

const files = import.meta.glob<DeadlineRule>('../../../lib/knowledge/deadlines/*.json', {
  eager: true,
  import: 'default',
});

test.each(Object.entries(files))('%s is a rule of that name', (path, rule) => {
  expect(deadlineSchema.safeParse(rule).error).toBeUndefined();
  expect(path.endsWith(`/${rule.id}.json`)).toBe(true);
});

test('the registry has them all', () => {
  expect(deadlineRules.length).toBe(Object.keys(files).length);
  expect(deadlineRules.length).toBeGreaterThanOrEqual(50);
});

test.each(deadlineRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  expect(rule.sources.filter((id) => sourceOf(id) === undefined)).toEqual([]);
  expect(rule.settledBy).not.toContain(rule.countsFrom);
  expect(rule.soonDays).toBeGreaterThanOrEqual(0);
  expect(rule.en.title.length).toBeLessThanOrEqual(80);
  expect(rule.en.why.length).toBeLessThanOrEqual(260);
  expect(rule.en.title + rule.en.why).not.toMatch(/!|\bjust\b|\bsimply\b/i);
});

test('a rule that calls itself law has a law among its sources, and advice says so', () => {
  const kindsOf = (rule: DeadlineRule) => rule.sources.map((id) => sourceOf(id)?.kind);
  const wrong = deadlineRules.filter(
    (rule) => rule.kind !== 'usual' && !kindsOf(rule).includes(rule.kind),
  );
  expect(wrong.map((rule) => rule.id)).toEqual([]);
});

test('every kind of event brings a date or settles one', () => {
  const used = new Set(deadlineRules.flatMap((rule) => [rule.countsFrom, ...rule.settledBy]));
  expect(eventKinds.filter((kind) => !used.has(kind))).toEqual([]);
});

test('two rules never say the same about the same event', () => {
  const said = deadlineRules.map(({ countsFrom, en }) => `${countsFrom}: ${en.title}`);
  expect(new Set(said).size).toBe(said.length);
});

test('whoever has the final number hears no more of the waiting number', () => {
  const waiting = deadlineRules.filter((rule) => rule.countsFrom === 'nia-received');
  expect(waiting.length).toBeGreaterThan(0);
  for (const { unless } of waiting) expect(JSON.stringify(unless)).toContain('{"fact":"has-nir"}');
});

/** Facts that change with the day would make dates come and go. */
test('no rule depends on the day it is asked', () => {
  const moving = [
    'arrived',
    'permit-expired',
    'three-months-residence',
    'sixteen-or-older',
    'adult',
  ];
  const wrong = deadlineRules.filter(({ when, unless }) =>
    [when, unless].some((condition) => condition && mentions(condition, moving)),
  );
  expect(wrong.map((rule) => rule.id)).toEqual([]);
});

function mentions(condition: Condition, facts: readonly string[]): boolean {
  if ('fact' in condition) return facts.includes(condition.fact);
  if ('all' in condition) return condition.all.some((part) => mentions(part, facts));
  if ('any' in condition) return condition.any.some((part) => mentions(part, facts));
  if ('not' in condition) return mentions(condition.not, facts);
  if ('surely' in condition) return mentions(condition.surely, facts);
  return false;
}

import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { routes } from '../../../lib/knowledge/routes.ts';
import { routeSchema } from '../../../lib/knowledge/schema.ts';
import { sourcesById } from '../../../lib/knowledge/sources.ts';
import { stepOf } from '../../../lib/knowledge/steps.ts';

const required = [
  'employee-eu',
  'employee-non-eu',
  'talent',
  'student-portal',
  'student-ehic',
  'intern-paid',
  'freelancer',
  'had-number',
  'born-in-france',
  'posted',
  'family-of-insured',
  'not-working-eu',
  'not-working-non-eu',
];

test('the routes that glossary and scripts speak of are there', () => {
  expect(routes.map(({ id }) => id)).toEqual(expect.arrayContaining(required));
});

test('each file is one route of its name', () => {
  const names = readdirSync('lib/knowledge/routes').map((file) => file.replace(/\.json$/, ''));
  expect(routes.map(({ id }) => id).toSorted()).toEqual(names.toSorted());
});

test.each(routes.map((route) => [route.id, route] as const))('%s is well formed', (_, route) => {
  expect(z.safeParse(routeSchema, route).error?.issues ?? []).toEqual([]);
  const cited = [
    ...route.sources,
    ...route.cover.flatMap(({ sources }) => sources),
    ...route.notes.flatMap(({ sources }) => sources),
  ];
  expect(cited.filter((id) => !sourcesById.has(id))).toEqual([]);
  expect(route.cover.at(-1)?.when).toEqual({ always: true });
  expect(route.steps.filter((id) => stepOf(id) === undefined)).toEqual([]);
  expect(new Set(route.steps).size).toBe(route.steps.length);
});

test('priorities are all different, and only the last route is always true', () => {
  expect(new Set(routes.map(({ priority }) => priority)).size).toBe(routes.length);
  expect(routes.filter(({ when }) => 'always' in when)).toEqual([routes.at(-1)]);
});

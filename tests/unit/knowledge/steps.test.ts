import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { routes } from '../../../lib/knowledge/routes.ts';
import { stepSchema } from '../../../lib/knowledge/schema.ts';
import { sourcesById } from '../../../lib/knowledge/sources.ts';
import { stepOf, steps } from '../../../lib/knowledge/steps.ts';

test('each file is one step of its name', () => {
  const names = readdirSync('lib/knowledge/steps').map((file) => file.replace(/\.json$/, ''));
  expect(steps.map(({ id }) => id).toSorted()).toEqual(names.toSorted());
});

test.each(steps.map((step) => [step.id, step] as const))('%s is well formed', (_, step) => {
  expect(z.safeParse(stepSchema, step).error?.issues ?? []).toEqual([]);
  expect(step.sources.filter((id) => !sourcesById.has(id))).toEqual([]);
  expect(step.after.filter((id) => stepOf(id) === undefined)).toEqual([]);
});

test('every step is on some route', () => {
  const used = new Set(routes.flatMap((route) => route.steps));
  expect(steps.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
});

test('no step waits for itself, however far round', () => {
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    (stepOf(from)?.after ?? []).some((id) => {
      if (id === to) return true;
      if (seen.has(id)) return false;
      seen.add(id);
      return reaches(id, to, seen);
    });
  expect(steps.map(({ id }) => id).filter((id) => reaches(id, id))).toEqual([]);
});

import { expect, test } from 'vitest';
import { pageGuides } from '../../../lib/knowledge/pages.ts';
import { pageVerdicts } from '../../../lib/plan/page-verdicts.ts';
import { today } from './arbitrary.ts';

test('every page guide gets a verdict with a reason', () => {
  const verdicts = pageVerdicts({ activity: 'student' }, today);
  expect(Object.keys(verdicts).toSorted()).toEqual(pageGuides.map(({ id }) => id).toSorted());
  for (const { concerns, why } of Object.values(verdicts)) {
    expect(['yes', 'no', 'maybe']).toContain(concerns);
    expect(why).toMatch(/\w/);
  }
});

test('some page answers a student and an employee differently', () => {
  const student = pageVerdicts({ activity: 'student', nationality: 'BR' }, today);
  const employee = pageVerdicts({ activity: 'employee', nationality: 'BR' }, today);
  expect(Object.values(student)).not.toEqual(Object.values(employee));
});

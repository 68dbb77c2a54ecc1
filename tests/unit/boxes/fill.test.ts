import { expect, test } from 'vitest';
import { fillIn } from '../../../lib/boxes/fill.ts';
import { boxGuideOf } from '../../../lib/knowledge/boxes.ts';
import type { Situation } from '../../../lib/plan/situation.ts';

const today = Temporal.PlainDate.from('2026-11-24');

function boxesOf(formId: string, situation: Situation, name: string | null = 'Priya Kulkarni') {
  const guide = boxGuideOf(formId);
  if (!guide) throw new Error(`No guide to ${formId}.`);
  const boxes = fillIn(guide, { name, situation }, today).flatMap((part) => part.boxes);
  return (id: string) => boxes.find(({ box }) => box.id === id);
}

const engineer: Situation = {
  nationality: 'IN',
  bornIn: 'IN',
  bornOn: '1994-05-03',
  activity: 'employee',
  permit: 'vls-ts',
  arrivedOn: '2026-09-15',
  hadNumber: false,
  number: { kind: 'none' },
  livesIn: { postcode: '75011', commune: 'Paris' },
  housing: 'tenant',
};

test('an employee from India gets every box of S1106 with what is known', () => {
  const box = boxesOf('S1106', engineer);
  expect(box('names')?.values[0]?.variants[0]?.text).toBe('PRIYA KULKARNI');
  expect(box('birth-date')?.values[0]?.variants[0]?.text).toBe('03/05/1994');
  expect(box('nationality')?.rule.tick).toBe('Autre');
  expect(box('employment')?.rule.tick).toBe('Activité professionnelle');
  expect(box('number')?.rule.do).toBe('leave-empty');
  expect(box('home-organisation')?.rule.do).toBe('leave-empty');
  expect(box('signed-on')?.values[0]?.variants[0]?.text).toBe('24/11/2026');
  expect(box('signature')?.rule.do).toBe('sign');
});

test.each<[string, Situation, string | undefined]>([
  ['FR', { nationality: 'FR' }, 'Française'],
  ['IT', { nationality: 'IT' }, 'UE/EEE/Suisse'],
  ['CH', { nationality: 'CH' }, 'UE/EEE/Suisse'],
  ['GB', { nationality: 'GB' }, 'Autre'],
  ['nobody said', {}, undefined],
])('nationality %s', (_, situation, tick) => {
  expect(boxesOf('S1106', situation)('nationality')?.rule.tick).toBe(tick);
});

test.each<[string, Situation, string]>([
  ['a final number', { number: { kind: 'nir' } }, 'write'],
  ['a waiting number', { number: { kind: 'nia' } }, 'write'],
  ['a payroll number', { number: { kind: 'payroll-ntt' } }, 'leave-empty'],
  ['a number once', { hadNumber: true, number: { kind: 'unknown' } }, 'write'],
  ['none', { hadNumber: false, number: { kind: 'none' } }, 'leave-empty'],
])('%s in the box for the number', (_, situation, what) => {
  expect(boxesOf('S1106', situation)('number')?.rule.do).toBe(what);
});

test('who has no fixed home gives the organisation in place of an address', () => {
  const box = boxesOf('S1106', { ...engineer, housing: 'no-fixed-address' });
  expect(box('address')?.rule.do).toBe('leave-empty');
  expect(box('home-organisation')?.rule.do).toBe('write');
});

test('a posted worker is told to stop', () => {
  const box = boxesOf('S1106', {
    nationality: 'DE',
    activity: 'posted',
    hasA1: true,
    employer: { in: 'DE' },
  });
  expect(box('employment')?.rule.en).toMatch(/^Stop here\./);
});

test('without a name there is nothing to copy, and still an instruction', () => {
  const names = boxesOf('S1106', engineer, null)('names');
  expect(names?.values).toEqual([]);
  expect(names?.rule.do).toBe('write');
});

test('a parent with a partner signs together', () => {
  const box = boxesOf('S3705', { ...engineer, family: { spouse: true, children: 2 } });
  expect(box('signatures')?.rule.en).toContain('both sign');
  expect(box('parent-number')?.rule.do).toBe('leave-empty');
});

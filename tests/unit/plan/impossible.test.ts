import { expect, test } from 'vitest';
import { contradictions, impossible } from '../../../lib/plan/impossible.ts';
import { readSituation } from '../../../lib/plan/read-situation.ts';
import type { Situation } from '../../../lib/plan/situation.ts';
import { today } from './arbitrary.ts';

test.each<[string, Situation]>([
  ['permitExpiresOn', { permitExpiresOn: '2026-08-01', arrivedOn: '2026-09-01' }],
  ['permitExpiresOn', { permitExpiresOn: '2099-08-01' }],
  ['startedOn', { activity: 'employee', bornOn: '2010-01-01', startedOn: '2024-12-31' }],
  ['startedOn', { activity: 'student', bornOn: '2010-01-01', startedOn: '2009-12-31' }],
  ['startedOn', { startedOn: '2036-01-01' }],
  ['bornOn', { bornOn: '2026-11-24' }],
  ['bornOn', { bornOn: '1890-01-01' }],
  ['arrivedOn', { arrivedOn: '2036-01-01' }],
  ['arrivedOn', { arrivedOn: '1826-01-01' }],
  ['arrivedOn', { arrivedOn: '1980-01-01', bornOn: '1990-01-01' }],
  ['employer.in', { activity: 'posted', employer: { in: 'FR' } }],
  ['internship.aboveFloor', { internship: { paid: false, aboveFloor: true } }],
  ['nationality', { nationality: 'UK' }],
  ['bornIn', { bornIn: 'XX' }],
  ['birthRecordFrom', { birthRecordFrom: 'ZZ' }],
  ['employer.in', { employer: { in: 'EL' } }],
  ['birthRecordFrom', { bornIn: 'FR', birthRecordFrom: 'IT' }],
  ['bornOn', { activity: 'employee', bornOn: '2016-01-01' }],
  ['permit', { nationality: 'FR', permit: 'talent' }],
  ['permit', { activity: 'undocumented', permit: 'salaried', permitExpiresOn: '2027-01-01' }],
  ['activity', { activity: 'asylum-seeker', nationality: 'FR' }],
  ['activity', { activity: 'working-holiday', nationality: 'SE' }],
  ['livesIn.postcode', { livesIn: { postcode: '00100' } }],
  ['livesIn.postcode', { livesIn: { postcode: '96000' } }],
  ['livesIn.postcode', { livesIn: { postcode: '97000' } }],
  ['livesIn.postcode', { livesIn: { postcode: '98000' } }],
  ['livesIn.postcode', { livesIn: { postcode: '98100' } }],
  ['livesIn.postcode', { livesIn: { postcode: '75 011' } }],
])('%s: %j', (field, situation) => {
  const found = contradictions(situation, today);
  expect(found.map((one) => one.field)).toEqual([field]);
  expect(impossible(situation, today)).toEqual(found.map(({ text }) => text));
});

test.each<[string, Situation]>([
  ['no answers', {}],
  ['a citizen of the EU with a permit', { nationality: 'IT', permit: 'long-stay-residence' }],
  [
    'a permit that ran out after arrival',
    { arrivedOn: '2024-01-01', permitExpiresOn: '2026-01-01' },
  ],
  ['a young apprentice', { activity: 'apprentice', bornOn: '2010-09-01', startedOn: '2025-09-01' }],
  [
    'somebody whose permit ran out',
    { activity: 'undocumented', permit: 'salaried', permitExpiresOn: '2026-08-01' },
  ],
  ['a French national who needs none', { nationality: 'FR', permit: 'none-needed' }],
  ['a French record of somebody born abroad', { bornIn: 'MA', birthRecordFrom: 'FR' }],
  ['a small pupil', { activity: 'student', bornOn: '2018-01-01', startedOn: '2024-09-01' }],
  ['a home across the border', { activity: 'cross-border', livesIn: { postcode: 'B-7700' } }],
  [
    'a home in Monaco and work in France',
    { activity: 'cross-border', livesIn: { postcode: '98000' } },
  ],
  ...['97600', '97500', '97133', '98713', '98800', '20600', '20704', '06320', '75116', '59895'].map(
    (postcode): [string, Situation] => [postcode, { livesIn: { postcode } }],
  ),
  ['a commune that is no name', { livesIn: { postcode: '75011', commune: '?!' } }],
])('nothing speaks against %s', (_, situation) => {
  expect(contradictions(situation, today)).toEqual([]);
});

test.each<[unknown, RegExp]>([
  [{ activity: 'astronaut' }, /^activity must be one of: employee, .*civil-servant/],
  [{ employer: { declared: true } }, /^employer\.declared must be one of: yes, no, unknown/],
  [{ nationality: 'India' }, /^nationality: a country is two capital letters/],
  [{ startedOn: '2026-02-30' }, /^startedOn: this day does not exist/],
  [{ startedOn: 'soon' }, /^startedOn: a date is written YYYY-MM-DD/],
  [{ hasEhic: 'yes' }, /^hasEhic must be true or false, or null/],
  [{ family: { children: -1 } }, /^family\.children must be at least 0/],
  [{ family: { children: 1.5 } }, /^family\.children must be a whole number/],
  [{ family: { spouse: 3 } }, /^family\.spouse must be true or false/],
  [
    { colour: 'red' },
    /^The situation has fields that we do not know: colour\. Known: nationality, /,
  ],
  [
    { employer: { name: 'X' } },
    /^employer has fields that we do not know: name\. Known: in, declared/,
  ],
  [[], /^The situation must be an object/],
  [null, /^The situation must be an object/],
  ['text', /^The situation must be an object/],
])('%j is refused in words', (json, words) => {
  const reading = readSituation(json);
  expect('problems' in reading ? reading.problems.join('\n') : '').toMatch(words);
});

test('Monaco is called by its name', () => {
  expect(impossible({ livesIn: { postcode: '98000' } }, today).join()).toContain('Monaco');
});

test('what fits is read', () => {
  const situation = { activity: 'employee', employer: { in: 'FR', declared: 'yes' } };
  expect(readSituation(situation)).toEqual({ situation });
});

import { expect, test } from 'vitest';
import { birthCountry, isoOfInsee } from '../../../lib/knowledge/countries.ts';
import { compare, type Told } from '../../../lib/number/compare.ts';
import { parse } from '../../../lib/number/parse.ts';

function differences(text: string, told: Told) {
  const reading = parse(text, birthCountry);
  if (!('birth' in reading)) throw new Error(reading.kind);
  return compare(reading, told, isoOfInsee);
}

const tunisian = '1 85 05 99 351 001 24';

test.each<[string, Told, string[]]>([
  ['the same birth', { bornOn: '1985-05-12', bornIn: 'TN' }, []],
  ['nothing told', {}, []],
  ['not known to the person', { bornOn: null, bornIn: null }, []],
  ['another year', { bornOn: '1986-05-12' }, ['year']],
  ['another month', { bornOn: '1985-07-12' }, ['month']],
  ['day and month exchanged', { bornOn: '1985-12-05' }, ['day-month']],
  ['another country', { bornIn: 'MA' }, ['place']],
  ['born in France', { bornIn: 'FR' }, ['place']],
  ['all of it', { bornOn: '1990-07-12', bornIn: 'MA' }, ['year', 'month', 'place']],
])('%s', (_, told, expected) => {
  expect(differences(tunisian, told)).toEqual(expected);
});

test.each<[string, string, Told]>([
  ['a month that the record does not have', '1 99 20 99 109 003 46', { bornOn: '1999-07-01' }],
  ['a country of the past', '1 85 05 99 115 001', { bornIn: 'SK' }],
  ['a code that the Soviet Union had', '1 85 05 99 123 001', { bornIn: 'UA' }],
  ['a code of several territories', '1 85 05 99 161 001', { bornIn: 'JE' }],
  ['Algeria under its old code', '1 55 02 92 123 045', { bornIn: 'DZ' }],
  ['a department overseas', '1 86 02 97 411 025', { bornIn: 'RE' }],
])('%s is no difference', (_, text, told) => {
  expect(differences(text, told)).toEqual([]);
});

test('a place in France is a difference for somebody born abroad, after independence too', () => {
  expect(differences('2 69 05 49 588 157 80', { bornIn: 'IN' })).toEqual(['place']);
  expect(differences('1 85 02 92 123 045', { bornIn: 'DZ' })).toEqual(['place']);
});

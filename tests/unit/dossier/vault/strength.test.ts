import { expect, test } from 'vitest';
import { strengthOf } from '../../../../lib/dossier/vault/strength.ts';

const personal = ['Asha Raghunathan', '1994-05-03', '75011', '194059935100124'];

test.each([
  ['', 'short'],
  ['eleven char', 'short'],
  ['Asha Raghunathan 1994', 'personal'],
  ['raghunathan-75011', 'personal'],
  ['asha03051994asha', 'personal'],
  ['passwordpassword', 'common'],
  ['azertyuiop123456', 'common'],
  ['motdepasse2026!', 'common'],
  ['aaaaaaaaaaaaaaaaaaaaaaaa', 'common'],
  ['abcdefghijklmnopqrst', 'common'],
  ['correct horse battery staple', 'common'],
  ['otter ferry snow', 'fair'],
  ['seven quiet otters on a ferry', 'good'],
  ['Asha saw seven quiet otters', 'good'],
  ['sept loutres calmes sur un bac', 'good'],
])('%s is %s', (passphrase, strength) => {
  expect(strengthOf(passphrase, personal)).toBe(strength);
});

test('signs outside of Latin count as they are seen', () => {
  expect(strengthOf('आज बारिश नहीं होगी शायद कल', personal)).toBe('good');
  expect(strengthOf('🦦🦦', personal)).toBe('short');
});

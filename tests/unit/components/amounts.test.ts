import { expect, test } from 'vitest';
import { counted, listed, sizeInWords } from '../../../components/words/amounts.ts';
import { words } from '../../../components/words/shared.ts';
import { words as reminders } from '../../../lib/reminders/words.ts';

test('amounts as people say them', () => {
  expect([0, 1, 2].map((number) => counted(number, 'file', 'files'))).toEqual([
    '0 files',
    '1 file',
    '2 files',
  ]);
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed)).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
  expect([0, 1, 999, 640_000, 1_200_000].map(sizeInWords)).toEqual([
    '0 bytes',
    '1 byte',
    '999 bytes',
    '640 kB',
    '1.2 MB',
  ]);
});

test('a kind of date has one name on pages and in calendars', () => {
  expect(words.en.kinds).toEqual(reminders.en.calendar.kinds);
});

import { expect, test } from 'vitest';
import { isDone, writtenName } from '../../../components/boxes/ticked.ts';
import type { PersonRecords } from '../../../lib/dossier/types.ts';

test('the name that every dossier gets is not offered to a form', () => {
  expect(writtenName('Me', 'Me')).toBe(null);
  expect(writtenName('  ', 'Me')).toBe(null);
  expect(writtenName('Priya Kulkarni', 'Me')).toBe('Priya Kulkarni');
});

test('a box is done for its own form only', () => {
  const records: PersonRecords = {
    person: { id: 'p', name: 'Me', situation: {}, createdAt: '', updatedAt: '' },
    ticks: [{ personId: 'p', itemId: 'box:S1106/names', state: 'done', on: '2026-11-24' }],
    papers: [],
    files: [],
    events: [],
    marks: [],
  };
  expect(isDone(records, 'S1106', 'names')).toBe(true);
  expect(isDone(records, 'S3705', 'names')).toBe(false);
  expect(isDone(records, 'S1106', 'phone')).toBe(false);
});

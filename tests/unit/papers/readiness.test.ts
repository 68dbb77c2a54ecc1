import { expect, test } from 'vitest';
import { words } from '../../../components/words/papers.ts';
import type { PaperRecord } from '../../../lib/dossier/types.ts';
import { paperStandings, readinessOf } from '../../../lib/papers/readiness.ts';
import { bodyOf } from '../../../lib/plan/body.ts';
import type { ChecklistItem } from '../../../lib/plan/types.ts';
import { indian, today } from './cases.ts';

const plan = bodyOf(indian, today);
const required = plan.papers.filter(({ need }) => need === 'required').map(({ id }) => id);

function record(paperId: string, more: Partial<PaperRecord> = {}): PaperRecord {
  return { personId: 'p', paperId, state: 'have', on: '2026-11-20', details: {}, ...more };
}

function ready(records: readonly PaperRecord[], items: readonly ChecklistItem[] = []) {
  const found = readinessOf(paperStandings(plan, indian, records, today), items);
  const ids = (list: typeof found.toGet) => list.map(({ planned }) => planned.id);
  return {
    found,
    counts: [found.ready, found.all],
    toGet: ids(found.toGet),
    toMend: ids(found.toMend),
    toCheck: ids(found.toCheck),
  };
}

const fine = { expiresOn: '2030-01-01', everyPage: true };

test('nothing is ready at the start, and everything is to get', () => {
  expect(ready([])).toMatchObject({ counts: [0, required.length], toGet: required, toMend: [] });
});

test('a paper in hand counts once enough is known of it; until then it is to check', () => {
  const one = ready([record('identity')]);
  expect(one).toMatchObject({ counts: [0, required.length], toCheck: ['identity'] });
  const checked = ready([record('identity', { details: fine })]);
  expect(checked).toMatchObject({ counts: [1, required.length], toCheck: [] });
});

test('a paper that will probably bounce does not count, nor does one that was refused', () => {
  const bad = ready([
    record('birth-record', { details: { parentsNamed: false } }),
    record('identity', { state: 'refused', details: fine }),
  ]);
  expect(bad.counts).toEqual([0, required.length]);
  expect(bad.toMend.toSorted()).toEqual(['birth-record', 'identity']);
});

test('what the office accepted is ready, whatever is known; what is not for me is not counted', () => {
  const states = ready([
    record('birth-record', { state: 'accepted', details: { parentsNamed: false } }),
    record('identity', { state: 'not-needed' }),
  ]);
  expect(states).toMatchObject({ counts: [1, required.length - 1], toMend: [], toCheck: [] });
});

test('an enclosed paper is judged on the day it was enclosed', () => {
  const details = { expiresOn: '2026-12-01', everyPage: true };
  const sent = record('identity', { state: 'enclosed', on: '2026-08-01', details });
  expect(ready([sent]).toMend).toEqual([]);
  expect(ready([{ ...sent, state: 'have' }]).toMend).toEqual(['identity']);
});

test('one line says what is missing', () => {
  const item = { id: 'form:S1106', state: 'todo' } as ChecklistItem;
  const [first = '', ...rest] = required;
  const { found } = ready([record(first, { state: 'refused' })], [item]);
  expect(words.en.missing(found)).toBe(
    `Before you send your file: get ${rest.length} papers, mend 1 paper and fill in 1 form.`,
  );
  const done = required.map((id) => record(id, { state: 'accepted' }));
  expect(words.en.missing(ready(done).found)).toBe(
    'As far as Quinze can tell, nothing is missing.',
  );
});

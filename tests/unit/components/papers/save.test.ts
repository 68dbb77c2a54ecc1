import { beforeEach, expect, test } from 'vitest';
import { setDetail, setPaperState, setRefusedWhy } from '../../../../components/papers/save.ts';
import { groupPapers, standingsOf } from '../../../../components/papers/standings.ts';
import { type Loaded, Records } from '../../../../components/records.ts';
import type { Dossier } from '../../../../lib/dossier/types.ts';
import { asha, clock, fakeDossier } from '../fake-dossier.ts';

let records: Records;
let dossier: Dossier;

beforeEach(async () => {
  dossier = fakeDossier();
  await dossier.savePerson(asha);
  records = new Records(async () => dossier, clock);
  await records.start();
});

function loaded(): Loaded {
  const view = records.view.value;
  if (view.kind !== 'ready') throw new Error(`The view is ${view.kind}.`);
  return view;
}

const paper = { id: 'birth-record', title: 'Birth record' };

test('answers add up, even where the page still shows an older state', async () => {
  const before = loaded();
  await setDetail(records, before, paper.id, { parentsNamed: false }, 'saved');
  await setDetail(records, before, paper.id, { language: 'other' }, 'saved');
  await setPaperState(records, before, paper, 'have');
  expect(loaded().records.papers).toEqual([
    {
      personId: asha.id,
      paperId: paper.id,
      state: 'have',
      on: '2026-11-23',
      details: { parentsNamed: false, language: 'other' },
    },
  ]);
  await records.notice.value?.undo?.();
  expect(loaded().records.papers[0]?.state).toBe('missing');
  expect(loaded().records.papers[0]?.details.language).toBe('other');
});

test('two answers at the same moment are both kept', async () => {
  await Promise.all([
    setDetail(records, loaded(), paper.id, { parentsNamed: true }, 'saved'),
    setDetail(records, loaded(), paper.id, { language: 'fr' }, 'saved'),
    setDetail(records, loaded(), paper.id, { everyPage: true }, 'saved'),
  ]);
  expect(loaded().records.papers[0]?.details).toEqual({
    parentsNamed: true,
    language: 'fr',
    everyPage: true,
  });
});

test('the first answer can be taken back too: no record stays', async () => {
  await setDetail(records, loaded(), paper.id, { parentsNamed: false }, 'saved');
  await records.notice.value?.undo?.();
  expect(loaded().records.papers).toEqual([]);
});

test('what the office wrote is kept, and an empty reason is none', async () => {
  await setPaperState(records, loaded(), paper, 'refused');
  await setRefusedWhy(records, loaded(), paper.id, ' Parents missing ');
  expect(loaded().records.papers[0]?.refusedWhy).toBe('Parents missing');
  await setRefusedWhy(records, loaded(), paper.id, ' ');
  expect(loaded().records.papers[0]?.refusedWhy).toBeUndefined();
});

test('papers come by need, the most needed first, and empty groups are left out', () => {
  const groups = groupPapers(standingsOf(loaded(), clock.today()));
  const order = ['required', 'recommended', 'if-asked', 'not-needed'];
  const ranks = groups.map(({ need }) => order.indexOf(need));
  expect(ranks).toEqual(ranks.toSorted());
  expect(groups.every(({ standings }) => standings.length > 0)).toBe(true);
  expect(groups.flatMap(({ standings }) => standings)).toHaveLength(loaded().plan.papers.length);
});

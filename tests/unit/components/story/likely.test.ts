import { expect, test } from 'vitest';
import { likelyNext } from '../../../../components/story/likely.ts';
import { fullPlan } from '../../../../lib/deadlines/full-plan.ts';
import type { DossierEvent } from '../../../../lib/dossier/types.ts';
import type { Situation } from '../../../../lib/plan/situation.ts';

const today = Temporal.PlainDate.from('2026-11-23');
const asha: Situation = {
  nationality: 'IN',
  bornIn: 'IN',
  activity: 'employee',
  sector: 'general',
  permit: 'vls-ts',
  arrivedOn: '2026-09-01',
  startedOn: '2026-09-15',
};

function likely(situation: Situation, ...noted: [DossierEvent['kind'], string][]) {
  const events = noted.map(([kind, on]) => ({ id: on, personId: 'asha', kind, on }));
  return likelyNext(fullPlan(situation, events, today), situation, events);
}

test('first the file, then what the office does', () => {
  expect(likely(asha)).toEqual(['file-posted', 'file-received', 'called']);
  expect(likely(asha, ['file-posted', '2026-10-01'])).toEqual([
    'file-received',
    'nia-received',
    'letter-asking-paper',
  ]);
});

test('a paper that is asked for comes before everything else', () => {
  const [first] = likely(
    asha,
    ['file-posted', '2026-10-01'],
    ['letter-asking-paper', '2026-11-01'],
  );
  expect(first).toBe('papers-sent');
});

test('after the final number comes the card', () => {
  expect(likely({ ...asha, number: { kind: 'nir' } })).toEqual([
    'carte-vitale-ordered',
    'carte-vitale-received',
    'called',
  ]);
  expect(likely(asha, ['nia-received', '2026-10-20'])[0]).toBe('nir-received');
});

test('there are always some, all of them different', () => {
  const everything = likely({ ...asha, number: { kind: 'nir' } }, [
    'carte-vitale-received',
    '2026-11-01',
  ]);
  expect(everything).toEqual(['called', 'letter-received']);
  expect(likely({}).length).toBeGreaterThan(1);
});

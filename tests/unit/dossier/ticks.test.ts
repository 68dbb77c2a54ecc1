import { expect, test } from 'vitest';
import { paperState, ticksFor } from '../../../lib/dossier/ticks.ts';
import { paperStates } from '../../../lib/dossier/types.ts';
import { asha } from './people.ts';

const office = {
  kind: 'cpam',
  name: 'CPAM de Paris',
  why: { text: 'Near you.', sources: ['css-r312-1'] },
  address: null,
  addressAsOf: null,
  finder: null,
} as const;

function lineOf(state: (typeof paperStates)[number]) {
  const paper = { personId: asha.id, paperId: 'identity', state, on: '2026-11-24', details: {} };
  return ticksFor({ person: asha, ticks: [], papers: [paper] }, office)[0];
}

test('a refused paper is to do again; an enclosed one is done', () => {
  expect(lineOf('refused')).toEqual({
    personId: asha.id,
    itemId: 'paper:identity',
    state: 'todo',
    on: '2026-11-24',
  });
  expect(lineOf('enclosed')?.state).toBe('done');
});

test('what a line is set to is what it shows', () => {
  for (const state of ['todo', 'waiting', 'done', 'not-needed'] as const) {
    expect(lineOf(paperState(state))?.state).toBe(state);
  }
  expect(paperStates.map((state) => lineOf(state)?.state)).not.toContain(undefined);
});

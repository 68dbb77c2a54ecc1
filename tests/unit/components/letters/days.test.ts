import { expect, test } from 'vitest';
import { asksForDay } from '../../../../components/letters/days.ts';
import { letterKinds } from '../../../../lib/knowledge/letters.ts';
import { delaysIn } from '../../../../lib/letters/delays.ts';

function asks(id: string | null, letter: string): boolean {
  const kind = letterKinds.find((one) => one.id === id) ?? null;
  return asksForDay(kind, delaysIn(letter));
}

test('the day on which a letter came is asked where something counts from it', () => {
  expect(asks('refusal', '')).toBe(true);
  expect(asks('card-request', 'Répondez dans un délai de deux mois.')).toBe(true);
  expect(asks(null, '')).toBe(true);
});

test('and nowhere else', () => {
  expect(asks('card-request', 'Merci de votre photo.')).toBe(false);
});

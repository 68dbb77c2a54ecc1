import { expect, test } from 'vitest';
import { inContext } from '../../../lib/match/context.ts';

const sure = (id: string) => ({ id, isCommon: false });
const common = (id: string) => ({ id, isCommon: true });
const ids = (places: readonly { id: string }[]) => places.map(({ id }) => id);

test('everyday words are left out where nothing speaks of the administration', () => {
  expect(
    ids(inContext([common('delai'), common('caisse'), common('droit'), sure('cpam')])),
  ).toEqual(['cpam']);
});

test('three other terms make them terms', () => {
  const places = [sure('cpam'), common('delai'), sure('nir'), sure('rib')];
  expect(inContext(places)).toEqual(places);
});

test('one term that stands three times is one term', () => {
  const places = [sure('cpam'), common('delai'), sure('cpam'), sure('cpam')];
  expect(ids(inContext(places))).toEqual(['cpam', 'cpam', 'cpam']);
});

test('without everyday words nothing changes', () => {
  expect(ids(inContext([sure('cpam')]))).toEqual(['cpam']);
});

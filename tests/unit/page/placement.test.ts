import { expect, test } from 'vitest';
import { placeBeside } from '../../../lib/page/placement.ts';

const window = { width: 400, height: 300 };
const box = { width: 200, height: 100 };
const word = (left: number, top: number) => ({ left, top, bottom: top + 20 });

test.each([
  ['below the word', word(50, 40), { x: 50, y: 68 }],
  ['above it where the window ends', word(50, 200), { x: 50, y: 92 }],
  ['not beyond the right edge', word(350, 40), { x: 192, y: 68 }],
  ['not beyond the left edge', word(-30, 40), { x: 8, y: 68 }],
  [
    'inside the window where there is room neither below nor above',
    word(50, 250),
    { x: 50, y: 142 },
  ],
  ['inside the window where the word is far above', word(50, -500), { x: 50, y: 8 }],
])('%s', (_, anchor, place) => {
  expect(placeBeside(anchor, box, window, 8)).toEqual(place);
});

test('a box higher than the window begins at its upper edge', () => {
  expect(placeBeside(word(50, 100), { width: 200, height: 400 }, window, 8).y).toBe(8);
});

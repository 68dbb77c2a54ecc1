import { expect, test } from 'vitest';
import { compile } from '../../../lib/match/compile.ts';
import { coverage, finder } from '../../../scripts/term-coverage.ts';

const find = finder(compile([{ id: 'carte', spellings: ['carte de séjour', 'récépissé'] }]));
const mark = (blocks: readonly string[]) => blocks.map(find);
const list = ['carte de séjour temporaire', 'récépissé', 'demande de récépissé en ligne', 'Ofpra'];
const text = (...blocks: string[]) => ({ blocks, own: [] as string[] });

test('a word counts once by text, at its best place', () => {
  const { words, explained } = coverage(
    [text('Le récépissé.', 'Un récépissé.'), text('Ce récépissé.')],
    list,
    mark,
  );
  expect([words, explained]).toEqual([2, 2]);
});

test('half of the letters explain a phrase, but not word for word', () => {
  const measured = coverage([text('La carte de séjour temporaire')], list, mark);
  expect(measured).toMatchObject({ words: 1, explained: 1, whole: 0 });
});

test('less than half leaves it open', () => {
  const measured = coverage(
    [text('La demande de récépissé en ligne auprès de l’Ofpra')],
    list,
    mark,
  );
  expect(measured.explained).toBe(0);
  expect([...measured.open.keys()]).toEqual(['demande de récépissé en ligne', 'Ofpra']);
});

test('a text may bring words of its own', () => {
  const own = { blocks: ['Une ampliation vous parvient.'], own: ['ampliation'] };
  expect(coverage([own], list, mark).words).toBe(1);
});

import { expect, test } from 'vitest';
import { Finding, namesOf } from '../../../components/search/finding.ts';

/** A finding over the real index, which counts how often it is loaded. */
function finding() {
  let loads = 0;
  const made = new Finding(async () => {
    loads += 1;
    return (await import('../../../lib/search/everything.ts')).search;
  });
  return { made, loads: () => loads };
}

test('the index is loaded once, and results come while typing', async () => {
  const { made, loads } = finding();
  expect(loads()).toBe(0);
  made.type('s');
  made.type('s1106');
  expect(made.found.value).toBe(null);
  await made.ready();
  expect(loads()).toBe(1);
  expect(made.found.value?.[0]?.entry.id).toBe('S1106');
  made.type('carte vitale');
  expect(made.found.value?.[0]?.entry.id).toBe('carte-vitale');
});

test('the arrow keys go around the list, and Enter takes the line they stand on', async () => {
  const { made } = finding();
  await made.ready();
  made.type('carte');
  const count = made.found.value?.length ?? 0;
  expect(count).toBeGreaterThan(2);
  made.move(-1);
  expect(made.active.value).toBe(count - 1);
  made.move(1);
  made.move(1);
  expect(made.active.value).toBe(1);
  made.choose();
  expect(made.chosen.value).toBe(made.found.value?.[1]);
});

test('Enter without arrows takes the first line, Escape goes back one step at a time', async () => {
  const { made } = finding();
  await made.ready();
  made.type('s1106');
  made.choose();
  expect(made.chosen.value?.entry.id).toBe('S1106');
  made.back();
  expect([made.chosen.value, made.typed.value]).toEqual([null, 's1106']);
  made.back();
  expect([made.found.value, made.typed.value]).toEqual([null, '']);
});

test('an index that does not load is said, and asked for again', async () => {
  let tries = 0;
  const made = new Finding(async () => {
    tries += 1;
    throw new Error('gone');
  });
  await made.ready();
  expect(made.broken.value).toBe(true);
  await made.ready();
  expect(tries).toBe(2);
});

test('a form is named by its number, once', async () => {
  const { made } = finding();
  await made.ready();
  made.type('s1106');
  const first = made.found.value?.[0];
  expect(first && namesOf(first).en).toBe('S1106 · Open my health cover');
});

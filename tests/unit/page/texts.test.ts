import { expect, test, vi } from 'vitest';
import type { PageTexts } from '../../../lib/messages.ts';
import { createTexts } from '../../../lib/page/texts.ts';
import { textsKit } from '../../../lib/page/texts-kit.ts';

const told = (terms: readonly string[], entries: readonly string[]) =>
  Promise.resolve(textsKit(terms, entries));

test('the background tells of terms, forms and services, with their sources', () => {
  const { terms, entries } = textsKit(['a-compter', 'gone'], ['S1106', 'gone']);
  expect(terms.map(({ id }) => id)).toEqual(['a-compter']);
  expect(terms[0]?.en.gloss).toMatch(/\w/);
  expect(terms[0]?.sources[0]?.publisher).toMatch(/\w/);
  expect(entries).toEqual([expect.objectContaining({ id: 'S1106', kind: 'form' })]);
});

test('what was told is not asked for again', async () => {
  const ask = vi.fn(told);
  const texts = createTexts(ask);
  await texts.bring(['a-compter'], ['S1106']);
  await texts.bring(['a-compter'], ['S1106']);
  expect(ask).toHaveBeenCalledExactlyOnceWith(['a-compter'], ['S1106']);
  expect(texts.term('a-compter')?.fr).toMatch(/\w/);
  expect(texts.entry('S1106')?.en.title).toMatch(/\w/);
});

test('who asks while a question is open waits for its answer', async () => {
  const { promise, resolve } = Promise.withResolvers<PageTexts>();
  const ask = vi.fn(() => promise);
  const texts = createTexts(ask);
  void texts.bring(['a-compter'], []);
  const second = texts.bring(['a-compter'], []);
  resolve(textsKit(['a-compter'], []));
  await second;
  expect(texts.term('a-compter')).toBeDefined();
  expect(ask).toHaveBeenCalledOnce();
});

test('a background that does not answer is told, and asked again the next time', async () => {
  const ask = vi.fn(told).mockRejectedValueOnce(new Error('Extension context invalidated.'));
  const texts = createTexts(ask);
  await texts.bring(['a-compter'], []);
  expect(texts.isSilent()).toBe(true);
  expect(texts.term('a-compter')).toBeUndefined();
  await texts.bring(['a-compter'], []);
  expect(texts.isSilent()).toBe(false);
  expect(texts.term('a-compter')).toBeDefined();
});

import { describe, expect, test } from 'vitest';
import { boxGuideSchema } from '../../../lib/knowledge/box-schema.ts';
import { boxGuides } from '../../../lib/knowledge/boxes.ts';
import { formOf } from '../../../lib/knowledge/forms.ts';
import { paperOf } from '../../../lib/knowledge/papers.ts';
import { expectHeld, expectPlain, files } from './registry.ts';

test('each file is named by its id, and the two forms are there', () => {
  expect(files('boxes')).toEqual(boxGuides.map(({ id }) => id).toSorted());
  expect(files('boxes')).toEqual(expect.arrayContaining(['S1106', 'S3705']));
});

describe.each(boxGuides)('$id', (guide) => {
  const boxes = guide.parts.flatMap((part) => part.boxes);

  test('keeps the rules of the house', () => {
    expectHeld(guide, boxGuideSchema);
    for (const box of boxes) expectPlain(box, box.rules);
    expectPlain(guide, []);
  });

  test('belongs to a form that is known', () => {
    expect(formOf(guide.id)?.id).toBe(guide.id);
  });

  test('has ids of their own for its parts and boxes', () => {
    for (const all of [boxes, guide.parts]) {
      const ids = all.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
    }
  });

  test('always says something: the last rule of each box holds for everybody', () => {
    for (const { rules } of boxes) expect(rules.at(-1)?.when).toEqual({ always: true });
  });

  test('copies from papers that are known', () => {
    const unknown = boxes.filter(({ paper }) => paper !== undefined && !paperOf(paper));
    expect(unknown).toEqual([]);
  });

  test('names what to tick only where there is something to tick', () => {
    const wrong = boxes.filter(({ rules }) =>
      rules.some((rule) => rule.tick !== undefined && rule.do !== 'tick'),
    );
    expect(wrong).toEqual([]);
  });

  test('ends with a signature by hand', () => {
    const last = boxes.at(-1);
    expect(last?.format).toBe('hand');
    expect(last?.rules.every((rule) => rule.do === 'sign')).toBe(true);
  });

  test('says what could not be read where a label was not', () => {
    expect(boxes.some(({ certainty }) => certainty !== 'read')).toBe(true);
    expect(guide.en.unread).toMatch(/label/);
  });
});

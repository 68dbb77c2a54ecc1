import * as z from 'zod/mini';
import { type Situation, situationSchema } from './situation.ts';

/** What a field of a situation can hold. */
export type FieldValue = string | number | boolean | null | undefined;

/**
 * The value of a field by its path (`employer.declared`): null for "I don't know", undefined where
 * nobody was asked.
 */
export function valueAt(situation: Situation, field: string): FieldValue {
  let value: unknown = situation;
  for (const part of field.split('.')) {
    if (value === null) return null;
    value = typeof value === 'object' ? Reflect.get(value, part) : undefined;
  }
  return isFieldValue(value) ? value : undefined;
}

function isFieldValue(value: unknown): value is FieldValue {
  return value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value);
}

/**
 * The situation with one field set; the given one stays as it is. Digits become a number where the
 * field counts (`family.children`). Throws on a value that the field cannot take.
 */
export function setField(
  situation: Situation,
  field: string,
  answer: string | boolean | null,
): Situation {
  const [outer = '', inner] = field.split('.');
  const value = field === 'family.children' && answer !== null ? Number(answer) : answer;
  const group = Reflect.get(situation, outer);
  const set = inner === undefined ? value : { ...Object(group), [inner]: value };
  return z.parse(situationSchema, { ...situation, [outer]: set });
}

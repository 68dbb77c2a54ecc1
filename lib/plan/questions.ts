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
 * field counts (`family.children`). Another postcode takes the commune of the old one away, so that it
 * is asked anew. Throws on a value that the field cannot take.
 */
export function setField(
  situation: Situation,
  field: string,
  answer: string | boolean | null | undefined,
): Situation {
  const [outer = '', inner] = field.split('.');
  const value = field === 'family.children' && answer !== null ? Number(answer) : answer;
  const group = Object(Reflect.get(situation, outer));
  const set = inner === undefined ? value : { ...group, [inner]: value };
  if (field === 'livesIn.postcode' && group.postcode && group.postcode !== answer)
    delete set.commune;
  return z.parse(situationSchema, { ...situation, [outer]: set });
}

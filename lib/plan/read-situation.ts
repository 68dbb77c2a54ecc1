import * as z from 'zod/mini';
import { type Situation, situationSchema } from './situation.ts';

/** A situation that fits the schema, or what is wrong with it, in sentences that name the field. */
export type Reading = { situation: Situation } | { problems: string[] };

/** Reads what claims to be a situation. Never throws. */
export function readSituation(json: unknown): Reading {
  const read = z.safeParse(situationSchema, json);
  if (read.success) return { situation: read.data };
  return { problems: read.error.issues.map(sentence) };
}

function sentence(issue: z.core.$ZodIssue): string {
  const field = issue.path.join('.');
  const where = field === '' ? 'The situation' : field;
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${where} has fields that we do not know: ${issue.keys.join(', ')}. Known: ${fieldsAt(field)}.`;
    case 'invalid_value':
      return `${where} must be one of: ${issue.values.map(String).join(', ')}; or null for “I don’t know”.`;
    case 'invalid_type':
      return `${where} must be ${expected(issue.expected)}${field === '' ? '' : ', or null for “I don’t know”'}.`;
    case 'invalid_union':
      return `${where} must be true or false, or null for “I don’t know”.`;
    case 'too_small':
      return `${where} must be at least ${issue.minimum}.`;
    default:
      return `${where}: ${issue.message}.`;
  }
}

function expected(type: string): string {
  const names: Record<string, string> = {
    string: 'text in quotes',
    boolean: 'true or false',
    object: 'an object like {"activity": "employee"}',
    int: 'a whole number',
    number: 'a whole number',
  };
  return names[type] ?? type;
}

const inside: Record<string, string> = {
  '': Object.keys(situationSchema.shape).join(', '),
  employer: 'in, declared, none',
  internship: 'paid, aboveFloor',
  number: 'kind',
  livesIn: 'postcode, commune',
  family: 'spouse, children',
};

function fieldsAt(field: string): string {
  return inside[field] ?? '';
}

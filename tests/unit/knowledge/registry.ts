import { readdirSync } from 'node:fs';
import { expect } from 'vitest';
import * as z from 'zod/mini';
import { routes } from '../../../lib/knowledge/routes.ts';
import { sourcesById } from '../../../lib/knowledge/sources.ts';

/** The ids that a room's file names say, sorted. */
export function files(room: string): string[] {
  return readdirSync(`lib/knowledge/${room}`)
    .map((file) => file.replace(/\.json$/, ''))
    .toSorted();
}

/** What every entry keeps: its schema, sources and routes that exist, and a day that has come. */
export function expectHeld(entry: { checkedOn: string }, schema: z.ZodMiniType): void {
  expect(z.safeParse(schema, entry).error?.issues ?? []).toEqual([]);
  expect(textsUnder(entry, 'sources').filter((id) => !sourcesById.has(id))).toEqual([]);
  const known = new Set(routes.map(({ id }) => id));
  expect(textsUnder(entry, 'route').filter((id) => !known.has(id))).toEqual([]);
  expect(entry.checkedOn <= Temporal.Now.plainDateISO('Europe/Paris').toString()).toBe(true);
}

/** All texts in lists under this key, however deep. */
function textsUnder(value: unknown, key: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key && Array.isArray(inner)
      ? inner.filter((item) => typeof item === 'string')
      : textsUnder(inner, key),
  );
}

/** English that a tired newcomer reads: no exclamation, no "just", no "simply". */
export function expectPlain(entry: { en: unknown }, reasons: readonly { en: string }[]): void {
  const words = [JSON.stringify(entry.en), ...reasons.map(({ en }) => en)].join(' ');
  expect(words).not.toMatch(/!|\bjust\b|\bsimply\b/i);
  for (const { en } of reasons) expect(en).toMatch(/^[A-Z0-9“].*\.$/s);
}

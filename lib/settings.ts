import { browser } from './browser.ts';
import type { SourceKind } from './plan/types.ts';

/** How many marks of one term a page shows. */
export type Density = 'first' | 'all' | 'none';

/** After how many minutes a vault may lock by itself. */
export const lockTimes = [5, 15, 60, null] as const;
export type LockAfter = (typeof lockTimes)[number];

/** The reader's choices; nothing personal, kept in `storage.local` under one key. */
export interface Settings {
  /** Explain pages at all. */
  on: boolean;
  density: Density;
  /** Addresses (origin and path) where it is switched off. */
  offPages: readonly string[];
  /** Topics of the glossary whose terms are not marked. */
  offTopics: readonly string[];
  /** Ids of terms the reader knows and does not want marked. */
  knownTerms: readonly string[];
  /** The personal account (assure.ameli.fr) stays untouched until this is true. */
  account: boolean;
  /** Minutes without a click or a key in Quinze after which the vault locks; null for never. */
  lockAfter: LockAfter;
  /** No notice comes between these times of day (`HH:MM`, by the computer's own clock); null for never. */
  quiet: QuietHours | null;
  /** The kinds of dates that come as notices, where the person has allowed notices. */
  announced: readonly SourceKind[];
}

/** They may run over midnight. */
export interface QuietHours {
  from: string;
  until: string;
}

export const defaultSettings: Settings = {
  on: true,
  density: 'first',
  offPages: [],
  offTopics: [],
  knownTerms: [],
  account: false,
  lockAfter: 15,
  quiet: { from: '21:00', until: '08:00' },
  announced: ['law', 'official', 'usual', 'advice'],
};

const key = 'settings';

/** Reads the settings; whatever is missing or of the wrong shape falls back to its default. */
export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(key))[key];
  return sane(stored);
}

/** Changes some settings and keeps the others. */
export async function changeSettings(
  change: (settings: Settings) => Partial<Settings>,
): Promise<Settings> {
  const before = await readSettings();
  const after = { ...before, ...change(before) };
  await browser.storage.local.set({ [key]: after });
  return after;
}

/** Calls back with the new settings whenever any context changes them. Returns the way to stop. */
export function onSettings(listener: (settings: Settings) => void): () => void {
  const heard = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area !== 'local' || !change) return;
    if (change.newValue) return listener(sane(change.newValue));
    // The storage may be on the way of being written anew: what stands there afterwards counts.
    void readSettings().then(listener);
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

function sane(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return defaultSettings;
  const { on, density, offPages, offTopics, knownTerms, account, lockAfter, quiet, announced } = {
    ...defaultSettings,
    ...stored,
  };
  return {
    on: on === true,
    density: density === 'all' || density === 'none' ? density : 'first',
    offPages: texts(offPages),
    offTopics: texts(offTopics),
    knownTerms: texts(knownTerms),
    account: account === true,
    lockAfter: lockTimes.includes(lockAfter) ? lockAfter : defaultSettings.lockAfter,
    quiet: quietHours(quiet),
    announced: Array.isArray(announced)
      ? defaultSettings.announced.filter((kind) => announced.includes(kind))
      : defaultSettings.announced,
  };
}

function quietHours(stored: unknown): QuietHours | null {
  if (stored === null) return null;
  const { from, until } = Object(stored);
  return isTime(from) && isTime(until) ? { from, until } : defaultSettings.quiet;
}

function isTime(text: unknown): text is string {
  return typeof text === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

function texts(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}

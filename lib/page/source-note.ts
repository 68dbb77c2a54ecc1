import type { Source } from '../knowledge/schema.ts';
import { element } from './element.ts';
import { words } from './words.ts';

const { en } = words;

/**
 * Where an explanation comes from: the first source in a line, and on request all of them with title,
 * publisher, kind, and the date of the text that we read.
 */
export function sourceNote(sources: readonly Source[]): HTMLElement {
  const [first] = sources;
  if (!first) return element('div', { class: 'sources' });
  const rest = sources.length > 1 ? ` · ${en.moreSources(sources.length - 1)}` : '';
  return element(
    'details',
    { class: 'sources' },
    element('summary', {}, [first.publisher, ...seen(first)].join(' · ') + rest),
    element('ul', {}, ...sources.map(line)),
  );
}

function line(source: Source): HTMLElement {
  const facts = [source.publisher, en.sourceKinds[source.kind], ...seen(source)].join(' · ');
  return element('li', {}, element('span', { lang: 'fr' }, source.title), ` — ${facts}`);
}

function seen({ copyDate }: Source): string[] {
  return copyDate === null ? [] : [en.seen(inEnglish(copyDate))];
}

/** `2025-04-14` as "14 Apr 2025", `2025-04` as "Apr 2025"; anything else as it is. */
function inEnglish(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  if (!year || !month) return date;
  const utc = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  const shape = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-GB', day ? { ...shape, day: 'numeric' } : shape).format(utc);
}

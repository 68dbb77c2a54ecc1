import { formOf } from '../knowledge/forms.ts';
import type { Source } from '../knowledge/schema.ts';
import { services } from '../knowledge/services.ts';
import { sourceOf } from '../knowledge/sources.ts';
import { termOf } from '../knowledge/terms.ts';
import type { EntryText, PageTexts, TermText } from '../messages.ts';

/* For the background: what there is to say of terms and forms stays out of the content script. */

/** The sources with these ids. */
export function sourcesOf(ids: readonly string[]): Source[] {
  return ids.flatMap((id) => sourceOf(id) ?? []);
}

function termText(id: string): TermText[] {
  const term = termOf(id);
  return term ? [{ id, fr: term.fr, en: term.en, sources: sourcesOf(term.sources) }] : [];
}

function entryText(id: string): EntryText[] {
  const form = formOf(id);
  const entry = form ?? services.find((service) => service.id === id);
  if (!entry) return [];
  const { fr, language, en, sources } = entry;
  const kind = form ? 'form' : 'service';
  return [{ id, kind, fr, language, en, sources: sourcesOf(sources) }];
}

/** The texts of what a page holds; an id that nothing has gets none. */
export function textsKit(terms: readonly string[], entries: readonly string[]): PageTexts {
  return { terms: terms.flatMap(termText), entries: entries.flatMap(entryText) };
}

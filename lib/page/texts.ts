import type { EntryText, PageTexts, TermText } from '../messages.ts';

/** What there is to say of the terms and forms of a page, as the background has told it. */
export interface Texts {
  term(id: string): TermText | undefined;
  /** Of a form or an online service. */
  entry(id: string): EntryText | undefined;
  /** Asks for the texts that are not there yet; resolves when all is there that will come. */
  bring(terms: readonly string[], entries: readonly string[]): Promise<void>;
  /** True if the last question got no answer: the extension was updated, or its background fails. */
  isSilent(): boolean;
}

/** `ask` puts the question to the background. A text that came once stays. */
export function createTexts(
  ask: (terms: readonly string[], entries: readonly string[]) => Promise<PageTexts>,
): Texts {
  const terms = new Map<string, TermText>();
  const entries = new Map<string, EntryText>();
  /** By id: its question, unless that got no answer. */
  const asked = new Map<string, Promise<void>>();
  let isSilent = false;

  const question = async (termIds: readonly string[], entryIds: readonly string[]) => {
    try {
      const answer = await ask(termIds, entryIds);
      for (const term of answer.terms) terms.set(term.id, term);
      for (const entry of answer.entries) entries.set(entry.id, entry);
      isSilent = false;
    } catch {
      isSilent = true;
      for (const id of termIds) asked.delete(`term ${id}`);
      for (const id of entryIds) asked.delete(`entry ${id}`);
    }
  };

  return {
    term: (id) => terms.get(id),
    entry: (id) => entries.get(id),
    async bring(termIds, entryIds) {
      const newTerms = termIds.filter((id) => !asked.has(`term ${id}`));
      const newEntries = entryIds.filter((id) => !asked.has(`entry ${id}`));
      if (newTerms.length + newEntries.length > 0) {
        const answered = question(newTerms, newEntries);
        for (const id of newTerms) asked.set(`term ${id}`, answered);
        for (const id of newEntries) asked.set(`entry ${id}`, answered);
      }
      const names = [...termIds.map((id) => `term ${id}`), ...entryIds.map((id) => `entry ${id}`)];
      await Promise.all(new Set(names.map((name) => asked.get(name))));
    },
    isSilent: () => isSilent,
  };
}

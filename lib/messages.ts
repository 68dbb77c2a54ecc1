import { defineExtensionMessaging } from '@webext-core/messaging';
import type { PageGuide } from './knowledge/page-schema.ts';
import type { Form, Source, Term } from './knowledge/schema.ts';
import type { Density } from './settings.ts';

/**
 * What a page of Ameli may know: public explanations and the names of forms. No name, no date, no
 * number, no answer of the person ever travels into a page.
 */
export interface PageKit {
  /** False where Quinze stays away: switched off, this page off, or the account without consent. */
  on: boolean;
  density: Density;
  /** Terms that are not marked: known to the reader, or of a topic that is switched off. */
  hiddenTerms: readonly string[];
  /** Chooses the "for you" words; null before the questions are answered. */
  routeId: string | null;
  /** Per id of a form or an online service: whether it is the reader's, and why, in a sentence. */
  forms: Readonly<Record<string, { use: 'yes' | 'no' | 'maybe'; later?: true; why: string }>>;
}

/** What Quinze knows of one page of Ameli. Public words, and a sentence whether it is the reader's. */
export interface GuideKit {
  words: PageGuide['en'];
  sources: readonly Source[];
  /** Said in a low voice: that the page may have changed. */
  notice: string | null;
  /** The words are not on this very page: its own headings say more. */
  needsOutline: boolean;
  /** Whether the page concerns the reader; null before the questions are answered. */
  verdict: { concerns: 'yes' | 'no' | 'maybe'; later?: true; why: string } | null;
  /** The title of an open step of the checklist that the page serves. */
  here: string | null;
}

/** What cards and the panel say of a term. */
export interface TermText extends Pick<Term, 'id' | 'fr' | 'en'> {
  sources: readonly Source[];
}

/** What cards and the panel say of a form or an online service. */
export interface EntryText extends Pick<Form, 'id' | 'fr' | 'language' | 'en'> {
  kind: 'form' | 'service';
  sources: readonly Source[];
}

/** The texts that a page has asked for, as far as there are such. */
export interface PageTexts {
  terms: readonly TermText[];
  /** Forms and online services. */
  entries: readonly EntryText[];
}

/** What the content script tells the popup about the page it stands in. */
export interface PageReport {
  address: string;
  title: string;
  on: boolean;
  terms: number;
  forms: readonly string[];
}

interface Protocol {
  /** Content script → background. */
  pageKit(question: { address: string }): PageKit;
  /** Content script → background: the guide of the page it stands in. */
  pageGuide(question: { address: string; headings: readonly string[] }): GuideKit | null;
  /** Content script → background: the texts of what was found in the page, by id. */
  pageTexts(question: { terms: readonly string[]; entries: readonly string[] }): PageTexts;
  /** Content script → background: the reader knows this word. */
  knowTerm(question: { termId: string }): void;
  /** Content script → background: opens an extension page in a tab. */
  openPage(question: { page: 'dossier' | 'welcome' }): void;
  /** Background → content scripts: ask for the kit again. */
  kitChanged(): void;
  /** Popup → content script. */
  reportPage(): PageReport;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();

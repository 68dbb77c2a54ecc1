import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Density } from './settings.ts';

/**
 * What a page of Ameli may know: public explanations and the names of forms. No name, no date, no
 * number, no answer of the person ever travels into a page.
 */
export interface PageKit {
  /** False where Quinze stays away: switched off, this page off, or the account without consent. */
  on: boolean;
  density: Density;
  knownTerms: readonly string[];
  offTopics: readonly string[];
  /** Chooses the "for you" words; null before the questions are answered. */
  routeId: string | null;
  /** Per form id: whether it is the reader's, and why, in a sentence. */
  forms: Readonly<Record<string, { use: 'yes' | 'no' | 'maybe'; why: string }>>;
  /** Per page guide id: whether the page concerns the reader, and why, in a sentence. */
  pages: Readonly<Record<string, { concerns: 'yes' | 'no' | 'maybe'; why: string }>>;
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

import { forms } from '../knowledge/forms.ts';
import { pageGuides } from '../knowledge/pages.ts';
import { terms } from '../knowledge/terms.ts';
import type { PageKit, PageReport } from '../messages.ts';
import { type Anchor, createCard } from './card.ts';
import { formCard } from './form-card.ts';
import { type FoundForm, findForms } from './forms.ts';
import { createGuard } from './guard.ts';
import { findGuide, mainHeadings } from './guide.ts';
import { createHighlights } from './highlights.ts';
import { createHost } from './host.ts';
import { anchorOf, anchorOfElement, anchorOfHit, createLabels } from './labels.ts';
import { chooseMarks, type Hit, isVisible, liveRange } from './marks.ts';
import { createPanel } from './panel.ts';
import { followPointer, type HitFinder, hitFinder } from './pointer.ts';
import { createReader } from './reader.ts';
import { createPageText } from './text.ts';
import { termCard } from './term-card.ts';
import { isTranslated } from './translated.ts';
import { watchPage } from './watch.ts';

/** What a page may ask of the rest of Quinze. */
export interface PageOutlet {
  knowTerm(termId: string): void;
  openPage(page: 'dossier' | 'welcome'): void;
}

const termsById = new Map(terms.map((term) => [term.id, term]));
const formsById = new Map(forms.map((form) => [form.id, form]));

/**
 * Explains the page until the signal aborts; afterwards the page is as if we had never been there.
 * Returns what the popup may ask.
 */
export function explainPage(
  kit: PageKit,
  outlet: PageOutlet,
  signal: AbortSignal,
): () => Pick<PageReport, 'terms' | 'forms'> {
  const guarded = createGuard((message, error) => console.warn(message, error));
  const host = createHost(signal);
  const highlights = createHighlights(signal);
  const card = createCard(host.root, signal);
  const text = createPageText();
  const known = new Set(kit.knownTerms);

  let find: HitFinder = () => null;
  let seenTerms: readonly string[] = [];
  let seenForms: readonly FoundForm[] = [];
  let firstHits: ReadonlyMap<string, Hit> = new Map();

  const showTerm = (hit: Hit, mode: 'hover' | 'pinned', back?: HTMLElement) => {
    const term = termsById.get(hit.id);
    if (!term) return;
    const know = () => {
      card.close();
      outlet.knowTerm(term.id);
    };
    const content = termCard(term, liveRange(hit).toString(), kit.routeId, know);
    card.open(`term:${term.id}`, content, anchorOfHit(hit), mode, () => {
      highlights.paint('active', []);
      back?.focus();
    });
    highlights.paint('active', [hit]);
  };

  const showForm = (id: string, anchor: Anchor, back?: HTMLElement) => {
    const form = formsById.get(id);
    if (!form) return;
    card.open(`form:${id}`, formCard(form, kit.forms[id]), anchor, 'pinned', () => back?.focus());
  };

  const labels = createLabels(
    host.root,
    (id, label) => showForm(id, anchorOfElement(label)),
    signal,
  );

  const panel = createPanel(
    host.root,
    {
      showTerm(id, opener) {
        const hit = firstHits.get(id);
        if (!hit) return;
        scrollTo(hit.block);
        showTerm(hit, 'pinned', opener);
        card.focus();
      },
      showForm(id, opener) {
        const found = seenForms.find((form) => form.id === id);
        const anchor = found ? anchorOf(found) : null;
        if (!anchor) return;
        scrollTo(anchor.contextElement);
        showForm(id, anchor, opener);
        card.focus();
      },
      openPage: outlet.openPage,
    },
    signal,
  );

  followPointer(
    (x, y) => find(x, y),
    {
      rest: (hit) => {
        if (card.mode() !== 'pinned') showTerm(hit, 'hover');
      },
      press: (hit) => showTerm(hit, 'pinned'),
      leave: () => {
        if (card.mode() === 'hover') card.close();
      },
      isOnCard: (x, y) => card.shown() !== null && card.covers(x, y),
    },
    signal,
  );

  const paintTerms = () => {
    const hits = text.termHits();
    const marks = chooseMarks(hits, kit.density, known);
    highlights.paint('term', marks);
    find = hitFinder(marks);
    firstHits = firstOfEach(hits.filter((hit) => isVisible(hit.block)));
    seenTerms = [...firstHits.keys()];
  };

  const paintForms = () => {
    seenForms = findForms(forms, text.formHits(), [...document.links].filter(isAnchor));
    const withUse = (use: 'yes' | 'no') =>
      seenForms.flatMap(({ id, hit }) => (hit && kit.forms[id]?.use === use ? [hit] : []));
    highlights.paint('form-yes', withUse('yes'));
    highlights.paint('form-no', withUse('no'));
    labels.show(seenForms, (id) => kit.forms[id]);
  };

  const updatePanel = () => {
    const guide = findGuide(pageGuides, new URL(location.href), mainHeadings());
    const ids = [...new Set(seenForms.map((found) => found.id))];
    panel.update({
      guide,
      verdict: guide ? kit.pages[guide.id] : undefined,
      forms: ids.map((id) => ({
        id,
        title: formsById.get(id)?.en.title ?? '',
        verdict: kit.forms[id],
      })),
      terms: seenTerms.flatMap((id) => termsById.get(id) ?? []),
      isTranslated: isTranslated(),
      hasPlan: kit.routeId !== null,
    });
  };

  const paint = () => {
    host.keep();
    guarded('terms', paintTerms);
    guarded('forms', paintForms);
    guarded('panel', updatePanel);
  };

  let isWhole = false;
  const read = createReader(
    {
      reader: text.reader,
      forget: text.forget,
      done() {
        paint();
        if (isWhole) return;
        isWhole = true;
        read([document.body]);
      },
    },
    signal,
  );
  read(partsInView());
  watchPage(host.owns, read, signal);

  return () => ({ terms: seenTerms.length, forms: [...new Set(seenForms.map(({ id }) => id))] });
}

function firstOfEach(hits: readonly Hit[]): Map<string, Hit> {
  const first = new Map<string, Hit>();
  for (const hit of hits) if (!first.has(hit.id)) first.set(hit.id, hit);
  return first;
}

function isAnchor(link: Element): link is HTMLAnchorElement {
  return link instanceof HTMLAnchorElement;
}

function scrollTo(target: Element): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  target.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' });
}

/** The blocks that stand in the window now: read first, so that the reader does not wait for the rest. */
function partsInView(): Element[] {
  const parts = new Set<Element>();
  for (let y = 40; y < innerHeight; y += 60) {
    const element = document.elementFromPoint(innerWidth / 2, y);
    if (element && element !== document.documentElement) parts.add(element);
  }
  return parts.size > 0 ? [...parts] : [document.body];
}

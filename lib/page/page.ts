import { formOf, forms } from '../knowledge/forms.ts';
import { services } from '../knowledge/services.ts';
import { termsOfTopics } from '../knowledge/topics.ts';
import type { GuideKit, PageKit, PageReport } from '../messages.ts';
import { anchorOf, anchorOfElement } from './anchors.ts';
import { isInsideUnread } from './blocks.ts';
import { createCards, entriesById, termsById } from './cards.ts';
import { followGuide } from './follow-guide.ts';
import { type FoundForm, findForms } from './forms.ts';
import { createGuard } from './guard.ts';
import { createHighlights } from './highlights.ts';
import { createHost } from './host.ts';
import { createLabels } from './labels.ts';
import { chooseMarks, type Hit, isVisible } from './marks.ts';
import { mainHeadings, pageOutline } from './outline.ts';
import { createPanel } from './panel.ts';
import { followPointer, type HitFinder, hitFinder } from './pointer.ts';
import { createReader } from './reader.ts';
import { findServices } from './services.ts';
import { inSlices } from './slices.ts';
import { createPageText, prepareText } from './text.ts';
import { isTranslated } from './translated.ts';
import { lookAfter } from './upkeep.ts';
import { watchPage } from './watch.ts';

/** What a page may ask of the rest of Quinze. */
export interface PageOutlet {
  /** The guide of this page, by its headings. */
  askGuide(headings: readonly string[]): Promise<GuideKit | null>;
  knowTerm(termId: string): void;
  openPage(page: 'dossier' | 'welcome'): void;
  /** The page is another document now: begin again. */
  startAgain(): void;
}

/** Gets ready to explain pages, without holding up this one; await it before `explainPage`. */
export function prepare(signal: AbortSignal): Promise<void> {
  return inSlices(prepareText, signal);
}

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
  const cards = createCards(host.root, kit, highlights, outlet.knowTerm, signal);
  const text = createPageText();
  const known = new Set([...kit.knownTerms, ...termsOfTopics(kit.offTopics)]);

  let find: HitFinder = () => null;
  /** The first visible hit of each term, in page order. */
  let firstHits: ReadonlyMap<string, Hit> = new Map();
  let foundForms: readonly FoundForm[] = [];

  const labels = createLabels(
    host.root,
    (id) => entriesById.get(id),
    (id, label) => cards.showForm(id, anchorOfElement(label)),
    signal,
  );

  const panel = createPanel(
    host.root,
    {
      showTerm(id, opener) {
        const hit = firstHits.get(id);
        if (!hit) return;
        bringIntoView(hit.block);
        cards.showTerm(hit, 'pinned', opener);
      },
      showForm(id, opener) {
        const anchor = anchorOf(foundForms.find((form) => form.id === id));
        if (!anchor) return;
        bringIntoView(anchor.contextElement);
        cards.showForm(id, anchor, opener);
      },
      openPage: outlet.openPage,
    },
    signal,
  );

  followPointer(
    (x, y) => find(x, y),
    {
      rest: cards.hover,
      press: (hit) => cards.showTerm(hit, 'pinned'),
      leave: cards.leave,
      isOnCard: cards.covers,
    },
    signal,
  );

  const paintTerms = () => {
    const hits = text.termHits();
    const marks = chooseMarks(hits, kit.density, known);
    highlights.paint('term', marks);
    find = hitFinder(marks);
    firstHits = firstSeen(hits);
  };

  const paintForms = () => {
    const links = [...document.links].filter(isAnchor);
    const found = findForms(forms, text.formHits(), links);
    const named = new Set(found.map(({ link }) => link));
    foundForms = [
      ...found,
      ...findServices(
        services,
        links.filter((link) => !named.has(link)),
      ),
    ];
    const withUse = (use: 'yes' | 'no') =>
      foundForms.flatMap(({ id, hit }) => (hit && kit.forms[id]?.use === use ? [hit] : []));
    highlights.paint('form-yes', withUse('yes'));
    highlights.paint('form-no', withUse('no'));
    labels.show(foundForms, (id) => kit.forms[id]);
  };

  const formIds = () => [...new Set(foundForms.map((found) => found.id))];

  const termsOf = (wanted: (hit: Hit) => boolean) =>
    [...firstHits].flatMap(([id, hit]) => (wanted(hit) ? (termsById.get(id) ?? []) : []));

  const updatePanel = () => {
    guides.look(mainHeadings());
    const guide = guides.latest();
    panel.update({
      guide,
      outline: guide?.needsOutline ? pageOutline(text.termHits()) : [],
      forms: formIds().flatMap((id) => {
        const entry = entriesById.get(id);
        return entry ? [{ entry, verdict: kit.forms[id] }] : [];
      }),
      terms: termsOf((hit) => !isInFrame(hit)),
      frameTerms: termsOf(isInFrame),
      isTranslated: isTranslated(),
      hasPlan: kit.routeId !== null,
    });
  };

  const guides = followGuide(outlet.askGuide, () => guarded('panel', updatePanel), signal);

  let isWhole = false;
  const read = createReader(
    {
      reader: text.reader,
      forget: text.forget,
      done() {
        host.keep();
        guarded('terms', paintTerms);
        guarded('forms', paintForms);
        guarded('panel', updatePanel);
        if (isWhole) return;
        isWhole = true;
        if (document.body) read([document.body]);
      },
    },
    signal,
  );
  read(partsInView());
  watchPage(host.owns, read, signal);
  const keep = () => {
    host.keep();
    highlights.keep();
  };
  lookAfter(keep, outlet.startAgain, signal);

  return () => ({ terms: firstHits.size, forms: formIds().filter((id) => formOf(id)) });
}

/** In the text where a term stands there, else in what is around it: menus, search, foot. */
function firstSeen(hits: readonly Hit[]): Map<string, Hit> {
  const first = new Map<string, Hit>();
  const frame: Hit[] = [];
  const see = (hit: Hit) => {
    if (!first.has(hit.id) && isVisible(hit.block)) first.set(hit.id, hit);
  };
  for (const hit of hits) {
    if (isInFrame(hit)) frame.push(hit);
    else see(hit);
  }
  frame.forEach(see);
  return first;
}

/** What stands around the text of a page. Inside the text these elements belong to it. */
const frameParts = 'nav, header, footer, aside, [role="navigation"], [role="search"]';

function isInFrame({ block }: Hit): boolean {
  return block.closest(frameParts) !== null && block.closest('main, article') === null;
}

function isAnchor(link: Element): link is HTMLAnchorElement {
  return link instanceof HTMLAnchorElement;
}

function bringIntoView(target: Element): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  target.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' });
}

/** The blocks that stand in the window now: read first, so that the reader does not wait for the rest. */
function partsInView(): Element[] {
  const parts = new Set<Element>();
  for (let y = 40; y < innerHeight; y += 60) {
    const element = document.elementFromPoint(innerWidth / 2, y);
    if (!element || element === document.documentElement || isInsideUnread(element)) continue;
    parts.add(element);
  }
  return parts.size > 0 ? [...parts] : [document.body ?? document.documentElement];
}

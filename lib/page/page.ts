import { pageData } from 'virtual:page-data';
import type { GuideKit, PageKit, PageReport, PageTexts } from '../messages.ts';
import { anchorOf, anchorOfElement } from './anchors.ts';
import { isInsideUnread } from './blocks.ts';
import { createCards } from './cards.ts';
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
import { createPageText } from './text.ts';
import { createTexts } from './texts.ts';
import { isTranslated } from './translated.ts';
import { lookAfter } from './upkeep.ts';
import { watchPage } from './watch.ts';

/** What a page may ask of the rest of Quinze. */
export interface PageOutlet {
  /** The guide of this page, by its headings. */
  askGuide(headings: readonly string[]): Promise<GuideKit | null>;
  /** What there is to say of terms, forms and online services. */
  askTexts(terms: readonly string[], entries: readonly string[]): Promise<PageTexts>;
  knowTerm(termId: string): void;
  openPage(page: 'dossier' | 'welcome'): void;
  /** The page is another document now: begin again. */
  startAgain(): void;
}

const { forms, services } = pageData;
const formIds = new Set(forms.map(({ id }) => id));
const isForm = (id: string) => formIds.has(id);

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
  const texts = createTexts(outlet.askTexts);
  const cards = createCards(host.root, kit, texts, highlights, outlet.knowTerm, signal);
  const text = createPageText();
  const hidden = new Set(kit.hiddenTerms);

  let find: HitFinder = () => null;
  /** The first visible hit of each term, in page order. */
  let firstHits: ReadonlyMap<string, Hit> = new Map();
  let foundForms: readonly FoundForm[] = [];

  const labels = createLabels(
    host.root,
    (id) => (isForm(id) ? 'form' : 'service'),
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
    const marks = chooseMarks(hits, kit.density, hidden);
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

  const foundIds = () => [...new Set(foundForms.map((found) => found.id))];

  const termsOf = (wanted: (hit: Hit) => boolean) =>
    [...firstHits].flatMap(([id, hit]) => (wanted(hit) ? (texts.term(id) ?? []) : []));

  const updatePanel = () => {
    guides.look(mainHeadings());
    const guide = guides.latest();
    panel.update({
      guide,
      outline: guide?.needsOutline ? pageOutline(text.termHits()) : [],
      found: { terms: firstHits.size, forms: foundIds().filter(isForm).length },
      forms: foundIds().flatMap((id) => {
        const entry = texts.entry(id);
        return entry ? [{ entry, verdict: kit.forms[id] }] : [];
      }),
      terms: termsOf((hit) => !isInFrame(hit)),
      frameTerms: termsOf(isInFrame),
      isSilent: texts.isSilent(),
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
        void texts.bring([...firstHits.keys()], foundIds()).then(() => {
          if (!signal.aborted) guarded('panel', updatePanel);
        });
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

  return () => ({ terms: firstHits.size, forms: foundIds().filter(isForm) });
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

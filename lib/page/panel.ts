import type { EntryText, GuideKit, TermText } from '../messages.ts';
import { concernWords } from '../verdicts.ts';
import { element } from './element.ts';
import { printedName, type Verdict, verdictLine } from './form-card.ts';
import { guidePart, outlinePart, part } from './guide-parts.ts';
import { icon } from './icons.ts';
import type { OutlineLine } from './outline.ts';
import { translation } from './translation.ts';
import { words } from './words.ts';

const { en } = words;

/** What the panel shows. */
export interface PanelContent {
  /** Null while it is being found. */
  guide: GuideKit | null;
  /** Empty where the guide says what the page is. */
  outline: readonly OutlineLine[];
  /** How many terms and forms were found; their texts may still be on their way. */
  found: { terms: number; forms: number };
  forms: readonly { entry: EntryText; verdict: Verdict | undefined }[];
  /** The words of the text itself, in page order. */
  terms: readonly TermText[];
  /** Words that stand only around it: in menus, the search, the foot. */
  frameTerms: readonly TermText[];
  /** The texts will not come. */
  isSilent: boolean;
  isTranslated: boolean;
  hasPlan: boolean;
}

/** What the reader may do in the panel. `opener` is the button that was pressed. */
export interface PanelActions {
  showTerm(id: string, opener: HTMLElement): void;
  showForm(id: string, opener: HTMLElement): void;
  openPage(page: 'dossier' | 'welcome'): void;
}

export interface Panel {
  /** Shows the panel's content, and on the launcher what there is to see. */
  update(content: PanelContent): void;
  close(): void;
  isOpen(): boolean;
}

/**
 * The launcher in the corner and the panel it opens: everything that marks and labels say, as text and
 * real buttons. Highlights are silent to assistive technology; this is their equal.
 */
export function createPanel(root: ShadowRoot, actions: PanelActions, signal: AbortSignal): Panel {
  const verdict = element('b');
  const label = element('span', {}, en.nothing);
  const launcher = element(
    'button',
    { class: 'launcher', 'data-part': 'launcher', type: 'button', 'aria-expanded': 'false' },
    element('span', { class: 'mark', 'aria-hidden': 'true' }, '15'),
    element('span', { class: 'launcher-text' }, verdict, label),
  );
  const body = element('div', { class: 'panel-body' });
  const close = element(
    'button',
    { class: 'icon-button', type: 'button', 'data-part': 'close' },
    icon('x'),
  );
  close.setAttribute('aria-label', en.close);
  const panel = element(
    'section',
    {
      class: 'panel',
      'data-part': 'panel',
      role: 'dialog',
      'aria-label': en.panel,
      popover: 'manual',
      tabindex: '-1',
    },
    element('div', { class: 'panel-head' }, element('span', {}, 'Quinze'), close),
    body,
  );
  root.append(launcher, panel);

  const isOpen = () => panel.matches(':popover-open');
  const set = (open: boolean) => {
    if (open === isOpen()) return;
    if (open) panel.showPopover();
    else panel.hidePopover();
    launcher.setAttribute('aria-expanded', String(open));
    (open ? panel : launcher).focus();
  };

  launcher.addEventListener('click', () => set(!isOpen()));
  close.addEventListener('click', () => set(false));
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    set(false);
  });
  signal.addEventListener('abort', () => set(false));

  let shown = '';
  /** Folds that the reader has opened: they stay open when the page changes. */
  const opened = new Set<string>();
  const fold = (key: string, title: string, ...children: readonly Node[]): HTMLElement => {
    const summary = element('summary', { 'data-key': `fold:${key}` }, title);
    const folded = element('details', { class: 'fold' }, summary, ...children);
    folded.open = opened.has(key);
    folded.addEventListener('toggle', () => {
      if (folded.open) opened.add(key);
      else opened.delete(key);
    });
    return folded;
  };

  return {
    update(content) {
      const now = JSON.stringify(content);
      if (now === shown) return;
      shown = now;
      const { guide, isTranslated } = content;
      const said = isTranslated ? null : guide?.verdict;
      // The space keeps the two lines apart for those who hear them as one.
      verdict.textContent = said ? `${concernWords(said)} ` : '';
      label.textContent = isTranslated
        ? en.launcherTranslated
        : en.launcher(content.found.terms, content.found.forms);
      const focused = root.activeElement?.getAttribute('data-key');
      body.replaceChildren(...parts(content, actions, fold));
      if (focused) body.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
    },
    close: () => set(false),
    isOpen,
  };
}

/** Makes a list that is folded away under a title. */
type Fold = (key: string, title: string, ...children: readonly Node[]) => HTMLElement;

function parts(content: PanelContent, actions: PanelActions, fold: Fold): Node[] {
  const { guide, outline, forms, terms, frameTerms, hasPlan, isTranslated } = content;
  return [
    ...(isTranslated ? [part(en.translated, element('p', {}, en.translatedWhy))] : []),
    ...(guide ? [guidePart(guide)] : []),
    ...(hasPlan ? [] : [goPart(en.noPlan, en.toQuestions, () => actions.openPage('welcome'))]),
    ...(outline.length > 0 ? [outlinePart(outline, [...terms, ...frameTerms])] : []),
    ...(forms.length > 0 ? [formsPart(content, actions, fold)] : []),
    termsPart(content, actions, fold),
    translation('panel', () => document.querySelector('main p')?.textContent ?? ''),
    ...(hasPlan ? [goPart(null, en.toDossier, () => actions.openPage('dossier'))] : []),
    element('p', { class: 'part soft' }, en.notOfficial),
  ];
}

/** The reader's own come first. */
const order = { yes: 0, maybe: 1, no: 3 } as const;
const undecided = 2;
/** This many that are not the reader's are shown; more are folded away. */
const mostOthers = 3;

function formsPart({ forms }: PanelContent, actions: PanelActions, fold: Fold): HTMLElement {
  const place = ({ verdict }: (typeof forms)[number]) => (verdict ? order[verdict.use] : undecided);
  const sorted = forms.toSorted((one, other) => place(one) - place(other));
  const others = sorted.filter(({ verdict }) => verdict?.use === 'no' && !verdict.later);
  const list = (some: typeof forms) =>
    element('ul', { class: 'forms' }, ...some.map((form) => formItem(form, actions)));
  if (others.length <= mostOthers) return part(en.forms, list(sorted));
  const own = sorted.filter((form) => !others.includes(form));
  return part(
    en.forms,
    own.length > 0 ? list(own) : null,
    fold('others', en.others(others.length), list(others)),
  );
}

function formItem(
  { entry, verdict }: PanelContent['forms'][number],
  actions: PanelActions,
): HTMLElement {
  const { id } = entry;
  const name = element('b', {}, printedName(entry) ?? '');
  const opener = button(`form:${id}`, name, ` ${entry.en.title}`);
  opener.setAttribute('data-form-link', id);
  opener.addEventListener('click', () => actions.showForm(id, opener));
  return element('li', {}, opener, verdict ? verdictLine(entry, verdict) : null);
}

function termsPart(content: PanelContent, actions: PanelActions, fold: Fold): HTMLElement {
  const { terms, frameTerms, isSilent } = content;
  if (isSilent) return part(en.terms, element('p', { class: 'soft' }, en.silent));
  const list = (some: readonly TermText[]) =>
    element('ol', { class: 'terms' }, ...some.map((term) => termItem(term, actions)));
  return part(
    en.terms,
    terms.length > 0 ? list(terms) : element('p', { class: 'soft' }, en.noTerms),
    frameTerms.length > 0
      ? fold('frame', en.frameTerms(frameTerms.length), list(frameTerms))
      : null,
  );
}

function termItem(term: TermText, actions: PanelActions): HTMLElement {
  const french = element('span', { lang: 'fr', class: 'fr' }, term.fr);
  const opener = button(`term:${term.id}`, french, ` ${term.en.gloss}`);
  opener.setAttribute('data-term', term.id);
  opener.addEventListener('click', () => actions.showTerm(term.id, opener));
  return element('li', {}, opener);
}

/** The way to a page of ours, with a reason to go there. */
function goPart(why: string | null, label: string, go: () => void): HTMLElement {
  const opener = element('button', { class: 'cta', type: 'button', 'data-key': 'go' }, label);
  opener.addEventListener('click', go);
  return element(
    'div',
    { class: 'part panel-go' },
    why === null ? null : element('p', { class: 'soft' }, why),
    opener,
  );
}

function button(key: string, ...children: readonly (Node | string)[]): HTMLButtonElement {
  return element('button', { class: 'row', type: 'button', 'data-key': key }, ...children);
}

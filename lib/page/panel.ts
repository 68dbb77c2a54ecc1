import type { EntryText, GuideKit, TermText } from '../messages.ts';
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
  terms: readonly TermText[];
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
  const label = element('span', {}, en.nothing);
  const launcher = element(
    'button',
    { class: 'launcher', 'data-part': 'launcher', type: 'button', 'aria-expanded': 'false' },
    element('span', { class: 'mark', 'aria-hidden': 'true' }, '15'),
    label,
  );
  const body = element('div', { class: 'panel-body' });
  const close = element('button', { class: 'icon-button close', type: 'button' }, icon('x'));
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
    close,
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
  return {
    update(content) {
      const now = JSON.stringify(content);
      if (now === shown) return;
      shown = now;
      label.textContent = content.isTranslated
        ? en.launcherTranslated
        : en.launcher(content.found.terms, content.found.forms);
      const focused = root.activeElement?.getAttribute('data-key');
      body.replaceChildren(...parts(content, actions));
      if (focused) body.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
    },
    close: () => set(false),
    isOpen,
  };
}

function parts(content: PanelContent, actions: PanelActions): Node[] {
  return [
    ...(content.isTranslated ? [part(en.translated, element('p', {}, en.translatedWhy))] : []),
    ...(content.guide ? [guidePart(content.guide)] : []),
    ...(content.outline.length > 0 ? [outlinePart(content.outline, content.terms)] : []),
    ...(content.forms.length > 0 ? [formsPart(content, actions)] : []),
    termsPart(content, actions),
    translation('panel', () => document.querySelector('main p')?.textContent ?? ''),
    footPart(content.hasPlan, actions),
  ];
}

function formsPart({ forms, hasPlan }: PanelContent, actions: PanelActions): HTMLElement {
  const items = forms.map(({ entry, verdict }) => {
    const { id } = entry;
    const name = element('b', {}, printedName(entry) ?? '');
    const opener = button(`form:${id}`, name, ` ${entry.en.title}`);
    opener.setAttribute('data-form-link', id);
    opener.addEventListener('click', () => actions.showForm(id, opener));
    return element('li', {}, opener, verdict ? verdictLine(entry, verdict) : null);
  });
  const list = element('ul', { class: 'forms' }, ...items);
  return part(en.forms, ...(hasPlan ? [] : [element('p', { class: 'soft' }, en.noPlan)]), list);
}

function termsPart({ found, terms, isSilent }: PanelContent, actions: PanelActions): HTMLElement {
  if (isSilent) return part(en.terms, element('p', { class: 'soft' }, en.silent));
  if (found.terms === 0) return part(en.terms, element('p', { class: 'soft' }, en.noTerms));
  const items = terms.map((term) => {
    const french = element('span', { lang: 'fr', class: 'fr' }, term.fr);
    const opener = button(`term:${term.id}`, french, ` ${term.en.gloss}`);
    opener.setAttribute('data-term', term.id);
    opener.addEventListener('click', () => actions.showTerm(term.id, opener));
    return element('li', {}, opener);
  });
  return part(en.terms, element('ol', { class: 'terms' }, ...items));
}

function footPart(hasPlan: boolean, actions: PanelActions): HTMLElement {
  const go = element(
    'button',
    { class: 'cta', type: 'button', 'data-key': 'go' },
    hasPlan ? en.toDossier : en.toQuestions,
  );
  go.addEventListener('click', () => actions.openPage(hasPlan ? 'dossier' : 'welcome'));
  return element(
    'div',
    { class: 'part panel-foot' },
    go,
    element('p', { class: 'soft' }, en.notOfficial),
  );
}

function button(key: string, ...children: readonly (Node | string)[]): HTMLButtonElement {
  return element('button', { class: 'row', type: 'button', 'data-key': key }, ...children);
}

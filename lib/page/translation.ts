import { element } from './element.ts';
import { builtIn, canTranslate, shorten, translate } from './translate.ts';

const words = {
  en: {
    card: 'Translate this paragraph',
    panel: 'Translate the first paragraph',
    working: 'Translating…',
    loading: (percent: number) => `Getting ready: ${percent} %`,
    label: 'Machine translation by your browser. It can be wrong.',
    failed: 'This could not be translated.',
  },
} as const;
const { en } = words;

/** Milliseconds after which we stop waiting. */
const patience = 60_000;

/**
 * A button that puts a paragraph into English below the French, and what comes of it. Stays empty where
 * the browser has no translator.
 */
export function translation(place: 'card' | 'panel', paragraph: () => string): HTMLElement {
  const part = element('div', { 'data-part': 'translation' });
  const translators = builtIn();
  if (!translators) return part;
  const ask = element('button', { class: 'quiet', type: 'button' }, en[place]);
  ask.addEventListener('click', () => {
    const french = shorten(paragraph());
    const state = element('p', { role: 'status' }, en.working);
    const say = (text: string) => {
      state.textContent = text;
    };
    part.replaceChildren(element('p', { class: 'fr', lang: 'fr' }, french), state);
    translate(
      translators,
      french,
      (percent) => say(en.loading(percent)),
      AbortSignal.timeout(patience),
    ).then(
      (english) => {
        say(en.label);
        part.append(element('p', {}, english));
      },
      () => say(en.failed),
    );
  });
  void canTranslate(translators).then((can) => {
    if (can) part.append(ask);
  });
  return part;
}

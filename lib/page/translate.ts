/*
 * Translation on the device, where the browser brings it (`Translator` in Chromium). Nothing is sent
 * by us, and no word that we explain depends on it.
 */

/** What is asked of the browser's translator; a test brings its own. */
export interface Translators {
  availability(pair: Pair): Promise<string>;
  create(options: Pair & { monitor(monitor: EventTarget): void; signal: AbortSignal }): Promise<{
    translate(text: string, options: { signal: AbortSignal }): Promise<string>;
    destroy(): void;
  }>;
}

interface Pair {
  sourceLanguage: 'fr';
  targetLanguage: 'en';
}

const pair: Pair = { sourceLanguage: 'fr', targetLanguage: 'en' };

/** The browser's own translator; undefined where there is none. */
export function builtIn(): Translators | undefined {
  return (globalThis as { Translator?: Translators }).Translator;
}

/** Whether French can be put into English here, perhaps after a download. Never throws. */
export async function canTranslate(translators: Translators | undefined): Promise<boolean> {
  try {
    return translators !== undefined && (await translators.availability(pair)) !== 'unavailable';
  } catch {
    return false;
  }
}

/**
 * The text in English. Must be called in a click, for a first use may start a download; `progress`
 * hears of it in percent. Rejects when `signal` aborts, whatever the translator does then.
 */
export async function translate(
  translators: Translators,
  text: string,
  progress: (percent: number) => void,
  signal: AbortSignal,
): Promise<string> {
  const monitor = (watched: EventTarget) =>
    watched.addEventListener('downloadprogress', (event) =>
      progress(Math.round((event as ProgressEvent).loaded * 100)),
    );
  const work = async () => {
    const translator = await translators.create({ ...pair, monitor, signal });
    return translator.translate(text, { signal }).finally(() => translator.destroy());
  };
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
  return Promise.race([work(), aborted]);
}

/** The text without double spaces, cut after a sentence where it is too long to wait for. */
export function shorten(text: string, most = 1500): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= most) return plain;
  const cut = plain.slice(0, most);
  return cut.slice(0, cut.lastIndexOf('. ') + 1) || `${cut}…`;
}

import { expect, test, vi } from 'vitest';
import { canTranslate, shorten, type Translators, translate } from '../../../lib/page/translate.ts';

/** A translator of our own that says what was asked of it. */
function translators(change: Partial<Translators> = {}) {
  const destroyed = vi.fn();
  const made: Translators = {
    availability: async ({ sourceLanguage, targetLanguage }) =>
      sourceLanguage === 'fr' && targetLanguage === 'en' ? 'downloadable' : 'unavailable',
    create: async ({ monitor }) => {
      const download = new EventTarget();
      monitor(download);
      download.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded: 0.42 }));
      return { translate: async (text) => `EN: ${text}`, destroy: destroyed };
    },
    ...change,
  };
  return { made, destroyed };
}

const open = () => new AbortController().signal;

test('translates, tells of the download, and tidies up', async () => {
  const { made, destroyed } = translators();
  const percents: number[] = [];
  const english = await translate(made, 'Bonjour.', (percent) => percents.push(percent), open());
  expect(english).toBe('EN: Bonjour.');
  expect(percents).toEqual([42]);
  expect(destroyed).toHaveBeenCalledOnce();
});

test('is offered where the browser has it, and nowhere else', async () => {
  expect(await canTranslate(translators().made)).toBe(true);
  expect(await canTranslate(undefined)).toBe(false);
  const none = translators({ availability: async () => 'unavailable' });
  expect(await canTranslate(none.made)).toBe(false);
  const broken = translators({
    availability: async () => {
      throw new Error('not allowed here');
    },
  });
  expect(await canTranslate(broken.made)).toBe(false);
});

test('stops waiting at the limit, even for a translator that hears nothing', async () => {
  const deaf = translators({ create: () => new Promise(() => {}) });
  const waiting = translate(deaf.made, 'Bonjour.', () => {}, AbortSignal.timeout(5));
  await expect(waiting).rejects.toMatchObject({ name: 'TimeoutError' });
});

test('a translator that fails is tidied up as well', async () => {
  const destroyed = vi.fn();
  const failing = translators({
    create: async () => ({
      translate: async () => {
        throw new Error('too long');
      },
      destroy: destroyed,
    }),
  });
  await expect(translate(failing.made, 'Bonjour.', () => {}, open())).rejects.toThrow('too long');
  expect(destroyed).toHaveBeenCalledOnce();
});

test('a long paragraph is cut after a sentence', () => {
  expect(shorten('  Un\n mot.  ')).toBe('Un mot.');
  expect(shorten('Premier. Deuxième. Troisième.', 20)).toBe('Premier. Deuxième.');
  expect(shorten('sans fin sans fin', 8)).toBe('sans fin…');
});

import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessage, type PageKit, sendMessage } from '../../lib/messages.ts';
import { onAddressChange } from '../../lib/page/navigation.ts';
import { explainPage } from '../../lib/page/page.ts';
import { whenShown } from '../../lib/page/shown.ts';

/** How often we look whether this version of Quinze has ended, in milliseconds. */
const pulse = 1_000;

/** The address without what a page keeps for itself: no query, no hash. */
const address = () => location.origin + location.pathname;

export default defineContentScript({
  matches: ['https://*.ameli.fr/*'],
  // Log-in pages are none of our business, not even to look at.
  excludeMatches: ['https://ameliconnect.ameli.fr/*', 'https://fc.assure.ameli.fr/*'],
  runAt: 'document_idle',
  async main(context) {
    let report: ReturnType<typeof explainPage> | null = null;
    let running: AbortController | null = null;
    let latest = 0;

    const stop = () => {
      running?.abort();
      running = null;
      report = null;
    };

    const start = (kit: PageKit) => {
      stop();
      if (!kit.on || context.isInvalid) return;
      const mine = new AbortController();
      running = mine;
      const outlet = {
        askGuide: (headings: readonly string[]) =>
          sendMessage('pageGuide', { address: address(), headings }),
        askTexts: (terms: readonly string[], entries: readonly string[]) =>
          sendMessage('pageTexts', { terms, entries }),
        knowTerm: (termId: string) => void sendMessage('knowTerm', { termId }),
        openPage: (page: 'dossier' | 'welcome') => void sendMessage('openPage', { page }),
        startAgain: () => void restart(),
      };
      report = explainPage(kit, outlet, mine.signal);
    };

    const restart = async () => {
      const asked = ++latest;
      const kit = await sendMessage('pageKit', { address: address() });
      if (asked === latest) start(kit);
    };

    context.onInvalidated(stop);
    // No event tells that the extension was updated or removed: each look does, and stops what is ours.
    context.setInterval(() => undefined, pulse);
    await whenShown(document);
    onMessage('kitChanged', () => void restart());
    onMessage('reportPage', () => ({
      address: address(),
      title: document.title,
      on: report !== null,
      ...(report?.() ?? { terms: 0, forms: [] }),
    }));
    onAddressChange(() => void restart(), context.signal);
    await restart();
  },
});

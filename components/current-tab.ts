import { type Signal, signal } from '@preact/signals';
import { browser } from '../lib/browser.ts';
import { type PageReport, sendMessage } from '../lib/messages.ts';

/** What the page in front says of itself; null where Quinze is not there. */
export async function currentPage(): Promise<PageReport | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  try {
    return await sendMessage('reportPage', undefined, tab.id);
  } catch {
    // No content script answers: another site, a log-in page, or a page open since before the install.
    return null;
  }
}

export type TabState =
  | { kind: 'asking' }
  | { kind: 'elsewhere' }
  | { kind: 'ameli'; report: PageReport };

/** Milliseconds between questions to a page that was switched on a moment ago. */
const patience = [150, 300, 600, 1200];

interface TabWatch {
  state: Signal<TabState>;
  ask: () => Promise<void>;
  /** Asks again after a switch, until the page is explained or patience ends. */
  askAgain: () => Promise<void>;
}

/** The page in front, and what it reports when asked. */
export function followTab(): TabWatch {
  const state = signal<TabState>({ kind: 'asking' });
  const ask = async () => {
    const report = await currentPage();
    state.value = report ? { kind: 'ameli', report } : { kind: 'elsewhere' };
  };
  const askAgain = async () => {
    for (const wait of patience) {
      await new Promise((resolve) => setTimeout(resolve, wait));
      await ask();
      const now = state.value;
      if (now.kind !== 'ameli' || now.report.terms > 0) return;
    }
  };
  return { state, ask, askAgain };
}

/** What to say about the page in front, from what it reports and what is switched on. */
export type PageLine =
  | { kind: 'off-everywhere' }
  | { kind: 'off-here' }
  | { kind: 'account' }
  | { kind: 'starting' }
  | { kind: 'found'; terms: number; forms: number; yours: readonly string[] };

export function pageLine(
  report: PageReport,
  settings: { on: boolean; account: boolean; offPages: readonly string[] },
  yourForms: readonly string[],
): PageLine {
  if (!settings.on) return { kind: 'off-everywhere' };
  if (settings.offPages.includes(report.address)) return { kind: 'off-here' };
  if (!settings.account && new URL(report.address).hostname === 'assure.ameli.fr')
    return { kind: 'account' };
  if (!report.on) return { kind: 'starting' };
  const yours = report.forms.filter((id) => yourForms.includes(id));
  return { kind: 'found', terms: report.terms, forms: report.forms.length, yours };
}

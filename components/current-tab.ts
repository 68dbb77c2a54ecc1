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

/** The page in front, asked for once; `ask` asks again. */
export function followTab(): { state: Signal<TabState>; ask: () => Promise<void> } {
  const state = signal<TabState>({ kind: 'asking' });
  const ask = async () => {
    const report = await currentPage();
    state.value = report ? { kind: 'ameli', report } : { kind: 'elsewhere' };
  };
  return { state, ask };
}

/** What to say about the page in front, from what it reports and what is switched on. */
export type PageLine =
  | { kind: 'off-everywhere' }
  | { kind: 'off-here' }
  | { kind: 'account' }
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
  const yours = report.forms.filter((id) => yourForms.includes(id));
  return { kind: 'found', terms: report.terms, forms: report.forms.length, yours };
}

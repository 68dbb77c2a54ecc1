import axeCore from 'axe-core';
import type { Tab } from './drivers/driver.ts';

/** axe as it stands in a page after its source has run there. */
declare global {
  var axe: {
    run(context: Node): Promise<{
      violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
    }>;
  };
}

/** What axe finds wrong in a page of the extension, one line per fault. */
export async function faultsOfPage(tab: Tab): Promise<string[]> {
  await tab.inject(axeCore.source);
  return tab.run(async () => {
    const { violations } = await globalThis.axe.run(document);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
    );
  }, null);
}

/** What axe finds wrong in Quinze's own element in a page of Ameli; the page itself is not ours to judge. */
export async function faultsOfOverlay(tab: Tab): Promise<string[]> {
  await tab.inject(axeCore.source);
  return tab.overlay(async (root) => {
    // axe cannot look into a closed root; for its sake this one page may.
    if (root.host.shadowRoot === null) {
      Object.defineProperty(root.host, 'shadowRoot', { value: root });
    }
    const { violations } = await globalThis.axe.run(root.host);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
    );
  }, null);
}

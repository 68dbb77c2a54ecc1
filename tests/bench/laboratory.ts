import { join } from 'node:path';
import type { Page } from 'playwright';
import { runnerImport } from 'vite';
import { packTable } from '../../lib/match/bytes.ts';
import { compile } from '../../lib/match/compile.ts';
import { root } from '../../scripts/tool.ts';
import { bundle } from '../bundle.ts';
import type { ChromiumDriver } from '../e2e/drivers/chromium.ts';
import type { Contender, Timing } from './contenders.ts';
import { pageHtml, spellingsUpTo } from './generator.ts';

/** Names of the sizes that are measured. */
export const sizes = [1_000, 10_000, 100_000] as const;
export const glossaries = [100, 1_000, 4_000] as const;

/** A page without our extension, and one where it works. */
const plainAddress = 'https://bench.example/';
const explainedAddress = 'https://www.ameli.fr/bench';
/** A single call may take this long, in seconds. */
export const patience = 10;

/** One Chromium, one bundle and one set of pages for the whole bench. */
export interface Laboratory {
  /** A page with the bundle and an empty `main`. */
  open(kind: 'plain' | 'explained'): Promise<Page>;
  spellings(count: number): readonly string[];
  /** The match table of so many spellings, each an entry of its own, as it is shipped. */
  table(count: number): string;
  html(nodes: number): string;
}

async function shippedSpellings(): Promise<string[]> {
  const path = join(root, 'lib/knowledge/terms.ts');
  const { module } = await runnerImport<typeof import('../../lib/knowledge/terms.ts')>(path);
  return module.terms.flatMap(({ fr, variants }) => [fr, ...variants]);
}

/** Isolated, so that the clock is fine (5 µs). */
const answer = {
  contentType: 'text/html; charset=utf-8',
  headers: {
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
  },
  body: '<!doctype html><html lang="fr"><title>Bench</title><main></main></html>',
};

export async function openLaboratory({ context }: ChromiumDriver): Promise<Laboratory> {
  const script = await bundle('tests/bench/in-page.ts');
  const all = spellingsUpTo(Math.max(...glossaries), await shippedSpellings());
  const pages = new Map<number, string>();
  const tables = new Map<number, string>();
  for (const address of [plainAddress, explainedAddress]) {
    await context.route(address, (route) => route.fulfill(answer));
  }
  return {
    async open(kind) {
      const page = await context.newPage();
      await page.goto(kind === 'plain' ? plainAddress : explainedAddress);
      await page.addScriptTag({ content: script });
      return page;
    },
    spellings: (count) => all.slice(0, count),
    table(count) {
      const table = tables.get(count) ?? tableOf(all.slice(0, count));
      tables.set(count, table);
      return table;
    },
    html(nodes) {
      const html = pages.get(nodes) ?? pageHtml(nodes);
      pages.set(nodes, html);
      return html;
    },
  };
}

function tableOf(spellings: readonly string[]): string {
  const entries = spellings.map((text, index) => ({ id: `t${index}`, spellings: [text] }));
  return packTable(compile(entries)).toBase64();
}

/** Runs a contender; null where it takes too long, or gives up, and is stopped. */
export async function runWithin(page: Page, name: Contender): Promise<Timing | null> {
  const session = await page.context().newCDPSession(page);
  const timer = setTimeout(() => {
    void session.send('Runtime.terminateExecution').catch(() => {});
  }, patience * 1_000);
  try {
    return await page.evaluate((contender) => window.bench.run(contender), name);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
    await session.detach();
  }
}

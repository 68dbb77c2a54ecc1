import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { build, runnerImport } from 'vite';
import type { MatchEntry } from '../lib/match/table.ts';
import type { Contender, Timing } from '../tests/bench/contenders.ts';
import { pageHtml, randomNumbers, termsUpTo } from '../tests/bench/generator.ts';
import { ensureChromium } from './browsers.ts';
import { progress } from './progress.mjs';
import { root, runMain } from './tool.ts';

/** Rounds per contender. mark.js takes seconds to minutes for what takes the others milliseconds. */
const rounds: Record<Contender, number> = {
  bareWalk: 25,
  ours: 25,
  matchOnly: 25,
  findAndReplaceDomText: 5,
  markJs: 1,
};
const freshPages = 5;
/** A single call may take this long, in seconds. */
const patience = 15;
const address = 'https://bench.example/';

interface Case {
  nodes: number;
  glossary: string;
  entries: MatchEntry[];
}

async function bundle(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    root,
    build: {
      write: false,
      lib: { entry: 'tests/bench/contenders.ts', formats: ['iife'], name: 'contenders' },
    },
  });
  const first = Array.isArray(output) ? output[0] : null;
  const chunk = first?.output[0];
  if (chunk?.type !== 'chunk') throw new Error('The bench could not be bundled.');
  return chunk.code;
}

async function cases(): Promise<Case[]> {
  const path = join(root, 'lib/knowledge/terms.ts');
  const { module } = await runnerImport<typeof import('../lib/knowledge/terms.ts')>(path);
  const one = (count: number) =>
    termsUpTo(
      count,
      module.terms.map((term) => term.fr),
    ).map((text, index) => ({ id: `t${index}`, spellings: [text] }));
  const shipped = module.terms.map(({ id, fr, variants }) => ({
    id,
    spellings: [fr, ...variants],
  }));
  return [1_000, 10_000].flatMap((nodes) => [
    { nodes, glossary: '300 terms', entries: one(300) },
    { nodes, glossary: '1000 terms', entries: one(1_000) },
    { nodes, glossary: `shipped: ${shipped.length} terms, all spellings`, entries: shipped },
  ]);
}

/** A blank page that has the bundle, isolated so that its clock is fine (5 µs). */
async function openPage(browser: Browser, script: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const headers = {
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
  };
  await page.route('**/*', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers,
      body: '<!doctype html><html lang="fr"><title>Bench</title><main></main></html>',
    }),
  );
  await page.goto(address);
  await page.addScriptTag({ content: script });
  return page;
}

/** Runs a contender; null where it takes too long and is stopped. */
async function runWithin(page: Page, name: Contender): Promise<Timing | null> {
  const session = await page.context().newCDPSession(page);
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    void session.send('Runtime.terminateExecution');
  }, patience * 1_000);
  try {
    return await page.evaluate((contender) => window.bench.run(contender), name);
  } catch (error) {
    if (isLate) return null;
    throw error;
  } finally {
    clearTimeout(timer);
    await session.detach();
  }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Number((sorted[sorted.length >> 1] ?? Number.NaN).toFixed(3));
}

const contenders = Object.keys(rounds).filter((name): name is Contender => name in rounds);

/** All rounds of all contenders, mixed, so that no one always runs behind the same other. */
function schedule(seed: number, isShipped: boolean): Contender[] {
  const random = randomNumbers(seed);
  return contenders
    .filter((name) => !isShipped || rounds[name] === rounds.ours)
    .flatMap((name) => Array.from({ length: rounds[name] }, () => ({ name, at: random() })))
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name);
}

async function warm(page: Page, isShipped: boolean, seed: number) {
  for (const name of ['bareWalk', 'ours', 'matchOnly'] as const) {
    for (let i = 0; i < 3; i++) await runWithin(page, name);
  }
  const times = new Map<Contender, number[]>();
  const found: Partial<Record<Contender, number>> = {};
  const skipped = new Set<Contender>();
  for (const name of schedule(seed, isShipped)) {
    if (skipped.has(name)) continue;
    const timing = await runWithin(page, name);
    if (timing === null) {
      skipped.add(name);
      continue;
    }
    times.set(name, [...(times.get(name) ?? []), timing.ms]);
    if (name !== 'bareWalk') found[name] = timing.found;
  }
  return { times, found, skipped };
}

/** What the first page costs: the table is built and the code runs for the first time. */
async function cold(browser: Browser, script: string, one: Case, html: string) {
  const compile: number[] = [];
  const match: number[] = [];
  for (let i = 0; i < freshPages; i++) {
    const page = await openPage(browser, script);
    await page.evaluate((source) => window.bench.lay(source), html);
    compile.push(await page.evaluate((entries) => window.bench.learn(entries), one.entries));
    match.push((await page.evaluate(() => window.bench.run('ours'))).ms);
    await page.context().close();
  }
  return { compile: median(compile), match: median(match) };
}

async function measure(browser: Browser, script: string, one: Case, seed: number) {
  const words = one.entries.flatMap(({ spellings }) => spellings);
  const html = pageHtml(one.nodes, words);
  const page = await openPage(browser, script);
  const size = await page.evaluate((source) => window.bench.lay(source), html);
  await page.evaluate((entries) => window.bench.learn(entries), one.entries);
  const { times, found, skipped } = await warm(page, one.glossary.startsWith('shipped'), seed);
  await page.context().close();
  const medians = [...times].map(([name, all]) => [name, median(all)] as const);
  const bare = median(times.get('bareWalk') ?? []);
  return {
    ...size,
    glossary: one.glossary,
    ms: {
      ...Object.fromEntries(medians),
      ...Object.fromEntries([...skipped].map((name) => [name, { skipped: `over ${patience} s` }])),
      cold: await cold(browser, script, one, html),
    },
    timesBareWalk: Object.fromEntries(
      medians.map(([name, ms]) => [name, Number((ms / bare).toFixed(2))]),
    ),
    found,
  };
}

// Speed is reported, never judged: it depends on the machine and on what else it does.
await runMain(async () => {
  const executablePath = await ensureChromium();
  const script = await bundle();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const results = [];
    for (const [index, one] of (await cases()).entries()) {
      const line = progress(`${one.nodes} text nodes, ${one.glossary}`);
      results.push(await measure(browser, script, one, index + 1));
      line.done();
    }
    const report = { chromium: browser.version(), unit: 'median ms', rounds, freshPages, results };
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    return 0;
  } finally {
    await browser.close();
  }
});

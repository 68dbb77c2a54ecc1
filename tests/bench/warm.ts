import type { Page } from 'playwright';
import type { Contender } from './contenders.ts';
import { randomNumbers } from './generator.ts';
import { glossaries, type Laboratory, patience, runWithin, sizes } from './laboratory.ts';
import { short, shortMedian } from './statistics.ts';

const own: readonly Contender[] = ['limit', 'walkOnly', 'ours'];
const others: readonly Contender[] = [
  'bigRegex',
  'findAndReplaceDomText',
  'advancedMarkJs',
  'markJs',
];
/** Rounds of our own contenders, by text nodes. */
const rounds: Readonly<Record<number, number>> = { 1000: 41, 10000: 41, 100000: 9 };
/** Work beyond this many text nodes times spellings is not asked of a contender: it would take minutes. */
const most: Partial<Record<Contender, number>> = {
  bigRegex: 1e7,
  findAndReplaceDomText: 1e7,
  advancedMarkJs: 1e6,
  markJs: 1e6,
};

interface Case {
  nodes: number;
  spellings: number;
}

/** All rounds of all contenders, mixed, so that no one always runs behind the same other. */
function schedule({ nodes, spellings }: Case): Contender[] {
  const random = randomNumbers(nodes + spellings);
  const timesOf = (name: Contender) => {
    if (own.includes(name)) return rounds[nodes] ?? 1;
    if (nodes * spellings > (most[name] ?? 0)) return 0;
    return name === 'markJs' ? 1 : 3;
  };
  return [...own, ...others]
    .flatMap((name) => Array.from({ length: timesOf(name) }, () => ({ name, at: random() })))
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name);
}

async function runAll(page: Page, one: Case) {
  for (let i = 0; i < 5; i++) for (const name of own) await runWithin(page, name);
  const times = new Map<Contender, number[]>();
  const found: Partial<Record<Contender, number>> = {};
  const failed = new Set<Contender>();
  for (const name of schedule(one)) {
    if (failed.has(name)) continue;
    const timing = await runWithin(page, name);
    if (timing === null) failed.add(name);
    else {
      times.set(name, [...(times.get(name) ?? []), timing.ms]);
      if (name !== 'limit' && name !== 'walkOnly') found[name] = timing.found;
    }
  }
  return { times, found, failed };
}

async function measure(laboratory: Laboratory, one: Case) {
  const page = await laboratory.open('plain');
  const size = await page.evaluate((html) => window.bench.lay(html), laboratory.html(one.nodes));
  await page.evaluate((table) => window.bench.learn(table), laboratory.table(one.spellings));
  await page.evaluate(
    (list) => window.bench.learnExpression(list),
    laboratory.spellings(one.spellings),
  );
  const { times, found, failed } = await runAll(page, one);
  await page.close();
  const medians = [...times].map(([name, all]) => [name, shortMedian(all)] as const);
  const bare = times.get('limit') ?? [];
  const ratio = (all: readonly number[]) => short(shortMedian(all) / shortMedian(bare));
  return {
    ...one,
    ...size,
    ms: Object.fromEntries(medians),
    timesLimit: Object.fromEntries([...times].map(([name, all]) => [name, ratio(all)])),
    found,
    stopped: [...failed].map((name) => `${name}: over ${patience} s, or an error`),
  };
}

/** Every size with every glossary, one after another in fresh pages. */
export async function measureWarm(laboratory: Laboratory) {
  const results = [];
  for (const nodes of sizes) {
    for (const spellings of glossaries) {
      results.push(await measure(laboratory, { nodes, spellings }));
    }
  }
  return results;
}

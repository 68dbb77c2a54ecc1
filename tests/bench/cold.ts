import type { Laboratory } from './laboratory.ts';
import { short, shortMedian } from './statistics.ts';

const freshPages = 7;
const nodes = 1_000;

/** The first result in a fresh page: taking the shipped table or writing the expression, and the first reading. */
async function first(laboratory: Laboratory, who: 'ours' | 'other', spellings: number) {
  const page = await laboratory.open('plain');
  await page.evaluate((html) => window.bench.lay(html), laboratory.html(nodes));
  const built =
    who === 'ours'
      ? await page.evaluate((table) => window.bench.learn(table), laboratory.table(spellings))
      : await page.evaluate(
          (list) => window.bench.learnExpression(list),
          laboratory.spellings(spellings),
        );
  const name = who === 'ours' ? ('ours' as const) : ('findAndReplaceDomText' as const);
  const { ms } = await page.evaluate((contender) => window.bench.run(contender), name);
  await page.close();
  return { built, ms };
}

/** Ours with few and all spellings beside findandreplacedomtext with few, in turns, in fresh pages. */
export async function measureCold(laboratory: Laboratory) {
  const cases = [
    { title: 'ours, 100 spellings', who: 'ours', spellings: 100 },
    { title: 'ours, 4000 spellings', who: 'ours', spellings: 4_000 },
    { title: 'findAndReplaceDomText, 100 spellings', who: 'other', spellings: 100 },
  ] as const;
  const times = cases.map(() => [] as { built: number; ms: number }[]);
  for (let round = 0; round < freshPages; round++) {
    for (const [index, { who, spellings }] of cases.entries()) {
      times[index]?.push(await first(laboratory, who, spellings));
    }
  }
  const rows = cases.map(({ title }, index) => {
    const all = times[index] ?? [];
    return {
      title,
      build: shortMedian(all.map(({ built }) => built)),
      firstMatch: shortMedian(all.map(({ ms }) => ms)),
      total: shortMedian(all.map(({ built, ms }) => built + ms)),
    };
  });
  const other = rows.at(-1)?.total ?? Number.NaN;
  return { nodes, freshPages, rows, timesOther: rows.map(({ total }) => short(total / other)) };
}

import type { CDPSession, Page } from 'playwright';
import type { Until } from './applying.ts';
import { type Laboratory, sizes } from './laboratory.ts';
import { median, short, shortMedian } from './statistics.ts';

/** Painting every place that is found, in a page without our extension. */
export async function measureApplying(laboratory: Laboratory) {
  const results = [];
  for (const nodes of sizes) {
    const page = await laboratory.open('plain');
    await page.evaluate((html) => window.bench.lay(html), laboratory.html(nodes));
    await page.evaluate((table) => window.bench.learn(table), laboratory.table(4_000));
    const rounds = [];
    for (let i = 0; i < 3; i++) rounds.push(await page.evaluate(() => window.bench.applying()));
    await page.close();
    results.push({
      nodes,
      marks: rounds[0]?.marks,
      ms: shortMedian(rounds.map(({ ms }) => ms)),
      layout: shortMedian(rounds.map(({ layout }) => layout)),
      untilPainted: shortMedian(rounds.map(({ frame }) => frame)),
      elementsMoved: Math.max(...rounds.map(({ moved }) => moved)),
    });
  }
  return results;
}

/** Waits until our marks stand and their number rests. */
async function settle(page: Page): Promise<number> {
  let before = -1;
  for (let i = 0; i < 100; i++) {
    await page.waitForTimeout(300);
    const marks = await page.evaluate(() => CSS.highlights.get('quinze-term')?.size ?? 0);
    if (marks > 0 && marks === before) return marks;
    before = marks;
  }
  throw new Error('The marks do not come to rest.');
}

interface TraceEvent {
  name: string;
  ph: string;
  dur?: number;
  /** The same by the clock of the thread, which stands still while something else has the processor. */
  tdur?: number;
  ts: number;
  tid: number;
  args?: { data?: { url?: string } };
}

async function trace(session: CDPSession, work: () => Promise<unknown>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', 'v8'] },
  });
  await work();
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
  return events;
}

/** The longest call into our content script, and how many there were, while it reads a new page. */
export async function measureTasks(laboratory: Laboratory) {
  const results = [];
  for (const nodes of sizes) {
    const page = await laboratory.open('explained');
    await page.waitForSelector('quinze-page', { state: 'attached' });
    const session = await page.context().newCDPSession(page);
    let marks = 0;
    const events = await trace(session, async () => {
      await page.evaluate((html) => window.bench.lay(html), laboratory.html(nodes));
      marks = await settle(page);
    });
    const ours = events.filter(
      ({ name, args }) =>
        name === 'FunctionCall' && args?.data?.url?.includes('content-scripts/ameli.js'),
    );
    const durations = ours.map(({ dur = 0, tdur = dur }) => tdur / 1_000);
    results.push({
      nodes,
      marks,
      calls: durations.length,
      longestCall: short(Math.max(0, ...durations)),
      over50: durations.filter((ms) => ms > 50).length,
    });
    await page.close();
  }
  return results;
}

/** Changes of one round, by how far they are followed. */
const changes: Readonly<Record<Until, number>> = { script: 200, laidOut: 50, shown: 10 };

/** A change of the page with our marks and observer, beside the same without, in turns. */
export async function measureMutations(laboratory: Laboratory) {
  const results = [];
  for (const nodes of [1_000, 10_000]) results.push(await mutationsAt(laboratory, nodes));
  return results;
}

async function mutationsAt(laboratory: Laboratory, nodes: number) {
  const pages = [await laboratory.open('plain'), await laboratory.open('explained')] as const;
  for (const page of pages) {
    await page.evaluate((html) => window.bench.lay(html), laboratory.html(nodes));
  }
  const marks = await settle(pages[1]);
  const rows = [];
  for (const until of ['script', 'laidOut', 'shown'] as const) {
    const times: [number[], number[]] = [[], []];
    for (let round = 0; round < 21; round++) {
      for (const [index, page] of pages.entries()) {
        await page.bringToFront();
        const count = changes[until];
        const all = await page.evaluate((args) => window.bench.mutations(...args), [
          count,
          until,
        ] as const);
        times[index]?.push(median(all));
      }
    }
    const [without = Number.NaN, withMarks = Number.NaN] = times.map(shortMedian);
    rows.push({ until, microseconds: { without, withMarks }, times: short(withMarks / without) });
  }
  for (const page of pages) await page.close();
  return { nodes, marks, rows };
}

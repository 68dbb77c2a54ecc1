import { ensureChromium, ensureFirefox } from './browsers.ts';
import { build } from './build.ts';
import { progress } from './progress.mjs';
import { type Outcome, playwright, tool, vitest, webExtLint } from './test-steps.ts';
import { runMain } from './tool.ts';

/** One thing that `npm test` does; it never throws for a failed check, it says so. */
interface Step {
  title: string;
  run(): Promise<Outcome>;
}

const steps: readonly Step[] = [
  {
    title: 'Format and lint (Biome)',
    run: () => tool('@biomejs/biome', 'biome', ['check', '--error-on-warnings', '--colors=off']),
  },
  { title: 'Types of WXT', run: () => tool('wxt', 'wxt', ['prepare']) },
  { title: 'Types (TypeScript)', run: () => tool('typescript', 'tsc', ['--noEmit']) },
  { title: 'Nothing unused (knip)', run: () => tool('knip', 'knip', ['--no-progress']) },
  { title: 'Build for Chromium', run: () => done(() => build('chrome')) },
  { title: 'Build for Firefox', run: () => done(() => build('firefox')) },
  { title: 'Unit and property tests, import arrows, manifest (Vitest)', run: vitest },
  { title: 'web-ext lint', run: webExtLint },
  { title: 'End to end in Chromium', run: () => inBrowser(ensureChromium, 'chromium') },
  { title: 'End to end in Firefox', run: () => inBrowser(ensureFirefox, 'firefox') },
];

async function done(work: () => Promise<unknown>): Promise<Outcome> {
  await work();
  return { passed: 1, failed: 0, details: '' };
}

async function inBrowser(ensure: () => Promise<string>, project: string): Promise<Outcome> {
  await ensure();
  return playwright(project);
}

/** A step that cannot run at all counts as one failure. */
async function runStep({ title, run }: Step): Promise<Outcome> {
  const line = progress(title);
  const outcome = await run().catch(
    (error: Error): Outcome => ({
      passed: 0,
      failed: 1,
      details: error.message,
    }),
  );
  const counted = `${outcome.passed} passed, ${outcome.failed} failed`;
  if (outcome.failed === 0) {
    line.done(counted);
    process.stdout.write(outcome.shown ?? '');
  } else {
    line.failed(counted);
    process.stderr.write(`\n${outcome.details.trim()}\n\n`);
  }
  return outcome;
}

await runMain(async () => {
  let passed = 0;
  let failed = 0;
  for (const step of steps) {
    const outcome = await runStep(step);
    passed += outcome.passed;
    failed += outcome.failed;
  }
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
});

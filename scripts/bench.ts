import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { measureBig } from '../tests/bench/big.ts';
import { measureCold } from '../tests/bench/cold.ts';
import { openLaboratory } from '../tests/bench/laboratory.ts';
import { measureApplying, measureMutations, measureTasks } from '../tests/bench/live.ts';
import { measureWarm } from '../tests/bench/warm.ts';
import { ChromiumDriver } from '../tests/e2e/drivers/chromium.ts';
import { ensureChromium } from './browsers.ts';
import { build, outputFolder } from './build.ts';
import { progress } from './progress.mjs';
import { root, runMain } from './tool.ts';

function bytesOf(pattern: string): number {
  return globSync(pattern, { cwd: root }).reduce(
    (sum, file) => sum + statSync(join(root, file)).size,
    0,
  );
}

async function announced<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  const line = progress(what);
  const result = await work();
  line.done();
  return result;
}

// Speed is reported, never judged: it depends on the machine and on what else it does.
await runMain(async () => {
  const extension = await build('chrome');
  const executablePath = await ensureChromium();
  const driver = await ChromiumDriver.launch({ executablePath, extension });
  try {
    const laboratory = await openLaboratory(driver);
    const report = {
      chromium: driver.context.browser()?.version() ?? null,
      unit: 'median ms',
      warm: await announced('Warm, every contender', () => measureWarm(laboratory)),
      cold: await announced('Cold, fresh pages', () => measureCold(laboratory)),
      applying: await announced('Applying', () => measureApplying(laboratory)),
      tasks: await announced('Longest task', () => measureTasks(laboratory)),
      mutations: await announced('Mutations', () => measureMutations(laboratory)),
      bigDossier: await announced('A big dossier', () => measureBig({ executablePath, extension })),
      bytes: {
        contentScript: statSync(join(outputFolder('chrome'), 'content-scripts/ameli.js')).size,
        termsAndForms: bytesOf('lib/knowledge/{terms,forms}/*.json'),
      },
    };
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    return 0;
  } finally {
    await driver.close();
  }
});

import { join } from 'node:path';
import { defineConfig } from 'playwright/test';

const output = join(import.meta.dirname, '../../.output/e2e');

/** The same scenarios in both browsers; `--project=firefox` runs them in one. */
export default defineConfig({
  testDir: 'scenarios',
  outputDir: output,
  globalSetup: './prepare.ts',
  projects: [{ name: 'chromium' }, { name: 'firefox' }],
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: 'list',
});

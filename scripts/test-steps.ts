import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { outputFolder } from './build.ts';
import { root, runTool } from './tool.ts';

/** What a step found. `details` is what a person needs to mend a failure. */
export interface Outcome {
  passed: number;
  failed: number;
  details: string;
  /** Shown also when all is well. */
  shown?: string;
}

/** A check that passes or fails as one. */
export async function tool(
  packageName: string,
  command: string,
  args: readonly string[],
): Promise<Outcome> {
  const { code, output } = await runTool(packageName, command, args, { NO_COLOR: '1' });
  return code === 0
    ? { passed: 1, failed: 0, details: '' }
    : { passed: 0, failed: 1, details: output };
}

/** Runs a test runner that also writes its results as JSON, and brings both back. */
async function withResults(
  report: string,
  packageName: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ output: string; results: unknown }> {
  await rm(report, { force: true });
  const { output } = await runTool(packageName, packageName, args, { NO_COLOR: '1', ...env });
  const text = await readFile(report, 'utf8').catch(() => {
    throw new Error(`${output.trim()}\n${packageName} left no results.`);
  });
  return { output, results: JSON.parse(text) };
}

/** A file that cannot even be loaded counts as one failed test. */
export async function vitest(): Promise<Outcome> {
  const report = join(root, '.output/unit.json');
  const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const { output, results } = await withResults(report, 'vitest', args, {});
  const { numPassedTests, numFailedTests, testResults } = Object(results);
  const unloadable = Array.from<{ status: string; assertionResults: unknown[] }>(
    testResults,
  ).filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
  const failed = Number(numFailedTests) + unloadable.length;
  // Held by tests: how many situations were walked, and which questions lead which newcomer where.
  const tables = join(root, 'tests/unit/plan/tables');
  const files = ['situations.txt', 'ways.txt'].map((file) => readFile(join(tables, file), 'utf8'));
  const shown = (await Promise.all(files)).join('');
  return { passed: Number(numPassedTests), failed, details: output, shown };
}

/** The scenarios of `tests/e2e` in one browser. */
export async function playwright(project: string): Promise<Outcome> {
  const report = join(root, `.output/e2e-${project}.json`);
  const args = [
    'test',
    '--config=tests/e2e/playwright.config.ts',
    `--project=${project}`,
    '--reporter=list,json',
  ];
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const { output, results } = await withResults(report, 'playwright', args, env);
  const { stats, errors } = Object(results);
  const outside = Array.from(errors).length;
  const failed = Number(stats.unexpected) + Number(stats.flaky) + outside;
  return { passed: Number(stats.expected), failed, details: output };
}

interface Message {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

/** Preact can set `innerHTML`; nothing of ours asks it to, and another test holds that. */
function isPreact({ code, message }: Message): boolean {
  return code === 'UNSAFE_VAR_ASSIGNMENT' && message.includes('innerHTML');
}

/** The linter cannot read one expression of the minified PDF.js, and says so; it is not ours to change. */
function isPdfWorker({ message, file = '' }: Message): boolean {
  return file.startsWith('assets/pdf-worker') && message.includes('Unexpected Callee');
}

/** Mozilla's own check of the built extension; every message but the known one fails. */
export async function webExtLint(): Promise<Outcome> {
  const folder = outputFolder('firefox');
  const { output } = await runTool('web-ext', 'web-ext', [
    'lint',
    `--source-dir=${folder}`,
    '--output=json',
    '--no-config-discovery',
  ]);
  const { errors, warnings, notices } = JSON.parse(output.slice(output.indexOf('{')));
  const found: Message[] = [...errors, ...warnings, ...notices];
  const wrong = found.filter((message) => !isPreact(message) && !isPdfWorker(message));
  const details = wrong.map(
    ({ code, message, file, line }) => `${code}: ${message} (${file}:${line})`,
  );
  return { passed: wrong.length === 0 ? 1 : 0, failed: wrong.length, details: details.join('\n') };
}

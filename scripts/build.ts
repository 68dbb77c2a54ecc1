import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { progress } from './progress.mjs';
import { root, runMain, runTool, Stop } from './tool.ts';

export type Target = 'chrome' | 'firefox';

const sources = [
  'assets',
  'components',
  'entrypoints',
  'lib',
  'package-lock.json',
  'package.json',
  'scripts/page-data.ts',
  'wxt.config.ts',
];

/** The folder that a browser loads. */
export function outputFolder(target: Target): string {
  return join(root, '.output', `${target}-mv3`);
}

function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isCurrent(target: Target): boolean {
  const manifest = join(outputFolder(target), 'manifest.json');
  if (!existsSync(manifest)) return false;
  const built = statSync(manifest).mtimeMs;
  return sources.every((source) => newest(join(root, source)) <= built);
}

/**
 * Builds the extension for one browser as it is shipped, unless a build newer than every source is there.
 * @throws {Stop} with the builder's own words where it fails
 */
export async function build(target: Target): Promise<string> {
  const folder = outputFolder(target);
  if (isCurrent(target)) return folder;
  const line = progress(`Building for ${target}`);
  const { code, output } = await runTool('wxt', 'wxt', ['build', '-b', target, '--mv3']);
  if (code !== 0) {
    line.failed();
    throw new Stop(output.trim());
  }
  line.done();
  return folder;
}

if (import.meta.main) {
  await runMain(async () => {
    for (const target of ['chrome', 'firefox'] as const) {
      process.stdout.write(`${await build(target)}\n`);
    }
    return 0;
  });
}

import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build, outputFolder } from './build.ts';
import { root, runTool, Stop } from './tool.ts';

const name = 'quinze-firefox.zip';

/** The packed extension, once `packForFirefox` has run. */
export const archive = join(root, '.output', name);

/** The extension's name for Firefox, as its manifest says it. */
export function firefoxId(): string {
  const manifest = readFileSync(join(outputFolder('firefox'), 'manifest.json'), 'utf8');
  return JSON.parse(manifest).browser_specific_settings.gecko.id;
}

/**
 * Builds for Firefox and packs the folder as it is into one file, which Firefox can keep over a restart.
 * @throws {Stop} where building or packing fails
 */
export async function packForFirefox(): Promise<void> {
  const folder = await build('firefox');
  const built = statSync(join(folder, 'manifest.json')).mtimeMs;
  if (existsSync(archive) && statSync(archive).mtimeMs > built) return;
  const { code, output } = await runTool('web-ext', 'web-ext', [
    'build',
    '--overwrite-dest',
    `--source-dir=${folder}`,
    `--artifacts-dir=${join(root, '.output')}`,
    `--filename=${name}`,
  ]);
  if (code !== 0) throw new Stop(output.trim());
}

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../scripts/tool.ts';
import type { Tab } from './drivers/driver.ts';

/** Keeps a picture of the window as `.output/FOLDER/NAME.png`, for the eye. */
export async function picture(tab: Tab, folder: string, name: string): Promise<void> {
  const path = join(root, '.output', folder);
  await mkdir(path, { recursive: true });
  await writeFile(join(path, `${name}.png`), await tab.screenshot());
}

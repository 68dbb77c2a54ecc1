import { globSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';

/*
 * Importing this module lets Node run the product's modules that read their entries with
 * `import.meta.glob('./folder/*.json', { eager: true, import: 'default' })`, which Vite understands
 * and Node does not. Starting Vite for it would take a second.
 */

/** Gives a module of this folder what Vite would: file names with what the JSON files hold. */
export function eagerGlob(folder: string): (pattern: string) => Record<string, unknown> {
  return (pattern) =>
    Object.fromEntries(
      globSync(pattern, { cwd: folder })
        .toSorted()
        .map((file) => [`./${file}`, JSON.parse(readFileSync(join(folder, file), 'utf8'))]),
    );
}

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    const source = loaded.source?.toString() ?? '';
    if (!url.includes('/lib/knowledge/') || !source.includes('import.meta.glob')) return loaded;
    const here = JSON.stringify(import.meta.url);
    const glob = `import { eagerGlob } from ${here}; import.meta.glob = eagerGlob(import.meta.dirname);`;
    return { ...loaded, source: `${glob}${source}` };
  },
});

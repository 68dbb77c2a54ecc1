import { build } from 'vite';
import { root } from '../scripts/tool.ts';

/** One script of an entry point and all it imports, for a page that loads no modules of ours. */
export async function bundle(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    root,
    build: {
      write: false,
      lib: { entry, formats: ['iife'], name: 'inPage' },
    },
  });
  const first = Array.isArray(output) ? output[0] : null;
  const chunk = first?.output[0];
  if (chunk?.type !== 'chunk') throw new Error(`${entry} could not be bundled.`);
  return chunk.code;
}

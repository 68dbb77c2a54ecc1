import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { runnerImport } from 'vite';
import { inlineTags, unreadTags } from '../lib/page/tags.ts';
import { root } from './tool.ts';

/** A run of text that the reader sees, and where it stands in the file. */
interface Run {
  text: string;
  start: number;
  end: number;
}

/** A term found in a file. `text` is as the reader sees it; offsets are UTF-16 units of the file. */
export interface FoundTerm {
  id: string;
  text: string;
  start: number;
  end: number;
}

/** The blocks of an HTML text, each as its runs; what a reader does not see is left out. */
function htmlBlocks(source: string): Run[][] {
  const blocks: Run[][] = [];
  let block: Run[] = [];
  let hidden = 0;
  const close = () => {
    if (block.length > 0) blocks.push(block);
    block = [];
  };
  const parser = new Parser({
    onopentagname(name) {
      if (unreadTags.has(name)) hidden++;
      if (!inlineTags.has(name)) close();
    },
    onclosetag(name) {
      if (unreadTags.has(name)) hidden--;
      if (!inlineTags.has(name)) close();
    },
    ontext(text) {
      if (hidden === 0) block.push({ text, start: parser.startIndex, end: parser.endIndex + 1 });
    },
  });
  parser.end(source);
  close();
  return blocks;
}

/** Where a unit of a run stands in the file; an entity is one place, however many units it gives. */
function offsetIn(run: Run, unit: number): number {
  const isVerbatim = run.end - run.start === run.text.length;
  if (isVerbatim) return run.start + unit;
  return unit === 0 ? run.start : run.end;
}

function isHtml(name: string, text: string): boolean {
  return /\.x?html?$/i.test(name) || (name === '-' && /^\s*<(!|[a-z])/i.test(text));
}

/**
 * The terms of a text, in order. `name` says by its ending whether it is HTML; `-` leaves it to the text.
 */
export async function explain(name: string, source: string): Promise<FoundTerm[]> {
  const load = async <T>(path: string) => (await runnerImport<T>(join(root, path))).module;
  const { terms } =
    await load<typeof import('../lib/knowledge/terms.ts')>('lib/knowledge/terms.ts');
  const { compile } = await load<typeof import('../lib/match/compile.ts')>('lib/match/compile.ts');
  const { createScanner } =
    await load<typeof import('../lib/match/scanner.ts')>('lib/match/scanner.ts');

  const { spellingsOf } = await load<typeof import('../lib/knowledge/spellings.ts')>(
    'lib/knowledge/spellings.ts',
  );
  const { inContext } =
    await load<typeof import('../lib/match/context.ts')>('lib/match/context.ts');

  const entries = spellingsOf(terms);
  const scanner = createScanner(compile(entries));
  const blocks = isHtml(name, source)
    ? htmlBlocks(source)
    : [[{ text: source, start: 0, end: source.length }]];
  const found: (FoundTerm & { isCommon: boolean })[] = [];
  for (const block of blocks) {
    for (const { text } of block) scanner.run(text);
    scanner.search((entry, startRun, start, endRun, end) => {
      const first = block[startRun];
      const last = block[endRun];
      const known = entries[entry];
      if (!first || !last || !known) return;
      const runs = block.slice(startRun, endRun + 1).map((run) => run.text);
      runs[runs.length - 1] = last.text.slice(0, end);
      const text = runs
        .join('')
        .slice(start)
        .replace(/[ \t\r\n]+/g, ' ');
      const { id, isCommon } = known;
      found.push({
        id,
        text,
        start: offsetIn(first, start),
        end: offsetIn(last, end),
        isCommon,
      });
    });
  }
  return inContext(found).map(({ isCommon: _, ...term }) => term);
}

async function main(): Promise<number> {
  const [name, ...more] = process.argv.slice(2);
  if (name === undefined || more.length > 0) {
    process.stderr.write('Say which file: npm run -s explain -- FILE   (- for standard input)\n');
    return 2;
  }
  let source: string;
  try {
    source = readFileSync(name === '-' ? 0 : name, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${name} cannot be read: ${why}\n`);
    return 2;
  }
  process.stdout.write(`${JSON.stringify(await explain(name, source), null, 2)}\n`);
  return 0;
}

if (import.meta.main) process.exitCode = await main();

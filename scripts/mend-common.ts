import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Term } from '../lib/knowledge/schema.ts';
import { compile, type MatchEntry } from '../lib/match/compile.ts';
import { isEverydayWord, withCommon } from './everyday.ts';
import { readTexts } from './open-texts.ts';
import { finder } from './term-coverage.ts';
import { root, runMain, runTool, Stop } from './tool.ts';

const folder = 'lib/knowledge/terms';
const usage = `Usage: npm run mend:common -- PROSE…
Moves spellings that are single everyday words, or that stand in PROSE, general French, to \`common\`.`;

/** The spellings of which a form stands in the texts. */
function standingIn(paths: readonly string[], terms: readonly Term[]): Set<string> {
  const spellings = [...new Set(terms.flatMap(({ fr, variants }) => [fr, ...variants]))];
  const entries: MatchEntry[] = spellings.map((one) => ({ id: one, spellings: [one] }));
  const find = finder(compile(entries));
  const found = new Set<string>();
  for (const { blocks } of readTexts(paths)) {
    for (const { entry } of blocks.flatMap(find)) found.add(spellings[entry] ?? '');
  }
  return found;
}

// Keeps the glossary from marking ordinary French.
await runMain(async () => {
  const paths = process.argv.slice(2);
  if (paths.length === 0) throw new Stop(usage);
  const files = globSync('*.json', { cwd: join(root, folder) });
  const topics = files.map((file): [string, Term[]] => {
    const path = join(root, folder, file);
    return [path, JSON.parse(readFileSync(path, 'utf8'))];
  });
  const found = standingIn(
    paths,
    topics.flatMap(([, terms]) => terms),
  );
  const isEveryday = (one: string) => isEverydayWord(one) || found.has(one);
  let changed = 0;
  for (const [path, terms] of topics) {
    const mended = terms.map((term) => withCommon(term, isEveryday));
    changed += mended.filter((term, index) => term !== terms[index]).length;
    writeFileSync(path, `${JSON.stringify(mended, null, 2)}\n`);
  }
  await runTool('@biomejs/biome', 'biome', ['format', '--write', folder]);
  process.stdout.write(`${changed} terms changed.\n`);
  return 0;
});

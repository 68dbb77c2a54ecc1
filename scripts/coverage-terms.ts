import { parseArgs } from 'node:util';
import { administrativeWords } from './administrative-words.ts';
import { markedWords } from './candidates.ts';
import { isKeptAside, isOfOurField, type OpenText, readTexts } from './open-texts.ts';
import { pageMarker } from './page-marks.ts';
import { type Coverage, coverage } from './term-coverage.ts';
import { runMain, Stop } from './tool.ts';
import './globs.ts';

const usage = `Usage: npm run coverage:terms -- [--aside | --prose] FILE…
FILE is a French text, or a folder of them (JSON, HTML or plain text).
  --aside   only the sheets of our field that are kept aside, with the words that they mark themselves
  --field   all sheets of our field that are not kept aside
  --prose   FILE is general prose: how many marks per 1,000 words`;

/** How many words a page has on which a word may gain its meaning from the others. */
const pageLength = 500;

/** Loaded late: the glossary needs the hook of `globs.ts`. */
async function glossary() {
  const { terms } = await import('../lib/knowledge/terms.ts');
  return pageMarker(terms);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

function report({ words, explained, whole, open }: Coverage): string {
  const top = [...open].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, 60);
  return [
    `${words} administrative words (each once by text)`,
    `${percent(explained, words)} explained, ${percent(whole, words)} word for word`,
    'Not explained, by number of texts:',
    ...top.map(([word, texts]) => `  ${texts}  ${word}`),
    '',
  ].join('\n');
}

function words(text: string): number {
  return text.match(/[\p{L}\d]+/gu)?.length ?? 0;
}

/** Blocks in groups as long as a page. */
function* pages(blocks: readonly string[]): Generator<string[]> {
  let page: string[] = [];
  let length = 0;
  for (const block of blocks) {
    page.push(block);
    length += words(block);
    if (length < pageLength) continue;
    yield page;
    page = [];
    length = 0;
  }
  if (page.length > 0) yield page;
}

async function measureProse(texts: Iterable<OpenText>): Promise<string> {
  const markPage = await glossary();
  const counts = new Map<string, number>();
  let length = 0;
  let marks = 0;
  for (const page of [...texts].flatMap(({ blocks }) => [...pages(blocks)])) {
    length += page.reduce((sum, block) => sum + words(block), 0);
    for (const [index, found] of markPage(page).entries()) {
      for (const { id, start, end } of found) {
        marks++;
        const seen = `${id}: ${page[index]?.slice(start, end).toLowerCase()}`;
        counts.set(seen, (counts.get(seen) ?? 0) + 1);
      }
    }
  }
  const top = [...counts].toSorted(([, m], [, n]) => n - m).slice(0, 80);
  return [
    `${marks} marks in ${length} words: ${((1000 * marks) / length).toFixed(2)} per 1,000`,
    ...top.map(([seen, count]) => `  ${count}  ${seen}`),
    '',
  ].join('\n');
}

const options = {
  aside: { type: 'boolean', default: false },
  field: { type: 'boolean', default: false },
  prose: { type: 'boolean', default: false },
} as const;

function chosen(
  texts: Iterable<OpenText>,
  { aside, field }: { aside: boolean; field: boolean },
): OpenText[] {
  if (!aside && !field) return [...texts];
  return [...texts].filter((text) => isOfOurField(text) && isKeptAside(text) === aside);
}

// How much of the administrative French of a text is explained, and what is missing most.
await runMain(async () => {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (positionals.length === 0) throw new Stop(usage);
  const texts = chosen(readTexts(positionals), values);
  if (values.prose) {
    process.stdout.write(await measureProse(texts));
    return 0;
  }
  const markPage = await glossary();
  const measured = texts.map(({ blocks, marked }) => ({ blocks, own: markedWords(marked) }));
  process.stdout.write(
    `${texts.length} texts, ${report(coverage(measured, administrativeWords(), markPage))}`,
  );
  return 0;
});

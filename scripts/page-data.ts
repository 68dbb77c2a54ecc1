import { globSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { formSpellings, spellingsOf } from '../lib/knowledge/spellings.ts';
import { packTable } from '../lib/match/bytes.ts';
import { compile } from '../lib/match/compile.ts';
import type { PageData } from '../lib/page/signs.ts';

const name = 'virtual:page-data';
const resolved = `\0${name}`;

/** Brings what the content script needs to find terms and forms, ready made: no page pays for building it. */
export function pageDataPlugin(): Plugin {
  let root = process.cwd();
  return {
    name: 'quinze:page-data',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === name ? resolved : null),
    async load(id) {
      if (id !== resolved) return null;
      for (const file of globSync('lib/knowledge/{terms,forms,services}/*.json', { cwd: root })) {
        this.addWatchFile(join(root, file));
      }
      // Read as a string, which is the fastest way for a browser to get so much data.
      const text = JSON.stringify(JSON.stringify(await makePageData(root)));
      return `export const pageData = JSON.parse(${text});`;
    },
  };
}

/** The data of one state of the knowledge below `root`. */
async function makePageData(root: string): Promise<PageData> {
  const load = async <T>(path: string) => (await runnerImport<T>(join(root, path))).module;
  const { terms } =
    await load<typeof import('../lib/knowledge/terms.ts')>('lib/knowledge/terms.ts');
  const { forms } =
    await load<typeof import('../lib/knowledge/forms.ts')>('lib/knowledge/forms.ts');
  const { services } = await load<typeof import('../lib/knowledge/services.ts')>(
    'lib/knowledge/services.ts',
  );
  const entries = spellingsOf(terms);
  const table = compile(
    entries,
    forms.map((form) => ({ id: form.id, spellings: formSpellings(form) })),
  );
  return {
    table: packTable(table).toBase64(),
    termIds: entries.map((entry) => entry.id).join(' '),
    commonEntries: entries.flatMap(({ isCommon }, index) => (isCommon ? [index] : [])),
    forms: forms.map(({ id, numbers, cerfa, titles, fileNames }) => ({
      id,
      numbers,
      cerfa,
      titles,
      fileNames,
    })),
    services: services.map(({ id, addresses, pageLabels, linkTexts }) => ({
      id,
      addresses,
      pageLabels,
      linkTexts,
    })),
  };
}

import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Arrondissement, type Commune, communeList } from './commune-list.ts';
import { root, runMain, runTool, Stop } from './tool.ts';
import './globs.ts';

const file = 'lib/knowledge/communes.json';
const usage = `Usage: npm run communes -- FOLDER
FOLDER is the unpacked package @etalab/decoupage-administratif (npm pack, then tar xzf).`;

function read<Content>(folder: string, name: string): Content {
  try {
    return JSON.parse(readFileSync(join(folder, name), 'utf8'));
  } catch (error) {
    throw new Stop(
      `${name} cannot be read: ${error instanceof Error ? error.message : error}\n${usage}`,
    );
  }
}

/** Loaded late: its module needs the hook of `globs.ts`. */
async function sharedDepartements(): Promise<Set<string>> {
  const { caisses } = await import('../lib/knowledge/caisses.ts');
  const codes = caisses.flatMap(({ departements }) => departements);
  return new Set(codes.filter((code, index) => codes.indexOf(code) !== index));
}

// Writes the communes of the places where the commune decides the office.
await runMain(async () => {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new Stop(usage);
  const { version } = read<{ version: string }>(folder, 'package.json');
  const arrondissements = communeList(
    read<Commune[]>(folder, 'data/communes.json'),
    read<Arrondissement[]>(folder, 'data/arrondissements.json'),
    await sharedDepartements(),
  );
  const checkedOn = Temporal.Now.plainDateISO('Europe/Paris').toString();
  const content = { source: 'etalab-decoupage', version, checkedOn, arrondissements };
  await writeFile(join(root, file), `${JSON.stringify(content, null, 2)}\n`);
  await runTool('@biomejs/biome', 'biome', ['format', '--write', file]);
  process.stdout.write(`Written: ${file}\n`);
  return 0;
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FileKind, folders, skeleton, term } from './skeletons.ts';
import { root, runMain, runTool, Stop } from './tool.ts';

const termFolder = 'lib/knowledge/terms';
const idRule = /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/;

function topics(): string[] {
  return readdirSync(join(root, termFolder))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace(/\.json$/, ''));
}

function readTerms(topic: string): { id: string }[] {
  return JSON.parse(readFileSync(join(root, termFolder, `${topic}.json`), 'utf8'));
}

function checkId(kind: string, id: string): void {
  const rule = kind === 'form' ? idRule : /^[a-z0-9]+(-[a-z0-9]+)*$/;
  if (rule.test(id)) return;
  const example = kind === 'form' ? 'S1106 or S1106-EN' : 'carte-vitale';
  throw new Stop(`“${id}” is no id. Use letters, digits and single hyphens, like ${example}.`);
}

async function save(file: string, content: unknown): Promise<void> {
  await writeFile(join(root, file), `${JSON.stringify(content, null, 2)}\n`);
  await runTool('@biomejs/biome', 'biome', ['format', '--write', file]);
  process.stdout.write(
    [
      `Written: ${file}`,
      'Fill in every line that says FILL IN, and name the sources by their ids in lib/knowledge/sources.json.',
      'The registry tests hold it: npx vitest run tests/unit/knowledge',
      '',
    ].join('\n'),
  );
}

async function addTerm(id: string, topic: string | undefined, today: string): Promise<void> {
  if (topic === undefined || !topics().includes(topic)) {
    throw new Stop(
      `Say in which topic: npm run new:term -- ${id} TOPIC\nTopics: ${topics().join(', ')}`,
    );
  }
  const home = topics().find((one) => readTerms(one).some((known) => known.id === id));
  if (home !== undefined)
    throw new Stop(`The term ${id} is already in ${termFolder}/${home}.json.`);
  const terms = [...readTerms(topic), term(id, today)];
  terms.sort((one, other) => (one.id < other.id ? -1 : 1));
  await save(`${termFolder}/${topic}.json`, terms);
}

async function addFile(kind: FileKind, id: string, today: string): Promise<void> {
  const file = `${folders[kind]}/${id}.json`;
  if (existsSync(join(root, file))) throw new Stop(`${file} is already there.`);
  await save(file, skeleton(kind, id, today));
}

function isFileKind(kind: string): kind is FileKind {
  return Object.hasOwn(folders, kind);
}

await runMain(async () => {
  const [kind = '', id, topic] = process.argv.slice(2);
  if (kind !== 'term' && !isFileKind(kind))
    throw new Stop(`There is no kind of entry named ${kind}.`);
  if (id === undefined) {
    throw new Stop(`Say its id: npm run new:${kind} -- ID${kind === 'term' ? ' TOPIC' : ''}`);
  }
  checkId(kind, id);
  const today = Temporal.Now.plainDateISO('Europe/Paris').toString();
  if (kind === 'term') await addTerm(id, topic, today);
  else await addFile(kind, id, today);
  return 0;
});

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type AgedRule,
  type CitedRule,
  citedRules,
  type DatedSource,
  oldestFirst,
} from './cited-rules.ts';
import { root, runMain } from './tool.ts';

const folder = join(root, 'lib/knowledge');

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}

function allRules(): CitedRule[] {
  return globSync('**/*.json', { cwd: folder })
    .filter((file) => file !== 'sources.json')
    .flatMap((file) => citedRules(file.replace(/\.json$/, ''), read(file)));
}

function line({ id, oldest, checkedOn, sources }: AgedRule): string {
  return `${oldest.padEnd(10)}  ${checkedOn}  ${id}  ${sources.join(' ')}\n`;
}

function summary(rules: readonly AgedRule[], sources: readonly DatedSource[]): string {
  const cited = new Set(rules.flatMap((rule) => rule.sources));
  const idle = sources.filter(({ id }) => !cited.has(id)).map(({ id }) => id);
  const unsourced = rules.filter((rule) => rule.sources.length === 0).length;
  const lines = [
    `${rules.length} rules, ${unsourced} without a source, from ${cited.size} sources.`,
    `Cited by no rule: ${idle.join(' ') || 'none'}.`,
  ];
  return `${lines.join('\n')}\n`;
}

// Which statement rests on which text, the oldest text first: where to look for a newer one.
await runMain(async () => {
  const sources = read('sources.json') as DatedSource[];
  const rules = oldestFirst(allRules(), sources);
  process.stdout.write('text of    checked on  rule  sources\n');
  for (const rule of rules) process.stdout.write(line(rule));
  process.stdout.write(summary(rules, sources));
  return 0;
});

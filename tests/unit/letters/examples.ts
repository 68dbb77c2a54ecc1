import { readdirSync, readFileSync } from 'node:fs';

const folder = 'tests/unit/letters/examples';

/** Letters in the manner of a fund, written for the tests: the kind each one is of, its name, its text. */
export const examples = readdirSync(folder).map((file) => ({
  kind: file.replace(/-\d+\.txt$/, ''),
  name: file.replace(/\.txt$/, ''),
  text: readFileSync(`${folder}/${file}`, 'utf8'),
}));

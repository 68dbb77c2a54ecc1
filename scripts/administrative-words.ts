import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './tool.ts';

/** The frozen list that coverage is measured against; see docs/coverage-of-terms.md. */
export interface AdministrativeWords {
  madeOn: string;
  from: string[];
  texts: number;
  words: number;
  /** `texts word`: marked by the editors of the sheets. */
  marked: string[];
  /** `texts word`: far more frequent than in general prose. */
  mined: string[];
}

/** Where the list stands. */
export const listFile = 'scripts/administrative-words.json';

/** The words of the list. */
export function administrativeWords(): string[] {
  const { marked, mined }: AdministrativeWords = JSON.parse(
    readFileSync(join(root, listFile), 'utf8'),
  );
  return [...marked, ...mined].map((line) => line.replace(/^\d+ /, ''));
}

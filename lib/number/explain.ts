import type { Difference } from './compare.ts';
import type { NearMiss, Reading, SocialSecurityNumber } from './parse.ts';
import { words } from './words.ts';

const w = words.en;

/** A reading in sentences, the verdict first. Holds no digit of the number. */
export function explain(reading: Reading): string[] {
  const verdict = w.kinds[reading.kind];
  if ('birth' in reading) return [verdict, ...ofNumber(reading)];
  return 'slips' in reading ? [verdict, ...ofNearMiss(reading)] : [verdict];
}

/** Where number and answers differ, in sentences; empty if they do not. */
export function explainDifferences(differences: readonly Difference[]): string[] {
  if (differences.length === 0) return [];
  return [...differences.map((one) => w.differences[one]), w.differ];
}

function ofNumber({ key, oddities, mayBe, mended }: SocialSecurityNumber): string[] {
  return [
    ...(mended ? [w.mended[mended]] : []),
    key === null ? w.keyLeftOut : w.keyFits,
    ...oddities.map((one) => w.oddities[one]),
    ...said(mayBe && w.mayBe[mayBe]),
  ];
}

function ofNearMiss({ impossible, slips, mayBe }: NearMiss): string[] {
  return [
    ...impossible.map((one) => w.impossible[one]),
    ...w.slips(slips),
    ...said(mayBe && w.mayBe[mayBe]),
  ];
}

function said(sentence: string | null | undefined): string[] {
  return sentence ? [sentence] : [];
}

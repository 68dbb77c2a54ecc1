import type { Reading, SocialSecurityNumber } from './parse.ts';
import { words } from './words.ts';

const w = words.en;

/** A reading in sentences, the verdict first. Holds no digit of the number. */
export function explain(reading: Reading): string[] {
  const verdict = w.kinds[reading.kind];
  if ('birth' in reading) return [verdict, ...details(reading)];
  if (reading.kind !== 'wrong-key') return [verdict];
  const swaps = reading.slips.filter((slip) => slip.kind === 'swapped');
  return [
    verdict,
    ...(swaps.length > 0 ? [w.swapped(swaps)] : []),
    ...(reading.mayBe ? [w.mayBe[reading.mayBe]] : []),
  ];
}

function details({ key, birth, oddities, mayBe }: SocialSecurityNumber): string[] {
  const { place } = birth;
  return [
    key === null ? w.keyLeftOut : w.keyFits,
    ...(place.kind === 'abroad' ? [place.country ? w.bornIn(place.country) : w.bornAbroad] : []),
    ...oddities.map((one) => w.oddities[one]),
    ...(mayBe ? [w.mayBe[mayBe]] : []),
  ];
}

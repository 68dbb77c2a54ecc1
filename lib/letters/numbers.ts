/** Numbers that letters write as words. */
const names: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  quinze: 15,
  vingt: 20,
  trente: 30,
  'quarante-cinq': 45,
  soixante: 60,
  'quatre-vingt-dix': 90,
};

/** For a pattern: a number in digits or in words, the longest name first. */
export const numberPattern = `\\d{1,3}|${Object.keys(names)
  .toSorted((one, other) => other.length - one.length)
  .join('|')}`;

/** The number that digits or a French word stand for; null for anything else. */
export function numberOf(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  return names[text.toLowerCase()] ?? null;
}

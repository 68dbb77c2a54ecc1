/** What a date in a letter is for, as far as the words before it tell. */
export type DateRole = 'written' | 'last-day' | 'from' | 'birth' | 'named';

/** A date that stands in the letter. */
export interface FoundDate {
  /** `PlainDate` as text. */
  on: string;
  role: DateRole;
  /** As the letter writes it. */
  text: string;
  start: number;
  end: number;
}

const months = [
  ['janvier', 'janv'],
  ['février', 'fevrier', 'févr', 'fevr', 'fév', 'fev'],
  ['mars'],
  ['avril', 'avr'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil'],
  ['août', 'aout'],
  ['septembre', 'sept'],
  ['octobre', 'oct'],
  ['novembre', 'nov'],
  ['décembre', 'decembre', 'déc', 'dec'],
] as const;

const names = months
  .flat()
  .toSorted((one, other) => other.length - one.length)
  .join('|');
const written = `(?<day>\\d{1,2})\\s*(?:er)?\\s+(?<name>${names})\\.?\\s+(?<year>\\d{4})`;
const short = String.raw`(?<d>\d{1,2})(?<sep>[/.-])(?<m>\d{1,2})\k<sep>(?<y>\d{4})`;
const pattern = new RegExp(`(?<![\\p{L}\\d/.-])(?:${written}|${short})(?![\\d/-])`, 'giu');

const roles: readonly (readonly [DateRole, RegExp])[] = [
  ['birth', /\b(née?|naissance|né\(e\))\b[^.]{0,24}$/iu],
  [
    'last-day',
    /(\bavant|\bau plus tard|\bjusqu['’]au|\bdate limite( de \p{L}+)?( est| :|:)?( fixée)?( au)?|\bexpire(ra)?|\bd['’]ici( au)?|\bvalables? jusqu['’]au)\s*:?\s*(le|au)?\s*(\p{L}+di\s+|dimanche\s+)?$/iu,
  ],
  [
    'from',
    /((?<!\p{L})à compter du|(?<!\p{L})à partir du|\bdepuis le|\bdès le)\s*(\p{L}+di\s+)?$/iu,
  ],
  ['written', /(^|\n)\s*([\p{Lu}][\p{L} '’-]{1,30},\s*)?(le|fait le|date\s*:|envoyé le)\s*$/iu],
];

/** Every date of the letter, in order; days that do not exist are left out. */
export function datesIn(letter: string): FoundDate[] {
  return [...letter.matchAll(pattern)].flatMap((match) => {
    const on = dayOf(match.groups ?? {});
    if (on === null) return [];
    const before = letter.slice(Math.max(0, match.index - 60), match.index);
    const role = roles.find(([, rule]) => rule.test(before))?.[0] ?? 'named';
    const text = match[0].trim();
    return [{ on, role, text, start: match.index, end: match.index + text.length }];
  });
}

/** The day on which the letter says that it was written, if it says so once. */
export function writtenOn(dates: readonly FoundDate[]): string | null {
  const days = new Set(dates.filter(({ role }) => role === 'written').map(({ on }) => on));
  const [only] = days;
  return days.size === 1 && only !== undefined ? only : null;
}

function dayOf(groups: Record<string, string | undefined>): string | null {
  const { day, name, year, d, m, y } = groups;
  const lower = name?.toLowerCase() ?? '';
  const month = name
    ? months.findIndex((spellings) => spellings.some((one) => one === lower)) + 1
    : Number(m);
  try {
    return Temporal.PlainDate.from(
      { year: Number(year ?? y), month, day: Number(day ?? d) },
      { overflow: 'reject' },
    ).toString();
  } catch {
    return null;
  }
}

import { numberOf, numberPattern } from './numbers.ts';

export type DelayUnit = 'days' | 'working-days' | 'weeks' | 'months' | 'years';
/** What a delay counts from, in the letter's own words; null where it does not say. */
export type DelayStart = 'reception' | 'letter' | null;

/** A stretch of time that the letter gives. */
export interface FoundDelay {
  count: number;
  unit: DelayUnit;
  from: DelayStart;
  /** `act`: the reader has this long. `other`: it says how long something lasts or the office takes. */
  role: 'act' | 'other';
  text: string;
  start: number;
  end: number;
}

const unitPattern = String.raw`(?<unit>jours?(?:\s+(?<kind>ouvrés|ouvrables|francs|calendaires))?|semaines?|mois|ans?|années?)`;
const opening = String.raw`(?<opening>sous|dans\s+(?:un|le)\s+délai\s+(?:maximum\s+|maximal\s+)?d(?:e|['’])|dans\s+les|d['’]ici|délai\s+(?:maximum\s+|maximal\s+)?d(?:e|['’])|disposez\s+d['’]un\s+délai\s+d(?:e|['’])|disposez\s+d(?:e|['’])|pendant|durant|durée\s+d(?:e|['’])|environ|maximum|prévoir|compter)`;
const pattern = new RegExp(
  `(?<!\\p{L})${opening}\\s*(?<count>${numberPattern})(?:\\s*\\((?<again>\\d{1,3})\\))?\\s+${unitPattern}(?!\\p{L})`,
  'giu',
);

const starts: readonly (readonly [Exclude<DelayStart, null>, RegExp])[] = [
  ['reception', /^[^.;]{0,40}?\b(réception|notification)\b/iu],
  ['letter', /^[^.;]{0,30}?\b(date\s+(d['’]envoi|du présent|de ce|de cette|du courrier))/iu],
  ['letter', /^\s*(à compter|à partir)\s+d(u présent|e ce|e la présente)/iu],
];
const from = /^\s*,?\s*(à compter|à partir|suivant|après|dès|qui suit|qui suivent|à dater)\b/iu;

/** Openings after which the time is how long something lasts, not how long the reader has. */
const lasting = /^(pendant|durant|durée|environ|prévoir|compter)/iu;
/** Right before the opening: the office speaks of itself. */
const offices =
  /(traitement|traité\w*|réponse|répondrons|instruction|réglé\w*|parviendra|recevrez|statue\w*|versé\w*|remboursé\w*|examiné\w*|étudié\w*|adressé\w*)\b[^.;\n]{0,40}$/iu;

/** Every delay of the letter, in order. */
export function delaysIn(letter: string): FoundDelay[] {
  return [...letter.matchAll(pattern)].flatMap((match) => {
    const count = numberOf(match.groups?.['count'] ?? '');
    const unit = unitOf(match.groups?.['unit'] ?? '', match.groups?.['kind']);
    if (count === null || unit === null) return [];
    const end = match.index + match[0].length;
    const before = letter.slice(Math.max(0, match.index - 80), match.index);
    const isOther = lasting.test(match.groups?.['opening'] ?? '') || offices.test(before);
    return [
      {
        count,
        unit,
        from: startOf(letter.slice(end, end + 80)),
        role: isOther ? ('other' as const) : ('act' as const),
        text: match[0].replace(/\s+/g, ' '),
        start: match.index,
        end,
      },
    ];
  });
}

/** The last day of a delay that starts on a day; null for working days, which need a calendar. */
export function endOfDelay(
  delay: Pick<FoundDelay, 'count' | 'unit'>,
  day: Temporal.PlainDate,
): Temporal.PlainDate | null {
  if (delay.unit === 'working-days') return null;
  return day.add({ [delay.unit]: delay.count }, { overflow: 'constrain' });
}

function startOf(after: string): DelayStart {
  if (!from.test(after)) return null;
  return starts.find(([, rule]) => rule.test(after))?.[0] ?? null;
}

function unitOf(text: string, kind: string | undefined): DelayUnit | null {
  const lower = text.toLowerCase();
  if (lower.startsWith('jour')) {
    return /^(ouvrés|ouvrables)$/i.test(kind ?? '') ? 'working-days' : 'days';
  }
  if (lower.startsWith('semaine')) return 'weeks';
  if (lower.startsWith('mois')) return 'months';
  return lower.startsWith('an') ? 'years' : null;
}

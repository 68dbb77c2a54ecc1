import type { ValueId } from '../knowledge/box-schema.ts';
import { countryName } from '../knowledge/countries.ts';
import { compact, format } from '../number/format.ts';
import type { Situation } from '../plan/situation.ts';

/** Whose form it is, as the dossier knows them. */
export interface Writer {
  /** The dossier's name; null where the person gave none. */
  name: string | null;
  situation: Situation;
  /** The kept number. */
  nir?: string | undefined;
}

/** One way to write a value. */
export interface Variant {
  as: 'plain' | 'capitals' | 'date' | 'grouped' | 'together';
  text: string;
}

export type Values = Readonly<Partial<Record<ValueId, readonly Variant[]>>>;

/** What the dossier knows for the boxes of a form, each in the ways that forms ask for. */
export function valuesOf({ name, situation, nir }: Writer, today: Temporal.PlainDate): Values {
  const { bornOn, bornIn, nationality, livesIn } = situation;
  const found: Partial<Record<ValueId, Variant[]>> = {
    name: name === null ? [] : inWords(name),
    'birth-date': bornOn ? [{ as: 'date', text: frenchDate(bornOn) }] : [],
    'birth-country': bornIn ? inWords(countryName(bornIn, 'fr')) : [],
    nationality: nationality ? inWords(countryName(nationality, 'fr')) : [],
    postcode: livesIn?.postcode ? [{ as: 'plain', text: livesIn.postcode }] : [],
    town: livesIn?.commune ? inWords(livesIn.commune) : [],
    number: nir ? numberVariants(nir) : [],
    today: [{ as: 'date', text: frenchDate(today.toString()) }],
  };
  return Object.fromEntries(Object.entries(found).filter(([, variants]) => variants.length > 0));
}

/** A day as French forms want it: `03/05/1994`. */
export function frenchDate(day: string): string {
  const { year, month, day: dayOfMonth } = Temporal.PlainDate.from(day);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(dayOfMonth)}/${two(month)}/${String(year).padStart(4, '0')}`;
}

/** Capitals without accents, for squares that take one letter each. Other alphabets keep their signs. */
export function plainCapitals(text: string): string {
  const capitals = text.toLocaleUpperCase('fr').replaceAll('Œ', 'OE').replaceAll('Æ', 'AE');
  return capitals
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');
}

function inWords(text: string): Variant[] {
  const capitals = plainCapitals(text);
  const plain: Variant = { as: 'plain', text };
  return capitals === text ? [plain] : [{ as: 'capitals', text: capitals }, plain];
}

function numberVariants(nir: string): Variant[] {
  return [
    { as: 'grouped', text: format(nir) },
    { as: 'together', text: compact(nir) },
  ];
}

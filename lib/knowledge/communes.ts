import { departementsOf } from './caisses.ts';

/** A commune under one of its postcodes. */
export interface Place {
  postcode: string;
  commune: string;
  /** An arrondissement (part of a département, no quarter of a town): `595` of the Nord is Lille. */
  arrondissement: { code: string; name: string };
  /** The name as it is compared. */
  key: string;
}

interface CommuneList {
  source: string;
  version: string;
  checkedOn: string;
  arrondissements: readonly { code: string; name: string; communes: readonly string[] }[];
}

const files = import.meta.glob<CommuneList>('./communes.json', { eager: true, import: 'default' });

let parsed: readonly Place[] | undefined;

/** Every commune of the list, read at first use: most people never need it. */
function places(): readonly Place[] {
  parsed ??= Object.values(files)
    .flatMap(({ arrondissements }) => arrondissements)
    .flatMap(({ code, name, communes }) => communes.flatMap((line) => placesIn(line, code, name)));
  return parsed;
}

function placesIn(line: string, code: string, name: string): Place[] {
  const postcode = line.slice(0, 5);
  return line
    .slice(6)
    .split(', ')
    .map((commune) => ({
      postcode,
      commune,
      arrondissement: { code, name },
      key: compared(commune),
    }));
}

/** The names of the communes of a postcode, sorted; empty where the commune decides nothing. */
export function communesOf(postcode: string): string[] {
  return places()
    .filter((place) => place.postcode === postcode)
    .map(({ commune }) => commune)
    .toSorted((one, other) => one.localeCompare(other, 'fr'));
}

/** The places that a postcode may mean: its own, or all of its départements for a CEDEX. */
export function placesNear(postcode: string): readonly Place[] {
  const own = places().filter((place) => place.postcode === postcode);
  return own.length > 0 ? own : placesAround(postcode);
}

/**
 * The place that a person means by a postcode and the name of a commune, however it is spelled: under
 * the postcode, else in the same départements if every commune of that name is in one arrondissement.
 * Null where the list has none.
 */
export function placeOf(postcode: string, commune: string): Place | null {
  const key = compared(commune);
  const named = (place: Place) => place.key === key;
  const own = places().find((place) => place.postcode === postcode && named(place));
  if (own) return own;
  const [first, ...others] = placesAround(postcode).filter(named);
  const agree = others.every(({ arrondissement: { code } }) => code === first?.arrondissement.code);
  return first && agree ? first : null;
}

function placesAround(postcode: string): readonly Place[] {
  const departements = departementsOf(postcode);
  return places().filter(({ arrondissement: { code } }) =>
    departements.some((departement) => code.startsWith(departement)),
  );
}

const spelledOut: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  s: 'sur',
  lez: 'les',
  cedex: '',
};

/**
 * A name without what people leave out or write in their own way: accents, case, hyphens, numbers,
 * "St" for "Saint", "Havre (Le)" for "Le Havre".
 */
function compared(name: string): string {
  const letters = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^a-z]+/g, ' ');
  return letters
    .trim()
    .split(' ')
    .map((word) => spelledOut[word] ?? word)
    .filter((word) => word !== '')
    .join(' ')
    .replace(/^(le|la|les|l) | (le|la|les|l)$/g, '');
}

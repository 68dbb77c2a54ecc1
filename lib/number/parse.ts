import { type Birth, birthOf, type CountryName, type Oddity, oddities } from './birth.ts';
import { compact } from './format.ts';
import { hasKey, keyFits, printedKey } from './key.ts';
import { type LookAlike, lookAlike } from './look-alike.ts';
import { type Slip, slipsOf } from './slips.ts';

/** A number of social security, as far as digits can tell. */
export interface SocialSecurityNumber {
  /**
   * A waiting number (NIA) is built like a final one (NIR): only the letter it came in can tell.
   * First digit 3 or 4: in course of registration; 7 or 8: temporary, of the old style.
   */
  kind: 'nir-or-nia' | 'in-registration' | 'old-temporary';
  /** 13 characters. */
  nir: string;
  /** The key as given, two digits; null if it was left out. */
  key: string | null;
  /** The key that belongs to `nir`. */
  rightKey: string;
  sex: 'man' | 'woman';
  birth: Birth;
  /** Odd, but the key fits: to be looked at, no reason to refuse. */
  oddities: readonly Oddity[];
  /** Another number of the same length and look; null for none. */
  mayBe: LookAlike | null;
}

/** 15 characters whose key does not fit. */
export interface WrongKey {
  kind: 'wrong-key';
  slips: readonly Slip[];
  mayBe: LookAlike | null;
}

/** Text that is no social security number. */
export interface NoNumber {
  kind:
    | LookAlike
    | 'empty'
    | 'odd-characters'
    | 'too-short'
    | 'too-long'
    | 'first-digit'
    | 'no-number';
}

export type Reading = SocialSecurityNumber | WrongKey | NoNumber;

const firstDigits: Readonly<Record<string, Pick<SocialSecurityNumber, 'kind' | 'sex'>>> = {
  1: { kind: 'nir-or-nia', sex: 'man' },
  2: { kind: 'nir-or-nia', sex: 'woman' },
  3: { kind: 'in-registration', sex: 'man' },
  4: { kind: 'in-registration', sex: 'woman' },
  7: { kind: 'old-temporary', sex: 'man' },
  8: { kind: 'old-temporary', sex: 'woman' },
};

/**
 * Reads what a person typed: any spacing, 13 or 15 characters. Says what it may be, never that it
 * exists or is theirs. `countryName` names countries of birth by INSEE code. Never throws.
 */
export function parse(text: string, countryName: CountryName = () => null): Reading {
  const plain = compact(text);
  const nir = plain.slice(0, 13);
  if (plain.length === 15 && keyFits(plain)) return withKey(plain, countryName);
  if (plain.length === 13 && isLikely(nir)) return read(nir, null, countryName);
  if (plain.length === 15 && isLikely(nir) && /^\d\d$/.test(plain.slice(13))) {
    return { kind: 'wrong-key', slips: slipsOf(plain), mayBe: lookAlike(plain) };
  }
  return { kind: lookAlike(plain) ?? problemOf(plain) };
}

function isLikely(nir: string): boolean {
  return hasKey(nir) && firstDigits[nir.charAt(0)] !== undefined && oddities(nir).length === 0;
}

function withKey(plain: string, countryName: CountryName): Reading {
  return read(plain.slice(0, 13), plain.slice(13), countryName);
}

function read(nir: string, key: string | null, countryName: CountryName): Reading {
  const first = firstDigits[nir.charAt(0)];
  if (first === undefined) return { kind: 'first-digit' };
  return {
    ...first,
    nir,
    key,
    rightKey: printedKey(nir),
    birth: birthOf(nir, countryName),
    oddities: oddities(nir),
    mayBe: key === null ? lookAlike(nir) : null,
  };
}

function problemOf(plain: string): NoNumber['kind'] {
  if (plain === '') return 'empty';
  if (/[^0-9AB]/.test(plain)) return 'odd-characters';
  if (plain.length < 13) return 'too-short';
  if (plain.length > 15) return 'too-long';
  return firstDigits[plain.charAt(0)] === undefined ? 'first-digit' : 'no-number';
}

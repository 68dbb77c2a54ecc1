import { type Birth, birthOf, type CountryName } from './birth.ts';
import { findNumber } from './find.ts';
import { compact } from './format.ts';
import { hasKey, keyFits, printedKey } from './key.ts';
import { fitsTaxSum, type LookAlike, lookAlike } from './look-alike.ts';
import { type Impossible, impossibleIn, type Oddity, odditiesOf } from './oddities.ts';
import { type Slip, slipsOf } from './slips.ts';

/** How the text was read, where it was not a bare number. */
export type Mended = 'letters' | 'sentence';

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
  /** Rare: to be looked at, no reason to refuse. */
  oddities: readonly Oddity[];
  /** Another number of the same length and look; null for none. */
  mayBe: LookAlike | null;
  /** Letters O, I and L were read as digits, or the number was found in a sentence. */
  mended: Mended | null;
}

/** Characters as many as a number has, or one more or less, that are none. */
export interface NearMiss {
  kind: 'wrong-key' | 'impossible' | 'too-short' | 'too-long';
  slips: readonly Slip[];
  /** Parts as they are in no number. */
  impossible: readonly Impossible[];
  mayBe: LookAlike | null;
}

/** Text that is no social security number. */
export interface NoNumber {
  kind: LookAlike | 'empty' | 'odd-characters' | 'first-digit' | 'no-number';
}

export type Reading = SocialSecurityNumber | NearMiss | NoNumber;

const firstDigits: Readonly<Record<string, Pick<SocialSecurityNumber, 'kind' | 'sex'>>> = {
  1: { kind: 'nir-or-nia', sex: 'man' },
  2: { kind: 'nir-or-nia', sex: 'woman' },
  3: { kind: 'in-registration', sex: 'man' },
  4: { kind: 'in-registration', sex: 'woman' },
  7: { kind: 'old-temporary', sex: 'man' },
  8: { kind: 'old-temporary', sex: 'woman' },
};

/**
 * Reads what a person typed or pasted: any spacing, digits of any script, 13 or 15 characters, a
 * sentence around them. Says what it may be, never that it exists or is theirs. `countryName` names
 * countries of birth by INSEE code. Never throws.
 */
export function parse(text: string, countryName: CountryName = () => null): Reading {
  const plain = compact(text);
  const bare = read(plain, null, countryName);
  if (bare.kind !== 'odd-characters') return bare;
  const withDigits = plain.replaceAll('O', '0').replace(/[IL]/g, '1');
  if (/^[0-9AB]{13,15}$/.test(withDigits)) return read(withDigits, 'letters', countryName);
  const found = findNumber(text);
  return found === null ? bare : read(found, 'sentence', countryName);
}

function read(plain: string, mended: Mended | null, countryName: CountryName): Reading {
  const nir = plain.slice(0, 13);
  const first = firstDigits[plain.charAt(0)];
  const isOfLength = plain.length === 13 || (plain.length === 15 && /\d\d$/.test(plain));
  if (!isOfLength || !hasKey(nir)) return noNumber(plain);
  if (first === undefined) return { kind: lookAlike(plain) ?? 'first-digit' };
  const wrong = nearMiss(plain);
  if (wrong) return wrong;
  return {
    ...first,
    nir,
    key: plain.slice(13) || null,
    rightKey: printedKey(nir),
    birth: birthOf(nir, countryName),
    oddities: odditiesOf(nir),
    mayBe: mayBe(plain),
    mended,
  };
}

/** Another number that these 13 characters may be all the same; a key that fits rules it out. */
function mayBe(plain: string): LookAlike | null {
  if (plain.length === 15) return null;
  if (fitsTaxSum(plain)) return 'tax-number';
  return lookAlike(plain) === 'ntt' ? 'ntt' : null;
}

/** Why text of the right length and shape is no number; null if it is one. */
function nearMiss(plain: string): NearMiss | NoNumber | null {
  const impossible = impossibleIn(plain);
  const isWrongKey = plain.length === 15 && !keyFits(plain);
  if (impossible.length === 0 && !isWrongKey) return null;
  const other = lookAlike(plain);
  const isOther = other === 'tax-number' ? fitsTaxSum(plain) || plain.startsWith('3') : other;
  if (impossible.length > 0 && other && isOther) return { kind: other };
  const kind = isWrongKey ? 'wrong-key' : 'impossible';
  return { kind, slips: slipsOf(plain), impossible, mayBe: other };
}

function noNumber(plain: string): NearMiss | NoNumber {
  const other = lookAlike(plain);
  if (other) return { kind: other };
  if (plain === '') return { kind: 'empty' };
  if (/[^0-9AB]/.test(plain) || !/\d/.test(plain)) return { kind: 'odd-characters' };
  if (plain.length === 13 || plain.length === 15) return { kind: 'no-number' };
  const kind = plain.length < 15 ? 'too-short' : 'too-long';
  return { kind, slips: slipsOf(plain), impossible: [], mayBe: null };
}

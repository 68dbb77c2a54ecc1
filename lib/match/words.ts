import {
  apostrophe,
  ignored,
  isDigitKind,
  isMarkKind,
  isWordKind,
  kinds,
  letterA,
  letterE,
  letterO,
  oe,
  otherLetter,
  phraseEnd,
  space,
} from './characters.ts';
import { checkFactor, factor, shiftFor } from './hash.ts';
import { formChecks, formStarts, forms } from './memory.ts';
import { capitals } from './spelling.ts';

/** Bit of a word, beside `capitals`: a digit touches its last letter, or a letter its last digit. */
export const touchesAfter = 4;

/** The bits that A to Z have; every other letter has one more. */
const capitalUnits = 0x5f;

/**
 * Reads the known words of a text from a place on, one after another, as far as they are asked for. The text
 * ends with a unit that is in no word.
 */
export class Words {
  /** By word: its form, the units it stands in, what else is known of it, the kind of the unit behind it. */
  readonly forms: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly bits: number[] = [];
  readonly #after: number[] = [];
  readonly #bucketShift: number;
  #text = '';
  #count = 0;
  #isOver = false;
  /** Where the next word is looked for. */
  #at = 0;

  /** For the table in use, which has so many buckets of forms. */
  constructor(buckets: number) {
    this.#bucketShift = shiftFor(buckets);
  }

  /** Starts anew: word 0 is the one at `place`. */
  begin(text: string, place: number): void {
    this.#text = text;
    this.#at = place;
    this.#count = 0;
    this.#isOver = false;
  }

  /** True if word `index` is known, and so are all before it, with nothing but space between them. */
  has(index: number): boolean {
    while (this.#count <= index && !this.#isOver) this.#readWord();
    return index < this.#count;
  }

  /** True if word `index` is a mark right behind the word before, or letters and digits touch there. */
  isTight(index: number): boolean {
    const kind = this.#after[index - 1] as number;
    if (kind === space || kind === phraseEnd) return false;
    return this.has(index) && this.starts[index] === this.ends[index - 1];
  }

  #readWord(): void {
    const text = this.#text;
    let at = this.#at;
    let kind = kinds[text.charCodeAt(at)] as number;
    while (kind === space || kind === ignored) kind = kinds[text.charCodeAt(++at)] as number;
    const index = this.#count;
    this.starts[index] = at;
    const isNumber = isDigitKind(kind);
    let touches = 0;
    let hash = 0;
    let check = 0;
    let seen = 0;
    if (isMarkKind(kind)) {
      hash = Math.imul(kind, factor);
      check = Math.imul(kind, checkFactor);
      kind = kinds[text.charCodeAt(++at)] as number;
    } else {
      while (kind >= ignored) {
        if (kind !== ignored) {
          if (isDigitKind(kind) !== isNumber) break;
          seen |= text.charCodeAt(at);
          if (kind > otherLetter) {
            const first = kind === oe ? letterO : letterA;
            hash = Math.imul(hash ^ first, factor);
            check = Math.imul(check ^ first, checkFactor);
            kind = letterE;
          }
          hash = Math.imul(hash ^ kind, factor);
          check = Math.imul(check ^ kind, checkFactor);
        }
        kind = kinds[text.charCodeAt(++at)] as number;
      }
      if (isWordKind(kind)) touches = touchesAfter;
    }
    let form = 0;
    // An apostrophe is part of an elided word (`d'`); behind any other word it is a quotation mark.
    if (kind === apostrophe && !isNumber) {
      form = this.#formOf(
        Math.imul(hash ^ apostrophe, factor),
        Math.imul(check ^ apostrophe, checkFactor),
      );
      if (form > 0) kind = kinds[text.charCodeAt(++at)] as number;
    }
    if (form === 0) form = this.#formOf(hash, check);
    if (form === 0) {
      this.#isOver = true;
      return;
    }
    this.#at = at;
    this.forms[index] = form;
    this.ends[index] = at;
    this.#after[index] = kind;
    const isCapital = isNumber || (seen & ~capitalUnits) === 0;
    this.bits[index] = (isCapital ? capitals : 0) | touches;
    this.#count = index + 1;
  }

  /** The form with these hashes; 0 for none. */
  #formOf(hash: number, check: number): number {
    const bucket = hash >>> this.#bucketShift;
    const end = formStarts[bucket + 1] as number;
    for (let form = formStarts[bucket] as number; form < end; form++) {
      const isSame = ((forms[form] as number) ^ (hash << 16)) >>> 16 === 0;
      if (isSame && formChecks[form] === check >>> 16) return form;
    }
    return 0;
  }
}

/** The first unit of the run of letters and digits that ends before `end`, or -1 if there is none. */
export function startOfWord(text: string, end: number): number {
  let start = -1;
  for (let at = end - 1; at >= 0; at--) {
    const kind = kinds[text.charCodeAt(at)] as number;
    if (isWordKind(kind)) start = at;
    else if (kind !== ignored) break;
  }
  return start;
}

import {
  ae,
  apostrophe,
  ignored,
  isDigitKind,
  isMarkKind,
  isWordKind,
  kinds,
  lastLetter,
  oe,
  phraseEnd,
  space,
} from './characters.ts';
import { elision, type LetterTree, nodeShift, nowhere, numberStart, wordStart } from './letters.ts';
import { capitals } from './spelling.ts';

/** Bit of a word, beside `capitals`: a digit touches its last letter, or a letter its last digit. */
export const touchesAfter = 4;

const letterA = 1;
const letterE = 5;
const letterO = 15;
/** The bits that A to Z have; every other letter has one more. */
const capitalUnits = 0x5f;

/** Reads the known words of a text from a place on, one after another, as far as they are asked for. */
export class Words {
  /** By word: its form, the units it stands in, what else is known of it. */
  readonly forms: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly bits: number[] = [];
  readonly #tree: LetterTree;
  #text = '';
  #count = 0;
  #isOver = false;
  /** Where the word that is being read has come to. */
  #at = 0;
  #node = nowhere;

  constructor(tree: LetterTree) {
    this.#tree = tree;
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
    const end = this.ends[index - 1] ?? 0;
    const kind = this.#kindAt(end);
    if (kind === space || kind === phraseEnd) return false;
    return this.has(index) && this.starts[index] === end;
  }

  #kindAt(place: number): number {
    const isInside = place < this.#text.length;
    return isInside ? (kinds[this.#text.charCodeAt(place)] ?? phraseEnd) : phraseEnd;
  }

  #readWord(): void {
    let kind = this.#kindAt(this.#at);
    while (kind === space || kind === ignored) kind = this.#kindAt(++this.#at);
    const start = this.#at;
    let form = 0;
    let bits = capitals;
    if (isMarkKind(kind)) {
      form = this.#tree.marks[kind] ?? 0;
      this.#at++;
    } else if (isWordKind(kind)) {
      bits = isDigitKind(kind) ? this.#readDigits() : this.#readLetters();
      form = this.#tree.forms[this.#node] ?? 0;
    }
    if (form === 0) {
      this.#isOver = true;
      return;
    }
    const index = this.#count++;
    this.forms[index] = form;
    this.starts[index] = start;
    this.ends[index] = this.#at;
    this.bits[index] = bits;
  }

  #step(letter: number): void {
    this.#node = this.#tree.next[(this.#node << nodeShift) | letter] ?? nowhere;
  }

  #readDigits(): number {
    this.#node = numberStart;
    let kind = this.#kindAt(this.#at);
    for (; isDigitKind(kind) || kind === ignored; kind = this.#kindAt(++this.#at)) {
      if (kind !== ignored) this.#step(kind - lastLetter);
    }
    return isWordKind(kind) ? capitals | touchesAfter : capitals;
  }

  #readLetters(): number {
    const text = this.#text;
    const next = this.#tree.next;
    this.#node = wordStart;
    let seen = 0;
    let kind = phraseEnd;
    let at = this.#at;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      kind = kinds[code] ?? phraseEnd;
      if (kind <= lastLetter && kind !== phraseEnd) {
        this.#node = next[(this.#node << nodeShift) | kind] ?? nowhere;
      } else if (kind === ignored) continue;
      else if (!isWordKind(kind) || isDigitKind(kind)) break;
      else this.#stepOther(kind);
      seen |= code;
    }
    this.#at = at;
    const bits = (seen & ~capitalUnits) === 0 ? capitals : 0;
    if (at === text.length) return bits;
    if (isDigitKind(kind)) return bits | touchesAfter;
    if (kind === apostrophe) this.#closeElision();
    return bits;
  }

  /** A ligature is two letters; a letter of another alphabet makes the word unknown. */
  #stepOther(kind: number): void {
    if (kind === oe) this.#step(letterO);
    else if (kind === ae) this.#step(letterA);
    else this.#node = nowhere;
    this.#step(letterE);
  }

  /** An apostrophe is part of an elided word (`d'`); behind any other word it is a quotation mark. */
  #closeElision(): void {
    const elided = this.#tree.next[(this.#node << nodeShift) | elision] ?? nowhere;
    if (elided === nowhere) return;
    this.#node = elided;
    this.#at++;
  }
}

/** The first unit of the word that ends before `end`, or -1 if none does. */
function startOfWord(text: string, end: number): number {
  let start = -1;
  let isNumber = false;
  for (let at = end - 1; at >= 0; at--) {
    const kind = kinds[text.charCodeAt(at)] ?? phraseEnd;
    if (kind === ignored) continue;
    if (!isWordKind(kind) || (start >= 0 && isDigitKind(kind) !== isNumber)) break;
    isNumber = isDigitKind(kind);
    start = at;
  }
  return start;
}

/**
 * The first unit of the word that opens a phrase, or -1. `place` is the unit behind that word, or it stands
 * in the word that follows.
 */
export function startOfOpener(text: string, place: number): number {
  let end = place;
  if (place < text.length && isWordKind(kinds[text.charCodeAt(place)] ?? phraseEnd)) {
    end = startOfWord(text, place + 1);
  }
  while (end > 0 && isBetweenWords(kinds[text.charCodeAt(end - 1)] ?? phraseEnd)) end--;
  return startOfWord(text, end);
}

function isBetweenWords(kind: number): boolean {
  return kind === space || kind === ignored || kind === apostrophe;
}

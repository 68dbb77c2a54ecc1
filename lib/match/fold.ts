import {
  ae,
  apostrophe,
  ignored,
  isDigitKind,
  isLetterKind,
  isMarkKind,
  isWordKind,
  kindAt,
  lastDigit,
  letterA,
  oe,
} from './characters.ts';

/**
 * Splits a text as the scanner does: words with the apostrophe of their elision (`d'`), numbers,
 * punctuation marks. A letter beside a digit starts a new word (`S1106` → `S`, `1106`). Case and
 * accents are kept.
 */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  let word = '';
  let wasDigit = false;
  const close = () => {
    if (word !== '') words.push(word);
    word = '';
  };
  const source = text.normalize('NFC');
  for (let i = 0; i < source.length; i++) {
    const kind = kindAt(source, i);
    const character = source.charAt(i);
    if (kind === ignored) continue;
    if (isWordKind(kind)) {
      if (word !== '' && wasDigit !== isDigitKind(kind)) close();
      wasDigit = isDigitKind(kind);
      word += character;
      continue;
    }
    if (kind === apostrophe && word !== '' && !wasDigit) word += "'";
    close();
    if (isMarkKind(kind)) words.push(character);
  }
  close();
  return words;
}

/** The word without case and accents, ligatures as two letters. Other alphabets stay as they are. */
export function foldWord(word: string): string {
  let folded = '';
  for (let i = 0; i < word.length; i++) {
    const kind = kindAt(word, i);
    if (isLetterKind(kind)) folded += String.fromCharCode(97 + kind - letterA);
    else if (isDigitKind(kind)) folded += String.fromCharCode(57 + kind - lastDigit);
    else if (kind === oe) folded += 'oe';
    else if (kind === ae) folded += 'ae';
    else if (kind !== ignored) folded += word.charAt(i);
  }
  return folded;
}

/**
 * A text for comparing: without case, accents, kinds of spaces, hyphens and apostrophes; words
 * parted by one space. Plurals and feminine forms stay as they are.
 */
export function fold(text: string): string {
  return splitWords(text).map(foldWord).join(' ');
}

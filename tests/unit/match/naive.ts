import { inflections } from '../../../lib/match/inflect.ts';
import type { Found } from './find.ts';

/*
 * The same promise as the scanner's, kept slowly and in another way: regular expressions tried at every
 * place of a text folded unit by unit. For texts of precomposed characters without written-out endings.
 */

function foldUnit(unit: string): string {
  if (/[\s\u00A0\u202F\u2011-]/.test(unit)) return ' ';
  if (unit === '’') return "'";
  return unit.normalize('NFD').charAt(0).toLowerCase();
}

function pattern(spelling: string): RegExp {
  const words = spelling.match(/\d+|\p{L}+['’]?|[^\s\p{L}\d-]/gu) ?? [];
  const isAbbreviation = /^[A-Z]{1,5}$/.test(spelling);
  const source = words
    .map((word, index) => {
      const forms = isAbbreviation ? [word.toLowerCase()] : inflections(word.replace('’', "'"));
      const choice = forms.map((form) => form.replace(/\W/g, '\\$&')).join('|');
      const isGlued = /\p{L}$/u.test(words[index - 1] ?? '') && /^\p{L}/u.test(word);
      return `${index === 0 ? '' : isGlued ? ' +' : ' *'}(?:${choice})`;
    })
    .join('');
  return new RegExp(`(?<![a-z0-9])${source}(?![a-z0-9])`, 'y');
}

/** Finds as the scanner promises: from left to right, the longest at each place. */
export function naiveFinder(glossary: Record<string, readonly string[]>) {
  const all = Object.entries(glossary).flatMap(([id, spellings]) =>
    spellings.map((spelling) => ({ id, spelling, regex: pattern(spelling) })),
  );
  return (text: string): Found[] => {
    const folded = text.replace(/./gsu, foldUnit);
    const found: Found[] = [];
    for (let at = 0; at < text.length; at++) {
      let longest: Found | null = null;
      for (const { id, spelling, regex } of all) {
        regex.lastIndex = at;
        const length = regex.exec(folded)?.[0].length ?? 0;
        const end = at + length;
        const isRight = !/^[A-Z]{1,5}$/.test(spelling) || text.slice(at, end) === spelling;
        if (length > 0 && isRight && end > (longest?.end ?? 0)) longest = { id, start: at, end };
      }
      if (!longest) continue;
      found.push(longest);
      at = longest.end - 1;
    }
    return found;
  };
}

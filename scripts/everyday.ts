import type { Term } from '../lib/knowledge/schema.ts';

/** Single words that nobody uses but offices. */
const officeWords = new Set(
  'ampliation apostille apostillé carence cerfa hameçonnage légalisation phishing récépissé surlégalisation télétransmission téléservice'.split(
    ' ',
  ),
);

/** True for a word in small letters that may stand in any text, in another sense perhaps. */
export function isEverydayWord(spelling: string): boolean {
  return /^[a-zà-ÿœ]+$/.test(spelling) && !officeWords.has(spelling);
}

/** The term with its everyday spellings among `common`. */
export function withCommon(term: Term, isEveryday: (spelling: string) => boolean): Term {
  const { id, fr, variants, common = [], ...rest } = term;
  const found = [fr, ...variants].filter((one) => !common.includes(one) && isEveryday(one));
  if (found.length === 0) return term;
  return {
    id,
    fr,
    variants: variants.filter((one) => !found.includes(one)),
    common: [...common, ...found],
    ...rest,
  };
}

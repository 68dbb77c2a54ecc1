import type { Form, Term } from './schema.ts';

/** What is looked for in a text: spellings of one term, everyday words apart from the others. */
export interface Spellings {
  id: string;
  spellings: readonly string[];
  isCommon: boolean;
}

/** The spellings of terms. A term has up to two entries: what is surely meant, and everyday words. */
export function spellingsOf(terms: readonly Term[]): Spellings[] {
  return terms.flatMap(({ id, fr, variants, common = [] }) => {
    const sure = [fr, ...variants].filter((spelling) => !common.includes(spelling));
    return [
      { id, spellings: sure, isCommon: false },
      { id, spellings: common, isCommon: true },
    ].filter(({ spellings }) => spellings.length > 0);
  });
}

/** Spellings by which the text of a page names a form: number, cerfa number, title. */
export function formSpellings(form: Form): readonly string[] {
  const cerfa = form.cerfa.flatMap((number) => [
    `cerfa ${number}`,
    `cerfa n° ${number}`,
    `cerfa numéro ${number}`,
    `n° ${number}`,
  ]);
  return [...form.numbers, ...cerfa, ...form.titles];
}

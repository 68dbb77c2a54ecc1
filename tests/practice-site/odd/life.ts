import { type OddPage, page, scripted, words } from './odd-page.ts';

/** A form as Ameli links to it, in the middle of text. */
const form =
  '<p>Remplissez le <a href="/sites/default/files/formulaires/168/s1106.pdf">formulaire S1106</a> et envoyez-le à votre caisse avec les photocopies de vos pièces justificatives.</p>';

/** Pages to which things happen in a browser's life: paper, zoom, the way back. */
export const lifePages: readonly OddPage[] = [
  {
    id: 'has-words-and-a-form',
    html: () => page(`<main><h1>La carte Vitale</h1>${words}${form.repeat(3)}${words}</main>`),
    marks: 2,
  },
  {
    id: 'tells-how-it-was-shown',
    html: () =>
      scripted(
        words,
        `var shown = [];
        addEventListener('pageshow', ({ persisted }) => shown.push(persisted ? 'kept' : 'new'));`,
      ),
    marks: 2,
  },
];

import { type OddPage, page, scripted, words } from './odd-page.ts';

const sentence =
  'Vous recevez votre numéro de sécurité sociale, puis vous demandez la carte Vitale à votre caisse. ';

/** Pages that are large, deep or cut into pieces. */
export const bigPages: readonly OddPage[] = [
  {
    id: 'article-of-a-megabyte',
    html: () => page(`<h1>Article</h1>${`<p>${sentence.repeat(5)}</p>`.repeat(2_100)}`),
    marks: 2,
  },
  {
    id: 'one-paragraph-of-a-megabyte',
    html: () => page(`<p>${sentence.repeat(10_500)}</p>`),
    marks: 2,
  },
  {
    id: 'table-of-20000-rows',
    html: () =>
      page(
        `<table><tbody>${'<tr><td>ticket modérateur</td><td>12 €</td></tr>'.repeat(20_000)}</tbody></table>`,
      ),
    marks: 1,
  },
  {
    id: '5000-levels-deep',
    html: () =>
      scripted(
        words,
        `let at = document.body;
        for (let i = 0; i < 5000; i++) at = at.appendChild(document.createElement('div'));
        at.textContent = 'Votre médecin traitant';`,
        // Chromium itself does not survive so many boxes inside each other.
        '<style>div { display: contents; }</style>',
      ),
    marks: 3,
  },
  {
    id: '5000-inline-levels-deep',
    html: () =>
      scripted(
        words,
        `let at = document.querySelector('p');
        for (let i = 0; i < 5000; i++) at = at.appendChild(document.createElement('span'));
        at.textContent = 'Votre médecin traitant';`,
      ),
    marks: 3,
  },
  {
    id: '100000-spans-of-one-letter',
    html: () => {
      const letters = [...sentence.repeat(1_010)].slice(0, 100_000);
      return page(`<p>${letters.map((letter) => `<span>${letter}</span>`).join('')}</p>`);
    },
    marks: 2,
  },
  {
    id: 'one-word-of-a-megabyte',
    html: () => page(`<p>${'sécurité'.repeat(125_000)}</p>${words}`),
    marks: 2,
  },
  {
    id: 'text-cut-into-nodes',
    html: () =>
      scripted(
        words,
        `const text = document.querySelector('p').firstChild;
        while (text.length > 3) text.splitText(text.length - 3);`,
      ),
    marks: 2,
  },
  {
    id: '5000-links',
    html: () =>
      page(
        `<ul>${'<li><a href="/sites/default/files/formulaires/168/s1106.pdf">Formulaire S1106</a></li>'.repeat(5_000)}</ul>${words}`,
      ),
    marks: 2,
  },
  { id: 'empty', html: () => page(''), marks: 'none' },
  { id: 'nothing-but-space', html: () => page('\n \t\u00A0\n'.repeat(1_000)), marks: 'none' },
];

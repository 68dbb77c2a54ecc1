import { type OddPage, page, scripted, words } from './odd-page.ts';

const only = 'Votre numéro de sécurité sociale et votre carte Vitale.';
/** Complains of marks inside the element with the id `closed`. */
const nothingInside = `var complaints = () => {
  const closed = document.getElementById('closed');
  const inside = [...(CSS.highlights.get('quinze-term') ?? [])].filter((mark) => closed.contains(mark.startContainer));
  return inside.length > 0 ? ['marks stand in what should stay unread'] : [];
};`;

/** Pages whose text is written, hidden or laid out in uncommon ways. */
export const textPages: readonly OddPage[] = [
  {
    id: 'editable-text',
    html: () => scripted(`${words}<div id="closed" contenteditable>${words}</div>`, nothingInside),
    marks: 2,
  },
  {
    id: 'rich-editor',
    html: () =>
      scripted(
        `${words}<div id="closed" contenteditable="true"><h2>Titre</h2><ul><li>${only}</li></ul></div>`,
        `${nothingInside}
        const editor = document.getElementById('closed');
        var act = () => { for (let i = 0; i < 50; i++) editor.querySelector('ul').append(document.createElement('li'), '${only}'); };`,
      ),
    marks: 2,
  },
  {
    id: 'fields',
    html: () =>
      scripted(
        `${words}<form id="closed"><input value="${only}"><textarea>${only}</textarea><select><option>${only}</option></select></form>`,
        nothingInside,
      ),
    marks: 2,
  },
  {
    id: 'right-to-left',
    html: () =>
      page(
        `<div dir="rtl" lang="ar"><p>رقمك هو <bdi lang="fr">numéro de sécurité sociale</bdi></p></div><p dir="rtl">carte Vitale، ثم médecin traitant</p>`,
      ),
    marks: 2,
  },
  {
    id: 'heaps-of-accents',
    html: () =>
      page(
        `<p>${[...'numéro de sécurité sociale'].map((letter) => (letter === ' ' ? letter : `${letter}\u0300\u0316\u0335\u0338\u0489`)).join('')}</p>${words}`,
      ),
    marks: 2,
  },
  {
    id: 'english-section',
    html: () =>
      scripted(
        `${words}<section id="closed" lang="en"><p>Your attestation, your caisse and your carte Vitale.</p></section>`,
        nothingInside,
      ),
    marks: 2,
  },
  {
    id: 'svg-and-formulas',
    html: () =>
      scripted(
        `${words}<div id="closed"><svg width="300" height="40"><text y="20">${only}</text></svg><math><mtext>${only}</mtext></math></div>`,
        nothingInside,
      ),
    marks: 2,
  },
  {
    id: 'text-that-cannot-be-selected',
    html: () => page(words, '<style>* { user-select: none !important; }</style>'),
    marks: 2,
  },
  {
    id: 'hidden-text',
    html: () =>
      page(
        `${words}<div hidden>${words}</div><div style="visibility:hidden">${words}</div><details><summary>Plus</summary>${words}</details>`,
      ),
    marks: 2,
  },
  {
    id: 'zoomed-to-400-percent',
    html: () => page(words, '<style>html { zoom: 4; }</style>'),
    marks: 2,
  },
  {
    id: 'no-doctype',
    html: () => `<title>Page</title>${words}`,
    marks: 2,
  },
  {
    id: 'everything-is-styled',
    html: () =>
      page(
        words,
        '<style>* { all: revert; position: relative !important; z-index: 2147483647; transform: rotate(1deg) !important; opacity: .9 !important; }</style>',
      ),
    marks: 2,
  },
  {
    id: 'half-characters-and-pictures',
    html: () =>
      scripted(
        `${words}<p id="here"></p>`,
        `document.getElementById('here').textContent = '\\ud83c carte Vitale \\udf89 🎉médecin traitant🎉\\u0000';`,
      ),
    marks: 3,
  },
  {
    id: 'strict-policy',
    html: () =>
      page(
        words,
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; require-trusted-types-for 'script'">`,
      ),
    marks: 2,
  },
  {
    id: 'frames',
    html: () =>
      page(
        `${words}<iframe srcdoc="<p>${only}</p>"></iframe><iframe src="about:blank" sandbox></iframe>`,
      ),
    marks: 2,
  },
];

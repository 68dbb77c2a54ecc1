import { type OddPage, scripted, words } from './odd-page.ts';

const host = `document.querySelector('quinze-page')`;
const hostIsThere = `var complaints = () => (${host} ? [] : ['our element is gone']);`;

/** Pages whose scripts do what no page should. */
export const scriptPages: readonly OddPage[] = [
  {
    id: 'takes-our-element-away',
    html: () => scripted(words, `var act = () => ${host}.remove(); ${hostIsThere}`),
    marks: 2,
  },
  {
    id: 'always-takes-our-element-away',
    html: () =>
      scripted(
        words,
        `let taken = 0;
        new MutationObserver(() => { const it = ${host}; if (it) { it.remove(); taken++; } })
          .observe(document.documentElement, { childList: true });
        var complaints = () => (taken > 50 ? ['our element came back ' + taken + ' times'] : []);`,
      ),
    marks: 2,
  },
  {
    id: 'empties-our-element',
    html: () =>
      scripted(
        words,
        `var act = () => { const it = ${host}; it.textContent = 'x'; it.style.display = 'none'; it.className = 'y'; }; ${hostIsThere}`,
      ),
    marks: 2,
    moves: true,
  },
  {
    id: 'clears-all-highlights',
    html: () => scripted(words, `var act = () => CSS.highlights.clear();`),
    marks: 2,
  },
  {
    id: 'clears-all-style-sheets',
    html: () =>
      scripted(
        words,
        `var act = () => { document.adoptedStyleSheets = []; };
        var complaints = () => (document.adoptedStyleSheets.length === 1 ? [] : ['our sheet is gone']);`,
      ),
    marks: 2,
  },
  {
    id: 'has-highlights-of-its-own',
    html: () =>
      scripted(
        words,
        `const range = document.createRange();
        range.selectNodeContents(document.querySelector('p'));
        const own = new Highlight(range);
        CSS.highlights.set('search', own);
        var complaints = () => (CSS.highlights.get('search') === own && own.size === 1 ? [] : ['its highlight was touched']);`,
      ),
    marks: 2,
  },
  {
    id: 'uses-the-name-of-our-highlight',
    html: () => scripted(words, `CSS.highlights.set('quinze-term', new Highlight());`),
    marks: 2,
  },
  {
    id: 'replaces-its-body',
    html: () =>
      scripted(
        words,
        `var act = () => { const body = document.createElement('body'); body.innerHTML = ${JSON.stringify(words)}; document.body.replaceWith(body); }; ${hostIsThere}`,
      ),
    marks: 2,
  },
  {
    id: 'replaces-its-root',
    html: () =>
      scripted(
        words,
        `var act = () => {
          const root = document.createElement('html');
          root.innerHTML = ${JSON.stringify(`<head></head><body>${words}</body>`)};
          document.documentElement.replaceWith(root);
        }; ${hostIsThere}`,
      ),
    marks: 2,
  },
  {
    id: 'opens-its-document-again',
    html: () =>
      scripted(
        words,
        `var act = () => { document.open(); document.write('<title>New</title>' + ${JSON.stringify(words)}); document.close(); }; ${hostIsThere}`,
      ),
    marks: 2,
  },
  {
    id: 'never-rests',
    html: () =>
      scripted(
        `${words}<p id="clock"></p>`,
        `setInterval(() => { document.getElementById('clock').textContent = 'médecin traitant ' + performance.now(); }, 4);`,
      ),
    marks: 2,
    moves: true,
  },
  {
    id: 'grows-and-shrinks',
    html: () =>
      scripted(
        `${words}<div id="box"></div>`,
        `setInterval(() => {
          const box = document.getElementById('box');
          if (box.childElementCount > 200) box.replaceChildren();
          for (let i = 0; i < 20; i++) box.insertAdjacentHTML('beforeend', '<p>carte Vitale</p>');
        }, 10);`,
      ),
    marks: 2,
    moves: true,
  },
  {
    id: 'pollutes-prototypes',
    html: () =>
      scripted(
        words,
        `Object.prototype.id = 'polluted'; Array.prototype.polluted = 1; Map.prototype.get = () => 1;
        Array.prototype.map = () => []; Node.prototype.contains = () => false; Element.prototype.closest = () => null;`,
        `<script>Element.prototype.attachShadow = () => { throw new Error('no'); };
        Document.prototype.createTreeWalker = () => null; window.CSSStyleSheet = null; window.Highlight = null;</script>`,
      ),
    marks: 2,
  },
  {
    id: 'defines-our-element',
    html: () =>
      scripted(
        words,
        `customElements.define('quinze-page', class extends HTMLElement {
          connectedCallback() { this.setAttribute('data-found', ''); }
        });`,
      ),
    marks: 2,
  },
  {
    id: 'has-shadow-roots',
    html: () =>
      scripted(
        `${words}<div id="a"></div><div id="b"></div>`,
        `for (const [id, mode] of [['a', 'open'], ['b', 'closed']]) {
          document.getElementById(id).attachShadow({ mode }).innerHTML = ${JSON.stringify(words)};
        }`,
      ),
    marks: 2,
  },
  {
    id: 'names-that-hide-properties',
    html: () =>
      scripted(
        `${words}<form name="body"><input name="parentNode"><input name="childNodes"><input name="localName"></form><img name="documentElement" alt=""><form id="links"></form>`,
        '',
      ),
    marks: 2,
  },
  {
    id: 'is-translated-by-the-browser',
    html: () =>
      scripted(
        `<h1>Carte Vitale</h1>${words.repeat(3)}`,
        `var act = () => {
          document.documentElement.lang = 'en';
          document.documentElement.classList.add('translated-ltr');
          for (const p of document.querySelectorAll('p')) {
            p.innerHTML = '<font dir="auto" style="vertical-align: inherit;"><font dir="auto" style="vertical-align: inherit;">Your number and your card.</font></font>';
          }
        };`,
      ),
    marks: 1,
  },
  {
    id: 'changes-its-address',
    html: () =>
      scripted(
        words,
        `var act = () => { history.pushState(null, '', '/assure'); document.querySelector('p').textContent = 'La carte Vitale et le médecin traitant'; }; ${hostIsThere}`,
      ),
    marks: 2,
  },
  {
    id: 'shows-a-dialog-over-everything',
    html: () =>
      scripted(
        `${words}<dialog>${words}</dialog>`,
        `var act = () => document.querySelector('dialog').showModal(); ${hostIsThere}`,
      ),
    marks: 2,
  },
];

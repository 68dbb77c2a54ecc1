import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { oddPages, oddPath } from './odd/pages.ts';

/** The answer to one request; a plain value, so that each browser's harness can deliver it in its own way. */
export interface PracticeResponse {
  status: number;
  contentType: string;
  body: string | Uint8Array;
}

/** One page of the practice site, as the address bar would show it. */
export interface PracticePage {
  /** The last part of the path on the public site, the host name elsewhere; unique. */
  id: string;
  address: string;
  title: string;
}

const root = import.meta.dirname;
const pagesFolder = join(root, 'pages');
const publicHost = 'www.ameli.fr';
const html = 'text/html; charset=utf-8';

/** Breadcrumb words that are themselves pages of the site. */
const sections: ReadonlyMap<string, string> = new Map([
  ['Accueil', '/assure'],
  ['Droits et démarches', '/assure/droits-demarches'],
  ['Remboursements', '/assure/remboursements'],
  ['Santé', '/assure/sante'],
  ['Actualités', '/assure/actualites'],
  ['Formulaires', '/assure/formulaires'],
  ['Adresses et contacts', '/assure/adresses-et-contacts'],
  [
    'Protection sociale en France',
    '/assure/droits-demarches/europe-international/protection-sociale-france',
  ],
]);

const textCache = new Map<string, string>();

function readText(name: string): string {
  const known = textCache.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(join(root, name), 'utf8');
  textCache.set(name, text);
  return text;
}

/** The files of `styles/` in the order of their names. */
function styleSheet(): string {
  const names = readdirSync(join(root, 'styles')).sort();
  return names.map((name) => readText(`styles/${name}`)).join('\n');
}

/** `www.ameli.fr/assure.html` → `https://www.ameli.fr/assure`; `…/index.html` → the folder's address. */
function addressOf(file: string): string {
  const path = file.replace(/\.html$/, '').replace(/(^|\/)index$/, '$1');
  return `https://${path}`;
}

function comment(source: string, name: string): string {
  return new RegExp(`<!-- ${name}: (.*?) -->`).exec(source)?.[1] ?? '';
}

function listPages(): Map<string, string> {
  const files = readdirSync(pagesFolder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html') && !file.startsWith('404'))
    .sort();
  return new Map(files.map((file) => [addressOf(file), file]));
}

const pageFiles = listPages();

function pageId(address: string): string {
  const { hostname, pathname } = new URL(address);
  const lastPart = pathname.split('/').at(-1);
  return hostname === publicHost && lastPart !== undefined ? lastPart : hostname;
}

/** Every page that answers 200, sorted by address. */
export const practicePages: readonly PracticePage[] = [...pageFiles].map(([address, file]) => ({
  id: pageId(address),
  address,
  title: comment(readText(`pages/${file}`), 'title'),
}));

function breadcrumb(words: string): string {
  if (words === '') return '';
  const items = words.split(' > ').map((word) => {
    const path = sections.get(word);
    return path === undefined ? `<li>${word}</li>` : `<li><a href="${path}">${word}</a></li>`;
  });
  return [
    '<div id="block-ameli-breadcrumbs">',
    `<nav class="breadcrumb" aria-label="Fil d’Ariane"><ol class="plain-list wide">${items.join('')}</ol></nav>`,
    '</div>',
  ].join('');
}

/** The side table of an article: one link for each titled paragraph block. */
function sommaire(content: string): string {
  const blocks = content.matchAll(
    /id="(text_\d+)">\s*<h2 class="field_ameli_paragraph_title">(.*?)<\/h2>/gs,
  );
  const items = [...blocks].map(
    ([, id, title]) => `<li class="sommaire-item"><a href="#${id}">${title}</a></li>`,
  );
  if (items.length < 2) return '';
  return [
    '<div id="block-ameli-sommaire-article">',
    `<nav id="menuSidebar" aria-label="Sommaire"><p class="sommaire-title">Sommaire</p><ol class="plain-list">${items.join('')}</ol></nav>`,
    '</div>',
  ].join('');
}

function renderPage(file: string, host: string): string {
  const source = readText(`pages/${file}`);
  const content = source.replace(/^(?:<!--.*?-->\s*)+/, '');
  const parts = new Map([
    ['title', comment(source, 'title')],
    ['breadcrumb', breadcrumb(comment(source, 'breadcrumb'))],
    ['sommaire', sommaire(content)],
    ['content', content],
  ]);
  const layout = readText(host === publicHost ? 'layout.html' : 'layout-service.html');
  return layout.replace(/\{\{(\w+)\}\}/g, (_, name: string) => parts.get(name) ?? '');
}

/** The path that a file is kept under: no closing slash, and no département before `/assure`. */
function canonicalPath(host: string, pathname: string): string {
  const path = pathname.length > 1 ? pathname.replace(/\/+$/, '') : pathname;
  if (host !== publicHost) return path;
  if (path === '/') return '/assure';
  return path.replace(/^\/[a-z-]+(?=\/assure(?:\/|$))/, '');
}

/**
 * Answers any https address of an ameli.fr host as the practice site would. The query and the fragment do not
 * matter. Unknown addresses get a French page with status 404.
 * @throws {Error} for an address outside `https://*.ameli.fr`
 */
export function respond(address: string): PracticeResponse {
  const url = new URL(address);
  if (url.protocol !== 'https:' || !/(^|\.)ameli\.fr$/.test(url.hostname)) {
    throw new Error(`Not an address of the practice site: ${address}`);
  }
  const path = canonicalPath(url.hostname, url.pathname);
  if (path === '/favicon.ico') return { status: 204, contentType: 'image/x-icon', body: '' };
  if (path === '/practice-site/site.css') {
    return { status: 200, contentType: 'text/css; charset=utf-8', body: styleSheet() };
  }
  const odd = path.startsWith(oddPath) ? oddPages.get(path.slice(oddPath.length)) : undefined;
  if (odd) return { status: 200, contentType: html, body: odd.html() };
  if (/^\/sites\/default\/files\/formulaires\/.+\.pdf$/.test(path)) {
    const body = new Uint8Array(readFileSync(join(root, 'form.pdf')));
    return { status: 200, contentType: 'application/pdf', body };
  }
  const file = pageFiles.get(`https://${url.hostname}${path}`);
  return file === undefined
    ? { status: 404, contentType: html, body: renderPage('404.html', url.hostname) }
    : { status: 200, contentType: html, body: renderPage(file, url.hostname) };
}

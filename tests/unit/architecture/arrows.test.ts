import { expect, test } from 'vitest';
import { type Import, productImports, reachable, sourceFiles } from './imports.ts';

const imports = productImports();

/** The room a file belongs to: `lib/page`, `components`, `entrypoints`, or `lib` for its single files. */
function room(file: string): string {
  const [first = '', second = '', third] = file.split('/');
  return first === 'lib' && third !== undefined ? `lib/${second}` : first;
}

/** What each room of `lib` may load from the others; types may also come from `typesFrom`. */
const rooms: Record<string, { loads: string[]; typesFrom?: string[] }> = {
  'lib/knowledge': { loads: [] },
  'lib/match': { loads: [] },
  'lib/number': { loads: [] },
  'lib/plan': { loads: ['lib/knowledge'] },
  'lib/deadlines': { loads: ['lib/plan', 'lib/knowledge'] },
  'lib/boxes': { loads: ['lib/plan', 'lib/number', 'lib/knowledge'] },
  'lib/papers': { loads: ['lib/plan', 'lib/knowledge'], typesFrom: ['lib/dossier'] },
  'lib/search': { loads: ['lib/match', 'lib/knowledge'] },
  'lib/page': { loads: ['lib/match', 'lib/knowledge', 'lib'] },
  'lib/dossier': {
    loads: ['lib/knowledge', 'lib'],
    typesFrom: ['lib/plan', 'lib/deadlines'],
  },
  'lib/reminders': { loads: ['lib/dossier', 'lib/deadlines', 'lib/plan', 'lib/knowledge', 'lib'] },
  'lib/letters': {
    loads: ['lib/match', 'lib/deadlines', 'lib/plan', 'lib/knowledge'],
    typesFrom: ['lib/dossier'],
  },
  lib: { loads: ['lib'], typesFrom: ['lib/knowledge', 'lib/plan', 'lib/deadlines'] },
};

function isProduct(path: string): boolean {
  return /^(entrypoints|components|lib)\//.test(path);
}

/** The shape of a situation, without behaviour: the dossier checks what it reads against it. */
const shape = 'lib/plan/situation.ts';

function allowed({ from, to, typeOnly }: Import): boolean {
  const [here, there] = [room(from), room(to)];
  if (here === 'lib/dossier' && to === shape) return true;
  if (here === there || here === 'entrypoints') return true;
  if (here === 'components') return there.startsWith('lib');
  const rule = rooms[here];
  return (
    rule !== undefined &&
    (rule.loads.includes(there) || (typeOnly && (rule.typesFrom ?? []).includes(there)))
  );
}

function show({ from, to }: Import): string {
  return `${from} → ${to}`;
}

test('the scan sees the product', () => {
  expect(imports.length).toBeGreaterThan(20);
  expect(imports.map(show)).toContain('lib/settings.ts → lib/browser.ts');
});

test('imports point down only', () => {
  const wrong = imports.filter((one) => isProduct(one.to) && !allowed(one));
  expect(wrong.map(show)).toEqual([]);
});

test('the product loads nothing of tests or scripts', () => {
  const wrong = imports.filter(({ to }) => /^(tests|scripts)\//.test(to));
  expect(wrong.map(show)).toEqual([]);
});

test('one file imports the browser API', () => {
  const found = imports.filter(({ to }) => to === 'wxt/browser' || to === 'webextension-polyfill');
  expect(found.map(show)).toEqual([
    'lib/browser.ts → webextension-polyfill',
    // Its types, which the package does not bring.
    'lib/webextension-polyfill.d.ts → wxt/browser',
  ]);
});

test('only the dossier opens a database', () => {
  const found = imports.filter(({ from, to }) => to === 'idb' && room(from) !== 'lib/dossier');
  expect(found.map(show)).toEqual([]);
});

test.each([
  ['zod', /^zod(\/|$)/],
  ['preact', /^(preact|@preact)(\/|$)/],
  ['the dossier', /^lib\/dossier\//],
  ['communes and caisses', /^lib\/knowledge\/(communes|caisses)\b/],
  ['the boxes of forms', /^lib\/(knowledge\/)?boxes\b/],
  ['the search', /^(minisearch|lib\/search\b)/],
])('a page of Ameli never loads %s', (_, unwanted) => {
  const content = sourceFiles(['entrypoints/ameli.content', 'lib/page', 'lib/match']);
  const loaded = reachable(content);
  const wrong = [...loaded].filter(([to]) => unwanted.test(to));
  expect(wrong.map(([to, from]) => `${from} → ${to}`)).toEqual([]);
});

test('a page of Ameli carries no texts of ours, and builds no table', () => {
  const loaded = [...reachable(sourceFiles(['entrypoints/ameli.content']))];
  const wrong = loaded.filter(([to]) => /^lib\/(knowledge|plan)\/|^lib\/match\/compile/.test(to));
  expect(wrong.map(([to, from]) => `${from} → ${to}`)).toEqual([]);
});

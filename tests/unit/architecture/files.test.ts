import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSource, sourceFiles, withoutComments } from './imports.ts';

const all = ['entrypoints', 'components', 'lib', 'scripts', 'tests'];

test('no source file or stylesheet is longer than 300 lines', () => {
  const sheets = globSync(['assets/**/*.css', 'components/**/*.css', 'lib/**/*.css']);
  const long = [...sourceFiles(all), ...sheets]
    .map((file) => ({ file, lines: readSource(file).split('\n').length }))
    .filter(({ lines }) => lines > 300);
  expect(long).toEqual([]);
});

test.each([
  ['reads the clock', /\b(Date\.now|new Date|performance\.now|Temporal\.Now)\b/],
  ['touches the browser', /\b(browser|chrome|document|window|localStorage)\./],
])('no pure room %s', (_, unwanted) => {
  const pure = sourceFiles([
    'lib/plan',
    'lib/deadlines',
    'lib/number',
    'lib/match',
    'lib/boxes',
    'lib/papers',
    'lib/search',
    'lib/letters',
  ]);
  const wrong = pure.filter((file) => unwanted.test(withoutComments(readSource(file))));
  expect(wrong).toEqual([]);
});

test('nothing sends, and nothing turns text into code or markup', () => {
  const unwanted =
    /\b(fetch|eval|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\s*\(|\bnew (XMLHttpRequest|WebSocket|EventSource|Function)\b|\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML/;
  const product = sourceFiles(['entrypoints', 'components', 'lib']);
  const wrong = product.filter((file) => unwanted.test(withoutComments(readSource(file))));
  expect(wrong).toEqual([]);
});

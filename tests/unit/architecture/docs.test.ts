import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const pages = globSync(['*.md', 'docs/**/*.md']);

/** What a page links or shows, without addresses of the web and places on the page itself. */
function targets(page: string): string[] {
  return [...readFileSync(page, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1] ?? '')
    .filter((target) => !/^[a-z]+:|^#/.test(target))
    .map((target) => target.replace(/#.*$/, ''));
}

test.each(pages)('%s leads to files that are there', (page) => {
  expect(targets(page).filter((target) => !existsSync(join(dirname(page), target)))).toEqual([]);
});

test('the README shows the product', () => {
  expect(targets('README.md').filter((target) => target.endsWith('.png')).length).toBeGreaterThan(
    3,
  );
});

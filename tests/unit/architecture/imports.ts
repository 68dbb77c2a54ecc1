import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** One `import` or `export … from` of a source file. */
export interface Import {
  /** The importing file, from the project's folder: `lib/page/card.ts`. */
  from: string;
  /** The imported file in the same way, or a package as written: `zod/mini`. */
  to: string;
  /** True for `import type`, which leaves no trace in the built code. */
  typeOnly: boolean;
}

const root = resolve(import.meta.dirname, '../../..');
export const productFolders = ['entrypoints', 'components', 'lib'];
const sourceFile = /\.(ts|tsx|mjs)$/;

/** Every source file below some folders, as paths from the project's folder, sorted. */
export function sourceFiles(folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(folder, file).replaceAll('\\', '/'),
      ),
    )
    .filter((file) => sourceFile.test(file) && statSync(join(root, file)).isFile())
    .sort();
}

/** The text of a source file. */
export function readSource(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** Comments may speak of anything; strings and code stay. */
export function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/[^\n]*/g, '$1');
}

function target(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const path = specifier.replace(/\?.*$/, '');
  return relative(root, resolve(root, dirname(from), path)).replaceAll('\\', '/');
}

const statement =
  /(?:^|;|\n)\s*(?:import|export)\s+(type\s)?(?:(\{[^}]*\}|[^'";]*?)\s*from\s*)?['"]([^'"]+)['"]/g;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** `{ type A, type B }`: with `verbatimModuleSyntax` the module is still loaded, so this is no type-only import. */
export function importsOf(file: string): Import[] {
  const source = withoutComments(readSource(file));
  const found: Import[] = [];
  for (const [, type, , specifier = ''] of source.matchAll(statement)) {
    found.push({ from: file, to: target(file, specifier), typeOnly: type !== undefined });
  }
  for (const [, specifier = ''] of source.matchAll(dynamic)) {
    found.push({ from: file, to: target(file, specifier), typeOnly: false });
  }
  return found;
}

/** All imports of the product. */
export function productImports(): Import[] {
  return sourceFiles(productFolders).flatMap(importsOf);
}

/** Everything that the built code of `start` loads: files of the project and packages. */
export function reachable(start: readonly string[]): Map<string, string> {
  const cameFrom = new Map<string, string>(start.map((file) => [file, '']));
  for (const file of cameFrom.keys()) {
    if (!sourceFile.test(file) || !existsSync(join(root, file))) continue;
    for (const { to, typeOnly } of importsOf(file)) {
      if (!typeOnly && !cameFrom.has(to)) cameFrom.set(to, file);
    }
  }
  return cameFrom;
}

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Finished, quietly } from './progress.mjs';

/** The project's folder. */
export const root = dirname(import.meta.dirname);

/** The JavaScript file behind a command of an installed package (`biome` of `@biomejs/biome`). */
function commandFile(packageName: string, command: string): string {
  const folder = join(root, 'node_modules', packageName);
  const { bin }: { bin?: string | Record<string, string> } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const file = typeof bin === 'string' ? bin : bin?.[command];
  if (file === undefined) throw new Error(`${packageName} has no command named ${command}.`);
  return join(folder, file);
}

/** Runs a command of an installed package on this Node, quietly, in the project's folder. */
export function runTool(
  packageName: string,
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Finished> {
  return quietly(process.execPath, [commandFile(packageName, command), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
  });
}

/** Runs a command of an installed package with this terminal; resolves to its exit code. */
export function showTool(
  packageName: string,
  command: string,
  args: readonly string[],
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [commandFile(packageName, command), ...args], {
      cwd: root,
      stdio: 'inherit',
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** An end that the person can act upon: its message is shown without a stack trace. */
export class Stop extends Error {}

/** Runs a script; a `Stop` becomes a message on standard error and exit code 1. */
export async function runMain(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.stderr.write(
      `\n${error instanceof Stop ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
    );
    process.exitCode = 1;
  }
}

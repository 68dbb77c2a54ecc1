import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';
import { progress, quietly } from './progress.mjs';
import { runTool, Stop } from './tool.ts';

/** Where a browser is looked for, and how old it may be. */
interface Wanted {
  name: string;
  variable: string;
  commands: readonly string[];
  places: readonly string[];
  oldest: number;
}

const wantedChromium: Wanted = {
  name: 'Chromium',
  variable: 'CHROMIUM_PATH',
  // Never google-chrome: since version 137 it ignores --load-extension.
  commands: ['chromium', 'chromium-browser'],
  places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  oldest: 144,
};

const wantedFirefox: Wanted = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  commands: ['firefox-esr', 'firefox'],
  places: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
  oldest: 142,
};

const fonts = ['fonts-dejavu-core', 'fonts-liberation'];

/** A snap sees neither our folders nor our profiles; Ubuntu's own `chromium-browser` only starts one. */
function isSnap(path: string): boolean {
  const real = realpathSync(path);
  if (real.includes('/snap')) return true;
  const start = readFileSync(real).subarray(0, 4096).toString('latin1');
  return start.startsWith('#!') && start.includes('/snap/');
}

function onPath(command: string): string[] {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .filter((path) => existsSync(path) && !isSnap(path));
}

async function version(path: string): Promise<number> {
  const { output } = await quietly(path, ['--version']);
  return Number(/(\d+)\.\d/.exec(output)?.[1] ?? 0);
}

async function find(wanted: Wanted, alsoIn: readonly string[] = []): Promise<string | null> {
  const chosen = process.env[wanted.variable];
  if (chosen !== undefined && chosen !== '') {
    if (existsSync(chosen)) return chosen;
    throw new Stop(`${wanted.variable} names ${chosen}, but there is no such file.`);
  }
  const candidates = [...wanted.commands.flatMap(onPath), ...wanted.places, ...alsoIn];
  for (const path of candidates.filter((place) => existsSync(place))) {
    if ((await version(path)) >= wanted.oldest) return path;
  }
  return null;
}

function system(): string {
  const file = '/etc/os-release';
  if (!existsSync(file)) return process.platform;
  return /^ID="?(\w+)/m.exec(readFileSync(file, 'utf8'))?.[1] ?? 'linux';
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

async function aptInstall(packages: readonly string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const commands = [['update'], ['install', '-y', '--no-install-recommends', ...packages]] as const;
  const line = progress(`Installing ${packages[0] ?? ''} from the system's packages`);
  for (const args of commands) {
    const { code, output } = await quietly('apt-get', args, { env });
    if (code === 0) continue;
    line.failed();
    throw new Stop(
      `${output.trim().slice(-1500)}\n\nThe system's packages could not be installed. The command was: apt-get ${args.join(' ')}`,
    );
  }
  line.done();
}

async function playwrightInstall(): Promise<void> {
  const line = progress('Downloading Chromium through Playwright');
  const dependencies = isRoot() && process.platform === 'linux' ? ['--with-deps'] : [];
  const { code, output } = await runTool('playwright', 'playwright', [
    'install',
    ...dependencies,
    'chromium',
  ]);
  if (code === 0) return line.done();
  line.failed();
  throw new Stop(
    [
      /^Error: .*/m.exec(output)?.[0] ?? output.trim().slice(-500),
      'Chromium is not on this machine, and it could not be downloaded. Install it in one of these ways, then run the same command again:',
      '  Debian:         sudo apt-get install chromium',
      '  elsewhere:      npx playwright install --with-deps chromium',
      '  already there:  CHROMIUM_PATH=/path/to/chromium npm start',
    ].join('\n'),
  );
}

/**
 * The path of a Chromium that loads unpacked extensions; installs one where it is missing.
 * @throws {Stop} with the exact command where that is not possible
 */
export async function ensureChromium(): Promise<string> {
  const own = [chromium.executablePath()];
  const known = await find(wantedChromium, own);
  if (known !== null) return known;
  if (system() === 'debian' && isRoot()) await aptInstall(['chromium', ...fonts]);
  else await playwrightInstall();
  const installed = await find(wantedChromium, own);
  if (installed !== null) return installed;
  throw new Stop(
    `Quinze needs Chromium ${wantedChromium.oldest} or later. Set CHROMIUM_PATH=/path/to/chromium to use a newer one.`,
  );
}

/**
 * The path of Firefox; installs it where the system's packages have it and allow it.
 * @throws {Stop} with the exact command where that is not possible
 */
export async function ensureFirefox(): Promise<string> {
  const known = await find(wantedFirefox);
  if (known !== null) return known;
  if (system() === 'debian' && isRoot()) await aptInstall(['firefox-esr', ...fonts]);
  const installed = await find(wantedFirefox);
  if (installed !== null) return installed;
  throw new Stop(
    [
      `Firefox ${wantedFirefox.oldest} or later is not on this machine. Install it in one of these ways, then run the same command again:`,
      '  Debian:         sudo apt-get install firefox-esr',
      '  elsewhere:      from https://www.mozilla.org/firefox/ (a snap cannot be used)',
      '  already there:  FIREFOX_PATH=/path/to/firefox npm test',
    ].join('\n'),
  );
}

// Brings a newer Node into .toolchain/, beside the project, where the machine's own is too old.
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { progress, quietly } from './progress.mjs';

/** From here on Node has Temporal, and runs TypeScript as it is. */
export const neededNode = 26;
const broughtNode = '26.10.0';
const windows = process.platform === 'win32';

/** Node for Linux needs this one library that a bare Debian does not have. */
const library = 'libatomic.so.1';
const libraryPackage = 'libatomic1';

const folderOf = (root) => join(root, '.toolchain');
const libraryFolder = (root) => join(folderOf(root), 'lib');

/** What the environment needs for the brought Node to find its library. */
export function libraryPath(root) {
  if (!existsSync(join(libraryFolder(root), library))) return {};
  const known = process.env.LD_LIBRARY_PATH;
  return { LD_LIBRARY_PATH: [libraryFolder(root), known].filter(Boolean).join(':') };
}

/** The package that holds nothing but Node for this machine, then the one that chooses. */
function packages() {
  const platform = windows ? 'win' : process.platform;
  const prefix = process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  return [`${prefix}-${platform}-${process.arch}`, 'node'];
}

/** Tries the binary: null if it runs, else what it said. */
async function troubleWith(root, binary) {
  if (!existsSync(binary)) return 'The package brought no Node for this machine.';
  const env = { ...process.env, ...libraryPath(root) };
  const { code, output } = await quietly(binary, ['--version'], { env });
  return code === 0 && output.trim() === `v${broughtNode}` ? null : output;
}

/**
 * Takes the library out of Debian's package, without installing it: that needs no right but to write in
 * this folder. Where there is no apt, the caller's message stands.
 */
async function bringLibrary(root) {
  const work = join(folderOf(root), 'apt');
  for (const part of ['state/lists/partial', 'cache/archives/partial', 'unpacked']) {
    mkdirSync(join(work, part), { recursive: true });
  }
  const options = {
    'Dir::State': join(work, 'state'),
    'Dir::State::status': '/var/lib/dpkg/status',
    'Dir::Cache': join(work, 'cache'),
    'APT::Sandbox::User': 'root',
    'Debug::NoLocking': '1',
  };
  const set = Object.entries(options).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
  const line = progress(`Bringing ${library} for Node`);
  await quietly('apt-get', [...set, 'update'], { cwd: work });
  await quietly('apt-get', [...set, 'download', libraryPackage], { cwd: work });
  const archive = readdirSync(work).find((file) => file.endsWith('.deb'));
  if (archive) {
    await quietly('dpkg-deb', ['-x', archive, 'unpacked'], { cwd: work });
    const found = readdirSync(join(work, 'unpacked'), { recursive: true }).find((file) =>
      String(file).endsWith(library),
    );
    mkdirSync(libraryFolder(root), { recursive: true });
    if (found) copyFileSync(join(work, 'unpacked', found), join(libraryFolder(root), library));
  }
  rmSync(work, { recursive: true, force: true });
  if (existsSync(join(libraryFolder(root), library))) line.done();
  else line.failed();
}

/**
 * The path of a Node that runs here, brought by `npm` (a function of npm's arguments) if need be; or
 * what went wrong, as the tools said it.
 */
export async function bringNode(root, npm) {
  let trouble = '';
  for (const name of packages()) {
    const binary = join(folderOf(root), 'node_modules', name, 'bin', windows ? 'node.exe' : 'node');
    if (!existsSync(binary)) trouble = await install(root, npm, name);
    let said = await troubleWith(root, binary);
    if (said?.includes(library)) {
      await bringLibrary(root);
      said = await troubleWith(root, binary);
    }
    if (said === null) return { node: binary, trouble: '' };
    if (existsSync(binary)) trouble = said;
  }
  return { node: null, trouble };
}

async function install(root, npm, name) {
  mkdirSync(folderOf(root), { recursive: true });
  const line = progress(
    `Bringing Node ${broughtNode} into .toolchain (this machine has ${process.version})`,
  );
  const { code, output } = await npm([
    'install',
    '--prefix',
    folderOf(root),
    '--no-save',
    '--no-package-lock',
    `${name}@${broughtNode}`,
  ]);
  if (code === 0) line.done();
  else line.failed();
  return output;
}

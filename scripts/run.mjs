#!/usr/bin/env node
// `node scripts/run.mjs NAME [arguments]` runs scripts/NAME.ts on any machine with Node 20.20 or later:
// it brings the packages of the lockfile and, where this Node is too old, a newer one beside the project.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bringNode, libraryPath, neededNode } from './bring-node.mjs';
import { progress, quietly } from './progress.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';

/** An end that the person can act upon: a sentence instead of a stack trace. */
class Stop extends Error {}

function reason(output) {
  if (/EROFS|EACCES|EPERM/.test(output)) {
    const place = /path:? '?([^'\n]+)/.exec(output)?.[1] ?? root;
    return `This cannot be written: ${place}. Use a copy of the project in a folder that you own.`;
  }
  if (/ENOSPC/.test(output)) return 'The disk is full.';
  if (/CERT|self-signed/.test(output)) {
    return 'The registry shows a certificate that this machine does not trust. Set NODE_EXTRA_CA_CERTS to the certificate of your network.';
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH/.test(output)) {
    return 'The package registry cannot be reached. Check the internet connection, then run the same command again.';
  }
  return null;
}

/** Why npm stopped: in a sentence where we know it, else in npm's own words. */
function explain(output) {
  const known = reason(output);
  if (known) return known;
  const lines = output
    .trim()
    .split('\n')
    .filter((line) => !/^npm error\s+at /.test(line));
  return lines.slice(0, 20).join('\n');
}

/**
 * Networks that look into traffic sign it with a certificate that only the system knows. Node trusts its
 * own list alone unless it is told of the system's.
 */
function trustTheSystem() {
  const lists = ['/etc/ssl/certs/ca-certificates.crt', '/etc/pki/tls/certs/ca-bundle.crt'];
  const list = lists.find((file) => existsSync(file));
  if (list) process.env.NODE_EXTRA_CA_CERTS ??= list;
}

/** npm as it was started, so that `npm` need not be on the path. */
function npm(args) {
  const all = [...args, '--loglevel=error', '--no-fund', '--no-audit'];
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.c?js$/.test(script)) {
    return quietly(process.execPath, [script, ...all], { cwd: root });
  }
  return quietly('npm', all, { cwd: root, shell: windows });
}

async function npmOrStop(title, args) {
  const line = progress(title);
  const { code, output } = await npm(args);
  if (code === 0) return line.done();
  line.failed();
  throw new Stop(`${explain(output)}\nThe command was: npm ${args.join(' ')}  (in ${root})`);
}

/** Two files that npm writes in one go may differ by this much, in milliseconds. */
const together = 2000;

function packagesAreCurrent(stamp, hash) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return true;
  // Installed by hand: npm's own record is as new as the lockfile.
  const record = join(root, 'node_modules/.package-lock.json');
  const lock = statSync(join(root, 'package-lock.json'));
  return existsSync(record) && statSync(record).mtimeMs + together >= lock.mtimeMs;
}

async function ensurePackages() {
  const stamp = join(root, 'node_modules/.quinze-lock');
  const hash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (!packagesAreCurrent(stamp, hash))
    await npmOrStop('Installing packages', ['ci', '--include=dev']);
  writeFileSync(stamp, hash);
}

async function ensureNode() {
  if (Number(process.versions.node.split('.')[0]) >= neededNode) return process.execPath;
  const { node, trouble } = await bringNode(root, npm);
  if (node) return node;
  throw new Stop(
    `${trouble.trim().slice(-1500)}\n\n${reason(trouble)}\nQuinze is built with Node ${neededNode} or later. Install it from https://nodejs.org, then run the same command again.`,
  );
}

function runScript(node, name, args) {
  const path = [join(root, 'node_modules/.bin'), dirname(node), process.env.PATH ?? ''].join(
    delimiter,
  );
  const child = spawn(node, [join(root, 'scripts', `${name}.ts`), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path, ...libraryPath(root) },
  });
  // In a terminal the child hears Ctrl+C itself; we only wait for it.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
  child.on('close', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
    process.removeAllListeners('SIGTERM').removeAllListeners('SIGHUP');
  });
}

async function main() {
  const [name, ...args] = process.argv.slice(2);
  if (!name || !existsSync(join(root, 'scripts', `${name}.ts`))) {
    throw new Stop(`There is no scripts/${name ?? 'NAME'}.ts.`);
  }
  trustTheSystem();
  await ensurePackages();
  runScript(await ensureNode(), name, args);
}

try {
  await main();
} catch (error) {
  const known =
    error instanceof Stop ? error.message : reason(`${error.message} path: ${error.path}`);
  process.stderr.write(`\n${known ?? error.stack}\n`);
  process.exitCode = 1;
}

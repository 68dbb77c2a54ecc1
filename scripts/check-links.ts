import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { progress } from './progress.mjs';
import { root, runMain } from './tool.ts';

const folder = 'lib/knowledge';
const patience = 15_000;

/** Addresses in a JSON value, wherever they stand. */
function addresses(value: unknown): string[] {
  if (typeof value === 'string') return /^https?:\/\/\S+$/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(addresses);
}

/** Every address of the knowledge, with the first file that names it. */
function allAddresses(): Map<string, string> {
  const found = new Map<string, string>();
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.json')).sort()) {
    const content: unknown = JSON.parse(readFileSync(join(root, folder, file), 'utf8'));
    for (const address of addresses(content)) if (!found.has(address)) found.set(address, file);
  }
  return found;
}

/** null if the address answers; otherwise why not. */
async function trouble(address: string): Promise<string | null> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
    await response.body?.cancel();
    return response.ok ? null : `status ${response.status}`;
  } catch (error) {
    return error instanceof Error ? String(error.cause ?? error.message) : 'no answer';
  }
}

// Asks the web whether the addresses of our sources still answer. One at a time: these are public services.
await runMain(async () => {
  const all = allAddresses();
  const line = progress(`Asking ${all.size} addresses`);
  const bad: string[] = [];
  for (const [address, file] of all) {
    const why = await trouble(address);
    if (why !== null) bad.push(`${address}  ${why}  (${folder}/${file})`);
  }
  line.done(`${bad.length} without an answer`);
  for (const one of bad) process.stdout.write(`${one}\n`);
  return bad.length === 0 ? 0 : 1;
});

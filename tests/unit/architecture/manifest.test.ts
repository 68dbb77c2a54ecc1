import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { build, type Target } from '../../../scripts/build.ts';

/** The manifest as it is shipped, without the version, which changes with every release. */
async function builtManifest(target: Target): Promise<Record<string, unknown>> {
  const folder = await build(target);
  const { version, ...rest } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  return rest;
}

function expected(target: Target): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, `manifest.${target}.json`), 'utf8'));
}

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (target) => {
  let manifest: Record<string, unknown>;
  beforeAll(async () => {
    manifest = await builtManifest(target);
  }, 120_000);

  test('is the one we agreed on: permissions cannot grow unseen', () => {
    expect(manifest).toEqual(expected(target));
  });

  test('asks for no more than it needs', () => {
    expect(manifest['permissions']).toEqual(['storage', 'alarms', 'unlimitedStorage']);
    expect(manifest['optional_permissions']).toEqual(['notifications']);
    for (const absent of [
      'host_permissions',
      'optional_host_permissions',
      'web_accessible_resources',
      'externally_connectable',
    ]) {
      expect(manifest).not.toHaveProperty(absent);
    }
  });

  test('stays away from the log-in pages', () => {
    expect(manifest['content_scripts']).toEqual([
      expect.objectContaining({
        matches: ['https://*.ameli.fr/*'],
        exclude_matches: expect.arrayContaining([
          'https://ameliconnect.ameli.fr/*',
          'https://fc.assure.ameli.fr/*',
        ]),
      }),
    ]);
  });

  test('makes a network request impossible', () => {
    const { extension_pages: policy } = Object(manifest['content_security_policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe/);
  });
});

test('Firefox is told that no data is collected', async () => {
  expect(await builtManifest('firefox')).toMatchObject({
    browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
  });
});

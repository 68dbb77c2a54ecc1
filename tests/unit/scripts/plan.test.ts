import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'quinze-plan-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/plan.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function file(text: string): string {
  const path = join(folder, 'situation.json');
  writeFileSync(path, text);
  return path;
}

test('prints the whole plan of a file', () => {
  const person = JSON.parse(readFileSync('tests/unit/plan/people/indian-talent.json', 'utf8'));
  const { status, stdout, stderr } = run([
    file(JSON.stringify(person.situation)),
    '--today=2026-11-23',
  ]);
  expect([status, stderr]).toEqual([0, '']);
  const plan = JSON.parse(stdout);
  expect(plan).toMatchObject({ route: { id: 'talent' }, office: { kind: 'cpam-paris-talent' } });
  expect(Object.keys(plan).toSorted()).toEqual(
    'cover deadlines forms notes office papers route steps unknowns'.split(' '),
  );
});

test('reads standard input', () => {
  const { status, stdout } = run(['-', '--today=2026-11-23'], '{"activity": "posted"}');
  expect(status).toBe(0);
  expect(JSON.parse(stdout).route.id).toBe('posted');
});

test.each([
  ['no JSON', () => [file('{"activity": ')], /not JSON/],
  ['a missing file', () => [join(folder, 'nowhere.json')], /cannot be read/],
  ['a folder', () => [folder], /cannot be read/],
  ['no file', () => [], /Usage/],
  ['two files', () => ['a.json', 'b.json'], /Usage/],
  ['an unknown option', () => ['--tomorrow', 'a.json'], /Usage/],
  ['a wrong day', () => [file('{}'), '--today=2026-02-30'], /real day/],
  ['a wrong value', () => [file('{"activity": "astronaut"}')], /activity must be one of: employee/],
])('%s: a message, code 2, nothing on standard output', (_, args, message) => {
  const { status, stdout, stderr } = run(args());
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('answers that contradict each other: the plan, and a word about it on standard error', () => {
  const { status, stdout, stderr } = run(
    ['-', '--today=2026-11-23'],
    '{"activity": "employee", "permitExpiresOn": "2026-08-01", "arrivedOn": "2026-09-01"}',
  );
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toHaveProperty('route.id');
  expect(stderr).toMatch(/permitExpiresOn: .*ended before you arrived/);
});

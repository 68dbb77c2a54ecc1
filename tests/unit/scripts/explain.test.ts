import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

/** Runs the command as a person would. */
function run(argument: string, input = '') {
  return spawnSync(process.execPath, ['scripts/explain.ts', argument], { input, encoding: 'utf8' });
}

function explained(source: string): { id: string; text: string; start: number; end: number }[] {
  return JSON.parse(run('-', source).stdout);
}

describe('a text', () => {
  test('gives its terms with their places', () => {
    const source = 'Votre médecin  traitant et l’Assurance Maladie';
    expect(explained(source)).toEqual([
      { id: 'medecin-traitant', text: 'médecin traitant', start: 6, end: 23 },
      { id: 'assurance-maladie', text: 'Assurance Maladie', start: 29, end: 46 },
    ]);
  });

  test('without a term gives an empty list', () => {
    expect(explained('Rien.')).toEqual([]);
  });
});

describe('HTML', () => {
  test('is read as it is seen, and places are those of the source', () => {
    const source =
      '<!doctype html><head><title>RIB</title></head><p>num&eacute;ro&nbsp;de <b>s&#233;cu</b>rit&eacute;&#32;sociale</p>';
    const [found, ...more] = explained(source);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ id: 'numero-securite-sociale' });
    expect(found?.text.replace('\u00A0', ' ')).toBe('numéro de sécurité sociale');
    expect(source.slice(found?.start, found?.end)).toBe(
      'num&eacute;ro&nbsp;de <b>s&#233;cu</b>rit&eacute;&#32;sociale',
    );
  });

  test('a block ends a phrase; scripts, styles and comments are not read', () => {
    const source =
      '<p>médecin</p><p>traitant</p>médecin<br>traitant<script>"carte Vitale"</script><style>.RIB{}</style><!-- CPAM -->';
    expect(explained(source)).toEqual([]);
  });
});

test('a file that cannot be read is named, and the exit code is 2', () => {
  const { status, stderr, stdout } = run('no-such-file.html');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('no-such-file.html');
});

import { words } from '../words/papers.ts';

const w = words.en.vault;

/** Where a paper that shows who somebody is lies in the dossier: the way to the passphrase. */
export function VaultHint() {
  return (
    <p class="soft vault-hint">
      {w.about} <a href="#privacy">{w.link}</a>
    </p>
  );
}

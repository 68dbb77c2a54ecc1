import type { Backup } from '../../lib/dossier/backup/read.ts';
import { BackupRefused, type RefusalReason } from '../../lib/dossier/backup/refusal.ts';
import type { Records } from '../records.ts';

/** How far a file is that was chosen. */
export type Stage =
  | { kind: 'idle' }
  | { kind: 'reading'; name: string }
  | { kind: 'refused'; name: string; reason: RefusalReason }
  | { kind: 'no-answer'; name: string }
  | { kind: 'locked'; file: File; turn: number }
  | { kind: 'read'; name: string; backup: Backup; turn: number };

let turns = 0;

/** Reads and checks a backup, and changes nothing; `passphrase` opens a locked one. */
export async function readFile(
  records: Records,
  file: File,
  passphrase: string | null,
): Promise<Stage> {
  const { name } = file;
  const read = await records.ask(async ({ safety }): Promise<Stage> => {
    try {
      const backup = await safety.readBackup(file, passphrase);
      return { kind: 'read', name, backup, turn: ++turns };
    } catch (error) {
      if (!(error instanceof BackupRefused)) throw error;
      if (error.reason === 'passphrase') return { kind: 'locked', file, turn: ++turns };
      return { kind: 'refused', name, reason: error.reason };
    }
  });
  // What is wrong with the file comes as a refusal.
  return read ?? { kind: 'no-answer', name };
}

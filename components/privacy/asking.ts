import { useEffect, useState } from 'preact/hooks';
import type { Dossier } from '../../lib/dossier/types.ts';
import type { Answer } from '../../lib/dossier/vault/vault.ts';
import type { Records } from '../records.ts';
import { words } from '../words/privacy.ts';

const w = words.en;

/** A form that asks for today's passphrase: what it says, and how long nobody may try. */
export interface Asking {
  busy: boolean;
  /** What went wrong, in words; empty if nothing did. */
  mistake: string;
  waits: boolean;
  /** Tries the passphrase. Resolves to whether it was right. */
  send: (attempt: (dossier: Dossier) => Promise<Answer>) => Promise<boolean>;
}

/** The state of such a form. The seconds to wait are counted down. */
export function useAsking(records: Records): Asking {
  const [busy, setBusy] = useState(false);
  const [mistake, setMistake] = useState('');
  const [wait, setWait] = useState(0);

  useEffect(() => {
    void records
      .ask((dossier) => dossier.vault.wait())
      .then((left) => {
        if (left) setWait(left.total('seconds'));
      });
  }, [records]);
  useEffect(() => {
    if (wait <= 0) return;
    const timer = setTimeout(() => setWait(wait - 1), 1000);
    return () => clearTimeout(timer);
  }, [wait]);

  const send = async (attempt: (dossier: Dossier) => Promise<Answer>): Promise<boolean> => {
    setBusy(true);
    setMistake('');
    const answer = await records.ask(attempt);
    setBusy(false);
    if (answer?.is === 'right') return true;
    setMistake(answer === null ? w.noAnswer : answer.is === 'wrong' ? w.wrong : '');
    setWait(answer?.wait.total('seconds') ?? 0);
    return false;
  };
  const waiting = wait > 0 ? w.tooSoon(wait) : '';
  return {
    busy,
    mistake: [mistake, waiting].filter((part) => part !== '').join(' '),
    waits: wait > 0,
    send,
  };
}

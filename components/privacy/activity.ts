import { stayOpen } from '../../lib/dossier/vault/session.ts';

/** A sign of life this often is enough. */
const pause = Temporal.Duration.from({ seconds: 15 });

/** Every click and key in this page puts off the lock of the vault. */
export function followActivity(now = () => Temporal.Now.instant()): void {
  let last: Temporal.Instant | null = null;
  const heard = () => {
    const at = now();
    if (last && Temporal.Duration.compare(last.until(at).abs(), pause) < 0) return;
    last = at;
    void stayOpen(at);
  };
  addEventListener('pointerdown', heard);
  addEventListener('keydown', heard);
}

import { effect } from '@preact/signals';
import type { Records } from '../records.ts';

/** Once everything was deleted, this page holds nothing that may be written back: it leaves. */
export function leaveOnceErased(records: Records, leave: () => void): void {
  effect(() => {
    const view = records.view.value;
    if (view.kind === 'problem' && view.problem === 'erased') leave();
  });
}

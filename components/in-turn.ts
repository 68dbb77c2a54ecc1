/**
 * Runs what reads the dossier before it writes, while no other page of the extension does the same: two at
 * once would undo each other.
 */
export function inTurn<Result>(job: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request('quinze-change', job);
}

import { lazyDossier } from '../../../lib/dossier/open.ts';
import type { Store } from '../../../lib/dossier/store.ts';
import { holdAt } from './hold.ts';
import { event, exported, file, mark, paper, tick } from './model.ts';
import { readState } from './read.ts';
import { ada, person, write } from './stream.ts';
import { faultsOfUpgrade, layVersion1, upgrade } from './upgrade.ts';

declare global {
  var tell: ((text: string) => void) | undefined;
  var faults: typeof inPage;
}

const store = lazyDossier();
let going = false;

/** Tells the test; a worker has only the console for it. */
function say(text: string): void {
  if (globalThis.tell) globalThis.tell(text);
  else console.debug(text);
}

/** The first person, without whom there is no dossier. */
function begin(): Promise<void> {
  return store.savePerson(person(ada, 0));
}

/**
 * Writes number after number through the shipped code, until it is told to stop or dies. Tells of each
 * before and after. At the `hold`th request to the database it stops for ever, with the transaction open.
 */
async function stream(from: number, hold = 0): Promise<void> {
  if (hold > 0) holdAt(hold, say);
  going = true;
  for (let n = from; going; n += 1) {
    say(`start ${n}`);
    try {
      await perform(store, n);
    } catch (error) {
      say(`failed ${n} ${error}`);
      return;
    }
    say(`done ${n}`);
  }
  say('rest');
}

function stop(): void {
  going = false;
}

function perform(dossier: Store, n: number): Promise<void> {
  const one = write(n);
  switch (one.kind) {
    case 'paper':
      return dossier.savePaper(paper(one.id, one.on));
    case 'tick':
      return dossier.setTick(ada, one.id, tick(ada, one.id, one.on));
    case 'address':
      return dossier.saveAddress(person(ada, n, one.on));
    case 'files':
      return dossier.addFiles(
        one.files.map(({ id, size }, place) => ({
          file: file(id, one.about, size, place, n),
          bytes: filled(size, n),
        })),
      );
    case 'event':
      return dossier.addEvent(event(one.id, one.on));
    case 'remove-event':
      return dossier.removeEvent(one.id);
    case 'guest':
      return dossier.savePerson(person(one.id, n));
    case 'guest-tick':
      return dossier.setTick(one.guest, 'step:guest', tick(one.guest, 'step:guest', one.on));
    case 'remove-guest':
      return dossier.deletePerson(one.id);
    case 'mark':
      return dossier.markDeadline(mark(one.id, one.on));
    case 'exported':
      return dossier.reminders.keepExported([exported(one.on)]);
  }
}

/** Bytes that say of every part of themselves which write they are from. */
function filled(size: number, n: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size).fill(n & 255);
  new DataView(bytes.buffer).setUint32(0, n);
  return bytes;
}

/** Upgrades an old dossier; stops for ever at the `hold`th request of the upgrade. */
function move(hold: number): void {
  if (hold > 0) holdAt(hold, say);
  void upgrade(say);
}

const inPage = { begin, stream, stop, readState, layVersion1, move, faultsOfUpgrade };
globalThis.faults = inPage;

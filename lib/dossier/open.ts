import { Connection } from './connection.ts';
import { orDossierError } from './problem.ts';
import { Store } from './store.ts';

/**
 * Opens the dossier of this browser profile. Rejects with a `DossierError`, as do its functions.
 * A connection that is lost later is opened again at the next call.
 */
export async function openDossier(connection = new Connection()): Promise<Store> {
  await orDossierError(connection.ready());
  return new Store(connection);
}

/**
 * The dossier for a context that outlives a failed opening: each call tries to open again. Never
 * rejects by itself. Goes on with the next dossier after everything was deleted.
 */
export function lazyDossier(): Store {
  return new Store(new Connection(), undefined, true);
}

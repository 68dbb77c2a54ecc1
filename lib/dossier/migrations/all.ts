import { migrate001 } from './001.ts';
import { migrate002 } from './002.ts';

/** Takes the database from one version to the next, inside the upgrade's transaction. */
export type Migration = (database: IDBDatabase, transaction: IDBTransaction) => void;

/** In order: the first leads to version 1. Their number is the version of the database. */
export const migrations: readonly Migration[] = [migrate001, migrate002];

import { signal } from '@preact/signals';
import type { Dossier, StoredFile } from '../../lib/dossier/types.ts';
import type { Loaded, Records } from '../records.ts';
import { words } from '../words/files.ts';
import { bringBack, type Held, held } from './bytes.ts';
import { type Intake, takeIn } from './intake.ts';
import { canOpen } from './picture.ts';

const w = words.en;

/** What came of the files that somebody wanted to keep in one place. */
export interface Outcome {
  /** How many are being read now; none once it is over. */
  reading: number;
  kept: number;
  refused: Intake['refused'];
  twins: Intake['twins'];
}

const nothing: Outcome = { reading: 0, kept: 0, refused: [], twins: [] };

/** By place (`paper:…`, `event:…`). */
const outcomes = signal<ReadonlyMap<string, Outcome>>(new Map());

export function outcomeOf(about: string): Outcome {
  return outcomes.value.get(about) ?? nothing;
}

function tell(about: string, outcome: Outcome): void {
  outcomes.value = new Map(outcomes.value).set(about, outcome);
}

/** Forgets what was said at a place, once nobody looks at it; what is still being read will be said. */
export function forgetOutcome(about: string): void {
  if (outcomeOf(about).reading === 0) tell(about, nothing);
}

/** A place for files, and what changes together with it. */
export interface Shelf {
  /** `paper:…` or `event:…`. */
  about: string;
  title: string;
  also?: [change: Change, back: Change];
}

type Change = (dossier: Dossier) => Promise<void>;

let last: Promise<unknown> = Promise.resolve();

/**
 * Keeps files in one place: all that can be kept, in one write, with the way back. Says what was not.
 * Files chosen while others are being read wait for them: what is the same file is known only then, and
 * neither outcome covers the other.
 */
export function keepFiles(
  records: Records,
  loaded: Loaded,
  shelf: Shelf,
  files: readonly File[],
): Promise<void> {
  const { about } = shelf;
  const before = outcomeOf(about);
  const goesOn = before.reading > 0 ? before : nothing;
  tell(about, { ...goesOn, reading: goesOn.reading + files.length });
  const act = records.begin();
  const mine = last.then(() => keep(records, loaded, shelf, files, act));
  last = mine.catch(() => undefined);
  return mine;
}

async function keep(
  records: Records,
  loaded: Loaded,
  { about, title, also }: Shelf,
  files: readonly File[],
  act: number,
): Promise<void> {
  const personId = loaded.records.person.id;
  const stored = storedNow(records, loaded);
  const place = { personId, about, stored, now: records.clock.now() };
  const { kept, refused, twins } = await takeIn(files, place, canOpen);
  const written =
    kept.length > 0 &&
    (await records.write(
      w.added(kept.length, title),
      async (dossier) => {
        await dossier.addFiles(kept);
        await also?.[0](dossier);
      },
      async (dossier) => {
        for (const { file } of kept) await dossier.removeFile(file.id);
        await also?.[1](dossier);
      },
      { act },
    ));
  const so = outcomeOf(about);
  tell(about, {
    reading: so.reading - files.length,
    kept: so.kept + (written ? kept.length : 0),
    refused: distinct([...so.refused, ...refused]),
    twins: written ? [...so.twins, ...twins] : so.twins,
  });
}

/** Each refusal once: whoever tries the same file again learns nothing new. */
function distinct(refused: Intake['refused']): Intake['refused'] {
  return [...new Map(refused.map((one) => [`${one.name} ${one.why}`, one])).values()];
}

/** Files of the person, those kept meanwhile among them. */
function storedNow({ view: { value: view } }: Records, loaded: Loaded): readonly StoredFile[] {
  const isSame = view.kind === 'ready' && view.records.person.id === loaded.records.person.id;
  return (isSame ? view : loaded).records.files;
}

/** Removes a file; its bytes are held until the next act, so that it can come back. */
export function detach(records: Records, file: StoredFile): Promise<boolean> {
  let kept: readonly Held[] = [];
  return records.write(
    w.removed(file.name),
    async (dossier) => {
      kept = await held(dossier, [file]);
      await dossier.removeFile(file.id);
    },
    (dossier) => bringBack(dossier, kept),
  );
}

/** Gives files their new places in the order of pages. */
export function reorder(
  records: Records,
  said: string,
  before: readonly StoredFile[],
  after: readonly StoredFile[],
): Promise<boolean> {
  const save = (files: readonly StoredFile[]) => async (dossier: Dossier) => {
    for (const file of files) await dossier.saveFile(file);
  };
  return records.write(said, save(after), save(before));
}
